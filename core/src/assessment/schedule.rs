//! When to correct each gap: the days between today and the planned audit, spread
//! evenly over the expected non-conformities.

use super::verdict::Prediction;
use crate::date::Date;
use crate::document::Document;
use crate::rnq::IndicatorId;

/// A day to have the gap of this indicator corrected by: a working day before the
/// planned audit. `None` without an audit that is ahead, without an expected
/// non-conformity, or if no working day is left. Public holidays count as working days.
pub fn suggested_due(document: &Document, prediction: &Prediction, id: IndicatorId, today: Date) -> Option<Date> {
    let days_left = document.profile.days_left(today).filter(|days| *days > 0)?;
    let gaps = &prediction.findings;
    let position = gaps.iter().position(|finding| finding.indicator == id)?;
    let [position, parts] = [position + 1, gaps.len() + 1].map(|count| i32::try_from(count).unwrap_or(i32::MAX));
    let day = working_day(today.plus_days(days_left.saturating_mul(position) / parts));
    let ahead = || (1..days_left).map(|days| today.plus_days(days)).find(|day| working_day(*day) == *day);
    if day > today { Some(day) } else { ahead() }
}

/// The day itself, or the Friday before a weekend.
fn working_day(day: Date) -> Date {
    match day.weekday() {
        6 => day.plus_days(-1),
        7 => day.plus_days(-2),
        _ => day,
    }
}
