//! What holds of amounts, lengths and counts however they are typed.

#![allow(clippy::pedantic, reason = "tests favour brevity")]

mod grammar;

use grammar::by_the_grammar;
use jalon_core::language::Language;
use jalon_core::quantity::{Cents, HalfDays, Range};
use jalon_core::text::{AmountError, parse_amount, parse_count, parse_days};
use proptest::prelude::*;
use proptest::sample::select;

/// Whether a value has the digits of its text, and no others.
fn has_the_digits_of(typed: &str, value: Cents) -> bool {
    let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
    let digits: u128 = digits.parse().unwrap();
    [1, 10, 100].iter().any(|hundredths| digits * hundredths == value.0.into())
}

fn agrees(typed: &str, language: Language) -> Result<(), TestCaseError> {
    let read = parse_amount(typed, language);
    prop_assert_eq!(read, by_the_grammar(typed, language), "{:?} in {:?}", typed, language);
    if let Ok(Some(value)) = read {
        prop_assert!(has_the_digits_of(typed, value), "{typed:?} is read as {value:?}");
    }
    Ok(())
}

#[test]
fn every_short_text_is_read_by_the_grammar() {
    const ATOMS: [&str; 8] = ["0", "2", "50", "000", ",", ".", " ", "€"];
    let mut texts = vec![String::new()];
    for _ in 0..5 {
        texts = texts.iter().flat_map(|text| ATOMS.map(|atom| format!("{text}{atom}"))).collect();
        for text in &texts {
            for language in Language::ALL {
                agrees(text, language).unwrap();
            }
        }
    }
}

/// Amounts with any number of digits.
fn cents() -> impl Strategy<Value = Cents> {
    (0u64..=Cents::MAX.0, 0u32..14, select(vec![1, 10, 100, 1_000, 100_000]))
        .prop_map(|(cents, shift, round)| Cents(cents / 10u64.pow(shift) / round * round))
}

/// An amount as somebody could write it: its groups, its mark, the euro.
fn written() -> impl Strategy<Value = (Cents, &'static str, String)> {
    let group = select(vec!["", " ", "\u{a0}", "\u{202f}", "\u{2009}", "\u{2007}", ",", "."]);
    let mark = select(vec![",", ".", "€", " € ", " EUR "]);
    let around = select(vec![
        ("", ""),
        ("€", ""),
        ("€\u{a0}", ""),
        ("EUR ", ""),
        ("", "€"),
        ("", "\u{202f}€"),
        ("", " euros"),
        ("+", "\t"),
    ]);
    (cents(), group, mark, around, any::<bool>()).prop_filter_map(
        "one sign twice",
        |(amount, group, mark, around, short)| {
            let mut digits = (amount.0 / 100).to_string();
            for at in (1..digits.len()).rev().filter(|at| (digits.len() - at) % 3 == 0).collect::<Vec<_>>() {
                digits.insert_str(at, group);
            }
            let cents = format!("{:02}", amount.0 % 100);
            let has_euro = mark.trim().len() > 1;
            let decimals = match (amount.0 % 100, short && !has_euro) {
                (0, true) => String::new(),
                (_, true) => format!("{mark}{}", cents.trim_end_matches('0')),
                _ => format!("{mark}{cents}"),
            };
            let fits =
                decimals.is_empty() || mark != group && !(has_euro && around.0.len() + around.1.trim().len() > 1);
            let group = if digits.matches(group).count() == 1 && decimals.is_empty() { group } else { "" };
            fits.then(|| (amount, group, format!("{}{digits}{decimals}{}", around.0, around.1)))
        },
    )
}

/// Texts that are amounts, nearly are, or are not at all.
fn texts() -> impl Strategy<Value = String> {
    let atoms =
        "0|1|7|12|250|000|500|999| |\u{a0}|\u{202f}|\u{2007}|\t|\n|,|.|,|.|€|eur|EUROS|-|+|\u{2212}|\u{200b}|a|５|'|$";
    let atom = select(atoms.split('|').collect::<Vec<_>>());
    let soup = prop::collection::vec(atom.clone(), 0..10).prop_map(|atoms| atoms.concat());
    let nearly =
        (written(), any::<prop::sample::Index>(), 0usize..2, atom).prop_map(|((_, _, text), at, cut, atom)| {
            let mut characters: Vec<char> = text.chars().collect();
            let at = at.index(characters.len());
            characters.splice(at..at + cut, atom.chars());
            characters.into_iter().collect()
        });
    prop_oneof![soup, nearly, any::<String>()]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn every_text_is_read_by_the_grammar(typed in texts(), language in select(Language::ALL.to_vec())) {
        agrees(&typed, language)?;
    }

    #[test]
    fn an_amount_is_read_however_it_is_written((amount, lone_group, typed) in written(), language in select(Language::ALL.to_vec())) {
        let read = parse_amount(&typed, language);
        if lone_group == "." || lone_group == "," && language == Language::French {
            let thousands_meant = matches!(read, Err(AmountError::Ambiguous { thousands, .. }) if thousands == amount);
            prop_assert!(thousands_meant, "{typed:?}: {read:?}");
        } else {
            prop_assert_eq!(read, Ok(Some(amount)), "{:?}", typed);
        }
    }

    #[test]
    fn what_the_tool_writes_it_reads(amount in cents(), half_days in 0u64..=200, language in select(Language::ALL.to_vec())) {
        let numbers = language.messages().numbers();
        prop_assert_eq!(parse_amount(&(numbers.plain_amount)(amount), language), Ok(Some(amount)));
        prop_assert_eq!(parse_amount(&(numbers.amounts)(amount, amount), language), Ok(Some(amount)));
        let length = HalfDays(half_days);
        prop_assert_eq!(parse_days(&(numbers.plain_days)(length)), Ok(Some(length)));
        prop_assert_eq!(parse_days(&(numbers.days)(Range::exactly(length))), Ok(Some(length)));
    }

    #[test]
    fn lengths_and_counts_are_amounts_without_a_currency(typed in texts(), language in select(Language::ALL.to_vec())) {
        let has_euro = typed.to_ascii_lowercase().contains(['€', 'e']);
        let plain = |language| by_the_grammar(&typed, language).ok().filter(|_| !has_euro);
        let days = plain(Language::French).filter(|days| days.is_none_or(|days| days.0 % 50 == 0 && days.0 <= 10_000));
        prop_assert_eq!(parse_days(&typed).ok(), days.map(|days| days.map(|days| HalfDays(days.0 / 50))));
        let count = plain(language).map(Option::unwrap_or_default).filter(|count| count.0 % 100 == 0);
        let count = count.and_then(|count| u32::try_from(count.0 / 100).ok()).filter(|count| *count <= 10_000);
        prop_assert_eq!(parse_count(&typed, language, 10_000), count);
    }

    #[test]
    fn an_ambiguous_amount_comes_with_both_ways_to_write_it(euros in 1_000u64..1_000_000, language in select(Language::ALL.to_vec())) {
        let typed = format!("{}.{:03}", euros / 1_000, euros % 1_000);
        let error = parse_amount(&typed, language).unwrap_err();
        let AmountError::Ambiguous { thousands, decimal } = error else { panic!("{typed}: {error:?}") };
        prop_assert_eq!((thousands, decimal.is_some()), (Cents::euros(euros), euros % 10 == 0));
        let messages = language.messages();
        let message = (messages.errors().amount)(error, None);
        for amount in decimal.into_iter().chain([thousands]) {
            let written = (messages.numbers().plain_amount)(amount);
            prop_assert_eq!(parse_amount(&written, language), Ok(Some(amount)));
            prop_assert!(message.contains(&written), "{message}");
        }
    }
}
