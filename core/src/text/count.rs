//! Numbers of things as people type them.

use super::amount::parse_number;
use crate::language::Language;

/// Reads a whole number up to `most` as it is typed by someone who reads this
/// language: `3`, `1 000`, `3,0`. Nothing typed is zero; `None` where it is not
/// such a number.
///
/// It has the form of an [amount](super::parse_amount) without a currency.
#[must_use]
pub fn parse_count(typed: &str, language: Language, most: u32) -> Option<u32> {
    let hundredths = parse_number(typed, language, &[], false).ok()?.unwrap_or_default().0;
    let count = hundredths.is_multiple_of(100).then_some(hundredths / 100)?;
    u32::try_from(count).ok().filter(|count| *count <= most)
}

#[cfg(test)]
mod tests {
    use super::parse_count;
    use crate::language::Language;

    #[test]
    fn reads_counts_as_people_type_them() {
        for (typed, count) in [
            ("3", 3),
            ("+3", 3),
            (" 03\t", 3),
            ("3,0", 3),
            ("1 000", 1_000),
            ("\u{200b}10000", 10_000),
            ("", 0),
            (" ", 0),
        ] {
            for language in Language::ALL {
                assert_eq!(parse_count(typed, language, 10_000), Some(count), "{typed:?}");
            }
        }
        assert_eq!(parse_count("1,000", Language::English, 10_000), Some(1_000));
    }

    #[test]
    fn what_is_not_one_whole_number_counts_nothing() {
        for typed in
            ["-1", "1 2", "1\t2", "1,5", "1,000", "1.000", "5 €", "€5", "5€00", "10001", "4294967297", "５", "trois"]
        {
            assert_eq!(parse_count(typed, Language::French, 10_000), None, "{typed:?}");
        }
    }
}
