//! Amounts of money as people type them.

use crate::quantity::Cents;

/// Why what was typed is not an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AmountError {
    /// Not a number.
    NotANumber,
    /// Below zero.
    Negative,
    /// More than [`Cents::MAX`].
    TooLarge,
}

/// Reads an amount in euros as it is typed in French or in English: `150 000`,
/// `150000,50`, `1.5`, `1,250`, `€300`. `None` where nothing was typed.
///
/// Amounts have at most two decimals, so that a comma or a point followed by
/// exactly three digits separates thousands.
///
/// # Errors
/// [`AmountError`] where it is not an amount from 0 to [`Cents::MAX`].
pub fn parse_amount(typed: &str) -> Result<Option<Cents>, AmountError> {
    let compact: String = typed.chars().filter(|c| !c.is_whitespace() && *c != '€').collect();
    if compact.is_empty() {
        return Ok(None);
    }
    let unsigned = compact.strip_prefix(['-', '\u{2212}']);
    let negative = unsigned.is_some();
    let digits = unsigned.unwrap_or(&compact).trim_start_matches('+');
    let mut parts = digits.split([',', '.']);
    let mut whole = parts.next().unwrap_or_default().to_owned();
    let mut decimals = "";
    let mut rest = parts.peekable();
    while let Some(part) = rest.next() {
        match part.len() {
            3 => whole.push_str(part),
            0..=2 if rest.peek().is_none() => decimals = part,
            _ => return Err(AmountError::NotANumber),
        }
    }
    if !whole.bytes().chain(decimals.bytes()).all(|byte| byte.is_ascii_digit()) || whole.len() + decimals.len() == 0 {
        return Err(AmountError::NotANumber);
    }
    if negative {
        return Err(AmountError::Negative);
    }
    // The digits of the whole part and exactly two decimals, as one number.
    let cents = format!("{whole}{decimals:0<2}");
    let cents = cents.parse::<u64>().map_err(|_| AmountError::TooLarge)?;
    if cents > Cents::MAX.0 { Err(AmountError::TooLarge) } else { Ok(Some(Cents(cents))) }
}

#[cfg(test)]
mod tests {
    use super::{AmountError, parse_amount};
    use crate::quantity::Cents;

    #[test]
    fn reads_amounts_as_people_type_them() {
        for (typed, cents) in [
            ("150 000", 15_000_000),
            ("150\u{202f}000\u{a0}€", 15_000_000),
            ("149999,99", 14_999_999),
            ("149 999.99", 14_999_999),
            ("1,5", 150),
            ("1.5", 150),
            ("1,250", 125_000),
            ("1.250,5", 125_050),
            ("€1,234,567.89", 123_456_789),
            ("0", 0),
            ("+12", 1_200),
            ("7,", 700),
            (",5", 50),
        ] {
            assert_eq!(parse_amount(typed), Ok(Some(Cents(cents))), "{typed}");
        }
        assert_eq!(parse_amount("  "), Ok(None));
    }

    #[test]
    fn says_why_something_is_not_an_amount() {
        for typed in ["abc", "12a", "1,2,3", "1e5", "--3", "-", ",", "1,2345", "٣"] {
            assert_eq!(parse_amount(typed), Err(AmountError::NotANumber), "{typed}");
        }
        assert_eq!(parse_amount("-5"), Err(AmountError::Negative));
        for typed in ["1000000000000000", "100000000000,01", "99999999999999999999999999"] {
            assert_eq!(parse_amount(typed), Err(AmountError::TooLarge), "{typed}");
        }
    }
}
