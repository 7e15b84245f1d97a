//! The visitor's clock.

use jalon_core::date::Date;
use jalon_core::now::Now;
use jalon_core::rnq::Edition;

/// The current moment, with the calendar day in the visitor's time zone.
#[must_use]
pub(crate) fn now() -> Now {
    let now = js_sys::Date::new_0();
    let year = u16::try_from(now.get_full_year()).ok();
    let month = u8::try_from(now.get_month() + 1).ok();
    let day = u8::try_from(now.get_date()).ok();
    let today = year.zip(month).zip(day).and_then(|((year, month), day)| Date::new(year, month, day));
    Now {
        // A clock outside the supported calendar falls back to the day on which
        // the current edition took effect.
        today: today.unwrap_or(Edition::CHANGEOVER),
        unix_ms: to_integer(now.get_time()),
    }
}

/// Runs a task after the current one.
pub(crate) fn defer(what: impl FnOnce() + 'static) {
    gloo_timers::callback::Timeout::new(0, what).forget();
}

/// The visitor's calendar day of a moment written by [`Now::timestamp`]. The day
/// in UTC may be another one.
#[must_use]
pub(crate) fn local_day(timestamp: &str) -> Option<Date> {
    // A day without a time is a day of the visitor's.
    Date::parse(timestamp).or_else(|| Some(local_time(timestamp)?.0))
}

/// The day and the time, such as `08:12`, in the visitor's time zone, of a moment
/// written by [`Now::timestamp`].
#[must_use]
pub(crate) fn local_time(timestamp: &str) -> Option<(Date, String)> {
    let moment = js_sys::Date::new(&timestamp.into());
    if moment.get_time().is_nan() {
        return None;
    }
    let date = Date::new(
        u16::try_from(moment.get_full_year()).ok()?,
        u8::try_from(moment.get_month() + 1).ok()?,
        u8::try_from(moment.get_date()).ok()?,
    )?;
    Some((date, format!("{:02}:{:02}", moment.get_hours(), moment.get_minutes())))
}

/// Milliseconds since 1970 as an integer; a clock before 1970 gives 0.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "`as` saturates, which is what is wanted")]
fn to_integer(unix_ms: f64) -> u64 {
    unix_ms as u64
}
