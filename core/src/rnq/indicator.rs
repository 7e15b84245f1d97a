//! What a row of the referential holds.

use super::category::Categories;
use super::edition::Edition;
use super::id::{Criterion, IndicatorId};
use super::source::{Citation, Confidence, Source};

/// What else, beside its category, makes an indicator apply to a provider.
///
/// Apprenticeship meets the first three by nature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    /// Nothing: the category is enough.
    Always,
    /// A service prepares for a registered professional certification.
    Certifying,
    /// A service is work-linked (alternance).
    WorkLinked,
    /// A service has a period in the workplace.
    WorkplacePeriod,
    /// The provider calls on subcontractors or on salary portage.
    Subcontracting,
}

/// How a shortfall on an indicator can be graded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grading {
    /// Minor where the expectation is partly met, major where it is not.
    MinorPossible,
    /// Any shortfall is major, even a partial one.
    MajorOnly,
}

/// What the 2026 edition did to an indicator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Nothing, or nothing but form.
    None,
    /// It asks for something more or something else.
    Substance,
    /// It did not exist before.
    New,
}

/// One row of the referential.
#[derive(Debug)]
pub struct Indicator {
    /// Its number.
    pub id: IndicatorId,
    /// The criterion it belongs to.
    pub criterion: Criterion,
    /// The categories it can apply to.
    pub categories: Categories,
    /// What else must be true for it to apply.
    pub condition: Condition,
    /// How a shortfall can be graded.
    pub grading: Grading,
    /// For a new entrant the initial audit checks the process, not its results.
    pub new_entrant_adapted: bool,
    /// The light audit looks at it, wherever it applies.
    pub in_light_audit: bool,
    /// A surveillance audit looks at it, whatever the initial audit found.
    pub in_surveillance: bool,
    /// What the 2026 edition did to it.
    pub change_2026: Change,
    /// What its text, categories and condition rest on.
    pub citation: Citation,
    /// What its grading rests on.
    pub grading_citation: Citation,
    /// What [`Self::change_2026`] rests on.
    pub change_citation: Citation,
}

impl Indicator {
    /// Whether the edition has this indicator.
    pub fn exists_in(&self, edition: Edition) -> bool {
        edition == Edition::Rnq2026 || self.change_2026 != Change::New
    }

    /// What [`Self::new_entrant_adapted`] rests on. The list was drawn up for
    /// the 2019 edition; nothing says yet that it holds for the 2026 one.
    pub const fn adapted_basis(edition: Edition) -> Citation {
        match edition {
            Edition::Rnq2019 => Citation::new(Source::GuideV9, Confidence::High),
            Edition::Rnq2026 => Citation::new(Source::GuideV9, Confidence::Medium),
        }
    }

    /// Whether it asks for something else in one edition than in the other.
    pub fn differs_between(&self, one: Edition, other: Edition) -> bool {
        one != other && self.change_2026 != Change::None
    }
}
