//! Reading the evidence, and what was said about each indicator.

use std::rc::Rc;

use serde_json::Value;

use super::Object;
use super::value::{Problems, excerpt, whole};
use crate::assessment::{Action, ActionId, Entry, Evidence, EvidenceId, Status};
use crate::document::limits::Limits;
use crate::document::merge::Place;
use crate::document::problem::{Field, Repair};
use crate::document::{Document, texts};
use crate::rnq::{Edition, IndicatorId};

/// The pieces of evidence. One without a usable name cannot be linked to an
/// indicator, yet its words are kept under a new name.
pub(super) fn read_evidence(object: &Object, document: &mut Document, problems: &mut Problems) {
    let library = Field::EvidenceLibrary;
    let Some(list) = problems.list(object, "evidence", library) else { return };
    if list.len() > Limits::EVIDENCE {
        problems.add(library, Repair::TooMany(Limits::EVIDENCE));
    }
    let mut nameless = Vec::new();
    for value in list.iter().take(Limits::EVIDENCE) {
        let Some(piece) = value.as_object() else {
            problems.add(library, Repair::WrongType);
            continue;
        };
        let id = problems.number(piece, "id", library, Limits::ID).map(EvidenceId);
        let field = id.map_or(library, |id| Field::At(Place::Evidence(id)));
        let evidence = Rc::new(Evidence {
            title: problems.text(piece, "title", field, texts::line),
            location: problems.text(piece, "location", field, texts::line),
        });
        match id {
            Some(id) if document.evidence.contains_key(&id) => problems.add(field, Repair::Duplicate),
            Some(id) => drop(document.evidence.insert(id, evidence)),
            None => nameless.push(evidence),
        }
    }
    let highest = document.evidence.keys().next_back().map_or(0, |id| id.0);
    let mut names = after(highest);
    for evidence in nameless {
        if let Some(id) = names.by_ref().map(EvidenceId).find(|id| !document.evidence.contains_key(id)) {
            document.evidence.insert(id, evidence);
        }
    }
}

/// What was said about each indicator. `edition` is the one that an answer
/// without an edition of its own was given under.
pub(super) fn read_answers(object: &Object, edition: Edition, document: &mut Document, problems: &mut Problems) {
    let Some(list) = problems.list(object, "answers", Field::Answers) else {
        if object.get("answers").is_none_or(Value::is_null) {
            problems.add(Field::Answers, Repair::Missing);
        }
        return;
    };
    for value in list {
        let Some(answer) = value.as_object() else {
            problems.add(Field::Answers, Repair::WrongType);
            continue;
        };
        let number = answer.get("indicator").unwrap_or(&Value::Null);
        // Some tools write every value as a text.
        let whole = whole(number).or_else(|| number.as_str()?.parse().ok());
        let Some(id) = whole.and_then(IndicatorId::from_number) else {
            problems.add(Field::Answers, Repair::UnknownIndicator(excerpt(number)));
            continue;
        };
        if document.entries.contains_key(&id) {
            problems.add(Field::At(Place::Answer(id)), Repair::Duplicate);
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
    let field = Field::At(Place::Answer(id));
    let answered_under = match object.get("edition") {
        None | Some(Value::Null) => edition,
        Some(value) => value.as_str().and_then(Edition::from_code).unwrap_or_else(|| {
            problems.add(field, Repair::UnknownEdition(excerpt(value)));
            edition
        }),
    };
    Entry {
        answer: problems.code(object, "status", field, Status::from_code).map(|status| (status, answered_under)),
        notes: problems.text(object, "notes", Field::At(Place::Notes(id)), texts::notes),
        evidence: read_links(object, id, document, problems),
        actions: read_actions(object, id, problems),
    }
}

fn read_links(object: &Object, id: IndicatorId, document: &Document, problems: &mut Problems) -> Vec<EvidenceId> {
    let field = Field::At(Place::EvidenceList(id));
    let mut links = Vec::new();
    for value in problems.list(object, "evidence", field).unwrap_or_default() {
        let piece = whole(value).map(EvidenceId).filter(|piece| document.evidence.contains_key(piece));
        match piece {
            None => problems.add(field, Repair::BrokenLink),
            Some(piece) if links.contains(&piece) => problems.add(field, Repair::Duplicate),
            Some(_) if links.len() == Limits::EVIDENCE_PER_INDICATOR => {
                problems.add(field, Repair::TooMany(Limits::EVIDENCE_PER_INDICATOR));
                break;
            }
            Some(piece) => links.push(piece),
        }
    }
    links
}

fn read_actions(object: &Object, id: IndicatorId, problems: &mut Problems) -> Vec<Action> {
    let field = Field::At(Place::Actions(id));
    let list = problems.list(object, "actions", field).unwrap_or_default();
    if list.len() > Limits::ACTIONS_PER_INDICATOR {
        problems.add(field, Repair::TooMany(Limits::ACTIONS_PER_INDICATOR));
    }
    let mut actions: Vec<Action> = Vec::new();
    for value in list.iter().take(Limits::ACTIONS_PER_INDICATOR) {
        let Some(action) = value.as_object() else {
            problems.add(field, Repair::WrongType);
            continue;
        };
        let name = problems.number(action, "id", field, Limits::ID).map(ActionId);
        let name = name.filter(|name| actions.iter().all(|other| other.id != *name));
        let highest = actions.iter().map(|action| action.id.0).max().unwrap_or(0);
        let fresh = || after(highest).map(ActionId).find(|id| actions.iter().all(|other| other.id != *id));
        let Some(id) = name.or_else(fresh) else { continue };
        actions.push(Action {
            id,
            what: problems.text(action, "what", field, texts::line),
            who: problems.text(action, "who", field, texts::line),
            due: problems.date(action, "due", field),
        });
    }
    actions
}

/// All names, those after the highest one in use first.
fn after(highest: u64) -> impl Iterator<Item = u64> {
    (highest + 1..=Limits::ID).chain(1..=highest)
}
