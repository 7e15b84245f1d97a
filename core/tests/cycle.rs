//! What follows an audit: deadlines, what the next auditor looks at first, and the
//! document of the next audit.

#![allow(clippy::pedantic, reason = "tests favour brevity")]

use jalon_core::assessment::{
    AgendaItem, CheckReason, FindingCounts, FindingState, agenda, first_checks, is_audit_to_record, open_findings,
    readiness_over_time, unattended_minors,
};
use jalon_core::date::Date;
use jalon_core::document::{
    ActionState, AuditChange, AuditId, Change, Document, DocumentId, Finding, FindingChange, FindingDate, FindingId,
    FindingKind, FindingText, ProfileChange, Side, Status, merge,
};
use jalon_core::export::plan_calendar;
use jalon_core::language::Language;
use jalon_core::now::Now;
use jalon_core::profile::{Flag, PlannedAudit};
use jalon_core::report::{ReportKind, report};
use jalon_core::rnq::IndicatorId::{self, I1, I2, I4, I11, I13, I17, I22, I32};

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn on(text: &str) -> Now {
    Now { today: day(text), unix_ms: 1_000 }
}

fn with(document: &Document, changes: impl IntoIterator<Item = Change>) -> Document {
    changes.into_iter().zip(1_u64..).fold(document.clone(), |document, (change, unix_ms)| {
        document.after(change, Now { today: day("2027-01-04"), unix_ms })
    })
}

/// A document whose initial audit took place, with this finding notified on 12 January
/// 2027.
fn audited(findings: impl IntoIterator<Item = (IndicatorId, FindingKind)>) -> Document {
    let mut document = with(&Document::default(), [Change::Audit(AuditChange::Record(Some(day("2027-01-05"))))]);
    let audit = *document.audits.keys().next().unwrap();
    for (indicator, kind) in findings {
        document = with(&document, [Change::Audit(AuditChange::AddFinding(audit, indicator))]);
        let id = *document.findings.keys().next_back().unwrap();
        let change = |change| Change::Audit(AuditChange::Finding(id, change));
        document = with(
            &document,
            [
                change(FindingChange::Kind(kind)),
                change(FindingChange::Date(FindingDate::Notified, Some(day("2027-01-12")))),
            ],
        );
    }
    document
}

fn edited(document: &Document, position: usize, change: FindingChange) -> Document {
    let id = *document.findings.keys().nth(position).unwrap();
    with(document, [Change::Audit(AuditChange::Finding(id, change))])
}

fn finding(document: &Document) -> &Finding {
    document.findings.values().next().unwrap()
}

#[test]
fn deadlines_count_from_the_notification_and_not_from_the_audit() {
    for (kind, correct_by, verified_by) in [
        (FindingKind::Major, Some("2027-04-12"), Some("2027-05-12")),
        (FindingKind::Minor, Some("2027-07-12"), None),
        (FindingKind::Remark, None, None),
    ] {
        let document = audited([(I11, kind)]);
        let dates = (finding(&document).correct_by(), finding(&document).verified_by());
        assert_eq!(dates, (correct_by.map(day), verified_by.map(day)), "{kind:?}");
        let undated = edited(&document, 0, FindingChange::Date(FindingDate::Notified, None));
        assert_eq!(finding(&undated).correct_by(), None);
    }
}

#[test]
fn a_finding_stands_where_its_dates_say() {
    let major = audited([(I11, FindingKind::Major)]);
    let state = |document: &Document, today| FindingState::of(finding(document), day(today));
    assert_eq!(state(&major, "2027-04-12"), FindingState::DaysLeft(0));
    assert_eq!(state(&major, "2027-04-13"), FindingState::Overdue);
    let sent = edited(&major, 0, FindingChange::Date(FindingDate::Sent, Some(day("2027-04-01"))));
    assert_eq!(state(&sent, "2027-04-13"), FindingState::Sent, "the certifying body has a month");
    assert_eq!(state(&sent, "2027-05-13"), FindingState::Overdue);
    for (lifted, expected) in [("2027-05-12", FindingState::Lifted), ("2027-05-13", FindingState::LiftedLate)] {
        let lifted = edited(&sent, 0, FindingChange::Date(FindingDate::Lifted, Some(day(lifted))));
        assert_eq!(state(&lifted, "2027-06-01"), expected);
        assert!(open_findings(&lifted).is_empty());
    }
    let remark = edited(&major, 0, FindingChange::Kind(FindingKind::Remark));
    assert_eq!(state(&remark, "2029-01-01"), FindingState::Remark);
}

#[test]
fn five_open_minors_weigh_as_one_major() {
    let five = [I1, I2, I13, I17, I32].map(|id| (id, FindingKind::Minor));
    let document = audited(five);
    let counts = |document: &Document| FindingCounts::of(document.findings.values().map(|finding| &**finding));
    assert!(counts(&document).minors_weigh_as_major());
    let lifted = edited(&document, 2, FindingChange::Date(FindingDate::Lifted, Some(day("2027-02-01"))));
    assert!(!counts(&lifted).minors_weigh_as_major());
    assert_eq!((counts(&lifted).open(), counts(&lifted).lifted), (4, 1));
}

#[test]
fn the_next_auditor_looks_first_at_what_nobody_acted_on() {
    let document = audited([
        (I32, FindingKind::Minor),
        (I2, FindingKind::Minor),
        (I22, FindingKind::Remark),
        (I1, FindingKind::Minor),
    ]);
    let document = edited(&document, 1, FindingChange::Text(FindingText::CorrectiveAction, "Un contrôle".into()));
    let document = edited(&document, 3, FindingChange::Date(FindingDate::Lifted, Some(day("2027-03-01"))));
    let next = document.next_cycle(DocumentId::from_bits([7, 7]), on("2027-06-01"));
    let checks = first_checks(&next, day("2027-06-01"));
    let found: Vec<_> = checks.iter().take(4).map(|check| (check.indicator, check.reason)).collect();
    assert_eq!(
        found,
        [
            (I32, CheckReason::NeverActedOn),
            (I2, CheckReason::Open),
            (I1, CheckReason::Lifted),
            (I22, CheckReason::Remark),
        ]
    );
    // Then what every surveillance audit checks, each indicator once.
    let rest: Vec<IndicatorId> = checks.iter().skip(4).map(|check| check.indicator).collect();
    assert!(rest.contains(&I4) && rest.contains(&I17) && !rest.contains(&I2) && !rest.contains(&I13));
    assert!(checks.iter().skip(4).all(|check| check.reason == CheckReason::Surveillance));
}

#[test]
fn only_minors_without_any_action_are_flagged_before_the_next_audit() {
    let document = audited([
        (I11, FindingKind::Major),
        (I1, FindingKind::Minor),
        (I2, FindingKind::Minor),
        (I22, FindingKind::Remark),
    ]);
    // While there is time, nobody is late.
    assert_eq!(unattended_minors(&document, day("2027-07-12")), 0);
    assert_eq!(unattended_minors(&document, day("2027-07-13")), 2);
    let acted = edited(&document, 1, FindingChange::Date(FindingDate::Sent, Some(day("2027-02-01"))));
    assert_eq!(unattended_minors(&acted, day("2028-01-01")), 1);
}

#[test]
fn a_finding_on_an_indicator_that_allows_no_minor_starts_as_major() {
    let base = audited([]);
    let audit = *base.audits.keys().next().unwrap();
    let kinds = [I1, I4].map(|id| finding(&with(&base, [Change::Audit(AuditChange::AddFinding(audit, id))])).kind);
    assert_eq!(kinds, [FindingKind::Minor, FindingKind::Major]);
}

#[test]
fn a_light_audit_leaves_the_rest_to_the_surveillance() {
    let light = with(
        &Document::default(),
        [
            Change::Profile(ProfileChange::Flag(Flag::LegacyLabel, true)),
            Change::Audit(AuditChange::Record(Some(day("2027-01-05")))),
        ],
    );
    let next = light.next_cycle(DocumentId::from_bits([7, 7]), on("2027-06-01"));
    let left = first_checks(&next, day("2027-06-01"));
    assert!(left.iter().any(|check| check.reason == CheckReason::LeftByLightAudit));
}

#[test]
fn before_any_audit_nothing_is_looked_at_first() {
    assert!(first_checks(&Document::default(), day("2027-06-01")).is_empty());
}

#[test]
fn an_audit_is_to_be_recorded_once_its_day_has_passed() {
    let planned = with(&Document::default(), [Change::Profile(ProfileChange::PlannedDate(Some(day("2027-01-05"))))]);
    assert!(!is_audit_to_record(&planned, day("2027-01-05")));
    assert!(is_audit_to_record(&planned, day("2027-01-06")));
    let recorded = with(&planned, [Change::Audit(AuditChange::Record(Some(day("2027-01-05"))))]);
    assert!(!is_audit_to_record(&recorded, day("2027-01-06")));
}

#[test]
fn the_next_audit_starts_with_answers_to_review_and_earlier_findings_in_sight() {
    let document = with(
        &audited([(I11, FindingKind::Minor)]),
        [
            Change::Answer(I1, Status::InPlace),
            Change::Answer(I2, Status::Partly),
            Change::AddTitledEvidence(I1, "Preuve".into()),
            Change::PlanAction(I2, "À faire".into(), None),
            Change::AddAction(I2),
            Change::AddQuote,
        ],
    );
    let done = document.entry(I2).actions[1].id;
    let document = with(&document, [Change::ActionState(I2, done, ActionState::Done)]);
    let next = document.next_cycle(DocumentId::from_bits([7, 7]), on("2027-06-01"));
    assert_eq!(next.to_review(day("2027-06-01")).collect::<Vec<_>>(), [I1, I2]);
    assert_eq!((next.findings.len(), next.evidence.len(), next.quotes.len()), (1, 1, 0));
    assert_eq!(next.entry(I2).actions.iter().map(|action| &*action.what).collect::<Vec<_>>(), ["À faire"]);
    assert_eq!(next.profile.planned_audit, PlannedAudit::Surveillance);
    // Confirming, or answering again, settles it.
    let settled = with(&next, [Change::Confirm(I1), Change::Answer(I2, Status::InPlace)]);
    assert_eq!(settled.to_review(day("2027-06-01")).count(), 0);
    let renewal = settled.next_cycle(DocumentId::from_bits([8, 8]), on("2028-06-01"));
    assert_eq!(renewal.profile.planned_audit, PlannedAudit::Renewal);
    assert_eq!(
        renewal.next_cycle(DocumentId::from_bits([9, 9]), on("2029-12-01")).profile.planned_audit,
        PlannedAudit::Surveillance
    );
}

#[test]
fn the_agenda_has_the_answer_until_it_is_sent_and_the_verification_until_it_is_lifted() {
    let document = audited([(I11, FindingKind::Major), (I1, FindingKind::Minor)]);
    let items = |document: &Document| {
        agenda(document, day("2027-02-01")).into_iter().map(|(day, _)| day.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(items(&document), ["2027-04-12", "2027-05-12", "2027-07-12"]);
    let sent = edited(&document, 0, FindingChange::Date(FindingDate::Sent, Some(day("2027-03-01"))));
    assert_eq!(items(&sent), ["2027-05-12", "2027-07-12"]);
    let lifted = edited(&sent, 0, FindingChange::Date(FindingDate::Lifted, Some(day("2027-03-20"))));
    assert_eq!(items(&lifted), ["2027-07-12"]);
    assert!(matches!(agenda(&lifted, day("2027-02-01"))[..], [(_, AgendaItem::Correction(_))]));
    let file = plan_calendar(&document, Language::French, on("2027-02-01")).unwrap();
    assert!(file.contains("20270412") && file.contains("20270512") && file.contains("20270712"));
}

#[test]
fn both_reports_show_what_was_notified_and_only_the_preparation_what_reviewers_think() {
    let document = edited(
        &audited([(I11, FindingKind::Major)]),
        0,
        FindingChange::Text(FindingText::Statement, "Mot de l’auditeur".into()),
    );
    for kind in [ReportKind::Preparation, ReportKind::AuditDay] {
        let text = format!("{:?}", report(&document, kind, Language::French, day("2027-02-01")));
        assert!(text.contains("Mot de l’auditeur"), "{kind:?}");
        assert!(text.contains("À corriger au plus tard"), "{kind:?}: on paper, a day and not the days left");
    }
}

#[test]
fn a_finding_added_in_one_tab_survives_the_removal_of_its_audit_in_another() {
    let base = audited([]);
    let audit: AuditId = *base.audits.keys().next().unwrap();
    let mine = with(&base, [Change::Audit(AuditChange::AddFinding(audit, I1))]);
    let theirs = with(&base, [Change::Audit(AuditChange::Remove(audit))]);
    for merged in [merge(&base, &mine, &theirs), merge(&base, &theirs, &mine)] {
        assert_eq!(merged.document.findings.len(), 1);
        assert_eq!(merged.document.audits.get(&audit), base.audits.get(&audit));
    }
}

#[test]
fn an_audit_that_one_side_removed_and_the_other_edited_lost_its_findings() {
    let base = audited([(I11, FindingKind::Major)]);
    let audit: AuditId = *base.audits.keys().next().unwrap();
    let removed = with(&base, [Change::Audit(AuditChange::Remove(audit))]);
    let edited = with(
        &base,
        [
            Change::Audit(AuditChange::HeldOn(audit, Some(day("2027-01-06")))),
            Change::Audit(AuditChange::AddFinding(audit, I1)),
        ],
    );
    for (mine, theirs) in [(&removed, &edited), (&edited, &removed)] {
        let merged = merge(&base, mine, theirs);
        let [conflict] = &merged.conflicts[..] else { panic!("{:?}", merged.conflicts) };
        assert!(merged.document.findings.values().all(|finding| merged.document.audits.contains_key(&finding.audit)));
        for (side, expected) in [(Side::Mine, mine), (Side::Theirs, theirs)] {
            let resolved = conflict.resolve(&merged.document, side);
            assert_eq!((&resolved.audits, &resolved.findings), (&expected.audits, &expected.findings), "{side:?}");
        }
    }
}

#[test]
fn removing_an_audit_removes_its_findings_and_no_others() {
    let document = with(&audited([(I1, FindingKind::Minor)]), [Change::Audit(AuditChange::Record(None))]);
    let first = *document.audits.keys().next().unwrap();
    let ids = |document: &Document| document.findings.keys().copied().collect::<Vec<FindingId>>();
    assert_eq!(ids(&document).len(), 1);
    let removed = with(&document, [Change::Audit(AuditChange::Remove(first))]);
    assert_eq!((removed.audits.len(), ids(&removed).len()), (document.audits.len() - 1, 0));
}

#[test]
fn readiness_over_time_takes_the_last_version_of_each_day_that_says_something() {
    let none = Document::default();
    let one = with(&none, [Change::Answer(I1, Status::Partly)]);
    let two = with(&one, [Change::Answer(I1, Status::InPlace), Change::Answer(I2, Status::InPlace)]);
    let [first, second] = ["2027-01-01", "2027-02-01"].map(day);
    let points = readiness_over_time([(second, &two), (first, &none), (first, &one), (second, &two)]);
    let points: Vec<_> = points.iter().map(|point| (point.day, point.readiness.in_place)).collect();
    assert_eq!(points, [(first, 0), (second, 2)]);
}
