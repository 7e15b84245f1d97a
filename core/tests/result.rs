//! What the result shows: the first moves, the consequence of each indicator, the
//! verdict by category, and when a verdict is provisional.

#![allow(clippy::pedantic, reason = "tests favour brevity")]

use jalon_core::assessment::{
    Consequence, Verdict, consequences, first_moves, predict, predict_by_category, readiness,
};
use jalon_core::date::Date;
use jalon_core::document::{Change, Document, ProfileChange, Status};
use jalon_core::now::Now;
use jalon_core::profile::{Flag, PlannedAudit};
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
fn the_first_moves_unblock_most_for_the_least_effort() {
    // 5, 11 and 21 can only be major; 1 and 2 can be minor.
    let answers = [
        (I1, Status::Partly),
        (I2, Status::NotInPlace),
        (I5, Status::NotInPlace),
        (I11, Status::Partly),
        (I21, Status::Partly),
    ];
    let planned = [ProfileChange::PlannedDate(Some(today().plus_days(40)))];
    let document = all_in_place_except(&answers, &planned);
    let moves = |document: &Document, count| first_moves(document, &predict(document, today()), today(), count, &[]);
    let ids =
        |document: &Document, count| moves(document, count).iter().map(|it| it.finding.indicator).collect::<Vec<_>>();
    assert_eq!(ids(&document, 3), [I11, I21, I2], "what is partly there needs less, and 1 blocks nothing");
    assert_eq!(ids(&document, 9), [I11, I21, I2, I5, I1]);
    let days: Vec<_> = moves(&document, 3).iter().filter_map(|it| Some(today().days_until(it.due?))).collect();
    assert_eq!(days, [4, 11, 18], "spread before the audit");

    let now = Now { today: today(), unix_ms: 2 };
    let under_way = document.after(Change::PlanAction(I11, "Relire".into(), None), now);
    assert_eq!(ids(&under_way, 3), [I21, I2, I5], "what is planned already comes last");
    let shown = first_moves(&under_way, &predict(&under_way, today()), today(), 3, &[I11, I21, I2]);
    let shown: Vec<_> = shown.iter().map(|it| it.finding.indicator).collect();
    assert_eq!(shown, [I11, I21, I2], "nothing moves under the finger that plans it");
    let late = under_way.after(Change::Profile(ProfileChange::PlannedDate(Some(today()))), now);
    assert!(moves(&late, 3).iter().all(|it| it.due.is_none()), "no day is left");
}

#[test]
fn once_only_minors_are_left_any_of_them_counts() {
    let document = all_in_place_except(&[(I1, Status::Partly), (I2, Status::Partly)], &[]);
    let prediction = predict(&document, today());
    assert_eq!(prediction.verdict, Verdict::MinorsOnly);
    let ids: Vec<_> =
        first_moves(&document, &prediction, today(), 3, &[]).iter().map(|it| it.finding.indicator).collect();
    assert_eq!(ids, [I1, I2]);
}

#[test]
fn each_indicator_has_one_consequence() {
    let answers = [(I1, Status::Partly), (I2, Status::Unknown), (I4, Status::NotInPlace), (I5, Status::Partly)];
    let now = Now { today: today(), unix_ms: 1 };
    let document = all_in_place_except(&answers, &[]).after(Change::AddTitledEvidence(I6, "Livret".into()), now);
    let of = |id: IndicatorId| consequences(&document, today()).find(|(row, _)| row.id == id).unwrap().1;
    let found = [I1, I2, I4, I5, I6, I9].map(of);
    use Consequence::{Blocking, InPlace, Minor, Proved, Unknown};
    assert_eq!(found, [Minor, Unknown, Blocking, Blocking, Proved, InPlace]);
    assert_eq!(Consequence::of(&Document::default(), I1.row(), today()), Consequence::Unanswered);
    assert_eq!(consequences(&document, today()).count(), 22);
}

#[test]
fn the_verdict_is_given_for_each_category() {
    let apprenticeship = [ProfileChange::Category(Category::Apprenticeship, true)];
    // 14 is about apprentices only, 1 about everyone.
    let document = all_in_place_except(&[(I14, Status::NotInPlace), (I1, Status::Partly)], &apprenticeship);
    let verdicts: Vec<_> = predict_by_category(&document, today())
        .into_iter()
        .map(|(category, prediction)| (category, prediction.verdict, prediction.majors, prediction.minors))
        .collect();
    assert_eq!(
        verdicts,
        [(Category::Training, Verdict::MinorsOnly, 0, 1), (Category::Apprenticeship, Verdict::Blocked, 1, 1)],
        "a common indicator counts in each"
    );
    assert_eq!(verdict(&document), Verdict::Blocked);
    assert!(predict_by_category(&Document::default(), today()).is_empty(), "one category needs no list");
}

#[test]
fn a_verdict_is_conclusive_from_four_firm_answers_in_five() {
    let document = Document::default();
    let ids: Vec<IndicatorId> = document.profile.applicable(today()).map(|row| row.id).collect();
    let answered = |count: usize, status| with(ids.iter().take(count).map(|id| Change::Answer(*id, status)));
    let is_conclusive = |document: &Document| readiness(document, today(), None).is_conclusive();
    // 18 of 22 are 81 %.
    assert!(!is_conclusive(&answered(17, Status::InPlace)) && is_conclusive(&answered(18, Status::InPlace)));
    let unknown = answered(22, Status::Unknown);
    assert!(!is_conclusive(&unknown), "\"don't know\" is no firm answer");
    assert_eq!((readiness(&unknown, today(), None).settled(), readiness(&unknown, today(), None).open()), (0, 22));
}

#[test]
fn an_extension_offers_what_is_not_certified() {
    let document = with([
        Change::Profile(ProfileChange::PlannedAudit(PlannedAudit::Extension)),
        Change::Profile(ProfileChange::Extension(Category::SkillsAssessment, true)),
    ]);
    let profile = &document.profile;
    let codes = |categories: jalon_core::rnq::Categories| categories.iter().map(Category::code).collect::<Vec<_>>();
    assert_eq!(codes(profile.certified_categories()), ["OF"]);
    assert_eq!(codes(profile.added_categories()), ["CBC"]);
    let now = Now { today: today(), unix_ms: 1 };
    let certified = document.after(Change::Profile(ProfileChange::Category(Category::SkillsAssessment, true)), now);
    assert!(certified.profile.added_categories().is_empty(), "it is one or the other");
    let without = document.after(Change::Profile(ProfileChange::Extension(Category::SkillsAssessment, false)), now);
    assert_eq!(codes(without.profile.categories), ["OF"]);
}

#[test]
fn a_light_audit_counted_what_it_does_not_check() {
    let document = with([Change::Profile(ProfileChange::Flag(Flag::LegacyLabel, true))]);
    let checked: Vec<_> = consequences(&document, today()).map(|(row, _)| row.id).collect();
    assert!(checked.len() < document.profile.applicable(today()).count());
    assert!(checked.iter().all(|id| document.profile.audited(id.row())));
}

#[test]
fn what_was_shown_stays_in_its_order_when_one_is_corrected() {
    let answers =
        [(I4, Status::NotInPlace), (I5, Status::NotInPlace), (I6, Status::NotInPlace), (I9, Status::NotInPlace)];
    let document = all_in_place_except(&answers, &[]);
    let now = Now { today: today(), unix_ms: 2 };
    let corrected = document.after(Change::Answer(I4, Status::InPlace), now);
    let moves = first_moves(&corrected, &predict(&corrected, today()), today(), 3, &[I4, I6, I5]);
    assert_eq!(moves.iter().map(|it| it.finding.indicator).collect::<Vec<_>>(), [I6, I5, I9]);
}
