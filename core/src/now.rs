//! The current time, passed in by the caller: this crate has no clock.

use crate::date::Date;

/// The current time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    /// The current day in the visitor's time zone.
    pub today: Date,
    /// Milliseconds since 1970-01-01T00:00:00Z.
    pub unix_ms: u64,
}

impl Now {
    /// The time in UTC, to the second, as used in documents and calendar files.
    ///
    /// ```
    /// use jalon_core::{date::Date, now::Now};
    ///
    /// let now = Now { today: Date::FIRST, unix_ms: 1_795_421_553_000 };
    /// assert_eq!(now.timestamp(), "2026-11-23T08:12:33Z");
    /// ```
    ///
    /// A time after [`Date::LAST`] is clamped to that day.
    pub fn timestamp(self) -> String {
        let seconds = self.unix_ms / 1_000;
        let day = Date::from_unix_days(i32::try_from(seconds / 86_400).unwrap_or(i32::MAX));
        let time = seconds % 86_400;
        format!("{day}T{:02}:{:02}:{:02}Z", time / 3_600, time / 60 % 60, time % 60)
    }
}
