//! Readiness: the counts of answers, per criterion or in total. Counts are not
//! a score: unknown answers count as unknown.

use crate::date::Date;
use crate::document::{Document, Status};
use crate::rnq::Criterion;

/// The counts of answers to applicable indicators.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Readiness {
    /// Answered "in place".
    pub in_place: u32,
    /// Answered "in place", with evidence that holds; these are also in
    /// [`Self::in_place`].
    pub proved: u32,
    /// Answered "partly in place".
    pub partly: u32,
    /// Answered "not in place".
    pub not_in_place: u32,
    /// Answered "don't know yet".
    pub unknown: u32,
    /// Not answered.
    pub unanswered: u32,
    /// Answered before the edition changed the requirement; these are also in
    /// one of the other counts.
    pub to_review: u32,
}

impl Readiness {
    /// The number of applicable indicators.
    pub const fn applicable(&self) -> u32 {
        self.answered() + self.unanswered
    }

    /// The number of answered indicators, including "don't know yet".
    pub const fn answered(&self) -> u32 {
        self.in_place + self.partly + self.not_in_place + self.unknown
    }

    /// Whether a verdict means something: at least four indicators in five have a
    /// firm answer. Below that it is provisional.
    pub const fn is_conclusive(&self) -> bool {
        self.applicable() > 0 && self.settled() * 5 >= self.applicable() * 4
    }

    /// The number of indicators with a firm answer: "don't know yet" is none.
    pub const fn settled(&self) -> u32 {
        self.answered() - self.unknown
    }

    /// The number of indicators without a firm answer: unanswered or unknown.
    pub const fn open(&self) -> u32 {
        self.unknown + self.unanswered
    }
}

/// Counts the answers to the applicable indicators of one criterion, or of all
/// criteria.
pub fn readiness(document: &Document, today: Date, criterion: Option<Criterion>) -> Readiness {
    let edition = document.profile.edition(today);
    let mut counts = Readiness::default();
    for indicator in document.profile.applicable(today) {
        if criterion.is_some_and(|criterion| criterion != indicator.criterion) {
            continue;
        }
        let entry = document.entry(indicator.id);
        let count = match entry.status() {
            Some(Status::InPlace) => &mut counts.in_place,
            Some(Status::Partly) => &mut counts.partly,
            Some(Status::NotInPlace) => &mut counts.not_in_place,
            Some(Status::Unknown) => &mut counts.unknown,
            None => &mut counts.unanswered,
        };
        *count += 1;
        let is_in_place = entry.status() == Some(Status::InPlace);
        counts.proved += u32::from(is_in_place && document.has_proof(indicator.id, today));
        counts.to_review += u32::from(entry.to_review(indicator, edition));
    }
    counts
}
