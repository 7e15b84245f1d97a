//! The audits of a three-year cycle, with their estimated lengths.

use super::days::{DurationInput, Estimate, estimate};
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

    /// The planned audit, then the audits of the cycle, without duplicate
    /// types.
    pub fn steps(&self) -> impl Iterator<Item = &Step> {
        let all = [&self.planned, &self.opening, &self.surveillance, &self.renewal];
        all.into_iter().enumerate().filter_map(move |(position, step)| {
            let seen = all.iter().take(position).any(|earlier| earlier.kind == step.kind);
            (!seen).then_some(step)
        })
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
