//! The audits of a three-year cycle: the one that opens it and the
//! surveillance in its middle.

use super::days::{Estimate, Request, estimate};
use crate::profile::{AuditKind, PlannedAudit, Profile};

/// One audit of the cycle, with its length.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Which audit.
    pub kind: AuditKind,
    /// Its length; `None` while no category is chosen.
    pub estimate: Option<Estimate>,
}

/// The audits to reckon with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cycle {
    /// The audit that is prepared for.
    pub planned: Step,
    /// The audit that opens the cycle: initial, light or renewal.
    pub opening: Step,
    /// The surveillance in the middle of the cycle.
    pub surveillance: Step,
    /// The renewal that opens the next cycle.
    pub renewal: Step,
}

impl Cycle {
    /// The audits that this organisation has to reckon with.
    pub fn of(profile: &Profile) -> Self {
        let step = |kind| Step { kind, estimate: estimate(&request(profile, kind)) };
        let opening = match profile.planned_audit {
            PlannedAudit::Initial | PlannedAudit::Renewal => profile.audit_kind(),
            // The audit that opened this cycle lies behind.
            PlannedAudit::Surveillance | PlannedAudit::Extension => AuditKind::Initial,
        };
        Self {
            planned: step(profile.audit_kind()),
            opening: step(opening),
            surveillance: step(AuditKind::Surveillance),
            renewal: step(AuditKind::Renewal),
        }
    }

    /// The planned audit and then the cycle's, each type once.
    pub fn steps(&self) -> impl Iterator<Item = &Step> {
        let all = [&self.planned, &self.opening, &self.surveillance, &self.renewal];
        all.into_iter().enumerate().filter_map(move |(position, step)| {
            let seen = all.iter().take(position).any(|earlier| earlier.kind == step.kind);
            (!seen).then_some(step)
        })
    }
}

/// The length of an audit of this type for this organisation. Only an
/// extension looks at the added categories.
fn request(profile: &Profile, kind: AuditKind) -> Request {
    Request {
        kind,
        turnover: profile.turnover,
        categories: if kind == AuditKind::Extension { profile.added_categories() } else { profile.categories },
        other_sites: profile.other_sites,
        new_entrant: profile.new_entrant,
    }
}
