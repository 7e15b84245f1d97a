//! UIDs of calendar events.

use std::collections::BTreeSet;

use jalon_core::document::{ActionId, Change, Document, DocumentId, ProfileChange, Status};
use jalon_core::export::{cycle_calendar, plan_calendar};
use jalon_core::language::Language;
use jalon_core::rnq::IndicatorId::I5;

use crate::{TODAY, after, at};

/// A document with dates and a dated action (12).
fn dated(id: Option<DocumentId>) -> Document {
    let changes = [
        Change::Profile(ProfileChange::PlannedDate(Some(TODAY.plus_days(60)))),
        Change::Answer(I5, Status::NotInPlace),
        Change::AddAction(I5),
        Change::ActionDue(I5, ActionId(12), Some(TODAY.plus_days(20))),
    ];
    after(&Document { id, ..Document::default() }, 10, changes)
}

/// The UIDs of both calendars. The audit is one event, which stands in both.
fn uids(document: &Document) -> BTreeSet<String> {
    let calendars = [cycle_calendar, plan_calendar].map(|calendar| calendar(document, Language::French, at(0)));
    let files: String = calendars.into_iter().flatten().collect::<String>().replace("\r\n ", "");
    files.lines().filter(|line| line.starts_with("UID:")).map(str::to_owned).collect()
}

#[test]
fn uids_derived_from_the_name_of_the_organisation() {
    let [one, other] = [1, 2].map(|bits| dated(Some(DocumentId::from_bits([0, bits]))));
    assert_eq!(uids(&one).len(), 10);
    // Naming the organisation later replaces the events instead of doubling them.
    assert_eq!(uids(&after(&one, 100, [Change::Name("École du Sud".into())])), uids(&one));
    // Two organisations without a name do not overwrite each other's events.
    assert!(uids(&one).is_disjoint(&uids(&other)));
}

#[test]
fn an_event_whose_date_moves_keeps_its_uid() {
    let document = dated(Some(DocumentId::from_bits([0, 1])));
    let moved = [
        Change::Profile(ProfileChange::PlannedDate(Some(TODAY.plus_days(90)))),
        Change::ActionDue(I5, ActionId(12), Some(TODAY.plus_days(30))),
    ];
    assert_eq!(uids(&after(&document, 100, moved)), uids(&document));
}

/// The values of this property in both calendars.
fn values(document: &Document, seconds: u64, property: &str) -> Vec<String> {
    let calendars = [cycle_calendar, plan_calendar].map(|calendar| calendar(document, Language::French, at(seconds)));
    let files: String = calendars.into_iter().flatten().collect::<String>().replace("\r\n ", "");
    files.lines().filter_map(|line| line.strip_prefix(property)).map(str::to_owned).collect()
}

#[test]
fn reminders_rang_at_midnight() {
    let triggers = values(&dated(None), 0, "TRIGGER:");
    assert!(triggers.len() > 8, "{triggers:?}");
    // Some days and fifteen hours before midnight.
    for trigger in &triggers {
        let days = trigger.strip_prefix("-P").and_then(|rest| rest.strip_suffix("DT15H"));
        assert!(days.is_some_and(|days| days.parse::<u16>().is_ok()), "{trigger}");
    }
    assert_eq!(triggers.last().map(String::as_str), Some("-P6DT15H"), "a week before an action");
}

#[test]
fn a_later_export_did_not_say_that_it_is_later() {
    let document = dated(Some(DocumentId::from_bits([0, 1])));
    let [before, after] = [0, 3_600_000].map(|time| {
        let sequences = values(&document, time, "SEQUENCE:");
        (sequences.iter().map(|number| number.parse::<i32>().unwrap()).max(), values(&document, time, "LAST-MODIFIED:"))
    });
    assert!(before.0.is_some() && before.0 < after.0);
    assert!(before.1.len() == 11 && before.1 < after.1);
}

#[test]
fn a_single_event_asked_for_a_calendar_of_its_own() {
    let name =
        |calendar: Option<String>| calendar.unwrap().lines().filter(|line| line.starts_with("X-WR-CALNAME")).count();
    let document = dated(None);
    let undated = after(&document, 100, [Change::Profile(ProfileChange::PlannedDate(None))]);
    assert_eq!(name(plan_calendar(&undated, Language::French, at(0))), 0);
    assert_eq!(name(cycle_calendar(&document, Language::French, at(0))), 1);
}

#[test]
fn an_event_on_the_last_day_ended_when_it_began() {
    let last = [
        Change::Profile(ProfileChange::PlannedDate(None)),
        Change::ActionDue(I5, ActionId(12), Some(jalon_core::date::Date::LAST)),
    ];
    let file = plan_calendar(&after(&dated(None), 100, last), Language::French, at(0)).unwrap();
    assert!(file.contains("DTSTART;VALUE=DATE:21991231\r\n") && !file.contains("DTEND"), "{file}");
}
