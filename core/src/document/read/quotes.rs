//! Parses the prices, the quotes and the certifying bodies that the visitor added.

use std::rc::Rc;

use litemap::LiteMap;

use super::entries::free_id;
use super::value::{Object, Problems};
use crate::audit::{Amount, CustomCertifier, CustomCertifierId, Pricing, Quote, QuoteId, QuoteItem};
use crate::document::limits::Limits;
use crate::document::problem::{Location, Repair};
use crate::document::{Document, FieldPath, TextKind};
use crate::quantity::{Cents, HalfDays};

const BUDGET: [&str; 7] = [
    "low_day_rate_cents",
    "typical_day_rate_cents",
    "high_day_rate_cents",
    "file_fees_cents",
    "travel_cents",
    "pre_audit",
    "pre_audit_cents",
];

/// Parses the prices.
pub(super) fn read_budget(object: &Object, document: &mut Document, problems: &mut Problems) {
    problems.members(object, Location::Budget, &[&BUDGET]);
    for amount in Amount::ALL {
        let location = Location::At(FieldPath::Amount(amount));
        if let Some(value) = problems.number(object, amount.code(), location, Cents::MAX.0) {
            document.budget.set_amount(amount, Cents(value));
        }
    }
    if let Some(pre_audit) = problems.boolean(object, "pre_audit", Location::At(FieldPath::PreAudit)) {
        document.budget.set_pre_audit(pre_audit);
    }
}

/// Parses the quotes.
pub(super) fn read_quotes(object: &Object, document: &mut Document, problems: &mut Problems) {
    let list = ("quotes", Location::Quotes, Limits::QUOTES);
    document.quotes = read_items(object, list, QuoteId, problems, |quote, id, problems| {
        Some(Rc::new(read_quote(quote, id, problems)))
    });
}

/// Parses the certifying bodies.
pub(super) fn read_custom_certifiers(object: &Object, document: &mut Document, problems: &mut Problems) {
    let list = ("certifiers", Location::CustomCertifiers, Limits::CUSTOM_CERTIFIERS);
    document.custom_certifiers = read_items(object, list, CustomCertifierId, problems, |certifier, id, problems| {
        let location = id.map_or(Location::CustomCertifiers, |id| Location::At(FieldPath::CustomCertifier(id)));
        problems.members(certifier, location, &[&["id", "name", "details"]]);
        Some(Rc::new(CustomCertifier {
            name: problems.text(certifier, "name", location, TextKind::Line),
            details: problems.text(certifier, "details", location, TextKind::Line),
        }))
    });
}

/// Parses the list of items under `key`, of which at most `max` are kept. An
/// item whose id is unusable or taken gets a new id; one that `read` refuses is left
/// out.
pub(super) fn read_items<K: Copy + Ord, V: ?Sized>(
    object: &Object,
    (key, location, max): (&str, Location, usize),
    to_key: fn(u64) -> K,
    problems: &mut Problems,
    read: impl Fn(&Object, Option<K>, &mut Problems) -> Option<Rc<V>>,
) -> LiteMap<K, Rc<V>> {
    let list = problems.list(object, key, location).unwrap_or_default();
    let mut items = LiteMap::new();
    let mut highest = 0;
    for item in problems.objects(list, max, location) {
        let id = problems.number(item, "id", location, Limits::ID);
        let is_taken = |id: &u64| items.contains_key(&to_key(*id));
        if id.as_ref().is_some_and(is_taken) {
            problems.add(location, Repair::DuplicateId);
        }
        let id = id.filter(|id| !is_taken(id));
        let Some(value) = read(item, id.map(to_key), problems) else { continue };
        if let Some(id) = id.or_else(|| free_id(highest, |id| !items.contains_key(&to_key(id)))) {
            highest = highest.max(id);
            items.insert(to_key(id), value);
        }
    }
    items
}

const QUOTE: [&str; 10] = [
    "id",
    "certifier",
    "opening_half_days",
    "surveillance_half_days",
    "pricing",
    "price_cents",
    "file_fees_cents",
    "travel_cents",
    "pre_audit_cents",
    "valid_until",
];

fn read_quote(object: &Object, id: Option<QuoteId>, problems: &mut Problems) -> Quote {
    let location = id.map_or(Location::Quotes, |id| Location::At(FieldPath::Quote(id)));
    problems.members(object, location, &[&QUOTE]);
    let mut quote = Quote::default();
    quote.certifier = problems.text(object, QuoteItem::Certifier.code(), location, TextKind::Line);
    quote.pricing = problems.code(object, "pricing", location, Pricing::from_code).unwrap_or_default();
    quote.valid_until = problems.date(object, QuoteItem::Validity.code(), location);
    for item in QuoteItem::DAYS {
        let days = problems.number(object, item.code(), location, Quote::MAX_DAYS.0).map(HalfDays);
        quote.set_days(item, days);
    }
    for item in QuoteItem::AMOUNTS {
        let amount = problems.number(object, item.code(), location, Cents::MAX.0).map(Cents);
        quote.set_amount(item, amount);
    }
    quote
}
