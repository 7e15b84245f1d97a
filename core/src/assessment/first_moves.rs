//! The first moves: the non-conformities whose correction unblocks most for the least
//! effort.

use super::schedule::suggested_due;
use super::verdict::{NonConformity, Prediction};
use crate::date::Date;
use crate::document::Document;
use crate::rnq::IndicatorId;

/// A non-conformity to start with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FirstMove {
    /// The non-conformity.
    pub finding: NonConformity,
    /// A day to have it corrected by; `None` without a planned date that is ahead.
    pub due: Option<Date>,
}

/// Up to `count` non-conformities to start with: those of `shown` that are still to be
/// corrected, in the same order, then the others. What has an action already is under
/// way, and comes last.
pub fn first_moves(
    document: &Document,
    prediction: &Prediction,
    today: Date,
    count: usize,
    shown: &[IndicatorId],
) -> Vec<FirstMove> {
    let mut findings = prediction.findings.clone();
    findings.sort_by_cached_key(|finding| {
        let position = shown.iter().position(|id| *id == finding.indicator).unwrap_or(shown.len());
        (position, !document.entry(finding.indicator).actions.is_empty())
    });
    findings.truncate(count);
    let due = |finding: &NonConformity| suggested_due(document, prediction, finding.indicator, today);
    findings.into_iter().map(|finding| FirstMove { finding, due: due(&finding) }).collect()
}
