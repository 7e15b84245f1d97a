//! Parses reviewers and what they think.

use std::rc::Rc;

use super::audits::read_indicator;
use super::quotes::read_items;
use super::value::{Object, Problems};
use crate::document::limits::Limits;
use crate::document::problem::{Location, Repair};
use crate::document::{Decision, Document, FieldPath, Opinion, ReviewerId, Status, TextKind};

/// Parses the reviewers, then their opinions. The reviewer of an opinion that is
/// missing is added, without a name.
pub(super) fn read_opinions(object: &Object, document: &mut Document, problems: &mut Problems) {
    let list = ("reviewers", Location::Reviewers, Limits::REVIEWERS);
    document.reviewers = read_items(object, list, ReviewerId, problems, |reviewer, id, problems| {
        let location = id.map_or(Location::Reviewers, |id| Location::At(FieldPath::Reviewer(id)));
        problems.members(reviewer, location, &[&[], &[], &["id", "name"]]);
        Some(problems.text(reviewer, "name", location, TextKind::Line))
    });
    let list = problems.list(object, "opinions", Location::Opinions).unwrap_or_default();
    for item in problems.objects(list, Limits::OPINIONS, Location::Opinions) {
        read_opinion(item, document, problems);
    }
}

fn read_opinion(object: &Object, document: &mut Document, problems: &mut Problems) {
    let members = ["indicator", "reviewer", "status", "comment", "about", "decision"];
    problems.members(object, Location::Opinions, &[&[], &[], &members]);
    let Some(indicator) = read_indicator(object, Location::Opinions, problems) else { return };
    let reviewer = problems.number(object, "reviewer", Location::Opinions, Limits::ID).unwrap_or_default();
    let key = (indicator, ReviewerId(reviewer));
    let location = Location::At(FieldPath::Opinion(key.0, key.1));
    if document.opinions.contains_key(&key) {
        return problems.add(location, Repair::Duplicate);
    }
    let opinion = Opinion {
        status: problems.code(object, "status", location, Status::from_code),
        comment: problems.text(object, "comment", location, TextKind::Passage),
        about: problems.code(object, "about", location, Status::from_code),
        decision: problems.code(object, "decision", location, Decision::from_code),
    };
    if !opinion.is_stated() {
        return;
    }
    if !document.reviewers.contains_key(&key.1) {
        if document.reviewers.len() >= Limits::REVIEWERS {
            return problems.add(location, Repair::TooMany(Limits::REVIEWERS));
        }
        problems.add(location, Repair::MissingReviewer);
        document.reviewers.insert(key.1, Rc::default());
    }
    document.opinions.insert(key, Rc::new(opinion));
}
