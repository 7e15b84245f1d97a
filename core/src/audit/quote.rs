//! A quote from a certifying body, as the visitor enters it.

use std::rc::Rc;

use crate::date::Date;
use crate::quantity::{Cents, HalfDays};

/// The id of a quote in a document. It never changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QuoteId(pub u64);

/// The unit of [`QuoteItem::Price`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Pricing {
    /// Price per day of audit.
    #[default]
    PerDay,
    /// Total price of all requested audits.
    InAll,
}

impl Pricing {
    /// Both units.
    pub const ALL: [Self; 2] = [Self::PerDay, Self::InAll];

    /// The code used in documents.
    pub const fn code(self) -> &'static str {
        match self {
            Self::PerDay => "per_day",
            Self::InAll => "in_all",
        }
    }

    /// The unit with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|pricing| pricing.code() == code)
    }
}

/// A quote for the requested audits: see [`super::QuoteScope`].
///
/// A figure that the quote does not state is `None`; a figure that it states as
/// included is zero. Amounts exclude VAT and are at most [`Cents::MAX`]; audit
/// durations are at most [`Quote::MAX_DAYS`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Quote {
    /// The certifying body's name.
    pub certifier: Rc<str>,
    opening: Option<HalfDays>,
    surveillance: Option<HalfDays>,
    /// The unit of the price.
    pub pricing: Pricing,
    price: Option<Cents>,
    fees: Option<Cents>,
    travel: Option<Cents>,
    pre_audit: Option<Cents>,
    /// The last day of validity.
    pub valid_until: Option<Date>,
}

impl Quote {
    /// The maximum length of an audit, a hundred days: a larger number is a
    /// typing error.
    pub const MAX_DAYS: HalfDays = HalfDays(200);

    /// The length of one of the two audits; `None` for any other item.
    pub const fn days(&self, item: QuoteItem) -> Option<HalfDays> {
        match item {
            QuoteItem::Opening => self.opening,
            QuoteItem::Surveillance => self.surveillance,
            _ => None,
        }
    }

    /// One of the amounts; `None` for any other item.
    pub const fn amount(&self, item: QuoteItem) -> Option<Cents> {
        match item {
            QuoteItem::Price => self.price,
            QuoteItem::Fees => self.fees,
            QuoteItem::Travel => self.travel,
            QuoteItem::PreAudit => self.pre_audit,
            _ => None,
        }
    }

    /// Sets the length of one of the two audits, limited to
    /// [`Quote::MAX_DAYS`]. Does nothing for any other item.
    pub fn set_days(&mut self, item: QuoteItem, days: Option<HalfDays>) {
        let field = match item {
            QuoteItem::Opening => &mut self.opening,
            QuoteItem::Surveillance => &mut self.surveillance,
            _ => return,
        };
        *field = days.map(|days| days.min(Self::MAX_DAYS));
    }

    /// Sets one of the amounts, limited to [`Cents::MAX`]. Does nothing for any
    /// other item.
    pub fn set_amount(&mut self, item: QuoteItem, amount: Option<Cents>) {
        let field = match item {
            QuoteItem::Price => &mut self.price,
            QuoteItem::Fees => &mut self.fees,
            QuoteItem::Travel => &mut self.travel,
            QuoteItem::PreAudit => &mut self.pre_audit,
            _ => return,
        };
        *field = amount.map(|amount| amount.min(Cents::MAX));
    }
}

/// An item of a quote that the visitor enters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum QuoteItem {
    /// [`Quote::certifier`]
    Certifier,
    /// The length of the audit that opens the cycle.
    Opening,
    /// The length of the surveillance audit.
    Surveillance,
    /// The price, per day or in total.
    Price,
    /// File fees for the whole cycle.
    Fees,
    /// Travel expenses for the whole cycle.
    Travel,
    /// The price of the pre-audit, if it offers one.
    PreAudit,
    /// [`Quote::valid_until`]
    Validity,
}

impl QuoteItem {
    /// The items that are lengths of audits, in form order.
    pub const DAYS: [Self; 2] = [Self::Opening, Self::Surveillance];
    /// The items that are amounts, in form order.
    pub const AMOUNTS: [Self; 4] = [Self::Price, Self::Fees, Self::Travel, Self::PreAudit];

    /// The key used in documents.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Certifier => "certifier",
            Self::Opening => "opening_half_days",
            Self::Surveillance => "surveillance_half_days",
            Self::Price => "price_cents",
            Self::Fees => "file_fees_cents",
            Self::Travel => "travel_cents",
            Self::PreAudit => "pre_audit_cents",
            Self::Validity => "valid_until",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Quote, QuoteItem};
    use crate::quantity::{Cents, HalfDays};

    #[test]
    fn figures_are_limited_to_their_maximum() {
        let mut quote = Quote::default();
        for item in QuoteItem::DAYS {
            quote.set_days(item, Some(HalfDays(u64::MAX)));
            assert_eq!(quote.days(item), Some(Quote::MAX_DAYS));
        }
        for item in QuoteItem::AMOUNTS {
            quote.set_amount(item, Some(Cents(u64::MAX)));
            assert_eq!(quote.amount(item), Some(Cents::MAX));
        }
    }
}
