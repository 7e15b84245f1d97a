//! Reading the quotes and the certifying bodies that the visitor added.

use std::rc::Rc;

use litemap::LiteMap;

use super::Object;
use super::entries::free;
use super::value::Problems;
use crate::audit::{Contact, ContactId, Pricing, Quote, QuoteId, QuoteItem};
use crate::document::limits::Limits;
use crate::document::merge::Place;
use crate::document::problem::Field;
use crate::document::{Document, texts};
use crate::quantity::{Cents, HalfDays};

/// The quotes.
pub(super) fn read_quotes(object: &Object, document: &mut Document, problems: &mut Problems) {
    document.quotes = read_named(object, ("quotes", Field::Quotes, Limits::QUOTES), QuoteId, problems, read_quote);
}

/// The certifying bodies.
pub(super) fn read_contacts(object: &Object, document: &mut Document, problems: &mut Problems) {
    let list = ("certifiers", Field::Contacts, Limits::CONTACTS);
    document.contacts = read_named(object, list, ContactId, problems, |contact, id, problems| {
        let field = id.map_or(Field::Contacts, |id| Field::At(Place::Contact(id)));
        Contact {
            name: problems.text(contact, "name", field, texts::line),
            details: problems.text(contact, "details", field, texts::line),
        }
    });
}

/// The list of this key: things with a name each. One without a usable name,
/// or with one that is taken, is kept under a new one.
fn read_named<K: Copy + Ord, V>(
    object: &Object,
    (key, field, most): (&str, Field, usize),
    name: fn(u64) -> K,
    problems: &mut Problems,
    read: impl Fn(&Object, Option<K>, &mut Problems) -> V,
) -> LiteMap<K, Rc<V>> {
    let list = problems.list(object, key, field).unwrap_or_default();
    let mut named = LiteMap::new();
    let mut highest = 0;
    for item in problems.objects(list, most, field) {
        let id = problems.number(item, "id", field, Limits::ID).filter(|id| !named.contains_key(&name(*id)));
        let value = Rc::new(read(item, id.map(name), problems));
        if let Some(id) = id.or_else(|| free(highest, |id| !named.contains_key(&name(id)))) {
            highest = highest.max(id);
            named.insert(name(id), value);
        }
    }
    named
}

fn read_quote(object: &Object, id: Option<QuoteId>, problems: &mut Problems) -> Quote {
    let field = id.map_or(Field::Quotes, |id| Field::At(Place::Quote(id)));
    let mut quote = Quote {
        certifier: problems.text(object, QuoteItem::Certifier.code(), field, texts::line),
        pricing: problems.code(object, "pricing", field, Pricing::from_code).unwrap_or_default(),
        valid_until: problems.date(object, QuoteItem::Validity.code(), field),
        ..Quote::default()
    };
    for item in QuoteItem::DAYS {
        let days = problems.number(object, item.code(), field, Quote::MOST_DAYS.0).map(HalfDays);
        if let Some(place) = quote.days_mut(item) {
            *place = days;
        }
    }
    for item in QuoteItem::AMOUNTS {
        let amount = problems.number(object, item.code(), field, Cents::MAX.0).map(Cents);
        if let Some(place) = quote.amount_mut(item) {
            *place = amount;
        }
    }
    quote
}
