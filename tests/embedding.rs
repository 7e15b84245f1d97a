//! What a page around the widget decides and learns.

use jalon::document::{Change, Document, Moment, digest};
use jalon::embedding::{Colour, Options, Palette, Progress, Scheme, Section, Sections, Setting, Theme};
use jalon::profile::{Flag, Profile};
use jalon::quantity::Cents;
use jalon::text::Language;

fn read(written: &[(&str, &str)]) -> (Options, Vec<&'static str>) {
    let (options, warnings) = Options::read(written.iter().copied());
    (options, warnings.into_iter().map(|warning| warning.setting.name()).collect())
}

#[test]
fn a_page_that_sets_everything_is_understood() {
    let (options, warnings) = read(&[
        ("lang", "en-GB"),
        ("sections", "estimate, quotes"),
        ("accent", "#A03"),
        ("theme", "dark"),
        ("host-name", "  Cabinet Éclair "),
        ("privacy-url", "https://cabinet.example/donnees"),
        ("cta-label", "Prendre rendez-vous"),
        ("cta-url", "mailto:contact@cabinet.example"),
        ("day-rates", "950 1100,50 1400"),
        ("rates-source", "Nos devis de 2026"),
        ("storage-key", "cabinet.jalon-2"),
        ("heading-level", "3"),
    ]);
    assert!(warnings.is_empty(), "{warnings:?}");
    assert_eq!(options.language, Some(Language::English));
    assert!(!options.sections.has(Section::Diagnostic) && options.sections.has(Section::Quotes));
    assert_eq!(options.palette, Some(Palette::of(Colour([0xaa, 0, 0x33]))));
    assert_eq!(options.theme, Theme::Dark);
    assert_eq!(&*options.host_name, "Cabinet Éclair");
    let call = options.call.clone().unwrap();
    assert_eq!((&*call.label, &*call.url), ("Prendre rendez-vous", "mailto:contact@cabinet.example"));
    let rates = options.rates.clone().unwrap();
    assert_eq!(rates.prices, [Cents(95_000), Cents(110_050), Cents(140_000)]);
    assert_eq!(&*rates.source, "Nos devis de 2026");
    assert_eq!(options.budget().rates_as_entered(), rates.prices);
    assert_eq!((&*options.storage_key, options.heading_level), ("cabinet.jalon-2", 3));
}

#[test]
fn every_wrong_value_falls_back_alone_and_is_told() {
    for (name, value) in [
        ("lang", "de"),
        ("sections", "diagnostic budget"),
        ("sections", ","),
        ("accent", "red"),
        ("accent", "#12345"),
        ("accent", "#ééé"),
        ("theme", "sombre"),
        ("host-name", &"x".repeat(81)),
        ("privacy-url", "mailto:a@b.example"),
        ("privacy-url", "/donnees"),
        ("cta-url", "javascript:alert(1)"),
        ("cta-url", "JavaScript:alert(1)"),
        ("cta-url", "https:\u{9}//x"),
        ("cta-label", "Sans adresse"),
        ("day-rates", "900 1250"),
        ("day-rates", "1250 900 1650"),
        ("day-rates", "0 900 1650"),
        ("day-rates", "bas moyen haut"),
        ("rates-source", "Sans prix"),
        ("storage-key", "mon cabinet"),
        ("storage-key", &"k".repeat(41)),
        ("heading-level", "0"),
        ("heading-level", "5"),
        ("heading-level", "deux"),
    ] {
        let (options, warnings) = read(&[(name, value), ("host-name", if name == "host-name" { "" } else { "Ici" })]);
        assert_eq!(warnings, [name], "{name}={value}");
        let expected = Options { host_name: options.host_name.clone(), ..Options::default() };
        assert_eq!(options, expected, "{name}={value}");
    }
}

#[test]
fn a_warning_says_what_is_expected() {
    let (_, warnings) = Options::read([("theme", "sombre")]);
    let said = warnings[0].to_string();
    assert!(said.contains("theme=\"sombre\"") && said.contains("auto, light or dark"), "{said}");
}

#[test]
fn names_that_are_not_ours_and_empty_values_say_nothing() {
    assert_eq!(read(&[("class", "wide"), ("utm_source", "x"), ("accent", "  ")]), (Options::default(), vec![]));
}

#[test]
fn sections_know_what_they_show() {
    let some = Sections::parse(" quotes  diagnostic ").unwrap();
    assert_eq!(Section::ALL.map(|section| some.has(section)), [true, false, true]);
    assert_eq!(Section::ALL.map(|section| Sections::default().has(section)), [true; 3]);
}

/// The contrast of two colours, by the definition itself.
fn contrast(a: Colour, b: Colour) -> f64 {
    let luminance = |colour: Colour| {
        let [r, g, b] = colour.0.map(|channel| {
            let share = f64::from(channel) / 255.0;
            if share <= 0.040_45 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        });
        0.2126f64.mul_add(r, 0.7152f64.mul_add(g, 0.0722 * b)) + 0.05
    };
    let (a, b) = (luminance(a), luminance(b));
    a.max(b) / a.min(b)
}

#[test]
fn any_accent_keeps_a_contrast_of_four_and_a_half() {
    let hex = |text| Colour::from_hex(text).unwrap();
    let grounds = [[hex("#f6f5f1"), hex("#ffffff")], [hex("#14181a"), hex("#1d2326")]];
    let (inks, softs) = ([hex("#1c2422"), hex("#e8ecea")], [hex("#52605c"), hex("#a9b6b2")]);
    let steps = || (0..=255u8).step_by(15);
    for (r, g, b) in steps().flat_map(|r| steps().flat_map(move |g| steps().map(move |b| (r, g, b)))) {
        let palette = Palette::of(Colour([r, g, b]));
        for (scheme, grounds, ink, soft) in
            [(palette.light, grounds[0], inks[0], softs[0]), (palette.dark, grounds[1], inks[1], softs[1])]
        {
            let Scheme { accent, on_accent, tint } = scheme;
            let pairs = [
                (accent, grounds[0]),
                (accent, grounds[1]),
                (accent, tint),
                (on_accent, accent),
                (ink, tint),
                (soft, tint),
            ];
            for (a, b) in pairs {
                assert!(contrast(a, b) >= 4.5, "#{a} on #{b} in {palette:?}: {}", contrast(a, b));
            }
        }
    }
}

#[test]
fn an_accent_that_can_be_read_is_left_as_it_is() {
    let navy = Colour([0x1a, 0x3c, 0x8c]);
    assert_eq!(Palette::of(navy).light.accent, navy);
}

#[test]
fn a_host_learns_counts_and_nothing_that_was_typed() {
    let today = jalon::date::Date::new(2026, 11, 24).unwrap();
    let moment = Moment { today, millis: 1 };
    let mut document = Document::default().after(Change::Name("Cabinet Secret".into()), moment);
    document.profile = Profile { turnover: Some(Cents(123_456_700)), ..document.profile };
    let ids: Vec<_> = document.profile.applicable(today).map(|row| row.id).collect();
    for id in &ids {
        document = document.after(Change::Notes(*id, "Mot secret".into()), moment);
    }
    assert!(!Progress::of(&document, today).is_complete());
    for id in ids {
        document = document.after(Change::Answer(id, jalon::assessment::Status::InPlace), moment);
    }
    let progress = Progress::of(&document, today);
    assert!(progress.is_complete() && progress.in_place == progress.applicable && progress.verdict == "clear");
    let json = progress.json();
    assert!(!json.to_lowercase().contains("secret") && !json.contains("1234567"), "{json}");
    assert!(!document.profile.flag(Flag::NewEntrant));
}

#[test]
fn the_documentation_names_every_option() {
    for file in ["docs/embedding.md", "static/jalon.js", "static/integrate.js"] {
        let text = std::fs::read_to_string(file).unwrap();
        for setting in Setting::ALL {
            assert!(text.contains(setting.name()), "{} in {file}", setting.name());
        }
    }
}

#[test]
fn a_summary_passed_on_holds_nothing_that_was_typed() {
    let today = jalon::date::Date::new(2026, 11, 24).unwrap();
    let moment = Moment { today, millis: 1 };
    let said = [
        Change::Name("Cabinet Secret".into()),
        Change::WishedDates("En secret".into()),
        Change::Profile(jalon::document::ProfileChange::Turnover(Some(Cents(12_345_600)))),
        Change::Notes(jalon::rnq::IndicatorId::I1, "Mot secret".into()),
        Change::Answer(jalon::rnq::IndicatorId::I1, jalon::assessment::Status::NotInPlace),
    ];
    for language in Language::ALL {
        let document =
            said.iter().cloned().fold(Document::default(), |document, change| document.after(change, moment));
        let text = digest(&document.after(Change::Language(language), moment), today);
        assert!(!text.to_lowercase().contains("secret") && !text.contains("123"), "{text}");
        assert_eq!(text.lines().count(), 7, "{text}");
    }
}

#[test]
fn a_document_with_the_prices_of_the_host_is_untouched() {
    let (options, _) = read(&[("day-rates", "800 900 1000")]);
    let start = options.budget();
    assert!(Document::starting(Language::English, start.clone()).is_untouched(&start));
    assert!(Document::default().is_untouched(&start), "kept before the host had prices of its own");
    assert!(!Document::starting(Language::French, start).is_untouched(&Options::default().budget()));
}
