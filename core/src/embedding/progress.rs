//! The visitor's progress, for the host's analytics: counts and states only,
//! never a typed text or a figure of the organisation.

use serde::Serialize;

use crate::assessment::{Prediction, Readiness, Verdict, predict, readiness};
use crate::date::Date;
use crate::document::Document;
use crate::json::to_json;

/// The counts of answers, and the predicted result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Progress {
    /// The number of applicable indicators.
    pub applicable: u32,
    /// The number of answered indicators, including "don't know yet".
    pub answered: u32,
    /// The number of indicators in place.
    pub in_place: u32,
    /// The number of these with evidence that holds.
    pub proved: u32,
    /// The number of indicators partly in place.
    pub partly: u32,
    /// The number of indicators not in place.
    pub not_in_place: u32,
    /// The number of expected major non-conformities.
    pub majors: u32,
    /// The number of expected minor non-conformities.
    pub minors: u32,
    /// The code of the verdict, as in exported documents.
    pub verdict: &'static str,
}

impl Progress {
    /// The counts of this document.
    pub fn of(document: &Document, today: Date) -> Self {
        Self::new(&readiness(document, today, None), &predict(document, today))
    }

    /// The same counts, where they are computed already.
    #[must_use]
    pub const fn new(counts: &Readiness, prediction: &Prediction) -> Self {
        Self {
            applicable: counts.applicable(),
            answered: counts.answered(),
            in_place: counts.in_place,
            proved: counts.proved,
            partly: counts.partly,
            not_in_place: counts.not_in_place,
            majors: prediction.majors,
            minors: prediction.minors,
            verdict: prediction.verdict.code(),
        }
    }

    /// The counts as JSON.
    pub fn json(&self) -> String {
        to_json(self, false)
    }

    /// Whether every indicator that applies has an answer, and these answers
    /// allow a conclusion: "don't know yet" everywhere does not.
    pub fn is_complete(&self) -> bool {
        self.applicable > 0 && self.answered == self.applicable && self.verdict != Verdict::NotStarted.code()
    }
}
