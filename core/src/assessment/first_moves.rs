//! The first moves: the non-conformities whose correction unblocks most for the least
//! effort.

use super::verdict::{NonConformity, Prediction, Severity, Verdict};
use crate::date::Date;
use crate::document::{Document, Status};
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
/// corrected, in the same order, then others.
///
/// Majors come first while there are any, since each alone blocks the certification;
/// among equals, what is partly in place comes before what is not there at all, as
/// less is missing. What has an action already is under way, and comes last. The days
/// are spread evenly between today and the planned audit.
pub fn first_moves(
    document: &Document,
    prediction: &Prediction,
    today: Date,
    count: usize,
    shown: &[IndicatorId],
) -> Vec<FirstMove> {
    let effort = |finding: &NonConformity| {
        let is_planned = !document.entry(finding.indicator).actions.is_empty();
        // Once only minors are left, bringing their number down is what counts.
        let is_minor = prediction.verdict == Verdict::Blocked && finding.severity == Severity::Minor;
        let is_absent = finding.status != Status::Partly;
        u16::from(is_planned) << 15
            | u16::from(is_minor) << 14
            | u16::from(is_absent) << 13
            | u16::from(finding.indicator.number())
    };
    let mut left = prediction.findings.clone();
    let mut findings: Vec<NonConformity> = Vec::new();
    while findings.len() < count {
        let next = shown.iter().find_map(|id| left.iter().position(|finding| finding.indicator == *id));
        let easiest =
            || left.iter().enumerate().min_by_key(|(_, finding)| effort(finding)).map(|(position, _)| position);
        let Some(position) = next.or_else(easiest) else { break };
        findings.push(left.remove(position));
    }
    let days_left = document.profile.days_left(today).filter(|days| *days > 0);
    let steps = i32::try_from(findings.len()).unwrap_or(i32::MAX).saturating_add(1);
    let due = |step: i32| Some(today.plus_days((days_left? * step / steps).max(1)));
    findings.into_iter().zip(1..).map(|(finding, step)| FirstMove { finding, due: due(step) }).collect()
}
