//! The 33 indicators of the quality framework, as data.

use super::category::{Categories, Category::*};
use super::id::{Criterion::*, IndicatorId};
use super::indicator::{Condition, EditionChange, Grading, Indicator};
use super::source::{Citation, Confidence, Source};

use Condition::{Always, Certifying, Subcontracting, WorkLinked, WorkplacePeriod};
use Grading::{MajorOnly, MinorPossible};

const EVERYONE: Categories = Categories::ALL;
const OF_CFA: Categories = Categories::of(&[Training, Apprenticeship]);
const OF_VAE_CFA: Categories = Categories::of(&[Training, ExperienceValidation, Apprenticeship]);
const CFA: Categories = Categories::of(&[Apprenticeship]);

const GUIDE: Citation = Citation::new(Source::GuideV9, Confidence::High);
const DECREE_2026: Citation = Citation::new(Source::Decree2026, Confidence::High);
const ARTICLE_5: Citation = Citation::new(Source::AuditOrderArticle5, Confidence::High);

/// The most common row: unchanged in 2026, with the guide as source. Every
/// surveillance audit checks an indicator whose shortfalls are always major.
const fn row(
    id: IndicatorId,
    criterion: super::Criterion,
    categories: Categories,
    condition: Condition,
    grading: Grading,
) -> Indicator {
    Indicator {
        id,
        criterion,
        categories,
        condition,
        grading,
        new_entrant_adapted: false,
        in_light_audit: false,
        in_surveillance: matches!(grading, MajorOnly),
        change_2026: EditionChange::None,
        citation: GUIDE,
        grading_citation: ARTICLE_5,
        change_citation: DECREE_2026,
    }
}

impl Indicator {
    /// The initial audit of a new entrant checks the process only.
    const fn adapted(mut self) -> Self {
        self.new_entrant_adapted = true;
        self
    }

    /// The light audit checks the indicator.
    const fn light(mut self) -> Self {
        self.in_light_audit = true;
        self
    }

    /// Every surveillance audit checks the indicator although a shortfall can
    /// be minor.
    const fn surveyed(mut self) -> Self {
        self.in_surveillance = true;
        self
    }

    /// The 2026 edition changes the requirement.
    const fn changed(mut self) -> Self {
        self.change_2026 = EditionChange::Substance;
        self
    }

    /// The row has another source than the guide.
    const fn read_in(mut self, source: Source, confidence: Confidence) -> Self {
        self.citation = Citation::new(source, confidence);
        self
    }

    /// The indicator is new in the 2026 edition. The list of indicators that
    /// are always major does not mention it, and no guide grades it yet.
    const fn new_in_2026(mut self) -> Self {
        self.change_2026 = EditionChange::New;
        self.grading_citation = Citation::new(Source::AuditOrderArticle5, Confidence::Medium);
        self.read_in(Source::Decree2026, Confidence::High)
    }
}

/// All indicators of all editions, in order.
#[rustfmt::skip]
pub static INDICATORS: [Indicator; 33] = {
    use IndicatorId::*;
    [
        row(I1,  C1, EVERYONE,   Always,          MinorPossible).light().surveyed().changed(),
        row(I2,  C1, EVERYONE,   Always,          MinorPossible).light().adapted().changed(),
        row(I3,  C1, OF_VAE_CFA, Certifying,      MinorPossible).light().adapted().surveyed().changed(),
        row(I4,  C2, EVERYONE,   Always,          MajorOnly),
        row(I5,  C2, EVERYONE,   Always,          MajorOnly),
        row(I6,  C2, EVERYONE,   Always,          MajorOnly),
        row(I7,  C2, OF_CFA,     Certifying,      MajorOnly).light().changed(),
        // One copy of the guide adds VAE; all other sources say OF and CFA.
        row(I8,  C2, OF_CFA,     Always,          MinorPossible).light().read_in(Source::GuideV9, Confidence::Medium),
        row(I9,  C3, EVERYONE,   Always,          MinorPossible),
        row(I10, C3, EVERYONE,   Always,          MajorOnly),
        row(I11, C3, EVERYONE,   Always,          MajorOnly).light().adapted(),
        row(I12, C3, EVERYONE,   Always,          MinorPossible).light().changed(),
        row(I13, C3, OF_CFA,     WorkLinked,      MinorPossible).light().adapted(),
        row(I14, C3, CFA,        Always,          MajorOnly).light().adapted().changed(),
        row(I15, C3, CFA,        Always,          MajorOnly).light().changed(),
        row(I16, C3, OF_VAE_CFA, Certifying,      MajorOnly).light(),
        row(I17, C4, EVERYONE,   Always,          MinorPossible).surveyed(),
        row(I18, C4, EVERYONE,   Always,          MinorPossible),
        row(I19, C4, EVERYONE,   Always,          MinorPossible).adapted().surveyed().changed(),
        row(I20, C4, CFA,        Always,          MajorOnly).light().changed(),
        row(I21, C5, EVERYONE,   Always,          MajorOnly),
        row(I22, C5, EVERYONE,   Always,          MajorOnly).light().adapted(),
        row(I23, C6, EVERYONE,   Always,          MinorPossible),
        row(I24, C6, EVERYONE,   Always,          MinorPossible).light().adapted(),
        row(I25, C6, EVERYONE,   Always,          MinorPossible).light().adapted(),
        row(I26, C6, EVERYONE,   Always,          MajorOnly).light().adapted(),
        row(I27, C6, EVERYONE,   Subcontracting,  MajorOnly).changed(),
        row(I28, C6, OF_CFA,     WorkplacePeriod, MinorPossible).light(),
        row(I29, C6, CFA,        Always,          MajorOnly).light(),
        row(I30, C7, EVERYONE,   Always,          MinorPossible).changed(),
        row(I31, C7, EVERYONE,   Always,          MajorOnly),
        row(I32, C7, EVERYONE,   Always,          MajorOnly).light().adapted().changed(),
        row(I33, C7, CFA,        Always,          MinorPossible).light().new_in_2026(),
    ]
};

impl super::Criterion {
    /// All indicators of the criterion, in order, applicable or not.
    pub fn indicators(self) -> impl Iterator<Item = &'static Indicator> {
        INDICATORS.iter().filter(move |row| row.criterion == self)
    }
}

impl IndicatorId {
    /// The data about this indicator.
    pub fn row(self) -> &'static Indicator {
        // A test checks that each row is at its index; the fallback to the
        // first row avoids a panic.
        INDICATORS.get(usize::from(self.number()) - 1).unwrap_or(&INDICATORS[0])
    }
}

#[cfg(test)]
mod tests {
    use super::INDICATORS;
    use crate::rnq::{EditionChange, Grading, Indicator, IndicatorId};

    fn numbers(is_selected: impl Fn(&Indicator) -> bool) -> Vec<u8> {
        INDICATORS.iter().filter(|row| is_selected(row)).map(|row| row.id.number()).collect()
    }

    #[test]
    fn each_row_stands_at_its_number() {
        for id in IndicatorId::ALL {
            assert_eq!(id.row().id, id);
        }
    }

    #[test]
    fn criteria_hold_their_indicators_in_one_run() {
        assert!(INDICATORS.is_sorted_by_key(|row| row.criterion));
        assert_eq!(
            [1, 2, 3, 4, 5, 6, 7].map(|c| numbers(|row| row.criterion.number() == c).len()),
            [3, 5, 8, 4, 2, 7, 4]
        );
    }

    #[test]
    fn only_these_can_be_minor() {
        let expected = [1, 2, 3, 8, 9, 12, 13, 17, 18, 19, 23, 24, 25, 28, 30, 33];
        assert_eq!(numbers(|row| row.grading == Grading::MinorPossible), expected);
    }

    #[test]
    fn the_initial_audit_of_a_new_entrant_adapts_these() {
        assert_eq!(numbers(|row| row.new_entrant_adapted), [2, 3, 11, 13, 14, 19, 22, 24, 25, 26, 32]);
    }

    #[test]
    fn the_light_audit_takes_these_and_every_specific_indicator() {
        let specific = [3, 7, 8, 13, 14, 15, 16, 20, 28, 29, 33];
        let common = [1, 2, 11, 12, 22, 24, 25, 26, 32];
        assert_eq!(numbers(|row| row.in_light_audit && !specific.contains(&row.id.number())), common);
        assert!(specific.iter().all(|number| numbers(|row| row.in_light_audit).contains(number)));
    }

    #[test]
    fn the_2026_edition_changes_twelve_and_adds_one() {
        assert_eq!(
            numbers(|row| row.change_2026 == EditionChange::Substance),
            [1, 2, 3, 7, 12, 14, 15, 19, 20, 27, 30, 32]
        );
        assert_eq!(numbers(|row| row.change_2026 == EditionChange::New), [33]);
    }

    #[test]
    fn every_surveillance_covers_what_can_only_be_major_and_three_more() {
        let more = numbers(|row| row.in_surveillance && row.grading == Grading::MinorPossible);
        assert_eq!(more, [1, 3, 17, 19]);
    }
}
