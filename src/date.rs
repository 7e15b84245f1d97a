//! Calendar dates, without a time or a time zone.
//!
//! The rules need to know on which side of a day an audit falls, and nothing
//! more; the current date is always passed in, never asked for.

use std::fmt;

/// A day of the Gregorian calendar, from 1 January 1900 to 31 December 2199.
///
/// A value that exists is a real day: 30 February cannot be built.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// The first day that there is.
    pub const FIRST: Self = Self { year: 1900, month: 1, day: 1 };
    /// The last day that there is.
    pub const LAST: Self = Self { year: 2199, month: 12, day: 31 };

    /// The day, or `None` when the calendar has no such day or the year is
    /// outside 1900 to 2199.
    #[must_use]
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let possible =
            matches!(year, 1900..=2199) && matches!(month, 1..=12) && day >= 1 && day <= days_in_month(year, month);
        if possible { Some(Self { year, month, day }) } else { None }
    }

    /// Reads a day written as `2026-11-01`, the form of date inputs and JSON.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let mut next = |width: usize| -> Option<u16> {
            let part = parts.next()?;
            let digits = part.len() == width && part.bytes().all(|byte| byte.is_ascii_digit());
            if digits { part.parse().ok() } else { None }
        };
        let year = next(4)?;
        let month = u8::try_from(next(2)?).ok()?;
        let day = u8::try_from(next(2)?).ok()?;
        if parts.next().is_some() {
            return None;
        }
        Self::new(year, month, day)
    }

    /// The year, 1900 to 2199.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub const fn day(self) -> u8 {
        self.day
    }
}

impl fmt::Display for Date {
    /// Writes the day as `2026-11-01`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

const fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 => {
            let leap = year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
            if leap { 29 } else { 28 }
        }
        _ => 31,
    }
}

/// Builds a day that is known to exist, for the tables of rules. A wrong one
/// does not compile.
macro_rules! date {
    ($year:literal, $month:literal, $day:literal) => {
        const {
            match $crate::date::Date::new($year, $month, $day) {
                Some(date) => date,
                None => panic!("no such day"),
            }
        }
    };
}
pub(crate) use date;

#[cfg(test)]
mod tests {
    use super::Date;

    #[test]
    fn reads_back_what_it_writes() {
        let text = "2024-02-29";
        assert_eq!(Date::parse(text).map(|date| date.to_string()).as_deref(), Some(text));
    }

    #[test]
    fn refuses_days_that_do_not_exist() {
        for text in [
            "2026-02-29",
            "2026-13-01",
            "2026-00-10",
            "2026-04-31",
            "2026-1-01",
            "1899-12-31",
            "2200-01-01",
            "2026-11-01T00:00",
            "+026-11-01",
            "",
            "demain",
            "2026-11",
            "2026-11-01-02",
        ] {
            assert_eq!(Date::parse(text), None, "{text}");
        }
    }

    #[test]
    fn orders_days_as_the_calendar_does() {
        assert!(Date::parse("2026-10-31") < Date::parse("2026-11-01"));
    }
}
