//! The durations of the audit arrêté, as data: what each bracket of turnover
//! gives to the base, to each category and to each sampled site.

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

    /// Where the middle bracket starts.
    pub const MIDDLE_FROM: Cents = Cents::euros(150_000);
    /// Where the top bracket starts.
    pub const LARGE_FROM: Cents = Cents::euros(750_000);

    /// The bracket that this turnover is in. Exactly 150 000 € is in the
    /// middle one and exactly 750 000 € in the top one.
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
    /// What every audit of the bracket has.
    pub(super) base: HalfDays,
    /// What training, skills assessment or validation of experience adds, each.
    ordinary: HalfDays,
    /// What apprenticeship adds.
    apprenticeship: HalfDays,
}

impl Durations {
    const fn new(base: u64, ordinary: u64, apprenticeship: u64) -> Self {
        Self { base: HalfDays(base), ordinary: HalfDays(ordinary), apprenticeship: HalfDays(apprenticeship) }
    }

    /// What the category adds. It counts from the first category on.
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

/// What a surveillance audit is reported to last below 150 000 € without
/// apprenticeship, and the least that it can last in every other case. The
/// rows of article 4 on surveillance could not be read.
pub(super) const SURVEILLANCE_BASE: HalfDays = HalfDays(1);

/// What each sampled site adds, in every type of audit.
pub(super) const PER_SITE: HalfDays = HalfDays(1);

/// What the surveillance audit of a new entrant adds.
pub(super) const NEW_ENTRANT: HalfDays = HalfDays(1);

/// What the base and the supplements rest on, without a doubt of their own.
pub(super) const FULL_BASIS: Citation = Citation::new(Source::AuditOrderArticle4, Confidence::High);
/// What the light audit's table rests on. The text was seen; that it is still
/// in force rests on nothing having been found that repeals it.
pub(super) const LIGHT_BASIS: Citation = Citation::new(Source::AuditOrderArticle10, Confidence::Medium);
/// What the extension's rule rests on, for one added category.
pub(super) const EXTENSION_BASIS: Citation = Citation::new(Source::AuditOrderArticle9, Confidence::High);
/// What is known of an extension by several categories at once.
pub(super) const EXTENSION_OF_SEVERAL_BASIS: Citation = Citation::new(Source::AuditOrderArticle9, Confidence::Unknown);
/// The half-day reported for small surveillance audits.
pub(super) const SMALL_SURVEILLANCE_BASIS: Citation = Citation::new(Source::SurveillanceReports, Confidence::Low);
/// The other surveillance audits: article 4 has rows that could not be read.
pub(super) const SURVEILLANCE_BASIS: Citation = Citation::new(Source::AuditOrderArticle4, Confidence::Unknown);
/// The sampling of sites. Whether the central function's own site is among
/// those that are counted is read in one way by one source.
pub(super) const SITES_BASIS: Citation = Citation::new(Source::AuditOrderArticle6, Confidence::Medium);
/// The half-day of new entrants.
pub(super) const NEW_ENTRANT_BASIS: Citation = Citation::new(Source::AuditOrderArticle2, Confidence::High);

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
