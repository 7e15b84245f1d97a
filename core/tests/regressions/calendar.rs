//! UIDs of calendar events.

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

/// The UIDs of both calendars.
fn uids(document: &Document) -> Vec<String> {
    let calendars = [cycle_calendar, plan_calendar].map(|calendar| calendar(document, Language::French, at(0)));
    let files: String = calendars.into_iter().flatten().collect::<String>().replace("\r\n ", "");
    files.lines().filter(|line| line.starts_with("UID:")).map(str::to_owned).collect()
}

#[test]
fn uids_derived_from_the_name_of_the_organisation() {
    let [one, other] = [1, 2].map(|bits| dated(Some(DocumentId::from_bits([0, bits]))));
    assert_eq!(uids(&one).len(), 9);
    // Naming the organisation later replaces the events instead of doubling them.
    assert_eq!(uids(&after(&one, 100, [Change::Name("École du Sud".into())])), uids(&one));
    // Two organisations without a name do not overwrite each other's events.
    assert!(uids(&one).iter().all(|uid| !uids(&other).contains(uid)));
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
