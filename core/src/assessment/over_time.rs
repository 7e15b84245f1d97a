//! Readiness over time, from the versions that the browser has kept.

use super::readiness::{Readiness, readiness};
use crate::date::Date;
use crate::document::Document;

/// The readiness on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReadinessPoint {
    /// The day of the version.
    pub day: Date,
    /// What was in place then, with the indicators that applied and the evidence that
    /// held on that day.
    pub readiness: Readiness,
}

/// The readiness of each version, in chronological order. Of the versions of a day the
/// last one counts, as given; one without any answer says nothing.
#[must_use]
pub fn readiness_over_time<'a>(versions: impl IntoIterator<Item = (Date, &'a Document)>) -> Vec<ReadinessPoint> {
    let points =
        versions.into_iter().map(|(day, document)| ReadinessPoint { day, readiness: readiness(document, day, None) });
    let mut points: Vec<ReadinessPoint> = points.filter(|point| point.readiness.answered() > 0).collect();
    // A stable sort, so that the last one of a day stays last.
    points.sort_by_key(|point| point.day);
    let mut by_day: Vec<ReadinessPoint> = Vec::new();
    for point in points {
        match by_day.last_mut() {
            Some(last) if last.day == point.day => *last = point,
            _ => by_day.push(point),
        }
    }
    by_day
}
