//! The durations of the audit arrêté, as data: the base and the supplements per
//! category for each turnover bracket, and the supplement per sampled site.

use crate::quantity::{Cents, HalfDays};
use crate::rnq::{Category, Citation, Confidence, Source};

/// A bracket of annual training turnover, excluding VAT.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bracket {
    /// Below 150 000 €.
    Small,
    /// From 150 000 € and below 750 000 €.
    Middle,
    /// From 750 000 €.
    Large,
}

impl Bracket {
    /// All brackets, the lowest first.
    pub const ALL: [Self; 3] = [Self::Small, Self::Middle, Self::Large];

    /// The lower limit of the middle bracket.
    pub const MIDDLE_FROM: Cents = Cents::euros(150_000);
    /// The lower limit of the top bracket.
    pub const LARGE_FROM: Cents = Cents::euros(750_000);

    /// The lowest turnover of the bracket.
    pub const fn from(self) -> Cents {
        match self {
            Self::Small => Cents(0),
            Self::Middle => Self::MIDDLE_FROM,
            Self::Large => Self::LARGE_FROM,
        }
    }

    /// The bracket of this turnover. Exactly 150 000 € is in the middle bracket
    /// and exactly 750 000 € in the top bracket.
    pub fn of(turnover: Cents) -> Self {
        if turnover < Self::MIDDLE_FROM {
            Self::Small
        } else if turnover < Self::LARGE_FROM {
            Self::Middle
        } else {
            Self::Large
        }
    }
}

/// One row of a table of durations.
pub(super) struct Durations {
    /// The length that every audit of the bracket has.
    pub(super) base: HalfDays,
    /// The supplement for each of training, skills assessment and validation of
    /// experience.
    ordinary: HalfDays,
    /// The supplement for apprenticeship.
    apprenticeship: HalfDays,
}

impl Durations {
    const fn new(base: u64, ordinary: u64, apprenticeship: u64) -> Self {
        Self { base: HalfDays(base), ordinary: HalfDays(ordinary), apprenticeship: HalfDays(apprenticeship) }
    }

    /// The supplement for the category. It applies from the first category on.
    pub(super) const fn supplement(&self, category: Category) -> HalfDays {
        match category {
            Category::Apprenticeship => self.apprenticeship,
            Category::Training | Category::SkillsAssessment | Category::ExperienceValidation => self.ordinary,
        }
    }
}

/// Article 4: initial, renewal and extension audits.
pub(super) const fn full(bracket: Bracket) -> Durations {
    match bracket {
        Bracket::Small => Durations::new(2, 0, 1),
        Bracket::Middle => Durations::new(2, 1, 1),
        Bracket::Large => Durations::new(3, 1, 2),
    }
}

/// Article 10: light audits.
pub(super) const fn light(bracket: Bracket) -> Durations {
    match bracket {
        Bracket::Small | Bracket::Middle => Durations::new(1, 0, 1),
        Bracket::Large => Durations::new(1, 1, 1),
    }
}

/// The reported length of a surveillance audit below 150 000 € without
/// apprenticeship, and the minimum in every other case. The rows of article 4
/// on surveillance audits were not accessible.
pub(super) const SURVEILLANCE_BASE: HalfDays = HalfDays(1);

/// The supplement per sampled site, in every type of audit.
pub(super) const PER_SITE: HalfDays = HalfDays(1);

/// The supplement for the surveillance audit of a new entrant.
pub(super) const NEW_ENTRANT: HalfDays = HalfDays(1);

/// The source of the base and the supplements.
pub(super) const FULL_SOURCE: Citation = Citation::new(Source::AuditOrderArticle4, Confidence::High);
/// The source of the light audit's table. The text was read; it is presumed in
/// force, since no repeal was found.
pub(super) const LIGHT_SOURCE: Citation = Citation::new(Source::AuditOrderArticle10, Confidence::Medium);
/// The source of the rule for an extension by one category.
pub(super) const EXTENSION_SOURCE: Citation = Citation::new(Source::AuditOrderArticle9, Confidence::High);
/// The source for an extension by several categories at once.
pub(super) const EXTENSION_OF_SEVERAL_SOURCE: Citation = Citation::new(Source::AuditOrderArticle9, Confidence::Unknown);
/// The source of the half-day reported for small surveillance audits.
pub(super) const SMALL_SURVEILLANCE_SOURCE: Citation = Citation::new(Source::SurveillanceReports, Confidence::Low);
/// The source for the other surveillance audits: the rows of article 4 that
/// were not accessible.
pub(super) const SURVEILLANCE_SOURCE: Citation = Citation::new(Source::AuditOrderArticle4, Confidence::Unknown);
/// The source of what is no site, which the audit does not visit.
pub const SITE_MEANING_SOURCE: Citation = Citation::second(Source::SitePractice, Confidence::Medium);

/// The source of the labels that the first list names. No complete list was found.
pub const LABELS_SOURCE: Citation = Citation::second(Source::LabelList2016, Confidence::Low);

/// The source of the special regime of higher-education establishments, which have no
/// ordinary audit.
pub const HIGHER_EDUCATION_SOURCE: Citation = Citation::second(Source::HigherEducation, Confidence::Medium);

/// The source of what is typical of a surveillance audit: about half of the initial one.
pub(super) const LIKELY_SURVEILLANCE_SOURCE: Citation = Citation::second(Source::SurveillanceHalf, Confidence::Medium);

/// The source of site sampling. Only one source interprets whether the central
/// function's own site counts.
pub(super) const SITES_SOURCE: Citation = Citation::new(Source::AuditOrderArticle6, Confidence::Medium);
/// The source of the half-day for new entrants.
pub(super) const NEW_ENTRANT_SOURCE: Citation = Citation::new(Source::AuditOrderArticle2, Confidence::High);

#[cfg(test)]
mod tests {
    use super::Bracket;
    use crate::quantity::Cents;

    #[test]
    fn bracket_limits_are_exact_to_the_cent() {
        let brackets = [14_999_999, 15_000_000, 74_999_999, 75_000_000].map(|cents| Bracket::of(Cents(cents)));
        assert_eq!(brackets, [Bracket::Small, Bracket::Middle, Bracket::Middle, Bracket::Large]);
    }
}
