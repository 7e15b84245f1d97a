//! Filters on the questionnaire.

use crate::date::Date;
use crate::document::{Document, Status};
use crate::rnq::{EditionChange, IndicatorId};

/// A filter on the applicable indicators.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Filter {
    /// All indicators, grouped by criterion.
    #[default]
    All,
    /// Indicators without an answer, or answered "don't know yet".
    Unanswered,
    /// Indicators answered "partly" or "not in place".
    Gaps,
    /// Indicators that the 2026 edition changes or adds.
    Changed2026,
    /// Indicators answered before the edition changed their requirement.
    ToReview,
    /// Indicators answered "in place" without evidence that holds.
    WithoutEvidence,
}

impl Filter {
    /// All filters, in display order.
    pub const ALL: [Self; 6] =
        [Self::All, Self::Unanswered, Self::Gaps, Self::Changed2026, Self::ToReview, Self::WithoutEvidence];

    /// The applicable indicators that match the filter, in order.
    pub fn matching(self, document: &Document, today: Date) -> Vec<IndicatorId> {
        let edition = document.profile.edition(today);
        let matches = |id: IndicatorId| {
            let (row, entry) = (id.row(), document.entry(id));
            match self {
                Self::All => true,
                Self::Unanswered => entry.is_open(),
                Self::Gaps => entry.status().is_some_and(Status::is_gap),
                Self::Changed2026 => row.change_2026 != EditionChange::None,
                Self::ToReview => entry.to_review(row, edition),
                Self::WithoutEvidence => entry.status() == Some(Status::InPlace) && !document.has_proof(id, today),
            }
        };
        document.profile.applicable(today).map(|row| row.id).filter(|id| matches(*id)).collect()
    }
}
