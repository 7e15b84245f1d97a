//! What is kept beside the document: the language that the visitor chose, and
//! the prices that a host had at the last visit.

use crate::audit::Budget;
use crate::browser::storage::{load, remove, store};
use crate::embedding::Options;
use crate::quantity::Cents;
use crate::text::Language;

/// The language that the visitor chose by hand. A page's own language holds only
/// until then.
pub(crate) fn chosen_language(options: &Options) -> Option<Language> {
    let code = load(&name(options, "language")).ok().flatten()?;
    Language::from_code(&code)
}

/// The visitor chooses a language.
pub(crate) fn choose_language(options: &Options, language: Language) {
    // Where it cannot be kept it holds for this visit.
    _ = store(&name(options, "language"), language.code());
}

/// The prices that documents started from until now; from now on, those of the
/// options.
pub(crate) fn change_prices(options: &Options) -> Budget {
    let name = name(options, "prices");
    let (mut before, now) = (Budget::default(), options.budget());
    if let Some(prices) = load(&name).ok().flatten().and_then(|text| prices(&text)) {
        before.set_rates(prices);
    }
    if options.rates.is_none() {
        remove(&name);
    } else if before != now {
        // Where it cannot be kept, the host's next prices count as the visitor's.
        _ = store(&name, &now.rates_as_entered().map(|price| price.0.to_string()).join(" "));
    }
    before
}

fn prices(text: &str) -> Option<[Cents; 3]> {
    let prices: Option<Vec<Cents>> = text.split(' ').map(|price| price.parse().ok().map(Cents)).collect();
    prices?.try_into().ok()
}

fn name(options: &Options, what: &str) -> String {
    format!("{}/v1/{what}", options.storage_key)
}
