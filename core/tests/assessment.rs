//! What follows from the answers: findings, verdicts, filters, next steps.

#![allow(clippy::pedantic, reason = "tests favour brevity")]

use jalon_core::assessment::{Filter, NextStep, Severity, Verdict, next_steps, predict, readiness};
use jalon_core::date::Date;
use jalon_core::document::{Change, Document, ProfileChange, Status};
use jalon_core::now::Now;
use jalon_core::profile::{AuditKind, Flag, PlannedAudit};
use jalon_core::rnq::{Category, IndicatorId, IndicatorId::*};

fn today() -> Date {
    Date::parse("2026-11-23").unwrap()
}

fn with(changes: impl IntoIterator<Item = Change>) -> Document {
    let now = Now { today: today(), unix_ms: 1 };
    changes.into_iter().fold(Document::default(), |document, change| document.after(change, now))
}

/// Every applicable indicator in place, except these.
fn all_in_place_except(different: &[(IndicatorId, Status)], profile: &[ProfileChange]) -> Document {
    let document = with(profile.iter().copied().map(Change::Profile));
    let now = Now { today: today(), unix_ms: 1 };
    let ids: Vec<IndicatorId> = document.profile.applicable(today()).map(|row| row.id).collect();
    let answers = ids.into_iter().map(|id| Change::Answer(id, Status::InPlace));
    let changes = answers.chain(different.iter().map(|(id, status)| Change::Answer(*id, *status)));
    changes.fold(document, |document, change| document.after(change, now))
}

fn verdict(document: &Document) -> Verdict {
    predict(document, today()).verdict
}

#[test]
fn without_answers_the_verdict_is_not_started() {
    let prediction = predict(&Document::default(), today());
    assert_eq!((prediction.verdict, prediction.open, prediction.findings.len()), (Verdict::NotStarted, 22, 0));
}

#[test]
fn partly_is_minor_where_it_can_be_and_major_where_it_cannot() {
    let prediction = predict(&all_in_place_except(&[(I1, Status::Partly), (I4, Status::Partly)], &[]), today());
    let found: Vec<_> = prediction.findings.iter().map(|finding| (finding.indicator, finding.severity)).collect();
    assert_eq!(found, [(I4, Severity::Major), (I1, Severity::Minor)]);
    assert_eq!(prediction.verdict, Verdict::Blocked);
}

#[test]
fn not_in_place_is_major_everywhere() {
    assert_eq!(verdict(&all_in_place_except(&[(I1, Status::NotInPlace)], &[])), Verdict::Blocked);
}

#[test]
fn four_minors_need_a_plan_and_five_block() {
    let minors = [I1, I2, I9, I12, I17].map(|id| (id, Status::Partly));
    assert_eq!(verdict(&all_in_place_except(&minors[..4], &[])), Verdict::MinorsOnly);
    assert_eq!(verdict(&all_in_place_except(&minors, &[])), Verdict::BlockedByMinors);
}

#[test]
fn unknown_is_never_compliant() {
    assert_eq!(verdict(&all_in_place_except(&[], &[])), Verdict::Clear);
    assert_eq!(verdict(&all_in_place_except(&[(I1, Status::Unknown)], &[])), Verdict::Undecided);
    let unknown = with([Change::Answer(I1, Status::Unknown)]);
    assert_eq!(verdict(&unknown), Verdict::NotStarted);
    assert_eq!(readiness(&unknown, today(), None).open(), 22);
}

#[test]
fn a_light_audit_leaves_some_indicators_to_the_surveillance() {
    let label = ProfileChange::Flag(Flag::LegacyLabel, true);
    let document = all_in_place_except(&[(I4, Status::NotInPlace)], &[label]);
    let prediction = predict(&document, today());
    assert_eq!((prediction.kind, prediction.verdict), (AuditKind::Light, Verdict::Clear));
    let surveillance = ProfileChange::PlannedAudit(PlannedAudit::Surveillance);
    let document = all_in_place_except(&[(I4, Status::NotInPlace)], &[label, surveillance]);
    assert_eq!(verdict(&document), Verdict::Blocked);
}

#[test]
fn an_extension_audits_the_added_categories_only() {
    let document = with(
        [
            ProfileChange::Category(Category::SkillsAssessment, true),
            ProfileChange::Extension(Category::SkillsAssessment, true),
            ProfileChange::PlannedAudit(PlannedAudit::Extension),
        ]
        .map(Change::Profile),
    );
    let applicable: Vec<u8> = document.profile.applicable(today()).map(|row| row.id.number()).collect();
    assert_eq!(applicable.len(), 21);
    assert!(!applicable.contains(&8));
}

#[test]
fn a_category_that_is_no_longer_offered_cannot_be_an_extension() {
    let document = with(
        [
            ProfileChange::Category(Category::SkillsAssessment, true),
            ProfileChange::Extension(Category::SkillsAssessment, true),
            ProfileChange::Category(Category::SkillsAssessment, false),
        ]
        .map(Change::Profile),
    );
    assert!(document.profile.added_categories().is_empty());
}

#[test]
fn only_the_initial_audit_of_a_new_entrant_is_limited_to_processes() {
    let entrant = Change::Profile(ProfileChange::Flag(Flag::NewEntrant, true));
    let document = with([entrant.clone()]);
    assert!(document.profile.process_only(I2.row()) && !document.profile.process_only(I1.row()));
    let later = Change::Profile(ProfileChange::PlannedAudit(PlannedAudit::Surveillance));
    assert!(!with([entrant, later]).profile.process_only(I2.row()));
}

#[test]
fn an_answer_is_to_review_only_under_the_other_edition_of_a_changed_question() {
    let october = Date::parse("2026-10-20").unwrap();
    let answers = [I1, I4].map(|id| Change::Answer(id, Status::InPlace));
    let document = answers
        .into_iter()
        .fold(Document::default(), |document, change| document.after(change, Now { today: october, unix_ms: 1 }));
    assert_eq!(document.to_review(october).count(), 0);
    assert_eq!(document.to_review(today()).collect::<Vec<_>>(), [I1]);
    let confirmed = document.after(Change::Confirm(I1), Now { today: today(), unix_ms: 2 });
    assert_eq!(confirmed.to_review(today()).count(), 0);
    assert_eq!(confirmed.to_review(october).collect::<Vec<_>>(), [I1]);
}

#[test]
fn an_entry_that_stops_applying_survives_and_returns() {
    let certifying = |on| Change::Profile(ProfileChange::Flag(Flag::Certifying, on));
    let hidden = with([certifying(true), Change::Notes(I3, "taux".into()), certifying(false)]);
    assert_eq!(hidden.inapplicable_entries(today()).collect::<Vec<_>>(), [I3]);
    let shown = hidden.after(certifying(true), Now { today: today(), unix_ms: 2 });
    assert_eq!(&*shown.entry(I3).notes, "taux");
}

#[test]
fn filters_match_what_they_name() {
    let document = with([
        Change::Answer(I1, Status::InPlace),
        Change::Answer(I2, Status::Partly),
        Change::Answer(I4, Status::Unknown),
        Change::AddTitledEvidence(I1, "Livret".into()),
    ]);
    let numbers = |filter: Filter| filter.matching(&document, today());
    assert_eq!(numbers(Filter::Gaps), [I2]);
    assert_eq!(numbers(Filter::Unanswered).len(), 20);
    assert_eq!(numbers(Filter::Changed2026), [I1, I2, I12, I19, I30, I32]);
    assert_eq!(numbers(Filter::WithoutEvidence), []);
}

#[test]
fn majors_come_before_open_answers_and_minors() {
    let document = with([Change::Answer(I1, Status::Partly), Change::Answer(I4, Status::NotInPlace)]);
    let steps = next_steps(&document, &predict(&document, today()), today());
    assert_eq!(
        steps,
        [
            NextStep::EnterTurnover,
            NextStep::FixMajor(I4),
            NextStep::Answer(20),
            NextStep::FixMinor(I1),
            NextStep::PlanActions(2),
            NextStep::Export,
        ]
    );
}
