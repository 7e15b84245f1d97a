//! The figures that many views show, computed once for each version of the
//! document.

use crate::assessment::{Prediction, Readiness, predict, predict_by_category, readiness};
use crate::audit::Cycle;
use crate::date::Date;
use crate::document::Document;
use crate::embedding::Progress;
use crate::rnq::{Category, Criterion};

/// Figures derived from a document on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Derived {
    /// Answers counted over all indicators that apply.
    pub readiness: Readiness,
    /// The same for each criterion that applies, in order.
    pub by_criterion: Vec<(Criterion, Readiness)>,
    /// What the planned audit would find and conclude.
    pub prediction: Prediction,
    /// The same for each audited category, where there are several.
    pub by_category: Vec<(Category, Prediction)>,
    /// The audits of the cycle, with their length.
    pub cycle: Cycle,
}

impl Derived {
    /// The figures of the document on this day.
    #[must_use]
    pub fn of(document: &Document, today: Date) -> Self {
        let criteria = document.profile.criteria(today);
        Self {
            readiness: readiness(document, today, None),
            by_criterion: criteria
                .into_iter()
                .map(|criterion| (criterion, readiness(document, today, Some(criterion))))
                .collect(),
            prediction: predict(document, today),
            by_category: predict_by_category(document, today),
            cycle: Cycle::of(&document.profile),
        }
    }

    /// The counts that a host page may know.
    #[must_use]
    pub fn progress(&self) -> Progress {
        Progress::new(&self.readiness, &self.prediction)
    }
}
