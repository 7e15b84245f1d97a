//! Lengths of audits as people type them.

use super::amount::{AmountError, parse_amount};
use crate::audit::Quote;
use crate::quantity::HalfDays;

/// Why what was typed is not the length of an audit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DaysError {
    /// Not a number.
    NotANumber,
    /// Below zero.
    Negative,
    /// Not a whole number of half-days.
    NotHalfDays,
    /// More than [`Quote::MOST_DAYS`].
    TooLong,
}

/// Reads a length in days as it is typed in French or in English: `1`, `1,5`,
/// `1.5`, `0.5`. `None` where nothing was typed.
///
/// # Errors
/// [`DaysError`] where it is not a length from 0 to [`Quote::MOST_DAYS`], by
/// half-days.
pub fn parse_days(typed: &str) -> Result<Option<HalfDays>, DaysError> {
    // A number of days has the same form as an amount: hundredths are cents.
    let days = parse_amount(typed).map_err(|error| match error {
        AmountError::NotANumber => DaysError::NotANumber,
        AmountError::Negative => DaysError::Negative,
        AmountError::TooLarge => DaysError::TooLong,
    })?;
    let Some(hundredths) = days else { return Ok(None) };
    let half_days = HalfDays(hundredths.0 / 50);
    if !hundredths.0.is_multiple_of(50) {
        Err(DaysError::NotHalfDays)
    } else if half_days > Quote::MOST_DAYS {
        Err(DaysError::TooLong)
    } else {
        Ok(Some(half_days))
    }
}

#[cfg(test)]
mod tests {
    use super::{DaysError, parse_days};
    use crate::quantity::HalfDays;

    #[test]
    fn reads_days_as_people_type_them() {
        for (typed, half_days) in [("1", 2), ("1,5", 3), ("1.5", 3), ("0,5", 1), (" 2,0 ", 4), ("100", 200), ("0", 0)] {
            assert_eq!(parse_days(typed), Ok(Some(HalfDays(half_days))), "{typed}");
        }
        assert_eq!(parse_days(" "), Ok(None));
    }

    #[test]
    fn says_why_something_is_not_a_length() {
        for (typed, error) in [
            ("un jour", DaysError::NotANumber),
            ("-1", DaysError::Negative),
            ("1,25", DaysError::NotHalfDays),
            ("100,5", DaysError::TooLong),
            ("1000000000000000", DaysError::TooLong),
        ] {
            assert_eq!(parse_days(typed), Err(error), "{typed}");
        }
    }
}
