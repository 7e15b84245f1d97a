//! A second pair of eyes: where the reviewer and the provider differ, and what waits for
//! which of them.

use crate::date::Date;
use crate::document::{Decision, Document, Opinion, ReviewerId};
use crate::rnq::IndicatorId;

/// The applicable indicators that wait for this reviewer, in order: answered, and
/// without an opinion on that answer. `None` stands for a reviewer who has said nothing
/// yet.
#[must_use]
pub fn waiting_for_reviewer(document: &Document, reviewer: Option<ReviewerId>, today: Date) -> Vec<IndicatorId> {
    let waits = |id: &IndicatorId| {
        let Some(status) = document.entry(*id).status() else { return false };
        let opinion = reviewer.and_then(|reviewer| document.opinions.get(&(*id, reviewer)));
        opinion.is_none_or(|opinion| opinion.about != Some(status) && opinion.status != Some(status))
    };
    document.profile.applicable(today).map(|row| row.id).filter(waits).collect()
}

/// Whether the reviewer's answer is another one than the provider's.
#[must_use]
pub fn differs(document: &Document, id: IndicatorId, opinion: &Opinion) -> bool {
    opinion.status.is_some_and(|status| document.entry(id).status() != Some(status))
}

/// The opinions on applicable indicators, those that wait for the provider first: where
/// the answers differ, then comments alone; then what is decided or agrees.
#[must_use]
pub fn opinions_by_urgency(document: &Document, today: Date) -> Vec<(IndicatorId, ReviewerId, &Opinion)> {
    let applies = |id: IndicatorId| document.profile.applicability(id.row(), today).applies();
    let mut opinions: Vec<(IndicatorId, ReviewerId, &Opinion)> = document
        .opinions
        .iter()
        .filter(|((id, _), _)| applies(*id))
        .map(|((id, reviewer), opinion)| (*id, *reviewer, &**opinion))
        .collect();
    opinions.sort_by_key(|(id, reviewer, opinion)| {
        let is_open = waits_for_provider(document, *id, opinion);
        (!is_open, !differs(document, *id, opinion), *id, *reviewer)
    });
    opinions
}

/// Whether the provider has not decided on an opinion that asks for a decision: it
/// differs, or comments.
#[must_use]
pub fn waits_for_provider(document: &Document, id: IndicatorId, opinion: &Opinion) -> bool {
    let asks = differs(document, id, opinion) || !opinion.comment.trim().is_empty();
    let is_decided = match opinion.decision {
        // The provider has changed the answer since.
        Some(Decision::TakenOver) => !differs(document, id, opinion),
        Some(Decision::Kept) => true,
        None => false,
    };
    asks && !is_decided
}
