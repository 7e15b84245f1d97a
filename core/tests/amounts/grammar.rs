//! The grammar of typed amounts (`src/text/amount.rs`), read slowly: every way to
//! cut a text into its parts is tried, and the ways that fit are counted.

use std::collections::BTreeSet;

use jalon_core::language::Language;
use jalon_core::quantity::Cents;
use jalon_core::text::AmountError;

/// One way to read a number: the digits before and after its decimal mark.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Reading {
    whole: String,
    mark: Option<char>,
    decimals: String,
}

impl Reading {
    fn is_exact(&self) -> bool {
        self.decimals.len() <= 2
    }

    /// In cents; `None` where it is no whole number of them.
    fn cents(&self) -> Option<u128> {
        let (cents, rest) = self.decimals.split_at(self.decimals.len().min(2));
        let rest_is_zero = rest.chars().all(|digit| digit == '0');
        rest_is_zero.then(|| format!("{}{cents:0<2}", self.whole).parse().unwrap_or(u128::MAX))
    }
}

fn is_all_digits(text: &str) -> bool {
    text.chars().all(|c| c.is_ascii_digit())
}

/// The digits of a whole number whose groups this separates.
fn whole(text: &str, group: Option<char>) -> Option<String> {
    let Some(group) = group else { return (!text.is_empty() && is_all_digits(text)).then(|| text.into()) };
    let parts: Vec<&str> = text.split(group).collect();
    let (lead, triples) = parts.split_first()?;
    let leads = (1..=3).contains(&lead.len()) && is_all_digits(lead) && !lead.starts_with('0');
    let follow = !triples.is_empty() && triples.iter().all(|part| part.len() == 3 && is_all_digits(part));
    (leads && follow).then(|| parts.concat())
}

const GROUPS: [Option<char>; 4] = [None, Some(' '), Some(','), Some('.')];

/// Every way to read a number, with any number of decimals.
fn numbers(text: &str) -> Vec<Reading> {
    let read = |whole, mark, decimals: &str| Reading { whole, mark, decimals: decimals.into() };
    let mut readings: Vec<_> = GROUPS.iter().filter_map(|group| Some(read(whole(text, *group)?, None, ""))).collect();
    for (at, mark) in text.match_indices([',', '.']) {
        let (before, decimals, mark) = (&text[..at], &text[at + 1..], mark.chars().next());
        if !is_all_digits(decimals) {
            continue;
        }
        if before.is_empty() && !decimals.is_empty() {
            readings.push(read(String::new(), mark, decimals));
        }
        let groups = GROUPS.iter().filter(|group| group.is_none() || **group != mark);
        readings.extend(groups.filter_map(|group| Some(read(whole(before, *group)?, mark, decimals))));
        // `1,250.` leaves open what `1,250` leaves open.
        let other = if mark == Some(',') { '.' } else { ',' };
        if decimals.is_empty() && whole(before, Some(other)).is_some() {
            readings.extend(numbers(before).into_iter().filter(|reading| !reading.is_exact()));
        }
    }
    readings
}

const EUROS: [&str; 4] = ["€", "eur", "euro", "euros"];

/// Whether this may stand before a number, and its sign.
fn prefix(text: &str) -> Option<&str> {
    let alone = ["", "+", "-"].into_iter().find(|sign| text.trim() == *sign);
    let with_euro = |sign| {
        EUROS.into_iter().any(|euro| {
            let (first, last) = (text.trim().strip_prefix(sign), text.trim().strip_suffix(sign));
            first.is_some_and(|rest| rest.trim() == euro) || last.is_some_and(|rest| rest.trim() == euro)
        })
    };
    alone.or_else(|| ["", "+", "-"].into_iter().find(|sign| with_euro(*sign)))
}

/// Every way to read an amount, and its sign.
fn amounts(text: &str) -> BTreeSet<(String, Reading)> {
    let cuts: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
    let mut readings = BTreeSet::new();
    for (position, start) in cuts.iter().enumerate() {
        let Some(sign) = prefix(&text[..*start]) else { continue };
        let has_euro = text[..*start].trim().len() > sign.len();
        for end in &cuts[position..] {
            let (number, after) = (&text[*start..*end], text[*end..].trim());
            if after.is_empty() || !has_euro && EUROS.contains(&after) {
                readings.extend(numbers(number).into_iter().map(|reading| (sign.to_owned(), reading)));
            }
            for euro in EUROS.into_iter().filter(|_| !has_euro) {
                let cents = after.strip_prefix(euro).map(|cents| cents.strip_prefix(' ').unwrap_or(cents));
                let Some(cents) = cents.filter(|cents| cents.len() == 2 && is_all_digits(cents)) else { continue };
                let wholes = GROUPS.iter().filter_map(|group| whole(number, *group));
                let read = |whole| Reading { whole, mark: Some('€'), decimals: cents.into() };
                readings.extend(wholes.map(|whole| (sign.to_owned(), read(whole))));
            }
        }
    }
    readings
}

const SPACES: [char; 14] = [
    '\u{a0}', '\u{2000}', '\u{2001}', '\u{2002}', '\u{2003}', '\u{2004}', '\u{2005}', '\u{2006}', '\u{2007}',
    '\u{2008}', '\u{2009}', '\u{200a}', '\u{202f}', ' ',
];
/// Left-to-right marks and what has no width.
fn is_invisible(c: char) -> bool {
    "\u{ad}\u{200b}\u{200c}\u{200d}\u{200e}\u{202a}\u{202c}\u{202d}\u{2068}\u{2069}\u{feff}".contains(c)
        || ('\u{2060}'..='\u{2066}').contains(&c)
}

/// What the grammar makes of the text.
pub(crate) fn by_the_grammar(typed: &str, language: Language) -> Result<Option<Cents>, AmountError> {
    let text = typed.replace(is_invisible, "").replace(SPACES, " ").replace('\u{2212}', "-").to_ascii_lowercase();
    if text.trim().is_empty() {
        return Ok(None);
    }
    let readings = amounts(&text);
    if readings.iter().any(|(sign, _)| sign == "-") {
        return Err(AmountError::Negative);
    }
    let (exact, others): (Vec<_>, Vec<_>) = readings.into_iter().map(|(_, it)| it).partition(Reading::is_exact);
    assert!(exact.len() <= 1, "{typed:?} is read in two ways");
    let cents = |reading: &Reading| reading.cents().and_then(|cents| u64::try_from(cents).ok()).map(Cents);
    match (exact.first(), others.first()) {
        (None, None) => Err(AmountError::NotANumber),
        (None, Some(_)) => Err(AmountError::TooPrecise),
        (Some(exact), Some(other)) if (other.mark, language) != (Some(','), Language::English) => {
            Err(AmountError::Ambiguous { thousands: cents(exact).unwrap(), decimal: cents(other) })
        }
        (Some(exact), _) => cents(exact).filter(|amount| *amount <= Cents::MAX).map(Some).ok_or(AmountError::TooLarge),
    }
}
