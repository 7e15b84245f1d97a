//! How far the visitor is, as a host's own statistics may know it: counts and
//! states. Never a text that was typed, nor a figure of the organisation.

use serde::Serialize;

use crate::assessment::{Prediction, Readiness, Verdict, predict, readiness};
use crate::date::Date;
use crate::document::Document;

/// Counts of answers and what they lead to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Progress {
    /// Indicators that apply.
    pub applicable: u32,
    /// Of these, how many have an answer, "don't know yet" included.
    pub answered: u32,
    /// Of these, how many are in place.
    pub in_place: u32,
    /// How many are partly in place.
    pub partly: u32,
    /// How many are not in place.
    pub not_in_place: u32,
    /// Major non-conformities to expect.
    pub majors: u32,
    /// Minor non-conformities to expect.
    pub minors: u32,
    /// The code of the verdict, as in an export.
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
            partly: counts.partly,
            not_in_place: counts.not_in_place,
            majors: prediction.majors,
            minors: prediction.minors,
            verdict: prediction.verdict.code(),
        }
    }

    /// The counts as JSON.
    pub fn json(&self) -> String {
        // Writing numbers and codes to memory has no way to fail.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Whether every indicator that applies is answered.
    pub const fn is_complete(&self) -> bool {
        self.applicable > 0 && self.answered == self.applicable
    }
}
