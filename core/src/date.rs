//! Calendar dates, without a time or a time zone.
//!
//! The rules only depend on days. The caller passes in the current date: this
//! crate has no clock.

use std::fmt;

/// A day of the Gregorian calendar, from 1 January 1900 to 31 December 2199.
///
/// Every value is a valid day: 30 February cannot be constructed.
///
/// ```
/// use jalon_core::date::Date;
///
/// let audit = Date::parse("2026-11-30").ok_or("no such day")?;
/// // A month that is too short ends on its last day.
/// assert_eq!(audit.plus_months(3).to_string(), "2027-02-28");
/// assert_eq!(audit.plus_days(-28).to_string(), "2026-11-02");
/// assert_eq!(audit.days_until(audit.plus_months(12)), 365);
/// assert_eq!(Date::parse("2027-02-30"), None);
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// The earliest day.
    pub const FIRST: Self = Self { year: 1900, month: 1, day: 1 };
    /// The latest day.
    pub const LAST: Self = Self { year: 2199, month: 12, day: 31 };

    /// The day with this year, month (1 to 12) and day of the month (1 to 31);
    /// `None` if it does not exist or the year is outside 1900 to 2199.
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let possible =
            matches!(year, 1900..=2199) && matches!(month, 1..=12) && day >= 1 && day <= days_in_month(year, month);
        if possible { Some(Self { year, month, day }) } else { None }
    }

    /// Parses a day in the form `2026-11-01`, as in date inputs and JSON.
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
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    pub const fn day(self) -> u8 {
        self.day
    }

    /// The same day `months` months later, or earlier if `months` is negative.
    /// In a shorter month, it is the last day of that month. The result is
    /// clamped between [`Self::FIRST`] and [`Self::LAST`].
    #[must_use]
    pub fn plus_months(self, months: i32) -> Self {
        let count = i32::from(self.year) * 12 + i32::from(self.month) - 1;
        let count = count.saturating_add(months);
        let month = u16::try_from(count.div_euclid(12)).ok().zip(u8::try_from(count.rem_euclid(12) + 1).ok());
        let same_day = month.and_then(|(year, month)| Self::new(year, month, self.day.min(days_in_month(year, month))));
        same_day.unwrap_or(if months < 0 { Self::FIRST } else { Self::LAST })
    }

    /// The day `days` days later, or earlier if `days` is negative. The result
    /// is clamped between [`Self::FIRST`] and [`Self::LAST`].
    #[must_use]
    pub fn plus_days(self, days: i32) -> Self {
        let number = self.number().saturating_add(days);
        if number <= Self::FIRST.number() {
            return Self::FIRST;
        }
        if number >= Self::LAST.number() {
            return Self::LAST;
        }
        Self::from_number(number)
    }

    /// The day `days` days after 1 January 1970, clamped between
    /// [`Self::FIRST`] and [`Self::LAST`].
    pub fn from_unix_days(days: i32) -> Self {
        const EPOCH: Date = Date { year: 1970, month: 1, day: 1 };
        EPOCH.plus_days(days)
    }

    /// The day of the week, from 1 for Monday to 7 for Sunday, as in ISO 8601.
    pub fn weekday(self) -> i32 {
        // The first day is a Monday.
        Self::FIRST.days_until(self).rem_euclid(7) + 1
    }

    /// The number of days from this day to `other`; negative if `other` is
    /// earlier.
    pub fn days_until(self, other: Self) -> i32 {
        other.number() - self.number()
    }

    /// The day number, counted from 1 March of the year 0: in years that start
    /// in March, the leap day comes last.
    fn number(self) -> i32 {
        let shifted = i32::from(self.month) - 3;
        let (year, month) = (i32::from(self.year) + shifted.div_euclid(12), shifted.rem_euclid(12));
        year * 365 + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + i32::from(self.day) - 1
    }

    /// The day with this number, which must be between those of [`Self::FIRST`]
    /// and [`Self::LAST`].
    fn from_number(number: i32) -> Self {
        const FOUR_CENTURIES: i32 = 146_097;
        let within = number.rem_euclid(FOUR_CENTURIES);
        let year = (within - within / 1_460 + within / 36_524 - within / 146_096) / 365;
        let day_of_year = within - (365 * year + year / 4 - year / 100);
        let month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month + 2) / 5 + 1;
        let months = (number.div_euclid(FOUR_CENTURIES) * 400 + year) * 12 + month + 2;
        let date = u16::try_from(months.div_euclid(12))
            .ok()
            .zip(u8::try_from(months.rem_euclid(12) + 1).ok())
            .zip(u8::try_from(day).ok());
        date.and_then(|((year, month), day)| Self::new(year, month, day)).unwrap_or(Self::FIRST)
    }
}

impl fmt::Display for Date {
    /// Formats the day as `2026-11-01`.
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

/// A constant day, for the tables of rules. An invalid day does not compile.
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
    fn a_month_that_is_too_short_ends_on_its_last_day() {
        let date = |text| Date::parse(text).unwrap();
        assert_eq!(date("2026-11-30").plus_months(3), date("2027-02-28"));
        assert_eq!(date("2027-01-31").plus_months(-2), date("2026-11-30"));
        assert_eq!(date("2026-12-15").plus_months(36), date("2029-12-15"));
        assert_eq!(Date::LAST.plus_months(1), Date::LAST);
        assert_eq!(Date::FIRST.plus_months(-40_000), Date::FIRST);
    }

    #[test]
    fn adding_days_and_counting_them_agree() {
        let start = Date::parse("2026-11-23").unwrap();
        for days in [-80_000, -40_000, -366, -365, -31, -23, -22, -1, 0, 1, 7, 8, 30, 366, 1_095, 60_000] {
            let end = start.plus_days(days);
            if end > Date::FIRST && end < Date::LAST {
                assert_eq!(start.days_until(end), days);
            }
        }
        assert_eq!(start.plus_days(8), Date::parse("2026-12-01").unwrap());
        assert_eq!(Date::LAST.plus_days(1), Date::LAST);
        assert_eq!(Date::FIRST.plus_days(-1), Date::FIRST);
        assert_eq!(Date::parse("2024-02-28").unwrap().days_until(Date::parse("2024-03-01").unwrap()), 2);
    }

    #[test]
    fn orders_days_as_the_calendar_does() {
        assert!(Date::parse("2026-10-31") < Date::parse("2026-11-01"));
    }
}
