//! What has moved between an earlier document and the one at hand, indicator by
//! indicator.

use std::rc::Rc;

use super::readiness::{Readiness, readiness};
use super::verdict::{Prediction, predict};
use crate::date::Date;
use crate::document::{Action, ActionState, Document, Entry, Evidence, Status};
use crate::rnq::{INDICATORS, Indicator, IndicatorId};

/// Which way an answer went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Closer to being in place.
    Better,
    /// Further from it.
    Worse,
    /// Neither: the answer is the same, or one of the two is not known.
    Same,
}

/// What moved on one indicator. `None` for a status means no answer; whether
/// the indicator applies is told apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndicatorDiff {
    /// Which indicator.
    pub indicator: IndicatorId,
    /// The earlier answer.
    pub before: Option<Status>,
    /// The answer now.
    pub now: Option<Status>,
    /// Which way it went.
    pub direction: Direction,
    /// Whether the indicator applied then, and applies now.
    pub applies: (bool, bool),
    /// The notes are others.
    pub notes: bool,
    /// How many pieces of evidence there were, and are.
    pub evidence: (usize, usize),
    /// How many actions were still open, and are.
    pub open_actions: (usize, usize),
}

/// An earlier document beside the one at hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The counts then and now.
    pub readiness: (Readiness, Readiness),
    /// What the audit would have concluded, and would now.
    pub prediction: (Prediction, Prediction),
    /// The indicators on which something moved, in order.
    pub diffs: Vec<IndicatorDiff>,
}

/// What has moved from `earlier` to `now`, each read with its own profile.
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

/// The evidence itself: a piece can be renamed and keep its name in the
/// document.
fn pieces<'a>(document: &'a Document, entry: &Entry) -> Vec<Option<&'a Rc<Evidence>>> {
    entry.evidence.iter().map(|piece| document.evidence.get(piece)).collect()
}

fn open_actions(entry: &Entry) -> usize {
    let open = |action: &&Action| action.state != ActionState::Done;
    entry.actions.iter().filter(open).count()
}

/// An answer that is not known is neither better nor worse than another.
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
