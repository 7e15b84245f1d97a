//! What to do next, the most pressing first.

use super::filter::Filter;
use super::readiness::readiness;
use super::verdict::{Prediction, Severity, Verdict};
use crate::date::Date;
use crate::document::Document;
use crate::rnq::IndicatorId;

/// Something worth doing next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NextStep {
    /// Choose the categories: nothing can be worked out without them.
    ChooseCategories,
    /// Enter the turnover: the days are a wide range without it.
    EnterTurnover,
    /// Look again at answers whose question changed; how many.
    Review(u32),
    /// Give the first or the missing answers; how many.
    Answer(u32),
    /// Put right what would be a major non-conformity.
    FixMajor(IndicatorId),
    /// Put right what would be a minor non-conformity.
    FixMinor(IndicatorId),
    /// Plan an action for the predicted non-conformities without one; how many.
    PlanActions(u32),
    /// Name evidence for what is said to be in place; how many lack it.
    NameEvidence(u32),
    /// Take the work away as a file.
    Export,
}

/// What changes the verdict first, among these steps: what blocks where
/// something does, what is missing where it cannot be told.
pub fn unblocking(steps: &[NextStep], verdict: Verdict) -> Option<&NextStep> {
    let wanted: fn(&NextStep) -> bool = match verdict {
        Verdict::Blocked => |step| matches!(step, NextStep::FixMajor(_)),
        Verdict::BlockedByMinors | Verdict::MinorsOnly => |step| matches!(step, NextStep::FixMinor(_)),
        Verdict::NotStarted | Verdict::Undecided => |step| matches!(step, NextStep::Answer(_)),
        Verdict::Clear => |_| false,
    };
    steps.iter().find(|step| wanted(step))
}

/// What to do next, the most pressing first: what the figures need, what
/// blocks, what is unknown, what would be minor, and then what makes the
/// audit easy.
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
    let listed = |severity| {
        let matching = prediction.findings.iter().filter(move |finding| finding.severity == severity);
        matching.map(|finding| finding.indicator)
    };
    steps.extend(listed(Severity::Major).map(NextStep::FixMajor));
    if prediction.open > 0 {
        steps.push(NextStep::Answer(prediction.open));
    }
    steps.extend(listed(Severity::Minor).map(NextStep::FixMinor));
    let count = |found: usize| u32::try_from(found).unwrap_or(u32::MAX);
    let unplanned = prediction.findings.iter().filter(|finding| document.entry(finding.indicator).actions.is_empty());
    let unplanned = count(unplanned.count());
    if unplanned > 0 {
        steps.push(NextStep::PlanActions(unplanned));
    }
    let bare = count(Filter::WithoutEvidence.matching(document, today).len());
    if bare > 0 {
        steps.push(NextStep::NameEvidence(bare));
    }
    if counts.answered() > 0 {
        steps.push(NextStep::Export);
    }
    steps
}
