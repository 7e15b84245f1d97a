//! The audits of a three-year cycle, with their estimated lengths.

use super::days::{DurationInput, Estimate, estimate};
use super::table::Bracket;
use crate::profile::{AuditKind, PlannedAudit, Profile};

/// One audit of a cycle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The type of audit.
    pub kind: AuditKind,
    /// Its length; `None` if no category is selected.
    pub estimate: Option<Estimate>,
}

/// The planned audit and the audits of its cycle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cycle {
    /// The planned audit.
    pub planned: Step,
    /// The audit that opens the cycle: initial, light or renewal.
    pub opening: Step,
    /// The surveillance audit in the middle of the cycle.
    pub surveillance: Step,
    /// The renewal audit that opens the next cycle.
    pub renewal: Step,
}

impl Cycle {
    /// The audits of this organisation.
    pub fn of(profile: &Profile) -> Self {
        let step = |kind| Step { kind, estimate: estimate(&duration_input(profile, kind)) };
        let opening = match profile.planned_audit {
            PlannedAudit::Initial | PlannedAudit::Renewal => profile.audit_kind(),
            // The audit that opened the current cycle is in the past.
            PlannedAudit::Surveillance | PlannedAudit::Extension => AuditKind::Initial,
        };
        Self {
            planned: step(profile.audit_kind()),
            opening: step(opening),
            surveillance: step(AuditKind::Surveillance),
            renewal: step(AuditKind::Renewal),
        }
    }

    /// The audits to pay for: those of the cycle that the planned audit opens, or that
    /// audit and what is left of the current cycle. The audit that opened it is paid.
    pub fn ahead(&self) -> Vec<&Step> {
        match self.planned.kind {
            AuditKind::Initial | AuditKind::Light | AuditKind::Renewal => vec![&self.opening, &self.surveillance],
            AuditKind::Surveillance => vec![&self.planned, &self.renewal],
            AuditKind::Extension => vec![&self.planned, &self.surveillance, &self.renewal],
        }
    }

    /// The audits ahead, then the renewal.
    pub fn steps(&self) -> impl Iterator<Item = &Step> {
        let ahead = self.ahead();
        let has_renewal = ahead.iter().any(|step| step.kind == AuditKind::Renewal);
        ahead.into_iter().chain((!has_renewal).then_some(&self.renewal))
    }

    /// The audits of this organisation if its turnover were in another bracket, for each
    /// of them, the lowest first.
    pub fn by_bracket(profile: &Profile) -> [(Bracket, Self); 3] {
        Bracket::ALL.map(|bracket| (bracket, Self::of(&Profile { turnover: Some(bracket.from()), ..profile.clone() })))
    }
}

/// The input for the length of an audit of this type. Only an extension is
/// limited to the added categories.
fn duration_input(profile: &Profile, kind: AuditKind) -> DurationInput {
    DurationInput {
        kind,
        turnover: profile.turnover,
        categories: if kind == AuditKind::Extension { profile.added_categories() } else { profile.categories },
        other_sites: profile.other_sites,
        new_entrant: profile.new_entrant,
    }
}
