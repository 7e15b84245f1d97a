//! Predicts the result of the audit if some actions were done, by applying the
//! same rules to a hypothetical copy of the document.

use super::verdict::{Prediction, predict};
use crate::date::Date;
use crate::document::{ActionId, Document, Entry, Status};
use crate::rnq::IndicatorId;

/// Predicts the findings and the result of the planned audit if these actions
/// were done.
///
/// A shortfall counts as resolved if it has actions and all of them are in
/// `done`.
pub fn what_if(document: &Document, done: &[(IndicatorId, ActionId)], today: Date) -> Prediction {
    let edition = document.profile.edition(today);
    let is_resolved = |id: IndicatorId, entry: &Entry| {
        entry.status().is_some_and(Status::is_gap)
            && !entry.actions.is_empty()
            && entry.actions.iter().all(|action| done.contains(&(id, action.id)))
    };
    let mut hypothetical = document.clone();
    for (id, entry) in &document.entries {
        if is_resolved(*id, entry) {
            hypothetical.edit(*id, |entry| entry.answer = Some((Status::InPlace, edition)));
        }
    }
    predict(&hypothetical, today)
}
