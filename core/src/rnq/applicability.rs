//! Decides whether an indicator applies to a provider, and gives the reason.

use super::category::{Categories, Category};
use super::edition::Edition;
use super::indicator::{Condition, Indicator};

/// The facts about a provider that decide which indicators apply to it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Scope {
    /// The audited categories.
    pub categories: Categories,
    /// At least one service leads to a registered professional certification.
    pub certifying: bool,
    /// At least one service is work-linked.
    pub work_linked: bool,
    /// At least one service includes a workplace period.
    pub workplace_periods: bool,
    /// The provider uses subcontractors or umbrella-company workers (portage
    /// salarial).
    pub subcontracts: bool,
}

/// The reason why an indicator applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The indicator applies to every provider.
    Everyone,
    /// The provider is audited in these categories of the indicator.
    Categories(Categories),
    /// Apprenticeship always meets the indicator's condition.
    Apprenticeship,
    /// The provider meets the indicator's condition.
    Condition(Condition),
}

/// The reason why an indicator does not apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExclusionReason {
    /// The edition of the planned audit does not contain the indicator.
    Edition,
    /// The indicator covers only these categories, and none is audited.
    Categories(Categories),
    /// The provider does not meet the indicator's condition.
    Condition(Condition),
}

/// Whether an indicator applies, with the reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Applicability {
    /// The indicator applies.
    Applies(Reason),
    /// The indicator does not apply.
    Excluded(ExclusionReason),
}

impl Applicability {
    /// Whether the indicator applies.
    pub const fn applies(self) -> bool {
        matches!(self, Self::Applies(_))
    }
}

impl Scope {
    /// Whether the provider meets the condition, regardless of apprenticeship.
    const fn meets(self, condition: Condition) -> bool {
        match condition {
            Condition::Always => true,
            Condition::Certifying => self.certifying,
            Condition::WorkLinked => self.work_linked,
            // Work-linked training includes a workplace period.
            Condition::WorkplacePeriod => self.workplace_periods || self.work_linked,
            Condition::Subcontracting => self.subcontracts,
        }
    }
}

impl Indicator {
    /// Whether the indicator applies to this scope under this edition.
    ///
    /// ```
    /// use jalon_core::rnq::{Applicability, Categories, Category, Condition, Edition};
    /// use jalon_core::rnq::{ExclusionReason, IndicatorId, Scope};
    ///
    /// // Indicator 3 concerns training that leads to a certification.
    /// let indicator = IndicatorId::I3.row();
    /// let training = Scope { categories: Categories::of(&[Category::Training]), ..Scope::default() };
    /// assert_eq!(
    ///     indicator.applicability(training, Edition::Rnq2026),
    ///     Applicability::Excluded(ExclusionReason::Condition(Condition::Certifying)),
    /// );
    /// let certifying = Scope { certifying: true, ..training };
    /// assert!(indicator.applicability(certifying, Edition::Rnq2026).applies());
    /// ```
    #[must_use]
    pub fn applicability(&self, scope: Scope, edition: Edition) -> Applicability {
        let shared = self.categories.and(scope.categories);
        // Apprenticeship always leads to a certification, is work-linked and
        // includes workplace periods, whatever the scope says.
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
