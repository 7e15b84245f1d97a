//! What the answers are for: the action plan, what if, what has moved, where
//! one stands, and what is taken away.

use jalon_core::assessment::{
    Direction, JourneyStep, Severity, Verdict, compare, current_step, plan, predict, what_if,
};
use jalon_core::audit::{Pricing, QuoteId, QuoteItem};
use jalon_core::date::Date;
use jalon_core::document::{
    ActionId, ActionState, Change, Document, EvidenceId, FieldPath, ProfileChange, QuoteChange, Status,
};
use jalon_core::export::{Extra, cycle_file, plan_calendar, plan_csv, quote_request};
use jalon_core::language::Language;
use jalon_core::now::Now;
use jalon_core::profile::PlannedAudit;
use jalon_core::quantity::Cents;
use jalon_core::rnq::IndicatorId::{self, *};

const STAMP: &str = "2026-11-23T08:12:33Z";

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn today() -> Date {
    day("2026-11-23")
}

/// The document after these changes, each of which names what it adds after its
/// position.
fn after(document: &Document, changes: &[Change]) -> Document {
    changes.iter().enumerate().fold(document.clone(), |document, (position, change)| {
        document.after(change.clone(), Now { today: today(), unix_ms: position as u64 })
    })
}

/// A provider with one minor gap, two major ones and an action on one of them.
fn with_gaps() -> Document {
    after(
        &Document::default(),
        &[
            Change::Profile(ProfileChange::PlannedDate(Some(day("2027-01-31")))),
            Change::Answer(I1, Status::Partly),
            Change::Answer(I4, Status::Partly),
            Change::Answer(I5, Status::NotInPlace),
            Change::AddAction(I5),
            Change::ActionWhat(I5, ActionId(4), "Écrire des objectifs ; les mesurer".into()),
            Change::ActionDue(I5, ActionId(4), Some(day("2026-12-20"))),
            Change::AddAction(I6),
            Change::ActionWhat(I6, ActionId(7), "=SOMME(A1)".into()),
            Change::ActionWho(I6, ActionId(7), "Awa".into()),
        ],
    )
}

#[test]
fn the_plan_holds_every_action_and_every_gap_without_one_what_blocks_first() {
    let rows = plan(&with_gaps(), today());
    let shown: Vec<_> = rows.iter().map(|row| (row.indicator, row.severity, row.action.is_some())).collect();
    assert_eq!(
        shown,
        [
            (I5, Some(Severity::Major), true),
            (I4, Some(Severity::Major), false),
            (I1, Some(Severity::Minor), false),
            (I6, None, true),
        ]
    );
}

#[test]
fn deadlines_are_counted_from_the_audit() {
    let rows = plan(&with_gaps(), today());
    let major = rows[0].deadline.unwrap();
    assert_eq!((major.corrected, major.verified), (day("2027-04-30"), Some(day("2027-05-30"))));
    let minor = rows[2].deadline.unwrap();
    assert_eq!((minor.corrected, minor.verified), (day("2027-07-31"), None));
    assert_eq!(rows[3].deadline, None);
    let undated = after(&with_gaps(), &[Change::Profile(ProfileChange::PlannedDate(None))]);
    assert!(plan(&undated, today()).iter().all(|row| row.deadline.is_none()));
}

#[test]
fn a_done_action_lifts_its_gap_only_in_supposition() {
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
fn what_moved_is_told_indicator_by_indicator() {
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
    let moved: Vec<_> = comparison.moved.iter().map(|moved| (moved.indicator, moved.direction)).collect();
    assert_eq!(
        moved,
        [
            (I1, Direction::Better),
            (I2, Direction::Same),
            (I4, Direction::Worse),
            (I5, Direction::Same),
            (I6, Direction::Same),
        ]
    );
    assert_eq!(comparison.moved[3].open_actions, (1, 0));
    assert!(comparison.moved[4].notes);
    assert_eq!((comparison.prediction.0.minors, comparison.prediction.1.minors), (1, 0));
}

#[test]
fn an_indicator_that_stopped_applying_is_told() {
    let earlier = after(&Document::default(), &[Change::Answer(I8, Status::InPlace)]);
    let now = after(
        &earlier,
        &[
            Change::Profile(ProfileChange::Category(jalon_core::rnq::Category::Training, false)),
            Change::Profile(ProfileChange::Category(jalon_core::rnq::Category::SkillsAssessment, true)),
        ],
    );
    let comparison = compare(&earlier, &now, today());
    assert_eq!(
        comparison.moved.iter().map(|moved| (moved.indicator, moved.applies)).collect::<Vec<_>>(),
        [(I8, (true, false))]
    );
}

#[test]
fn the_step_where_one_stands_follows_the_work() {
    let stands = |document: &Document| current_step(document, today());
    let mut document = Document::default();
    assert_eq!(stands(&document), JourneyStep::Study);
    document = after(&document, &[Change::Answer(I1, Status::InPlace)]);
    assert_eq!(stands(&document), JourneyStep::SelfAssess);
    let answers: Vec<Change> = IndicatorId::ALL.iter().map(|id| Change::Answer(*id, Status::InPlace)).collect();
    document = after(&document, &answers);
    assert_eq!(stands(&document), JourneyStep::ChooseCertifier);
    document =
        after(&document, &[Change::AddQuote, Change::Profile(ProfileChange::PlannedDate(Some(day("2027-02-01"))))]);
    assert_eq!(stands(&document), JourneyStep::Audit);
    assert_eq!(stands(&after(&document, &[Change::PreAudit(true)])), JourneyStep::PreAudit);
    assert_eq!(current_step(&document, day("2027-02-02")), JourneyStep::NonConformities);
    for (audit, step) in
        [(PlannedAudit::Surveillance, JourneyStep::Surveillance), (PlannedAudit::Renewal, JourneyStep::Renewal)]
    {
        let certified = after(&document, &[Change::Profile(ProfileChange::PlannedAudit(audit))]);
        assert_eq!(stands(&certified), step);
    }
}

#[test]
fn the_table_opens_in_a_french_spreadsheet_and_starts_no_formula() {
    let table = plan_csv(&with_gaps(), today());
    let lines: Vec<&str> = table.split("\r\n").collect();
    assert!(lines[0].starts_with("\u{feff}\"Indicateur\";\"Diagnostic\";"));
    assert!(lines[1].starts_with("\"5\";"));
    assert!(lines[1].contains(
        "\"Écrire des objectifs ; les mesurer\";\"\";\"20/12/2026\";\"À faire\";\"30/04/2027\";\"30/05/2027\""
    ));
    assert!(lines[4].contains("\"'=SOMME(A1)\";\"Awa\""));
    let english = after(&with_gaps(), &[Change::Language(Language::English)]);
    assert!(plan_csv(&english, today()).contains("\"2026-12-20\";\"To do\""));
}

#[test]
fn only_dated_actions_still_to_be_done_go_into_the_calendar() {
    let document = with_gaps();
    let file = plan_calendar(&document, today(), STAMP).unwrap();
    assert_eq!(file.matches("BEGIN:VEVENT").count(), 1);
    assert!(file.contains("UID:action-5-4@jalon"));
    let done = after(&document, &[Change::ActionState(I5, ActionId(4), ActionState::Done)]);
    assert_eq!(plan_calendar(&done, today(), STAMP), None);
}

#[test]
fn the_cycle_goes_into_the_calendar_with_reminders() {
    let file = cycle_file(&with_gaps(), STAMP).unwrap();
    assert_eq!(file.matches("BEGIN:VEVENT").count(), 8);
    assert!(file.contains("DTSTART;VALUE=DATE:20270131"));
    assert!(file.contains("TRIGGER:-P90D"));
    assert_eq!(cycle_file(&Document::default(), STAMP), None);
}

#[test]
fn a_request_holds_nothing_that_was_not_asked_for() {
    let document = after(
        &with_gaps(),
        &[
            Change::Name("École du Sud".into()),
            Change::Profile(ProfileChange::Turnover(Some(Cents(16_000_050)))),
            Change::Notes(I1, "Un secret".into()),
            Change::AddQuote,
            Change::Quote(QuoteId(3), QuoteChange::Certifier("Certif concurrent".into())),
            Change::Quote(QuoteId(3), QuoteChange::Pricing(Pricing::InAll)),
        ],
    );
    let plain = |text: &str| text.replace(['\u{a0}', '\u{202f}'], " ");
    let bare = plain(&quote_request(&document, &[], today()).body);
    for absent in ["École du Sud", "160 000", "secret", "concurrent", "en place,", "certification préparée"] {
        assert!(!bare.contains(absent), "{absent}: {bare}");
    }
    for present in [
        "de 150 000 € à moins de 750 000 €",
        "Sites : un seul",
        "Nouvel entrant : non",
        "audit initial",
        "autour du 31 janvier 2027",
        "Audit initial : 1,5 jour. Source : Arrêté du 6 juin 2019 (audit), article 4",
        "Audit de surveillance : 0,5 à 1,5 jour",
        "à confirmer",
    ] {
        assert!(bare.contains(present), "{present}: {bare}");
    }
    let all = [Extra::Name, Extra::Turnover, Extra::Activity, Extra::Progress];
    let full = plain(&quote_request(&document, &all, today()).body);
    for present in ["Nom : École du Sud", "160 000,50 €", "ni certification préparée", "indicateurs en place, 0 sur 22"]
    {
        assert!(full.contains(present), "{present}: {full}");
    }
}

#[test]
fn wished_dates_take_the_place_of_the_planned_one() {
    let document = after(&with_gaps(), &[Change::WishedDates("en mars".into())]);
    let body = quote_request(&document, &[], today()).body;
    assert!(body.contains("Dates souhaitées\u{a0}: en mars") && !body.contains("31"), "{body}");
}

#[test]
fn nobody_is_told_to_pass() {
    // A verdict is a conclusion of rules, never a chance.
    for language in Language::ALL {
        for verdict in [
            Verdict::NotStarted,
            Verdict::Undecided,
            Verdict::Clear,
            Verdict::MinorsOnly,
            Verdict::BlockedByMinors,
            Verdict::Blocked,
        ] {
            let text =
                (language.messages().summary.verdict)(verdict, jalon_core::profile::AuditKind::Initial).to_lowercase();
            for chance in ["%", "probab", "chance", "likel", "garanti", "guarantee"] {
                assert!(!text.contains(chance), "{text}");
            }
        }
    }
}

#[test]
fn a_piece_of_evidence_that_was_renamed_has_moved() {
    let earlier =
        after(&with_gaps(), &[Change::AddEvidence(I1), Change::EvidenceTitle(EvidenceId(0), "Livret".into())]);
    let now = after(&earlier, &[Change::EvidenceTitle(EvidenceId(0), "Livret 2027".into())]);
    let moved = compare(&earlier, &now, today()).moved;
    assert_eq!(moved.iter().map(|moved| moved.indicator).collect::<Vec<_>>(), [I1]);
    let messages = Language::French.messages();
    assert_eq!(messages.changes(&moved[0]), ["Preuves ou actions modifiées"]);
}

#[test]
fn an_answer_that_was_confirmed_for_the_new_edition_has_moved() {
    let old = after(
        &Document::default(),
        &[
            Change::Profile(ProfileChange::PlannedDate(Some(day("2026-10-01")))),
            Change::Answer(I1, Status::InPlace),
            Change::Profile(ProfileChange::PlannedDate(Some(day("2027-01-31")))),
        ],
    );
    let confirmed = after(&old, &[Change::Confirm(I1)]);
    assert_eq!(compare(&old, &confirmed, today()).moved.len(), 1);
}

#[test]
fn a_finished_action_stands_after_what_is_still_to_be_done() {
    let document = after(&with_gaps(), &[Change::ActionState(I5, ActionId(4), ActionState::Done)]);
    let order: Vec<_> = plan(&document, today()).iter().map(|row| row.indicator).collect();
    assert_eq!(order, [I4, I5, I1, I6]);
}

#[test]
fn a_date_that_moves_takes_its_event_along() {
    let ids = |document: &Document| -> Vec<String> {
        let file = cycle_file(document, STAMP).unwrap();
        file.lines().filter(|line| line.starts_with("UID:")).map(str::to_owned).collect()
    };
    let document = with_gaps();
    let moved = after(&document, &[Change::Profile(ProfileChange::PlannedDate(Some(day("2027-03-31"))))]);
    assert_eq!(ids(&document), ids(&moved));
    let other = after(&document, &[Change::Name("École du Nord".into())]);
    assert_ne!(ids(&document), ids(&other), "two providers in one calendar");
}

#[test]
fn an_audit_that_has_passed_leaves_its_gaps_to_be_dealt_with() {
    for audit in PlannedAudit::ALL {
        let profile = [
            Change::Profile(ProfileChange::PlannedAudit(audit)),
            Change::Profile(ProfileChange::PlannedDate(Some(day("2026-11-22")))),
        ];
        assert_eq!(current_step(&after(&Document::default(), &profile), today()), JourneyStep::NonConformities);
    }
}

#[test]
fn a_centre_for_apprentices_does_not_deny_what_it_is_by_nature() {
    let document = after(
        &Document::default(),
        &[Change::Profile(ProfileChange::Category(jalon_core::rnq::Category::Apprenticeship, true))],
    );
    let body = quote_request(&document, &[Extra::Activity], today()).body;
    assert!(body.contains("formation en alternance") && body.contains("certification professionnelle"), "{body}");
    assert!(!body.contains("ni alternance"), "{body}");
}

#[test]
fn versions_of_a_quote_that_differ_can_be_told_apart() {
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
