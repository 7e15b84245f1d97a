//! Parses the evidence and the entries of indicators.

use std::rc::Rc;

use serde_json::Value;

use super::value::{Object, Problems, excerpt, whole};
use crate::document::limits::Limits;
use crate::document::problem::{Location, Repair};
use crate::document::{
    Action, ActionId, ActionState, Document, Entry, Evidence, EvidenceId, FieldPath, Status, TextKind,
};
use crate::rnq::{Edition, IndicatorId};

/// Parses the pieces of evidence. One without a usable id is kept under a new
/// id, although no indicator can link to it.
pub(super) fn read_evidence(object: &Object, document: &mut Document, problems: &mut Problems) {
    let library = Location::EvidenceLibrary;
    let Some(list) = problems.list(object, "evidence", library) else { return };
    let mut without_id = Vec::new();
    for piece in problems.objects(list, Limits::EVIDENCE, library) {
        let id = problems.number(piece, "id", library, Limits::ID).map(EvidenceId);
        let location = id.map_or(library, |id| Location::At(FieldPath::Evidence(id)));
        let members: [&[&str]; 2] = [&["id", "title", "location", "reused"], &["owner", "checked_on", "valid_months"]];
        problems.members(piece, location, &members);
        let evidence = Rc::new(Evidence {
            title: problems.text(piece, "title", location, TextKind::Line),
            location: problems.text(piece, "location", location, TextKind::Location),
            reused: problems.boolean(piece, "reused", location).unwrap_or_default(),
            owner: problems.text(piece, "owner", location, TextKind::Line),
            checked_on: problems.date(piece, "checked_on", location),
            valid_months: read_months(piece, location, problems),
        });
        match id {
            Some(id) if document.evidence.contains_key(&id) => problems.add(location, Repair::Duplicate),
            Some(id) => drop(document.evidence.insert(id, evidence)),
            None => without_id.push(evidence),
        }
    }
    for evidence in without_id {
        let highest = document.evidence.last().map_or(0, |(id, _)| id.0);
        if let Some(id) = free_id(highest, |id| !document.evidence.contains_key(&EvidenceId(id))) {
            document.evidence.insert(EvidenceId(id), evidence);
        }
    }
}

/// Parses for how many months a check of evidence holds.
fn read_months(piece: &Object, location: Location, problems: &mut Problems) -> Option<u16> {
    let months = problems.number(piece, "valid_months", location, Evidence::MAX_MONTHS.into())?;
    let months = u16::try_from(months).ok().filter(|months| *months > 0);
    if months.is_none() {
        problems.add(location, Repair::OutOfBounds);
    }
    months
}

/// Parses the entries of indicators. `edition` applies to answers that state no
/// edition.
pub(super) fn read_answers(object: &Object, edition: Edition, document: &mut Document, problems: &mut Problems) {
    let Some(list) = problems.list(object, "answers", Location::Answers) else {
        if object.get("answers").is_none_or(Value::is_null) {
            problems.add(Location::Answers, Repair::Missing);
        }
        return;
    };
    for value in list {
        let Some(answer) = value.as_object() else {
            problems.add(Location::Answers, Repair::WrongType);
            continue;
        };
        let number = answer.get("indicator").unwrap_or(&Value::Null);
        // Some tools write every value as a string.
        let whole = whole(number).or_else(|| number.as_str()?.parse().ok());
        let Some(id) = whole.and_then(IndicatorId::from_number) else {
            problems.add(Location::Answers, Repair::UnknownIndicator(excerpt(number)));
            continue;
        };
        if document.entries.contains_key(&id) {
            problems.add(Location::At(FieldPath::Answer(id)), Repair::Duplicate);
            continue;
        }
        let entry = read_entry(answer, id, edition, document, problems);
        if !entry.is_empty() {
            document.entries.insert(id, Rc::new(entry));
        }
    }
}

fn read_entry(
    object: &Object,
    id: IndicatorId,
    edition: Edition,
    document: &Document,
    problems: &mut Problems,
) -> Entry {
    let location = Location::At(FieldPath::Answer(id));
    problems.members(
        object,
        location,
        &[&["indicator", "status", "edition", "notes", "evidence", "actions"], &["private_notes"], &["carried_over"]],
    );
    let answered_under = match object.get("edition") {
        None | Some(Value::Null) => edition,
        Some(value) => value.as_str().and_then(Edition::from_code).unwrap_or_else(|| {
            problems.add(location, Repair::UnknownEdition(excerpt(value)));
            edition
        }),
    };
    let answer = problems.code(object, "status", location, Status::from_code).map(|status| (status, answered_under));
    let carried_over = problems.boolean(object, "carried_over", location).unwrap_or_default();
    Entry {
        answer,
        // Without an answer there is nothing to confirm.
        carried_over: carried_over && answer.is_some(),
        notes: problems.text(object, "notes", Location::At(FieldPath::Notes(id)), TextKind::Notes),
        private_notes: problems.text(
            object,
            "private_notes",
            Location::At(FieldPath::PrivateNotes(id)),
            TextKind::Notes,
        ),
        evidence: read_links(object, id, document, problems),
        actions: read_actions(object, id, problems),
    }
}

fn read_links(object: &Object, id: IndicatorId, document: &Document, problems: &mut Problems) -> Vec<EvidenceId> {
    let location = Location::At(FieldPath::EvidenceList(id));
    let mut links = Vec::new();
    for value in problems.list(object, "evidence", location).unwrap_or_default() {
        let piece = whole(value).map(EvidenceId).filter(|piece| document.evidence.contains_key(piece));
        match piece {
            None => problems.add(location, Repair::BrokenLink),
            Some(piece) if links.contains(&piece) => problems.add(location, Repair::Duplicate),
            Some(_) if links.len() == Limits::EVIDENCE_PER_INDICATOR => {
                problems.add(location, Repair::TooMany(Limits::EVIDENCE_PER_INDICATOR));
                break;
            }
            Some(piece) => links.push(piece),
        }
    }
    links
}

fn read_actions(object: &Object, id: IndicatorId, problems: &mut Problems) -> Vec<Action> {
    let location = Location::At(FieldPath::Actions(id));
    let list = problems.list(object, "actions", location).unwrap_or_default();
    let mut actions: Vec<Action> = Vec::new();
    for action in problems.objects(list, Limits::ACTIONS_PER_INDICATOR, location) {
        problems.members(action, location, &[&["id", "what", "who", "due", "state"]]);
        let id = problems.number(action, "id", location, Limits::ID).map(ActionId);
        let is_taken = |id: &ActionId| actions.iter().any(|other| other.id == *id);
        if id.as_ref().is_some_and(is_taken) {
            problems.add(location, Repair::DuplicateId);
        }
        let id = id.filter(|id| !is_taken(id));
        let highest = actions.iter().map(|action| action.id.0).max().unwrap_or(0);
        let new_id = || free_id(highest, |id| actions.iter().all(|other| other.id.0 != id)).map(ActionId);
        let Some(id) = id.or_else(new_id) else { continue };
        actions.push(Action {
            id,
            what: problems.text(action, "what", location, TextKind::Line),
            who: problems.text(action, "who", location, TextKind::Line),
            due: problems.date(action, "due", location),
            state: problems.code(action, "state", location, ActionState::from_code).unwrap_or_default(),
        });
    }
    actions
}

/// A free id: the first after the highest id in use, or else the lowest.
pub(super) fn free_id(highest: u64, is_free: impl Fn(u64) -> bool) -> Option<u64> {
    (highest + 1..=Limits::ID).chain(1..=highest).find(|id| is_free(*id))
}
