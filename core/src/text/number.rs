//! The scanner of the [grammar of amounts](super::amount): it finds the sign, the
//! unit and the digits of a number, and knows no errors and no messages. It
//! works on bytes, since searching in strings would weigh three times as much.

use crate::quantity::Cents;

/// What was typed, with one byte for each character: small letters, `$` for the
/// euro sign, a space for those of any width, a tab for other white space and
/// `?` for what no number has.
pub(super) fn normalise(typed: &str) -> Vec<u8> {
    let byte = |c| {
        Some(match c {
            ' ' | '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' => b' ',
            '\u{2212}' => b'-',
            '€' => b'$',
            '$' => b'?',
            // Soft hyphens, joiners, byte order marks, marks of left-to-right
            // text, which come along when text is copied. Those of
            // right-to-left text could show digits in another order.
            '\u{ad}'
            | '\u{200b}'..='\u{200e}'
            | '\u{202a}'
            | '\u{202c}'
            | '\u{202d}'
            | '\u{2060}'..='\u{2066}'
            | '\u{2068}'
            | '\u{2069}'
            | '\u{feff}' => return None,
            _ if c.is_whitespace() => b'\t',
            _ => u8::try_from(c).map_or(b'?', |byte| byte.to_ascii_lowercase()),
        })
    };
    typed.chars().filter_map(byte).collect()
}

/// What was typed without its unit and its sign.
pub(super) struct Parts<'a> {
    pub(super) is_negative: bool,
    number: &'a [u8],
    /// The two digits after a unit; may be empty.
    cents: &'a [u8],
}

impl<'a> Parts<'a> {
    pub(super) fn split(text: &'a [u8], units: &[&str], is_money: bool) -> Option<Self> {
        let is_unit = |text: &[u8]| units.iter().any(|unit| unit.as_bytes() == text);
        let is_mark = |byte: &u8| matches!(byte, b',' | b'.');
        let (before, rest) = text.split_at(text.iter().position(|byte| byte.is_ascii_digit() || is_mark(byte))?);
        let is_outside = |byte: &u8| !byte.is_ascii_digit() && !is_mark(byte) && *byte != b' ';
        let (number, after) = rest.split_at(rest.iter().position(is_outside).unwrap_or(rest.len()));
        let unit_end = after.iter().rposition(is_outside).map_or(0, |last| last + 1);
        let (unit_after, cents) = after.split_at(unit_end);

        let (sign, unit_before) = match before.trim_ascii() {
            [sign @ (b'+' | b'-'), unit @ ..] | [unit @ .., sign @ (b'+' | b'-')] => (*sign, unit.trim_ascii()),
            unit => (b'+', unit),
        };
        let cents = cents.strip_prefix(b" ").unwrap_or(cents);
        let unit_after = unit_after.trim_ascii_start();
        let is_expected = if unit_after.is_empty() || !unit_before.is_empty() {
            let is_plain = unit_after.is_empty() && cents.is_empty();
            is_plain && (unit_before.is_empty() || is_money && is_unit(unit_before))
        } else {
            is_unit(unit_after) && (cents.is_empty() || is_money && cents.len() == 2 && are_digits(cents))
        };
        is_expected.then_some(Self { is_negative: sign == b'-', number: number.trim_ascii_end(), cents })
    }

    /// The whole number and the digits of its decimals, which may be too many.
    pub(super) fn read(&self) -> Option<(Whole, &'a [u8])> {
        if let Some(whole) = Whole::parse(self.number) {
            return Some((whole, self.cents));
        }
        let mark = self.number.iter().rposition(|byte| matches!(byte, b',' | b'.'))?;
        let (whole, rest) = self.number.split_at(mark);
        let (mark, decimals) = rest.split_first()?;
        let whole = match whole {
            [] if !decimals.is_empty() => Whole { value: 0, group: None, has_one_group: false },
            _ => Whole::parse(whole)?,
        };
        let is_decimal = self.cents.is_empty() && are_digits(decimals) && whole.group != Some(*mark);
        is_decimal.then_some((whole, decimals))
    }
}

/// A whole number.
pub(super) struct Whole {
    pub(super) value: u64,
    /// What separates its groups of digits.
    pub(super) group: Option<u8>,
    /// Whether a single sign separates them.
    pub(super) has_one_group: bool,
}

impl Whole {
    fn parse(text: &[u8]) -> Option<Self> {
        let end = text.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(text.len());
        let (lead, groups) = text.split_at(end);
        let group = groups.first().copied();
        let is_whole = if group.is_none() {
            !lead.is_empty()
        } else {
            let is_group = |part: &[u8]| match part {
                [sign, digits @ ..] => Some(*sign) == group && digits.len() == 3 && are_digits(digits),
                [] => false,
            };
            matches!(lead, [b'1'..=b'9', rest @ ..] if rest.len() < 3) && groups.chunks(4).all(is_group)
        };
        is_whole.then(|| Self { value: value(text), group, has_one_group: groups.len() == 4 })
    }
}

fn are_digits(text: &[u8]) -> bool {
    text.iter().all(u8::is_ascii_digit)
}

/// The number that the digits of the text make. Beyond [`Cents::MAX`] it is only
/// known to be larger.
pub(super) fn value(text: &[u8]) -> u64 {
    let digits = text.iter().filter(|byte| byte.is_ascii_digit());
    digits.fold(0, |value, digit| if value > Cents::MAX.0 { value } else { value * 10 + u64::from(digit - b'0') })
}
