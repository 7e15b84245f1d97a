//! Lengths of audits as people type them.

use std::fmt;

use super::amount::{AmountError, parse_number};
use crate::audit::Quote;
use crate::language::Language;
use crate::quantity::HalfDays;

/// Why what was typed is not the length of an audit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DaysError {
    /// Not one number.
    NotANumber,
    /// Below zero.
    Negative,
    /// Not a whole number of half-days.
    NotHalfDays,
    /// More than [`Quote::MAX_DAYS`].
    TooLong,
}

/// In English, for developers; [`Messages`](super::Messages) has the text shown.
impl fmt::Display for DaysError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotANumber => "the text is not a number",
            Self::Negative => "the duration is negative",
            Self::NotHalfDays => "the duration is not a multiple of half a day",
            Self::TooLong => "the duration is too long",
        })
    }
}

impl std::error::Error for DaysError {}

/// Reads a length in days as it is typed in French or in English: `1`, `1,5`,
/// `1.5`, `0.5 day`, `2 jours`. `None` where nothing was typed.
///
/// Numbers have the form of [amounts](super::parse_amount), with days after them
/// instead of euros around them.
///
/// # Errors
/// [`DaysError`] where it is not a length from 0 to [`Quote::MAX_DAYS`], by
/// half-days.
pub fn parse_days(typed: &str) -> Result<Option<HalfDays>, DaysError> {
    // In French, one comma or point before three digits is never thousands: no
    // audit lasts that long, so that `1,500` is not a length in any language.
    let days = parse_number(typed, Language::French, &["j", "jour", "jours", "day", "days"], false);
    let days = days.map_err(|error| match error {
        AmountError::NotANumber => DaysError::NotANumber,
        AmountError::Negative => DaysError::Negative,
        AmountError::TooLarge => DaysError::TooLong,
        // The message shows how a length is written, with one decimal.
        AmountError::TooPrecise | AmountError::Ambiguous { .. } => DaysError::NotHalfDays,
    })?;
    let Some(hundredths) = days else { return Ok(None) };
    let half_days = HalfDays(hundredths.0 / 50);
    if !hundredths.0.is_multiple_of(50) {
        Err(DaysError::NotHalfDays)
    } else if half_days > Quote::MAX_DAYS {
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
        for (typed, half_days) in [
            ("1", 2),
            ("1,5", 3),
            ("1.5", 3),
            ("0,5", 1),
            (" 2,0 ", 4),
            ("1,50", 3),
            ("100", 200),
            ("0", 0),
            ("1 j", 2),
            ("0,5j", 1),
            ("1,5\u{a0}jour", 3),
            ("2 jours", 4),
            ("1.5 days", 3),
            ("1 Day", 2),
            ("1\u{200b},5", 3),
        ] {
            assert_eq!(parse_days(typed), Ok(Some(HalfDays(half_days))), "{typed}");
        }
        assert_eq!(parse_days(" "), Ok(None));
    }

    #[test]
    fn says_why_something_is_not_a_length() {
        for (typed, error) in [
            ("un jour", DaysError::NotANumber),
            ("1 2", DaysError::NotANumber),
            ("1\t5", DaysError::NotANumber),
            ("1 €", DaysError::NotANumber),
            ("€1", DaysError::NotANumber),
            ("1€50", DaysError::NotANumber),
            ("1j50", DaysError::NotANumber),
            ("j 1", DaysError::NotANumber),
            ("1 jour 50", DaysError::NotANumber),
            ("-1", DaysError::Negative),
            ("-1 jour", DaysError::Negative),
            ("1,25", DaysError::NotHalfDays),
            ("1,500", DaysError::NotHalfDays),
            ("1.500", DaysError::NotHalfDays),
            ("0,500", DaysError::NotHalfDays),
            ("100,5", DaysError::TooLong),
            ("1 500", DaysError::TooLong),
            ("1000000000000000", DaysError::TooLong),
        ] {
            assert_eq!(parse_days(typed), Err(error), "{typed}");
        }
    }
}
