//! The suggested next steps, most urgent first.

use super::filter::Filter;
use super::readiness::readiness;
use super::verdict::{Prediction, Severity};
use crate::date::Date;
use crate::document::Document;
use crate::rnq::IndicatorId;

/// A suggested next step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NextStep {
    /// Select the categories: nothing can be computed without them.
    ChooseCategories,
    /// Enter the turnover: without it, the number of days is a wide range.
    EnterTurnover,
    /// Review this number of answers whose requirement has changed.
    Review(u32),
    /// Answer this number of indicators.
    Answer(u32),
    /// Correct an expected major non-conformity.
    FixMajor(IndicatorId),
    /// Correct an expected minor non-conformity.
    FixMinor(IndicatorId),
    /// Plan actions for this number of expected non-conformities without one.
    PlanActions(u32),
    /// Add evidence for this number of indicators answered "in place".
    AddEvidence(u32),
    /// Export the document as a file.
    Export,
}

/// The suggested next steps, most urgent first: data that the figures need,
/// answers to review, major non-conformities, missing answers, minor
/// non-conformities, then actions, evidence and an export.
pub fn next_steps(document: &Document, prediction: &Prediction, today: Date) -> Vec<NextStep> {
    let counts = readiness(document, today, None);
    let mut steps = Vec::new();
    if document.profile.audited_categories().is_empty() {
        steps.push(NextStep::ChooseCategories);
    }
    if document.profile.turnover.is_none() {
        steps.push(NextStep::EnterTurnover);
    }
    if counts.to_review > 0 {
        steps.push(NextStep::Review(counts.to_review));
    }
    let indicators = |severity| {
        let matching = prediction.findings.iter().filter(move |finding| finding.severity == severity);
        matching.map(|finding| finding.indicator)
    };
    steps.extend(indicators(Severity::Major).map(NextStep::FixMajor));
    if prediction.open > 0 {
        steps.push(NextStep::Answer(prediction.open));
    }
    steps.extend(indicators(Severity::Minor).map(NextStep::FixMinor));
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let unplanned = prediction.findings.iter().filter(|finding| document.entry(finding.indicator).actions.is_empty());
    let unplanned = count(unplanned.count());
    if unplanned > 0 {
        steps.push(NextStep::PlanActions(unplanned));
    }
    let without_evidence = count(Filter::WithoutEvidence.matching(document, today).len());
    if without_evidence > 0 {
        steps.push(NextStep::AddEvidence(without_evidence));
    }
    if counts.answered() > 0 {
        steps.push(NextStep::Export);
    }
    steps
}
