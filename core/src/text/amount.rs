//! Amounts of money as people type them in French and in English.
//!
//! ```ebnf
//! amount  = [ sign ] , [ euro ] , number          (* the sign may follow the euro *)
//!         | [ sign ] , number , euro
//!         | [ sign ] , whole , euro , [ space ] , digit , digit ;  (* 388€50 *)
//! number  = whole , [ mark , [ digit , [ digit ] ] ]
//!         | mark , digit , [ digit ] ;
//! whole   = digit , { digit }
//!         | lead , group , triple , { group , triple } ;
//! lead    = "1" to "9" , [ digit , [ digit ] ] ;
//! triple  = digit , digit , digit ;
//! group   = space | "," | "." ;      (* the same throughout, and not the mark *)
//! mark    = "," | "." ;
//! space   = U+0020 | U+00A0 | U+2000 to U+200A | U+202F ;
//! sign    = "+" | "-" | U+2212 ;
//! euro    = "€" | "EUR" | "euro" | "euros" ;                  (* in any case *)
//! digit   = "0" to "9" ;
//! ```
//!
//! White space of any kind may surround the sign, the euro and the number; only
//! a single `space` may stand within a number, so that two numbers never become
//! one. Characters that cannot be seen are left out. An apostrophe is no group:
//! neither language writes numbers that way.
//!
//! **A single comma or point before the last three digits**, as in `1,250`, is
//! thousands in one country and decimals in another. Only the comma in English
//! is taken for thousands, since amounts are shown that way there; everything
//! else is [ambiguous](AmountError::Ambiguous), whether or not the third decimal
//! is a zero: either guess could be wrong by a factor of a thousand. Where the
//! digits before or after it cannot be a group, as in `0,500` or `149999,995`, it
//! can only be a decimal mark, and three decimals are
//! [too many](AmountError::TooPrecise). Nothing is ever rounded.

use std::fmt;

use super::number::{Parts, normalise, value};
use crate::language::Language;
use crate::quantity::Cents;

/// Why what was typed is not an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AmountError {
    /// Not one number.
    NotANumber,
    /// Below zero.
    Negative,
    /// More than [`Cents::MAX`].
    TooLarge,
    /// More than two decimals.
    TooPrecise,
    /// One mark before the last three digits: thousands or decimals.
    Ambiguous {
        /// The amount, if the mark separates thousands.
        thousands: Cents,
        /// The amount, if the mark separates decimals; `None` where that is not
        /// a whole number of cents.
        decimal: Option<Cents>,
    },
}

/// In English, for developers; [`Messages`](super::Messages) has the text shown.
impl fmt::Display for AmountError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotANumber => "the text is not a number",
            Self::Negative => "the amount is negative",
            Self::TooLarge => "the amount is too large",
            Self::TooPrecise => "the amount has more than two decimals",
            Self::Ambiguous { .. } => "the separator is either for thousands or for decimals",
        })
    }
}

impl std::error::Error for AmountError {}

/// Reads an amount in euros as it is typed by someone who reads this language.
/// `None` where nothing was typed.
///
/// ```
/// use jalon_core::quantity::Cents;
/// use jalon_core::language::Language;
/// use jalon_core::text::{AmountError, parse_amount};
///
/// assert_eq!(parse_amount("150 000,50 €", Language::French), Ok(Some(Cents(15_000_050))));
/// assert_eq!(parse_amount("€1,250", Language::English), Ok(Some(Cents(125_000))));
/// let ambiguous = AmountError::Ambiguous { thousands: Cents(125_000), decimal: Some(Cents(125)) };
/// assert_eq!(parse_amount("1,250", Language::French), Err(ambiguous));
/// ```
///
/// # Errors
/// [`AmountError`] where it is not an amount from 0 to [`Cents::MAX`], or could
/// be one of two.
pub fn parse_amount(typed: &str, language: Language) -> Result<Option<Cents>, AmountError> {
    parse_number(typed, language, &["$", "eur", "euro", "euros"], true)
}

/// Reads a number with at most two decimals, in hundredths: those of a euro are
/// cents. One of `units` may follow it; where it is money, the unit may also
/// precede it or take the place of its decimal mark.
pub(super) fn parse_number(
    typed: &str,
    language: Language,
    units: &[&str],
    is_money: bool,
) -> Result<Option<Cents>, AmountError> {
    let text = normalise(typed);
    let text = text.trim_ascii();
    if text.is_empty() {
        return Ok(None);
    }
    let parts = Parts::split(text, units, is_money).ok_or(AmountError::NotANumber)?;
    let (whole, decimals) = parts.read().ok_or(AmountError::NotANumber)?;
    if parts.is_negative {
        return Err(AmountError::Negative);
    }
    let is_shown_so = matches!((whole.group, language), (None | Some(b' '), _) | (Some(b','), Language::English));
    if whole.has_one_group && decimals.is_empty() && !is_shown_so {
        return Err(AmountError::Ambiguous {
            thousands: Cents::euros(whole.value),
            decimal: whole.value.is_multiple_of(10).then_some(Cents(whole.value / 10)),
        });
    }
    let hundredths = match decimals.len() {
        0 | 2 => value(decimals),
        1 => value(decimals) * 10,
        _ => return Err(AmountError::TooPrecise),
    };
    let amount = Cents(whole.value * 100 + hundredths);
    if amount > Cents::MAX { Err(AmountError::TooLarge) } else { Ok(Some(amount)) }
}

#[cfg(test)]
mod tests {
    use super::{AmountError, parse_amount};
    use crate::language::Language::{self, English, French};
    use crate::quantity::Cents;

    #[test]
    fn reads_amounts_as_people_type_them() {
        for (typed, cents) in [
            ("150 000", 15_000_000),
            ("150\u{202f}000\u{a0}€", 15_000_000),
            ("1\u{2009}234 567", 123_456_700),
            ("149999,99", 14_999_999),
            ("149 999.99", 14_999_999),
            ("1,5", 150),
            ("1.5", 150),
            ("1.250,5", 125_050),
            ("1,250.50", 125_050),
            ("1.234.567", 123_456_700),
            ("€1,234,567.89", 123_456_789),
            ("EUR 300", 30_000),
            ("300 euros", 30_000),
            ("1 Euro", 100),
            ("+12", 1_200),
            ("€ + 12", 1_200),
            ("0", 0),
            ("007", 700),
            ("0,05", 5),
            ("7,", 700),
            ("1 250,", 125_000),
            (",5", 50),
            ("388€50", 38_850),
            ("388 € 50", 38_850),
            ("1,388€50", 138_850),
            ("388 euros 50", 38_850),
            ("\t150 000\t€\n", 15_000_000),
        ] {
            for language in Language::ALL {
                assert_eq!(parse_amount(typed, language), Ok(Some(Cents(cents))), "{typed}");
            }
        }
        assert_eq!(parse_amount(" \u{feff}", French), Ok(None));
    }

    #[test]
    fn asks_which_of_two_amounts_is_meant() {
        for (typed, thousands, decimal) in [
            ("1.250", 125_000, Some(125)),
            ("150.000 €", 15_000_000, Some(15_000)),
            ("1.255", 125_500, None),
            ("€100.001", 10_000_100, None),
            // A full stop, or decimals that are still to be typed.
            ("1.250,", 125_000, Some(125)),
        ] {
            let error = AmountError::Ambiguous { thousands: Cents(thousands), decimal: decimal.map(Cents) };
            assert_eq!(parse_amount(typed, English), Err(error), "{typed}");
            assert_eq!(parse_amount(typed, French), Err(error), "{typed}");
            let typed = typed.replace(',', ";").replace('.', ",").replace(';', ".");
            assert_eq!(parse_amount(&typed, English), Ok(Some(Cents(thousands))), "{typed}");
            assert_eq!(parse_amount(&typed, French), Err(error), "{typed}");
        }
    }

    #[test]
    fn three_decimals_were_taken_for_thousands() {
        for typed in ["149999,995", "0,500", "150 000,500", "1.250,000", "120000,000", "012.500", ",500", "1,2345"] {
            for language in Language::ALL {
                assert_eq!(parse_amount(typed, language), Err(AmountError::TooPrecise), "{typed}");
            }
        }
    }

    #[test]
    fn what_stood_apart_was_made_one_number() {
        let typed = "12 34|1 2|2024 2025|388 50|0 500|150\t000|150\n000|150  000|150\u{2028}000|1 234.567 890|150 000, 50|\
            388 €\t50|388 €  50|388€5|388€500|388,€50|388,5€50|€388€50|€5€|1 2€50";
        for typed in typed.split('|') {
            for language in Language::ALL {
                assert_eq!(parse_amount(typed, language), Err(AmountError::NotANumber), "{typed:?}");
            }
        }
    }

    #[test]
    fn invisible_characters_made_an_amount_unreadable() {
        for typed in
            ["150\u{200b}000", "\u{feff}150000", "\u{200e}150000\u{200e}", "\u{202a}150 000\u{202c}", "150\u{ad}000"]
        {
            assert_eq!(parse_amount(typed, French), Ok(Some(Cents(15_000_000))), "{typed:?}");
        }
        // It shows 321.
        assert_eq!(parse_amount("\u{202e}123", French), Err(AmountError::NotANumber));
    }

    #[test]
    fn says_why_something_is_not_an_amount() {
        for typed in [
            "abc", "12a", "1,2,3", "1,250,50", "1e5", "--3", "-€-3", "-", ",", ".", "€", "٣", "５", "(150)", "150 k€",
            "$5", "12 j",
        ] {
            assert_eq!(parse_amount(typed, French), Err(AmountError::NotANumber), "{typed}");
        }
        for typed in ["-5", "\u{2212} 5", "-€5", "€ -5", "-1,250", "-0,500"] {
            assert_eq!(parse_amount(typed, French), Err(AmountError::Negative), "{typed}");
        }
        for typed in
            ["1000000000000000", "100000000000,01", "99999999999999999999999999", "999 999 999 999 999 999 999"]
        {
            assert_eq!(parse_amount(typed, French), Err(AmountError::TooLarge), "{typed}");
        }
        assert_eq!(parse_amount("100000000000", French), Ok(Some(Cents::MAX)));
    }
}
