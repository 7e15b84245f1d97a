//! Reads the values of options: texts, URLs, prices, keys.

use std::rc::Rc;

use crate::language::Language;
use crate::quantity::Cents;
use crate::text::parse_amount;

/// A text of at most `max` characters, without its full stop, because the
/// sentence around it has one.
pub(super) fn text(value: &str, max: usize) -> Option<Rc<str>> {
    (value.chars().count() <= max).then(|| value.trim_end_matches('.').into())
}

/// A URL with one of these schemes. Other schemes could run a script.
pub(super) fn url(value: &str, schemes: &[&str]) -> Option<Rc<str>> {
    let scheme = value.get(..=value.find(':')?)?;
    let allowed = schemes.iter().any(|allowed| allowed.eq_ignore_ascii_case(scheme));
    (allowed && !value.contains(char::is_control)).then(|| value.into())
}

/// Three prices in ascending order, none of them zero.
pub(super) fn prices(value: &str) -> Option<[Cents; 3]> {
    let amounts: Vec<&str> = value.split_whitespace().collect();
    let [low, typical, high] = amounts.as_slice() else { return None };
    // The host's language is not known for sure. In French neither a comma nor a
    // point alone marks thousands, so that no ambiguous price is accepted.
    let price = |amount: &str| parse_amount(amount, Language::French).ok().flatten();
    let prices = [price(low)?, price(typical)?, price(high)?];
    (prices.is_sorted() && !prices.contains(&Cents(0))).then_some(prices)
}

/// A prefix for the keys in the browser's storage.
pub(super) fn storage_key(value: &str) -> Option<Rc<str>> {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    (value.len() <= 40 && value.chars().all(plain)).then(|| value.into())
}
