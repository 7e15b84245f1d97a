//! How far the visitor is: answers counted, by criterion and in all. A count,
//! not a score: what is unknown is shown as unknown.

use crate::date::Date;
use crate::document::{Document, Status};
use crate::rnq::Criterion;

/// The answers to some indicators that apply, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Readiness {
    /// In place.
    pub in_place: u32,
    /// Partly in place.
    pub partly: u32,
    /// Not in place.
    pub not_in_place: u32,
    /// The visitor does not know yet.
    pub unknown: u32,
    /// Not answered.
    pub unanswered: u32,
    /// Of those that are answered, how many were answered before the edition
    /// changed the question.
    pub to_review: u32,
}

impl Readiness {
    /// How many indicators apply.
    pub const fn applicable(&self) -> u32 {
        self.answered() + self.unanswered
    }

    /// How many have an answer, "don't know yet" included.
    pub const fn answered(&self) -> u32 {
        self.in_place + self.partly + self.not_in_place + self.unknown
    }

    /// How many still say too little to count on.
    pub const fn open(&self) -> u32 {
        self.unknown + self.unanswered
    }
}

/// The answers to the indicators that apply: of one criterion, or of all.
pub fn readiness(document: &Document, today: Date, criterion: Option<Criterion>) -> Readiness {
    let edition = document.profile.edition(today);
    let mut counts = Readiness::default();
    for indicator in document.profile.applicable(today) {
        if criterion.is_some_and(|only| only != indicator.criterion) {
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
        counts.to_review += u32::from(entry.to_review(indicator, edition));
    }
    counts
}
