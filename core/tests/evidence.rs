//! Evidence as the second measure: what proves, until when, and what is due again.

#![allow(clippy::pedantic, reason = "tests favour brevity")]

use jalon_core::assessment::{Consequence, Filter, readiness};
use jalon_core::document::{Change, Document, Evidence, EvidenceChange, EvidenceId, Repair, Status, read, write};
use jalon_core::export::{document_page, plan_calendar};
use jalon_core::language::Language;
use jalon_core::now::Now;
use jalon_core::report::{Block, ReportKind, filled, report};
use jalon_core::rnq::IndicatorId::{I1, I2, I4};
use proptest::prelude::*;

use common::{NOW, document};
use fixtures::{after, day, today};

mod common;
mod fixtures;

/// Two indicators in place, and a piece of evidence (id 2) on the first.
fn proved() -> Document {
    after(
        &Document::default(),
        &[
            Change::Answer(I1, Status::InPlace),
            Change::Answer(I2, Status::InPlace),
            Change::AddTitledEvidence(I1, "Livret".into()),
        ],
    )
}

fn with(document: &Document, changes: impl IntoIterator<Item = EvidenceChange>) -> Document {
    let changes: Vec<Change> = changes.into_iter().map(|change| Change::Evidence(EvidenceId(2), change)).collect();
    after(document, &changes)
}

#[test]
fn a_row_without_a_title_or_a_place_proves_nothing() {
    let document = after(&proved(), &[Change::AddEvidence(I2)]);
    let counts = readiness(&document, today(), None);
    assert_eq!((counts.in_place, counts.proved), (2, 1));
    assert_eq!(Filter::WithoutEvidence.matching(&document, today()), [I2]);
}

#[test]
fn a_check_that_no_longer_holds_proves_nothing_until_it_is_renewed() {
    let checked = [EvidenceChange::CheckedOn(Some(day("2026-08-23"))), EvidenceChange::ValidMonths(Some(3))];
    let held = with(&proved(), checked);
    assert_eq!(held.evidence_due(today()), [], "the last day counts");
    let tomorrow = today().plus_days(1);
    assert_eq!(held.evidence_due(tomorrow), [EvidenceId(2)]);
    assert_eq!(Consequence::of(&held, I1.row(), tomorrow), Consequence::InPlace);
    assert_eq!(Consequence::of(&held, I1.row(), today()), Consequence::Proved);
    let renewed = with(&held, [EvidenceChange::CheckedOn(Some(tomorrow))]);
    assert_eq!(renewed.evidence_due(tomorrow), []);
    let for_good = with(&held, [EvidenceChange::ValidMonths(None)]);
    assert_eq!(for_good.evidence_due(day("2099-01-01")), []);
}

#[test]
fn a_validity_begins_with_the_check_or_today() {
    let unchecked = with(&proved(), [EvidenceChange::CheckedOn(None), EvidenceChange::ValidMonths(Some(6))]);
    let piece = unchecked.evidence.values().next().unwrap();
    assert_eq!((piece.checked_on, piece.valid_until()), (Some(today()), Some(today().plus_months(6))));
}

#[test]
fn only_a_web_address_becomes_a_link() {
    let url = |location: &str| Evidence { location: location.into(), ..Evidence::default() }.url().map(str::to_owned);
    for location in ["https://a.fr", "http://a.fr/b?c#d", "HTTPS://A.FR", "  https://a.fr/é  "] {
        assert_eq!(url(location).as_deref(), Some(location.trim()));
    }
    for location in [
        "",
        "a.fr",
        "javascript:alert(1)",
        "data:text/html,<p>",
        "file:///etc/passwd",
        "ftp://a.fr",
        "https://",
        "https:///a",
        "https://a.fr b",
        "voir https://a.fr",
    ] {
        assert_eq!(url(location), None, "{location}");
    }
}

#[test]
fn what_is_due_again_is_in_the_calendar() {
    let document = with(&proved(), [EvidenceChange::CheckedOn(Some(today())), EvidenceChange::ValidMonths(Some(12))]);
    let calendar = plan_calendar(&document, Language::French, NOW).unwrap();
    assert!(calendar.contains("DTSTART;VALUE=DATE:20271123") && calendar.contains("Livret"), "{calendar}");
    assert_eq!(plan_calendar(&proved(), Language::French, NOW), None);
}

#[test]
fn the_report_for_the_audit_day_holds_what_is_written_and_nothing_private() {
    let document = after(
        &proved(),
        &[
            Change::Answer(I4, Status::NotInPlace),
            Change::PrivateNotes(I1, "SECRET".into()),
            Change::PrivateNotes(I4, "SECRET".into()),
        ],
    );
    assert_eq!(filled(&document, today()), (1, 22));
    let of = |kind| format!("{:?}", report(&document, kind, Language::French, today()));
    assert!(!of(ReportKind::AuditDay).contains("SECRET") && of(ReportKind::Preparation).contains("SECRET"));
    let sections = report(&document, ReportKind::AuditDay, Language::French, today()).sections;
    let headings: Vec<&str> = sections
        .iter()
        .flat_map(|section| &section.blocks)
        .filter_map(|block| match block {
            Block::Heading(text) => Some(text.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(headings, ["1. Information du public"]);
}

proptest! {
    /// The page that people read holds the document that Jalon reads.
    #[test]
    fn any_document_comes_back_from_its_page(document in document()) {
        for language in Language::ALL {
            let page = document_page(&document, language, NOW);
            let parsed = jalon_core::document::read_file(page.as_bytes(), NOW.today).unwrap();
            // A text may look as if its letters were damaged.
            prop_assert!(parsed.problems.iter().all(|problem| problem.repair == Repair::DamagedLetters));
            let stored = write(&document, Language::French, NOW);
            prop_assert_eq!(parsed.document, read(&stored, NOW.today).unwrap().document);
            prop_assert!(!page.to_lowercase().contains("<script"));
        }
    }

    /// However late, a check is due exactly after its last day.
    #[test]
    fn a_check_is_due_after_its_last_day(months in 1u16..=120, days in 0i32..4_000) {
        let checked = [EvidenceChange::CheckedOn(Some(today())), EvidenceChange::ValidMonths(Some(months))];
        let document = with(&proved(), checked);
        let now = Now { today: today().plus_days(days), unix_ms: 0 };
        let last = today().plus_months(months.into());
        prop_assert_eq!(document.evidence_due(now.today).is_empty(), now.today <= last);
    }
}
