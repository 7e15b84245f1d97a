//! The action plan: one list of all actions, and of all expected
//! non-conformities without an action.

use super::verdict::{Severity, predict};
use crate::audit::deadline;
use crate::date::Date;
use crate::document::{Action, ActionId, ActionState, Document, Status};
use crate::rnq::IndicatorId;

/// The deadline for a non-conformity that the planned audit may find. It counts
/// from the day of the audit, since the day of the notification is unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// The latest day to correct it or to carry out its action plan.
    pub corrected: Date,
    /// The latest day for the certifying body to verify the correction. `None`
    /// for a minor non-conformity, which the next audit verifies.
    pub verified: Option<Date>,
}

impl Deadline {
    /// The deadline for a non-conformity of this severity found on this day.
    pub fn of(severity: Severity, audit: Date) -> Self {
        match severity {
            Severity::Minor => Self { corrected: deadline::MINOR_CORRECTION.from(audit), verified: None },
            Severity::Major => {
                let corrected = deadline::MAJOR_CORRECTION.from(audit);
                Self { corrected, verified: Some(deadline::MAJOR_VERIFICATION.from(corrected)) }
            }
        }
    }
}

/// A row of the action plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanRow {
    /// The indicator.
    pub indicator: IndicatorId,
    /// The answer, if there is one.
    pub status: Option<Status>,
    /// The severity of the expected non-conformity; `None` if there is none.
    pub severity: Option<Severity>,
    /// The action; `None` if none is planned.
    pub action: Option<Action>,
    /// The deadline set by the rules; `None` without a planned date or an
    /// expected non-conformity.
    pub deadline: Option<Deadline>,
}

impl PlanRow {
    /// A key that is unique within the plan.
    pub fn key(&self) -> (IndicatorId, Option<ActionId>) {
        (self.indicator, self.action.as_ref().map(|action| action.id))
    }

    /// Whether the action is finished.
    pub fn is_done(&self) -> bool {
        self.action.as_ref().is_some_and(|action| action.state == ActionState::Done)
    }

    /// The sort key: what has no action yet, then open before done, then the due date,
    /// then the order of [`Prediction::findings`](super::verdict::Prediction::findings).
    fn urgency(&self) -> impl Ord + use<> {
        let due = self.action.as_ref().and_then(|action| action.due).unwrap_or(Date::LAST);
        let is_partial = self.status == Some(Status::Partly);
        (self.action.is_some(), self.is_done(), due, std::cmp::Reverse(self.severity), !is_partial, self.indicator)
    }
}

/// The action plan: the gaps without an action, the majors first, then the open actions
/// by due date, then the finished ones.
///
/// Actions on inapplicable indicators are excluded. One without a due date comes last.
pub fn plan(document: &Document, today: Date) -> Vec<PlanRow> {
    let findings = predict(document, today).findings;
    let mut rows = Vec::new();
    for indicator in document.profile.applicable(today) {
        let entry = document.entry(indicator.id);
        let finding = findings.iter().find(|finding| finding.indicator == indicator.id);
        let severity = finding.map(|finding| finding.severity);
        let row = |action| PlanRow {
            indicator: indicator.id,
            status: entry.status(),
            severity,
            action,
            deadline: severity.zip(document.profile.planned_date).map(|(severity, day)| Deadline::of(severity, day)),
        };
        rows.extend(entry.actions.iter().cloned().map(|action| row(Some(action))));
        if finding.is_some() && entry.actions.is_empty() {
            rows.push(row(None));
        }
    }
    rows.sort_by_cached_key(PlanRow::urgency);
    rows
}

/// The applicable indicators answered "don't know yet": each may be a gap.
pub fn to_clear_up(document: &Document, today: Date) -> impl Iterator<Item = IndicatorId> {
    let applicable = document.profile.applicable(today).map(|row| row.id);
    applicable.filter(|id| document.entry(*id).status() == Some(Status::Unknown))
}
