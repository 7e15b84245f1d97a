//! What passes between the widget and its host page beside options: events, the
//! summary, rates.

#![allow(clippy::pedantic, reason = "tests favour brevity")]

use jalon_core::audit::Amount;
use jalon_core::date::Date;
use jalon_core::document::{Change, Document, FileKey, ProfileChange, Status};
use jalon_core::embedding::{CallToAction, FileDelivery, HostEvent, Options, Progress};
use jalon_core::export::summary_text;
use jalon_core::language::Language;
use jalon_core::now::Now;
use jalon_core::profile::{Flag, Profile};
use jalon_core::quantity::Cents;
use jalon_core::rnq::IndicatorId::I1;
use jalon_core::rnq::{Category, IndicatorId};

const NOW: Now = Now { today: Date::new(2026, 11, 24).unwrap(), unix_ms: 1 };

fn options(written: &[(&str, &str)]) -> Options {
    Options::read(written.iter().copied()).0
}

#[test]
fn only_the_target_page_can_read_a_summary() {
    let to = |url: &str| CallToAction { label: "".into(), url: url.into(), delivery: FileDelivery::None };
    let url_for = |url| to(url).url_with_summary("Été & fils\n1 à 2 jours");
    let text = "%C3%89t%C3%A9%20%26%20fils%0D%0A1%20%C3%A0%202%20jours";
    assert_eq!(url_for("https://a.example/c?x=1#form"), format!("https://a.example/c?x=1#jalon-summary={text}"));
    assert_eq!(
        url_for("mailto:a@b.example"),
        format!("mailto:a@b.example?subject=%C3%89t%C3%A9%20%26%20fils&body={text}")
    );
    assert_eq!(url_for("MAILTO:a@b.example?subject=x"), format!("MAILTO:a@b.example?subject=x&body={text}"));
    assert!(!to("tel:0400000000").accepts_summary() && !to("Tel:0400000000").is_page());
}

#[test]
fn a_mail_with_the_longest_summary_is_passed_on() {
    // Every box ticked and a gap in every indicator.
    let mut document = Document::default();
    for category in Category::ALL {
        document = document.after(Change::Profile(ProfileChange::Category(category, true)), NOW);
    }
    for flag in Flag::ALL {
        document = document.after(Change::Profile(ProfileChange::Flag(flag, true)), NOW);
    }
    for id in IndicatorId::ALL {
        let status = if id.number() % 2 == 0 { Status::Partly } else { Status::NotInPlace };
        document = document.after(Change::Answer(id, status), NOW);
    }
    let call = CallToAction {
        label: "".into(),
        url: "mailto:contact@un-cabinet-au-nom-plutot-long.example".into(),
        delivery: FileDelivery::None,
    };
    for language in Language::ALL {
        let url = call.url_with_summary(&summary_text(&document, language, NOW.today));
        // Chrome on Windows drops a longer one without a word.
        assert!(url.len() < 2_046, "{} characters: {url}", url.len());
    }
}

#[test]
fn rates_of_the_host_replace_its_earlier_ones_and_not_those_of_the_visitor() {
    let prices = |text| options(&[("day-rates", text)]).budget();
    let (first, second) = (prices("800 900 1000"), prices("850 950 1050"));
    let started = Document::starting(first.clone());
    assert_eq!(started.clone().with_rates(&first, &second).budget, second);
    let entered = started.after(Change::Amount(Amount::LowRate, Cents(70_000)), NOW);
    assert_eq!(entered.clone().with_rates(&first, &second), entered);
}

#[test]
fn host_events_hold_counts_and_nothing_that_was_typed() {
    let mut document = Document::default().after(Change::Name("Cabinet Secret".into()), NOW);
    document.profile = Profile { turnover: Some(Cents(123_456_700)), ..document.profile };
    let ids: Vec<_> = document.profile.applicable(NOW.today).map(|row| row.id).collect();
    for id in &ids {
        document = document.after(Change::Notes(*id, "Mot secret".into()), NOW);
    }
    assert!(!Progress::of(&document, NOW.today).is_complete());
    for id in ids {
        document = document.after(Change::Answer(id, Status::InPlace), NOW);
    }
    let progress = Progress::of(&document, NOW.today);
    assert!(progress.is_complete() && progress.in_place == progress.applicable && progress.verdict == "clear");
    let file = FileKey::FIRST;
    let events = [
        HostEvent::Ready { file, language: Language::French, kept: true, progress },
        HostEvent::FileOpened { file, progress },
        HostEvent::Progress(file, progress),
        HostEvent::Completed(file, progress),
        HostEvent::Exported(file, "json"),
        HostEvent::Called { file, with_summary: true, progress },
    ];
    let json: String = events.map(HostEvent::detail).concat();
    for detail in events.map(HostEvent::detail) {
        let read: serde_json::Value = serde_json::from_str(&detail).unwrap();
        assert_eq!(read["file"], "first", "{detail}");
    }
    assert!(!json.to_lowercase().contains("secret") && !json.contains("1234567"), "{json}");
}

#[test]
fn a_summary_holds_nothing_that_was_typed() {
    let said = [
        Change::Name("Cabinet Secret".into()),
        Change::WishedDates("En secret".into()),
        Change::Profile(ProfileChange::Turnover(Some(Cents(12_345_600)))),
        Change::Notes(I1, "Mot secret".into()),
        Change::Answer(I1, Status::NotInPlace),
    ];
    for language in Language::ALL {
        let document = said.iter().cloned().fold(Document::default(), |document, change| document.after(change, NOW));
        let text = summary_text(&document, language, NOW.today);
        assert!(!text.to_lowercase().contains("secret") && !text.contains("123"), "{text}");
        assert_eq!(text.lines().count(), 8, "{text}");
    }
}

#[test]
fn a_document_with_the_rates_of_the_host_is_untouched() {
    let start = options(&[("day-rates", "800 900 1000")]).budget();
    assert!(Document::starting(start.clone()).is_untouched(&start));
    assert!(Document::default().is_untouched(&start), "saved before the host had rates of its own");
    assert!(!Document::starting(start).is_untouched(&Options::default().budget()));
}
