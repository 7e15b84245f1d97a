//! Ways to look at a part of the questionnaire.

use crate::date::Date;
use crate::document::{Document, Status};
use crate::rnq::{Change, IndicatorId};

/// Which of the indicators that apply are looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Filter {
    /// All of them, criterion by criterion.
    #[default]
    All,
    /// Those without an answer that can be counted on.
    Unanswered,
    /// Those answered "partly" or "not in place".
    Gaps,
    /// Those that the 2026 edition changed or added.
    Changed2026,
    /// Those answered before the edition changed their question.
    ToReview,
    /// Those in place that no piece of evidence is named for.
    WithoutEvidence,
}

impl Filter {
    /// All filters, in the order they are offered.
    pub const ALL: [Self; 6] =
        [Self::All, Self::Unanswered, Self::Gaps, Self::Changed2026, Self::ToReview, Self::WithoutEvidence];

    /// The indicators that the filter lets through, in order.
    pub fn matching(self, document: &Document, today: Date) -> Vec<IndicatorId> {
        let edition = document.profile.edition(today);
        let lets_through = |id: IndicatorId| {
            let (row, entry) = (id.row(), document.entry(id));
            match self {
                Self::All => true,
                Self::Unanswered => entry.is_open(),
                Self::Gaps => entry.status().is_some_and(Status::is_gap),
                Self::Changed2026 => row.change_2026 != Change::None,
                Self::ToReview => entry.to_review(row, edition),
                Self::WithoutEvidence => entry.status() == Some(Status::InPlace) && entry.evidence.is_empty(),
            }
        };
        document.profile.applicable(today).map(|row| row.id).filter(|id| lets_through(*id)).collect()
    }
}
