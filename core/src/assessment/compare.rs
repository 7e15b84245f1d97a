//! Compares an earlier document with the current one, per indicator.

use std::rc::Rc;

use super::readiness::{Readiness, readiness};
use super::verdict::{Prediction, predict};
use crate::date::Date;
use crate::document::{Action, ActionState, Document, Entry, Evidence, Status};
use crate::rnq::{INDICATORS, Indicator, IndicatorId};

/// The direction in which an answer changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Closer to being in place.
    Better,
    /// Further from it.
    Worse,
    /// Neither: the answer is the same, or one of the two is unknown.
    Same,
}

/// The changes on one indicator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndicatorDiff {
    /// The indicator.
    pub indicator: IndicatorId,
    /// The earlier answer, if there was one.
    pub before: Option<Status>,
    /// The current answer, if there is one.
    pub now: Option<Status>,
    /// The direction in which the answer changed.
    pub direction: Direction,
    /// Whether the indicator applies, in the earlier and the current document.
    pub applies: (bool, bool),
    /// Whether the notes differ.
    pub notes: bool,
    /// The number of pieces of evidence, earlier and now.
    pub evidence: (usize, usize),
    /// The number of open actions, earlier and now.
    pub open_actions: (usize, usize),
}

/// An earlier document compared with the current one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The counts of answers, earlier and now.
    pub readiness: (Readiness, Readiness),
    /// The predicted audit result, earlier and now.
    pub prediction: (Prediction, Prediction),
    /// The indicators with changes, in order.
    pub diffs: Vec<IndicatorDiff>,
}

/// Compares `earlier` with `now`, each with its own profile.
pub fn compare(earlier: &Document, now: &Document, today: Date) -> Comparison {
    Comparison {
        readiness: (readiness(earlier, today, None), readiness(now, today, None)),
        prediction: (predict(earlier, today), predict(now, today)),
        diffs: INDICATORS.iter().filter_map(|indicator| diff(earlier, now, indicator, today)).collect(),
    }
}

fn diff(earlier: &Document, now: &Document, indicator: &Indicator, today: Date) -> Option<IndicatorDiff> {
    let applies = [earlier, now].map(|document| document.profile.applicability(indicator, today).applies());
    if applies == [false, false] {
        return None;
    }
    let (before, after) = (earlier.entry(indicator.id), now.entry(indicator.id));
    let diff = IndicatorDiff {
        indicator: indicator.id,
        before: before.status(),
        now: after.status(),
        direction: direction(before.status(), after.status()),
        applies: applies.into(),
        notes: before.notes != after.notes,
        evidence: (before.evidence.len(), after.evidence.len()),
        open_actions: (open_actions(&before), open_actions(&after)),
    };
    let same = before.answer == after.answer
        && diff.applies.0 == diff.applies.1
        && !diff.notes
        && pieces(earlier, &before) == pieces(now, &after)
        && before.actions == after.actions;
    (!same).then_some(diff)
}

/// The evidence itself rather than its ids: a piece of evidence can be edited
/// without a change of id.
fn pieces<'a>(document: &'a Document, entry: &Entry) -> Vec<Option<&'a Rc<Evidence>>> {
    entry.evidence.iter().map(|piece| document.evidence.get(piece)).collect()
}

fn open_actions(entry: &Entry) -> usize {
    let open = |action: &&Action| action.state != ActionState::Done;
    entry.actions.iter().filter(open).count()
}

/// An unknown answer is neither better nor worse than another.
fn direction(before: Option<Status>, now: Option<Status>) -> Direction {
    let rank = |status: Option<Status>| match status {
        Some(Status::NotInPlace) => Some(0),
        Some(Status::Partly) => Some(1),
        Some(Status::InPlace) => Some(2),
        Some(Status::Unknown) | None => None,
    };
    match rank(before).zip(rank(now)) {
        Some((before, now)) if now > before => Direction::Better,
        Some((before, now)) if now < before => Direction::Worse,
        _ => Direction::Same,
    }
}
