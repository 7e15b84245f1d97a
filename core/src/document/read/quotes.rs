//! Reading the quotes and the certifying bodies that the visitor added.

use std::rc::Rc;

use litemap::LiteMap;

use super::Object;
use super::entries::free;
use super::value::Problems;
use crate::audit::{CustomCertifier, CustomCertifierId, Pricing, Quote, QuoteId, QuoteItem};
use crate::document::limits::Limits;
use crate::document::problem::{Location, Repair};
use crate::document::{Document, FieldPath, sanitize};
use crate::quantity::{Cents, HalfDays};

/// The quotes.
pub(super) fn read_quotes(object: &Object, document: &mut Document, problems: &mut Problems) {
    document.quotes =
        read_named(object, ("quotes", Location::Quotes, Limits::QUOTES), QuoteId, problems, analyse_quote);
}

/// The certifying bodies.
pub(super) fn read_custom_certifiers(object: &Object, document: &mut Document, problems: &mut Problems) {
    let list = ("certifiers", Location::CustomCertifiers, Limits::CUSTOM_CERTIFIERS);
    document.custom_certifiers = read_named(object, list, CustomCertifierId, problems, |certifier, id, problems| {
        let location = id.map_or(Location::CustomCertifiers, |id| Location::At(FieldPath::CustomCertifier(id)));
        CustomCertifier {
            name: problems.text(certifier, "name", location, sanitize::single_line),
            details: problems.text(certifier, "details", location, sanitize::single_line),
        }
    });
}

/// The list of this key: things with a name each. One without a usable name,
/// or with one that is taken, is kept under a new one.
fn read_named<K: Copy + Ord, V>(
    object: &Object,
    (key, location, most): (&str, Location, usize),
    name: fn(u64) -> K,
    problems: &mut Problems,
    read: impl Fn(&Object, Option<K>, &mut Problems) -> V,
) -> LiteMap<K, Rc<V>> {
    let list = problems.list(object, key, location).unwrap_or_default();
    let mut named = LiteMap::new();
    let mut highest = 0;
    for item in problems.objects(list, most, location) {
        let id = problems.number(item, "id", location, Limits::ID);
        let is_taken = |id: &u64| named.contains_key(&name(*id));
        if id.as_ref().is_some_and(is_taken) {
            problems.add(location, Repair::DuplicateId);
        }
        let id = id.filter(|id| !is_taken(id));
        let value = Rc::new(read(item, id.map(name), problems));
        if let Some(id) = id.or_else(|| free(highest, |id| !named.contains_key(&name(id)))) {
            highest = highest.max(id);
            named.insert(name(id), value);
        }
    }
    named
}

fn analyse_quote(object: &Object, id: Option<QuoteId>, problems: &mut Problems) -> Quote {
    let location = id.map_or(Location::Quotes, |id| Location::At(FieldPath::Quote(id)));
    let mut quote = Quote {
        certifier: problems.text(object, QuoteItem::Certifier.code(), location, sanitize::single_line),
        pricing: problems.code(object, "pricing", location, Pricing::from_code).unwrap_or_default(),
        valid_until: problems.date(object, QuoteItem::Validity.code(), location),
        ..Quote::default()
    };
    for item in QuoteItem::DAYS {
        let days = problems.number(object, item.code(), location, Quote::MOST_DAYS.0).map(HalfDays);
        if let Some(slot) = quote.days_mut(item) {
            *slot = days;
        }
    }
    for item in QuoteItem::AMOUNTS {
        let amount = problems.number(object, item.code(), location, Cents::MAX.0).map(Cents);
        if let Some(slot) = quote.amount_mut(item) {
            *slot = amount;
        }
    }
    quote
}
