//! What lies ahead of a provider: audits, their likely length, their cost, and the dates
//! of its actions.

#![allow(clippy::pedantic, reason = "tests favour brevity")]

use jalon_core::assessment::{first_moves, plan, predict, suggested_due};
use jalon_core::audit::{Amount, Bracket, Cycle, Extra, QuoteItem, audit_cost, cycle_cost};
use jalon_core::document::{ActionId, ActionState, Change, Document, ProfileChange, Status};
use jalon_core::export::{missing_request, quote_request};
use jalon_core::language::Language;
use jalon_core::profile::{AuditKind, IdentityField, PlannedAudit};
use jalon_core::quantity::{Cents, HalfDays, Range};
use jalon_core::rnq::IndicatorId::{I4, I5, I9};
use jalon_core::workbook::{Cell, workbook};

use fixtures::{after, day, today};

mod fixtures;

fn planning(audit: PlannedAudit, euros: u64) -> Document {
    after(
        &Document::default(),
        &[
            Change::Profile(ProfileChange::PlannedAudit(audit)),
            Change::Profile(ProfileChange::Turnover(Some(Cents::euros(euros)))),
        ],
    )
}

fn ahead(document: &Document) -> Vec<AuditKind> {
    Cycle::of(&document.profile).ahead().iter().map(|step| step.kind).collect()
}

#[test]
fn a_certified_provider_does_not_pay_its_initial_audit_again() {
    use AuditKind::{Extension, Initial, Renewal, Surveillance};
    assert_eq!(ahead(&planning(PlannedAudit::Initial, 80_000)), [Initial, Surveillance]);
    assert_eq!(ahead(&planning(PlannedAudit::Renewal, 80_000)), [Renewal, Surveillance]);
    assert_eq!(ahead(&planning(PlannedAudit::Surveillance, 80_000)), [Surveillance, Renewal]);
    assert_eq!(ahead(&planning(PlannedAudit::Extension, 80_000)), [Extension, Surveillance, Renewal]);
    let kinds = |document: &Document| Cycle::of(&document.profile).steps().map(|step| step.kind).collect::<Vec<_>>();
    assert!(!kinds(&planning(PlannedAudit::Surveillance, 80_000)).contains(&Initial));
}

#[test]
fn the_likely_surveillance_is_about_half_of_the_initial_audit() {
    // The initial audit takes a day and a half: half of it is no number of half-days.
    let document = planning(PlannedAudit::Surveillance, 250_000);
    let cycle = Cycle::of(&document.profile);
    let estimate = cycle.planned.estimate.as_ref().unwrap();
    assert_eq!(estimate.total, Range::between(HalfDays(1), HalfDays(3)));
    assert_eq!(estimate.typical(), Range::between(HalfDays(1), HalfDays(2)));
    let (cost, _) = audit_cost(&cycle.planned, &document.budget).unwrap();
    assert_eq!(cost.typical, Range::between(Cents::euros(625), Cents::euros(1_250)));
    assert_eq!((cost.low, cost.high), (Cents::euros(450), Cents::euros(2_475)), "the bounds stay");
    let small = Cycle::of(&planning(PlannedAudit::Surveillance, 80_000).profile);
    assert_eq!(small.planned.estimate.unwrap().likely, None, "half a day is reported: nothing is narrower");
    assert!(cycle_cost(&cycle, &document.budget).unwrap().0.low > cost.low);
}

#[test]
fn another_bracket_gives_other_lengths() {
    let document = planning(PlannedAudit::Renewal, 80_000);
    let renewals = Cycle::by_bracket(&document.profile)
        .map(|(bracket, cycle)| (bracket, cycle.planned.estimate.unwrap().total.max().0));
    assert_eq!(renewals, [(Bracket::Small, 2), (Bracket::Middle, 3), (Bracket::Large, 4)]);
}

#[test]
fn actions_are_proposed_on_working_days_before_the_audit() {
    let mut changes: Vec<Change> = [I4, I5, I9].map(|id| Change::Answer(id, Status::NotInPlace)).into();
    for days in 2..60 {
        changes.push(Change::Profile(ProfileChange::PlannedDate(Some(today().plus_days(days)))));
        let document = after(&Document::default(), &changes);
        let prediction = predict(&document, today());
        let dues: Vec<_> = prediction
            .findings
            .iter()
            .map(|gap| suggested_due(&document, &prediction, gap.indicator, today()).unwrap())
            .collect();
        assert!(dues.is_sorted(), "{days}: {dues:?}");
        for due in dues {
            assert!(due > today() && due < today().plus_days(days), "{days}: {due}");
            assert!(due.weekday() <= 5, "{days}: {due} is a weekend");
        }
    }
    assert_eq!(day("2026-11-27").weekday(), 5, "a Friday");
}

/// The addresses of the sources in the sheet of costs.
fn sources_of_costs(document: &Document) -> usize {
    let book = workbook(document, Language::French, today());
    let costs = book.sheets.last().unwrap().rows.iter().skip_while(|row| !matches!(row.get(1), Some(Cell::Cents(_))));
    costs.flatten().filter(|cell| matches!(cell, Cell::Link { .. })).count()
}

#[test]
fn a_price_in_the_workbook_has_its_source_unless_it_is_the_visitors_own() {
    let document = planning(PlannedAudit::Initial, 80_000);
    let own = [Change::Amount(Amount::TypicalRate, Cents::euros(1_100))];
    assert!(sources_of_costs(&document) > sources_of_costs(&after(&document, &own)));
}

#[test]
fn what_blocks_most_for_the_least_effort_comes_first_everywhere() {
    let changes = [
        Change::Answer(I4, Status::NotInPlace),
        Change::Answer(I5, Status::Partly),
        Change::Answer(I9, Status::Partly),
    ];
    let document = after(&planning(PlannedAudit::Initial, 80_000), &changes);
    let prediction = predict(&document, today());
    let order: Vec<_> = prediction.findings.iter().map(|finding| finding.indicator).collect();
    assert_eq!(order, [I5, I4, I9]);
    assert_eq!(plan(&document, today()).iter().map(|row| row.indicator).collect::<Vec<_>>(), order);
    let moves = first_moves(&document, &prediction, today(), 3, &[]);
    assert_eq!(moves.iter().map(|first| first.finding.indicator).collect::<Vec<_>>(), order);
}

#[test]
fn the_next_action_is_the_open_one_that_is_due_first() {
    let planned = |what: &str, due| Change::PlanAction(I4, what.into(), due);
    let document = after(
        &Document::default(),
        &[planned("undated", None), planned("late", Some(day("2026-12-20"))), planned("soon", Some(day("2026-12-01")))],
    );
    let next = |document: &Document| document.entry(I4).next_action().map(|action| action.what.to_string());
    assert_eq!(next(&document).as_deref(), Some("soon"));
    let done = after(&document, &[Change::ActionState(I4, ActionId(2), ActionState::Done)]);
    assert_eq!(next(&done).as_deref(), Some("late"));
}

#[test]
fn the_request_is_signed_if_the_provider_says_so() {
    let document = after(
        &planning(PlannedAudit::Initial, 80_000),
        &[
            Change::Identity(IdentityField::Town, "Lyon".into()),
            Change::Identity(IdentityField::Contact, "Camille Roux".into()),
            Change::Identity(IdentityField::ContactDetails, "06 12 34 56 78".into()),
        ],
    );
    let plain = quote_request(&document, &[], Language::French, today()).body;
    assert!(!plain.contains("Lyon") && !plain.contains("Camille"));
    let signed = quote_request(&document, &[Extra::Town, Extra::Contact], Language::French, today()).body;
    assert!(signed.contains("Lyon") && signed.ends_with("Camille Roux\n06 12 34 56 78"), "{signed}");
}

#[test]
fn what_a_quote_leaves_out_is_asked_for() {
    let document = planning(PlannedAudit::Initial, 80_000);
    let cycle = Cycle::of(&document.profile);
    let lines = |missing: &[QuoteItem]| {
        let body = missing_request(missing, &cycle, Language::French).body;
        body.lines().filter(|line| line.starts_with("- ")).count()
    };
    assert_eq!(lines(&[QuoteItem::Certifier, QuoteItem::Surveillance, QuoteItem::Travel]), 2, "not its own name");
    let amounts = [QuoteItem::DAYS.as_slice(), &QuoteItem::AMOUNTS, &[QuoteItem::Validity]].concat();
    assert_eq!(lines(&amounts), amounts.len());
}
