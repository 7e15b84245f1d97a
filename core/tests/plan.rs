//! The action plan, what-if, the comparison with an earlier document, and the
//! current step of the journey.

#![allow(clippy::pedantic, reason = "tests favour brevity")]

use jalon_core::assessment::{
    Direction, JourneyStep, Severity, Verdict, compare, current_step, plan, predict, what_if,
};
use jalon_core::audit::{Pricing, QuoteId, QuoteItem};
use jalon_core::document::{
    ActionId, ActionState, Change, Document, EvidenceChange, EvidenceId, FieldPath, ProfileChange, QuoteChange, Status,
};
use jalon_core::language::Language;
use jalon_core::profile::{AuditKind, PlannedAudit};
use jalon_core::quantity::Cents;
use jalon_core::rnq::Category;
use jalon_core::rnq::IndicatorId::{self, *};

use fixtures::{after, day, today, with_gaps};

mod fixtures;

#[test]
fn the_plan_lists_every_gap_without_an_action_then_every_action() {
    let rows = plan(&with_gaps(), today());
    let shown: Vec<_> = rows.iter().map(|row| (row.indicator, row.severity, row.action.is_some())).collect();
    assert_eq!(
        shown,
        [
            (I4, Some(Severity::Major), false),
            (I1, Some(Severity::Minor), false),
            (I5, Some(Severity::Major), true),
            (I6, None, true),
        ]
    );
}

#[test]
fn deadlines_are_counted_from_the_audit() {
    let rows = plan(&with_gaps(), today());
    let major = rows[0].deadline.unwrap();
    assert_eq!((major.corrected, major.verified), (day("2027-04-30"), Some(day("2027-05-30"))));
    let minor = rows[1].deadline.unwrap();
    assert_eq!((minor.corrected, minor.verified), (day("2027-07-31"), None));
    assert_eq!(rows[3].deadline, None);
    let undated = after(&with_gaps(), &[Change::Profile(ProfileChange::PlannedDate(None))]);
    assert!(plan(&undated, today()).iter().all(|row| row.deadline.is_none()));
}

#[test]
fn a_finished_action_comes_after_those_still_to_do() {
    let document = after(&with_gaps(), &[Change::ActionState(I5, ActionId(4), ActionState::Done)]);
    let order: Vec<_> = plan(&document, today()).iter().map(|row| row.indicator).collect();
    assert_eq!(order, [I4, I1, I6, I5]);
}

#[test]
fn what_if_lifts_a_gap_when_all_its_actions_are_done_and_changes_nothing() {
    let document = after(&with_gaps(), &[Change::RemoveAction(I6, ActionId(7))]);
    let none = predict(&document, today());
    assert_eq!((none.majors, none.minors), (2, 1));
    let then = what_if(&document, &[(I5, ActionId(4))], today());
    assert_eq!((then.majors, then.minors), (1, 1));
    assert_eq!(document.entry(I5).status(), Some(Status::NotInPlace));
    // One of two actions is not enough.
    let two = after(&document, &[Change::AddAction(I5)]);
    assert_eq!(what_if(&two, &[(I5, ActionId(4))], today()).majors, 2);
}

#[test]
fn a_comparison_lists_the_differences_by_indicator() {
    let earlier = with_gaps();
    let now = after(
        &earlier,
        &[
            Change::Answer(I1, Status::InPlace),
            Change::Answer(I2, Status::Unknown),
            Change::Answer(I4, Status::NotInPlace),
            Change::ActionState(I5, ActionId(4), ActionState::Done),
            Change::Notes(I6, "Note".into()),
        ],
    );
    let comparison = compare(&earlier, &now, today());
    let directions: Vec<_> = comparison.diffs.iter().map(|diff| (diff.indicator, diff.direction)).collect();
    assert_eq!(
        directions,
        [
            (I1, Direction::Better),
            (I2, Direction::Same),
            (I4, Direction::Worse),
            (I5, Direction::Same),
            (I6, Direction::Same),
        ]
    );
    assert_eq!(comparison.diffs[3].open_actions, (1, 0));
    assert!(comparison.diffs[4].notes);
    assert_eq!((comparison.prediction.0.minors, comparison.prediction.1.minors), (1, 0));
}

#[test]
fn a_comparison_lists_an_indicator_that_stops_applying() {
    let earlier = after(&Document::default(), &[Change::Answer(I8, Status::InPlace)]);
    let now = after(
        &earlier,
        &[
            Change::Profile(ProfileChange::Category(Category::Training, false)),
            Change::Profile(ProfileChange::Category(Category::SkillsAssessment, true)),
        ],
    );
    let diffs = compare(&earlier, &now, today()).diffs;
    assert_eq!(diffs.iter().map(|diff| (diff.indicator, diff.applies)).collect::<Vec<_>>(), [(I8, (true, false))]);
}

#[test]
fn a_comparison_lists_renamed_evidence() {
    let earlier = after(
        &with_gaps(),
        &[Change::AddEvidence(I1), Change::Evidence(EvidenceId(0), EvidenceChange::Title("Livret".into()))],
    );
    let now = after(&earlier, &[Change::Evidence(EvidenceId(0), EvidenceChange::Title("Livret 2027".into()))]);
    let diffs = compare(&earlier, &now, today()).diffs;
    assert_eq!(diffs.iter().map(|diff| diff.indicator).collect::<Vec<_>>(), [I1]);
    assert_eq!(Language::French.messages().changes(&diffs[0]), ["Preuves ou actions modifiées"]);
}

#[test]
fn a_comparison_lists_an_answer_confirmed_for_the_new_edition() {
    let old = after(
        &Document::default(),
        &[
            Change::Profile(ProfileChange::PlannedDate(Some(day("2026-10-01")))),
            Change::Answer(I1, Status::InPlace),
            Change::Profile(ProfileChange::PlannedDate(Some(day("2027-01-31")))),
        ],
    );
    let confirmed = after(&old, &[Change::Confirm(I1)]);
    assert_eq!(compare(&old, &confirmed, today()).diffs.len(), 1);
}

#[test]
fn the_current_step_follows_the_work() {
    let step = |document: &Document| current_step(document, today());
    let mut document = Document::default();
    assert_eq!(step(&document), JourneyStep::Study);
    document = after(&document, &[Change::Answer(I1, Status::InPlace)]);
    assert_eq!(step(&document), JourneyStep::SelfAssess);
    let answers: Vec<Change> = IndicatorId::ALL.iter().map(|id| Change::Answer(*id, Status::InPlace)).collect();
    document = after(&document, &answers);
    assert_eq!(step(&document), JourneyStep::ChooseCertifier);
    document =
        after(&document, &[Change::AddQuote, Change::Profile(ProfileChange::PlannedDate(Some(day("2027-02-01"))))]);
    assert_eq!(step(&document), JourneyStep::Audit);
    assert_eq!(step(&after(&document, &[Change::PreAudit(true)])), JourneyStep::PreAudit);
    assert_eq!(current_step(&document, day("2027-02-02")), JourneyStep::NonConformities);
    for (audit, expected) in
        [(PlannedAudit::Surveillance, JourneyStep::Surveillance), (PlannedAudit::Renewal, JourneyStep::Renewal)]
    {
        let certified = after(&document, &[Change::Profile(ProfileChange::PlannedAudit(audit))]);
        assert_eq!(step(&certified), expected);
    }
}

#[test]
fn after_the_audit_the_current_step_is_its_non_conformities() {
    for audit in PlannedAudit::ALL {
        let profile = [
            Change::Profile(ProfileChange::PlannedAudit(audit)),
            Change::Profile(ProfileChange::PlannedDate(Some(day("2026-11-22")))),
        ];
        assert_eq!(current_step(&after(&Document::default(), &profile), today()), JourneyStep::NonConformities);
    }
}

#[test]
fn no_verdict_promises_or_measures_a_chance() {
    // A verdict is a conclusion of rules, never a probability.
    for language in Language::ALL {
        for verdict in [
            Verdict::NotStarted,
            Verdict::Undecided,
            Verdict::Clear,
            Verdict::MinorsOnly,
            Verdict::BlockedByMinors,
            Verdict::Blocked,
        ] {
            let text = (language.messages().summary().verdict)(verdict, AuditKind::Initial).to_lowercase();
            for chance in ["%", "probab", "chance", "likel", "garanti", "guarantee"] {
                assert!(!text.contains(chance), "{text}");
            }
        }
    }
}

#[test]
fn quotes_that_differ_have_descriptions_that_differ() {
    let messages = Language::French.messages();
    let quote = |changes: &[QuoteChange]| {
        let changes = changes.iter().map(|change| Change::Quote(QuoteId(0), change.clone()));
        let all: Vec<Change> = std::iter::once(Change::AddQuote).chain(changes).collect();
        messages.value(FieldPath::Quote(QuoteId(0)), &after(&Document::default(), &all))
    };
    let amount = |item| QuoteChange::Amount(item, Some(Cents::euros(150)));
    assert_ne!(quote(&[amount(QuoteItem::Fees)]), quote(&[amount(QuoteItem::Travel)]));
    assert_ne!(quote(&[]), quote(&[QuoteChange::Pricing(Pricing::InAll)]));
}
