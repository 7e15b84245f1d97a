//! To whom an indicator applies, and why.

use super::category::{Categories, Category};
use super::edition::Edition;
use super::indicator::{Condition, Indicator};

/// What decides which indicators apply to a provider.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Scope {
    /// The categories that are audited.
    pub categories: Categories,
    /// A service prepares for a registered professional certification.
    pub certifying: bool,
    /// A service is work-linked.
    pub work_linked: bool,
    /// A service has a period in the workplace.
    pub workplace_periods: bool,
    /// The provider calls on subcontractors or on salary portage.
    pub subcontracts: bool,
}

/// Reason an indicator applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It applies to every provider.
    Everyone,
    /// The provider works in these categories.
    Categories(Categories),
    /// Apprenticeship meets its condition by nature.
    Apprenticeship,
    /// The provider meets its condition.
    Condition(Condition),
}

/// Reason an indicator does not apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExclusionReason {
    /// The edition of the planned audit does not have it.
    Edition,
    /// It concerns only these categories, none of which is the provider's.
    Categories(Categories),
    /// The provider does not meet its condition.
    Condition(Condition),
}

/// Whether an indicator applies, with the reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Applicability {
    /// It applies.
    Applies(Reason),
    /// It does not.
    Excluded(ExclusionReason),
}

impl Applicability {
    /// Whether the indicator applies.
    pub const fn applies(self) -> bool {
        matches!(self, Self::Applies(_))
    }
}

impl Scope {
    /// Whether the provider meets the condition, apprenticeship left aside.
    const fn meets(self, condition: Condition) -> bool {
        match condition {
            Condition::Always => true,
            Condition::Certifying => self.certifying,
            Condition::WorkLinked => self.work_linked,
            // Work-linked training is itself a period in the workplace.
            Condition::WorkplacePeriod => self.workplace_periods || self.work_linked,
            Condition::Subcontracting => self.subcontracts,
        }
    }
}

impl Indicator {
    /// Whether the indicator applies to this scope under this edition.
    pub fn applicability(&self, scope: Scope, edition: Edition) -> Applicability {
        let shared = self.categories.and(scope.categories);
        // An apprenticeship centre prepares for a certification, alternates
        // with a workplace and so has periods in it, whatever else is said.
        let by_nature = shared.has(Category::Apprenticeship) && self.condition != Condition::Subcontracting;
        if shared.is_empty() {
            Applicability::Excluded(ExclusionReason::Categories(self.categories))
        } else if !self.exists_in(edition) {
            Applicability::Excluded(ExclusionReason::Edition)
        } else if self.condition == Condition::Always {
            let everyone = self.categories == Categories::ALL;
            Applicability::Applies(if everyone { Reason::Everyone } else { Reason::Categories(shared) })
        } else if by_nature {
            Applicability::Applies(Reason::Apprenticeship)
        } else if scope.meets(self.condition) {
            Applicability::Applies(Reason::Condition(self.condition))
        } else {
            Applicability::Excluded(ExclusionReason::Condition(self.condition))
        }
    }
}
