//! What the audit would conclude if some actions were done: the same rules on a
//! document that is only supposed, and never kept.

use super::verdict::{Prediction, predict};
use crate::date::Date;
use crate::document::{ActionId, Document, Entry, Status};
use crate::rnq::IndicatorId;

/// What the planned audit would find and conclude if these actions were done.
///
/// A shortfall counts as lifted when it has an action and all of its actions
/// are among them. The document itself is left as it is.
pub fn what_if(document: &Document, done: &[(IndicatorId, ActionId)], today: Date) -> Prediction {
    let edition = document.profile.edition(today);
    let lifted = |id: IndicatorId, entry: &Entry| {
        entry.status().is_some_and(Status::is_gap)
            && !entry.actions.is_empty()
            && entry.actions.iter().all(|action| done.contains(&(id, action.id)))
    };
    let mut supposed = document.clone();
    for (id, entry) in &document.entries {
        if lifted(*id, entry) {
            supposed.edit(*id, |entry| entry.answer = Some((Status::InPlace, edition)));
        }
    }
    predict(&supposed, today)
}
