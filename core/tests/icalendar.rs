//! Calendar files, read back by the icalendar crate.

#![allow(clippy::pedantic, reason = "tests favour brevity")]

mod common;
mod fixtures;

use std::collections::BTreeSet;

use common::{NOW, document};
use fixtures::{after, day, today, with_gaps};
use icalendar::{Calendar, CalendarComponent, Component, Event};
use jalon_core::assessment::plan;
use jalon_core::audit;
use jalon_core::document::{ActionId, ActionState, Change, Document, DocumentId, FindingDate};
use jalon_core::export::{cycle_calendar, plan_calendar};
use jalon_core::language::Language;
use jalon_core::rnq::IndicatorId::I5;
use proptest::prelude::*;

/// The events of a calendar file.
fn events(file: &str) -> Vec<Event> {
    let calendar: Calendar = file.parse().unwrap();
    let event = |component: &CalendarComponent| match component {
        CalendarComponent::Event(event) => event.clone(),
        other => panic!("not an event: {other:?}"),
    };
    calendar.components.iter().map(event).collect()
}

fn uids(files: &[Option<String>]) -> Vec<String> {
    files.iter().flatten().flat_map(|file| events(file)).map(|event| event.get_uid().unwrap().to_owned()).collect()
}

/// The calendars of the cycle and of the plan.
fn calendars(document: &Document, language: Language) -> [Option<String>; 2] {
    [cycle_calendar, plan_calendar].map(|calendar| calendar(document, language, NOW))
}

fn identified(bits: u64, document: Document) -> Document {
    Document { id: Some(DocumentId::from_bits([0, bits])), ..document }
}

/// Whether the file keeps to RFC 5545 where a parser is lenient.
fn is_strict(file: &str) -> Result<(), TestCaseError> {
    prop_assert!(file.ends_with("\r\n"));
    for line in file.split("\r\n") {
        prop_assert!(line.len() <= 75 && !line.contains(['\r', '\n']), "{line:?}");
    }
    Ok(())
}

/// Whether the files hold the cycle and the plan, whole days with their texts.
fn hold_the_dates(document: &Document) -> Result<(), TestCaseError> {
    for language in Language::ALL {
        let messages = language.messages();
        let [cycle, tasks] = calendars(document, language);
        for file in [&cycle, &tasks].into_iter().flatten() {
            is_strict(file)?;
            let stamps: BTreeSet<String> =
                events(file).iter().map(|event| event.property_value("DTSTAMP").unwrap().to_owned()).collect();
            prop_assert_eq!(stamps, BTreeSet::from(["20261123T081233Z".to_owned()]));
        }
        let found = |file: Option<String>| -> Vec<(String, String, String)> {
            let read = |event: &Event| {
                let value = |name| event.property_value(name).unwrap_or_default().to_owned();
                (value("DTSTART"), value("DTEND"), event.get_summary().unwrap().to_owned())
            };
            file.iter().flat_map(|file| events(file)).map(|event| read(&event)).collect()
        };
        let whole_day = |day: jalon_core::date::Date, title: String| {
            let [start, end] = [day, day.plus_days(1)].map(|day| day.to_string().replace('-', ""));
            // The day after the last one cannot be written.
            (start.clone(), if end == start { String::new() } else { end }, title)
        };
        let entries = audit::Calendar::of(&document.profile).map(|calendar| calendar.entries).unwrap_or_default();
        let ahead = entries.iter().filter(|entry| entry.date >= NOW.today);
        let expected: Vec<_> =
            ahead.map(|entry| whole_day(entry.date, (messages.calendar().event)(entry.milestone))).collect();
        prop_assert_eq!(found(cycle), expected);
        let rows = plan(document, NOW.today).into_iter().filter_map(|row| Some((row.indicator, row.action?)));
        let checks = document.evidence.values().filter_map(|piece| {
            let title = if piece.title.trim().is_empty() { messages.evidence().unnamed } else { &*piece.title };
            Some((piece.valid_until()?, (messages.evidence().event)(title)))
        });
        let open = document.findings.values().filter(|finding| finding.is_open());
        let findings = open.flat_map(|finding| {
            let follow_up = messages.follow_up();
            let is_sent = finding.date(FindingDate::Sent).is_some();
            let correction =
                finding.correct_by().filter(|_| !is_sent).map(|day| (day, (follow_up.correction_event)(finding)));
            correction
                .into_iter()
                .chain(finding.verified_by().map(|day| (day, (follow_up.verification_event)(finding))))
        });
        let mut expected: Vec<_> = rows
            .filter(|(_, action)| action.state != ActionState::Done)
            .filter_map(|(id, action)| {
                let what = if action.what.trim().is_empty() { messages.what_if().unnamed } else { &*action.what };
                Some((action.due?, (messages.plan().event)(id.number(), what)))
            })
            .chain(checks)
            .chain(findings)
            .map(|(day, title)| whole_day(day, title))
            .collect();
        let audit = document.profile.planned_date.filter(|day| *day >= NOW.today && !expected.is_empty());
        let milestone = audit::Milestone::Audit(document.profile.audit_kind());
        expected.extend(audit.map(|day| whole_day(day, (messages.calendar().event)(milestone))));
        let mut tasks = found(tasks);
        // In whatever order: calendars sort by date.
        tasks.sort();
        expected.sort();
        prop_assert_eq!(tasks, expected);
    }
    Ok(())
}

#[test]
fn the_files_hold_the_cycle_and_the_dated_open_actions() {
    hold_the_dates(&with_gaps()).unwrap();
    let [cycle, tasks] = calendars(&with_gaps(), Language::French).map(Option::unwrap);
    assert_eq!((events(&cycle).len(), events(&tasks).len()), (9, 2));
    let done = after(&with_gaps(), &[Change::ActionState(I5, ActionId(4), ActionState::Done)]);
    assert_eq!(plan_calendar(&done, Language::French, NOW), None);
    assert_eq!(cycle_calendar(&Document::default(), Language::French, NOW), None);
}

#[test]
fn texts_unescape_to_what_was_typed() {
    let what = "Relire ; corriger, signer \\ envoyer \"tout\" : 100 % — 𝔸";
    let changes = [
        Change::ActionWhat(I5, ActionId(4), what.into()),
        Change::ActionWho(I5, ActionId(4), "Awa, Léo ; N\\A".into()),
        Change::ActionDue(I5, ActionId(4), Some(day("2026-12-20"))),
    ];
    let file = plan_calendar(&after(&with_gaps(), &changes), Language::French, NOW).unwrap();
    let [event, _] = &events(&file)[..] else { panic!("{file}") };
    assert!(event.get_summary().unwrap().ends_with(what), "{event:?}");
    assert!(event.get_description().unwrap().contains("Awa, Léo ; N\\A"), "{event:?}");
}

#[test]
fn a_reminder_that_has_passed_comes_the_day_before() {
    for (due, triggers) in [("2026-12-20", 1), ("2026-11-27", 1), ("2026-11-24", 1), ("2026-11-23", 0)] {
        let due = Change::ActionDue(I5, ActionId(4), Some(day(due)));
        let file = plan_calendar(&after(&with_gaps(), &[due]), Language::French, NOW).unwrap();
        let action = file.split("END:VEVENT").next().unwrap();
        assert_eq!(action.matches("TRIGGER:").count(), triggers, "{action}");
    }
    let soon = Change::ActionDue(I5, ActionId(4), Some(day("2026-11-27")));
    let file = plan_calendar(&after(&with_gaps(), &[soon]), Language::French, NOW).unwrap();
    assert!(file.contains("TRIGGER:-P0DT15H"), "{file}");
}

#[test]
fn uids_stay_when_the_organisation_is_named_and_differ_between_documents() {
    let document = identified(1, with_gaps());
    let of = |document: &Document| uids(&calendars(document, Language::French));
    let before = of(&document);
    assert_eq!(before.iter().collect::<BTreeSet<_>>().len(), 10, "the audit is one event in both files: {before:?}");
    let named = after(&document, &[Change::Name("École du Sud".into())]);
    assert_eq!(of(&named), before);
    assert_eq!(uids(&calendars(&document, Language::English)), before);
    let other = identified(2, with_gaps());
    assert!(of(&other).iter().all(|uid| !before.contains(uid)));
    assert!(today() < day("2027-01-31"));
}

proptest! {
    #[test]
    fn the_files_hold_any_document(document in document()) {
        hold_the_dates(&document)?;
    }

    #[test]
    fn uids_are_unique_whatever_the_document(document in document()) {
        for file in calendars(&document, Language::French) {
            let all = uids(&[file]);
            prop_assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
        }
    }
}
