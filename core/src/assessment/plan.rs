//! The action plan: every action, and every predicted non-conformity that has
//! none yet, in one list.

use super::verdict::{Severity, predict};
use crate::audit::deadline;
use crate::date::Date;
use crate::document::{Action, ActionId, ActionState, Document, Status};
use crate::rnq::IndicatorId;

/// Until when a non-conformity would have to be dealt with, if the planned
/// audit found it: counted from the day of the audit, since the day of the
/// notification is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// Corrected, or its action plan carried out.
    pub corrected: Date,
    /// Verified by the certifying body; a minor one is looked at by the next
    /// audit.
    pub verified: Option<Date>,
}

impl Deadline {
    /// What an audit on this day would set for a non-conformity this grave.
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

/// A line of the action plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanRow {
    /// On which indicator.
    pub indicator: IndicatorId,
    /// The answer, if one was given.
    pub status: Option<Status>,
    /// How grave the audit would find it; `None` where it would not.
    pub severity: Option<Severity>,
    /// What is to be done; `None` where nothing is planned.
    pub action: Option<Action>,
    /// Until when the rules would want it dealt with; `None` without a planned
    /// date or where nothing would be found.
    pub deadline: Option<Deadline>,
}

impl PlanRow {
    /// What tells the row from the others of the plan.
    pub fn key(&self) -> (IndicatorId, Option<ActionId>) {
        (self.indicator, self.action.as_ref().map(|action| action.id))
    }

    /// What comes first: what blocks the certification, then what is still to
    /// be done, then what is due first.
    fn urgency(&self) -> impl Ord + use<> {
        let due = self.action.as_ref().and_then(|action| action.due).or(self.deadline.map(|terms| terms.corrected));
        let done = self.action.as_ref().is_some_and(|action| action.state == ActionState::Done);
        (std::cmp::Reverse(self.severity), done, due.unwrap_or(Date::LAST), self.indicator)
    }
}

/// The action plan, what blocks the certification first and then by date.
///
/// Actions on indicators that do not apply are kept aside with them. A row
/// without a date of its own stands at its deadline, or last.
pub fn plan(document: &Document, today: Date) -> Vec<PlanRow> {
    let findings = predict(document, today).findings;
    let mut rows = Vec::new();
    for indicator in document.profile.applicable(today) {
        let entry = document.entry(indicator.id);
        let found = findings.iter().find(|finding| finding.indicator == indicator.id);
        let severity = found.map(|finding| finding.severity);
        let row = |action| PlanRow {
            indicator: indicator.id,
            status: entry.status(),
            severity,
            action,
            deadline: severity.zip(document.profile.planned_date).map(|(severity, day)| Deadline::of(severity, day)),
        };
        rows.extend(entry.actions.iter().cloned().map(|action| row(Some(action))));
        if found.is_some() && entry.actions.is_empty() {
            rows.push(row(None));
        }
    }
    rows.sort_by_cached_key(PlanRow::urgency);
    rows
}
