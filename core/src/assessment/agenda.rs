//! What is due by a day: open actions, evidence to check again, and non-conformities to
//! correct and to have verified. One list for the screen and for calendar files.

use super::findings::open_findings;
use super::plan::plan;
use crate::date::Date;
use crate::document::{Action, Document, EvidenceId, FindingDate, FindingId};
use crate::rnq::IndicatorId;

/// What is due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AgendaItem {
    /// An action of the plan.
    Action(IndicatorId, Action),
    /// A piece of evidence to check again.
    Check(EvidenceId),
    /// The answer to a non-conformity, to be sent to the certifying body.
    Correction(FindingId),
    /// The certifying body's verification of a correction.
    Verification(FindingId),
}

/// Everything that is due by a day, in chronological order.
#[must_use]
pub fn agenda(document: &Document, today: Date) -> Vec<(Date, AgendaItem)> {
    let actions = plan(document, today).into_iter().filter(|row| !row.is_done()).filter_map(|row| {
        let action = row.action?;
        Some((action.due?, AgendaItem::Action(row.indicator, action)))
    });
    let checks =
        document.evidence.iter().filter_map(|(id, piece)| Some((piece.valid_until()?, AgendaItem::Check(*id))));
    let findings = open_findings(document).into_iter().flat_map(|(id, finding)| {
        // Once sent, what is left is the verification.
        let is_sent = finding.date(FindingDate::Sent).is_some();
        let correction = finding.correct_by().filter(|_| !is_sent).map(|day| (day, AgendaItem::Correction(id)));
        correction.into_iter().chain(finding.verified_by().map(|day| (day, AgendaItem::Verification(id))))
    });
    let mut items: Vec<(Date, AgendaItem)> = actions.chain(checks).chain(findings).collect();
    items.sort_by_key(|(day, _)| *day);
    items
}
