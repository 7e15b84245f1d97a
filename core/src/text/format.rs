//! Formats numbers, without floats and without the browser's locale functions.

use crate::quantity::{Cents, HalfDays};

/// The number, with its digits in groups of three.
pub(super) fn grouped(number: u64, separator: &str) -> String {
    let digits = number.to_string();
    let mut grouped = String::with_capacity(digits.len() * 2);
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            grouped.push_str(separator);
        }
        grouped.push(digit);
    }
    grouped
}

/// The amount in euros without the currency sign; cents only if not zero.
pub(super) fn euros(amount: Cents, separator: &str, point: &str) -> String {
    let whole = grouped(amount.0 / 100, separator);
    match amount.0 % 100 {
        0 => whole,
        cents => format!("{whole}{point}{cents:02}"),
    }
}

/// The number of days, with one decimal for a half-day.
pub(super) fn days(length: HalfDays, point: &str) -> String {
    let half = if length.0.is_multiple_of(2) { String::new() } else { format!("{point}5") };
    format!("{}{half}", length.0 / 2)
}

/// The text with a lower-case first letter, to follow a colon. An initialism
/// keeps its capitals. Only for the letters of Latin-1: the others would take a
/// table of 12 KB.
pub(crate) fn lower_first(text: &str) -> String {
    let mut characters = text.chars();
    let Some(first) = characters.next() else { return String::new() };
    if characters.clone().next().is_some_and(|second| second.is_ascii_uppercase()) {
        return text.to_owned();
    }
    let lower = match first {
        // The small letters follow 32 places after the capitals.
        'À'..='Þ' => char::from_u32(u32::from(first) + 32).unwrap_or(first),
        _ => first.to_ascii_lowercase(),
    };
    std::iter::once(lower).chain(characters).collect()
}

#[cfg(test)]
mod tests {
    use super::lower_first;

    #[test]
    fn only_the_first_letter_is_lowered_and_no_initialism() {
        for (text, lowered) in
            [("À faire", "à faire"), ("Écart", "écart"), ("In progress", "in progress"), ("VAE", "VAE"), ("", "")]
        {
            assert_eq!(lower_first(text), lowered);
        }
    }
}
