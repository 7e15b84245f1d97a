//! The data about one indicator: a row of the quality framework.

use super::category::Categories;
use super::edition::Edition;
use super::id::{Criterion, IndicatorId};
use super::source::{Citation, Confidence, Source};

/// The condition, in addition to the category, under which an indicator
/// applies.
///
/// Apprenticeship always meets every condition except
/// [`Self::Subcontracting`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    /// No condition: the category is enough.
    Always,
    /// At least one service leads to a registered professional certification.
    Certifying,
    /// At least one service is work-linked (alternance).
    WorkLinked,
    /// At least one service includes a workplace period.
    WorkplacePeriod,
    /// The provider uses subcontractors or umbrella-company workers (portage
    /// salarial).
    Subcontracting,
}

/// How an auditor can grade a shortfall on an indicator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grading {
    /// Minor if the requirement is partly met, major if it is not met.
    MinorPossible,
    /// Always major, even if the requirement is partly met.
    MajorOnly,
}

/// How the 2026 edition changes an indicator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EditionChange {
    /// No change, or editorial changes only.
    None,
    /// The requirement changes or grows.
    Substance,
    /// The indicator is new.
    New,
}

/// One row of the quality framework.
#[derive(Debug)]
pub struct Indicator {
    /// The indicator's number.
    pub id: IndicatorId,
    /// The criterion that groups it.
    pub criterion: Criterion,
    /// The categories it can apply to.
    pub categories: Categories,
    /// The other condition for it to apply.
    pub condition: Condition,
    /// How an auditor can grade a shortfall.
    pub grading: Grading,
    /// Whether the initial audit of a new entrant checks the process rather
    /// than its results.
    pub new_entrant_adapted: bool,
    /// Whether a light audit checks it, if it applies.
    pub in_light_audit: bool,
    /// Whether every surveillance audit checks it, whatever the findings of the
    /// initial audit.
    pub in_surveillance: bool,
    /// How the 2026 edition changes it.
    pub change_2026: EditionChange,
    /// The source of its text, categories and condition.
    pub citation: Citation,
    /// The source of its grading.
    pub grading_citation: Citation,
    /// The source of [`Self::change_2026`].
    pub change_citation: Citation,
}

impl Indicator {
    /// Whether the edition contains this indicator.
    pub fn exists_in(&self, edition: Edition) -> bool {
        edition == Edition::Rnq2026 || self.change_2026 != EditionChange::New
    }

    /// The source of [`Self::new_entrant_adapted`]. The list was published for
    /// the 2019 edition; no source confirms it for the 2026 edition yet.
    pub const fn adapted_citation(edition: Edition) -> Citation {
        match edition {
            Edition::Rnq2019 => Citation::new(Source::GuideV9, Confidence::High),
            Edition::Rnq2026 => Citation::new(Source::GuideV9, Confidence::Medium),
        }
    }

    /// Whether the requirement differs between the two editions.
    pub fn differs_between(&self, one: Edition, other: Edition) -> bool {
        one != other && self.change_2026 != EditionChange::None
    }
}
