//! A certifying body's quote as the visitor enters it.

use std::rc::Rc;

use crate::date::Date;
use crate::quantity::{Cents, HalfDays};

/// Names a quote in a document, for as long as it lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QuoteId(pub u64);

/// What [`Quote::price`] is the price of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Pricing {
    /// One day of audit.
    #[default]
    PerDay,
    /// All the audits that are asked for, together.
    InAll,
}

impl Pricing {
    /// Both ways to price.
    pub const ALL: [Self; 2] = [Self::PerDay, Self::InAll];

    /// The name in documents.
    pub const fn code(self) -> &'static str {
        match self {
            Self::PerDay => "per_day",
            Self::InAll => "in_all",
        }
    }

    /// The way to price with this name.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|pricing| pricing.code() == code)
    }
}

/// A quote for the audits that are asked for: see [`super::QuoteScope`]. What it does not say is `None`; what it
/// says is included is zero. Amounts exclude VAT.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Quote {
    /// Who made it.
    pub certifier: Rc<str>,
    /// The length of the audit that opens the cycle, at most
    /// [`Quote::MOST_DAYS`].
    pub opening: Option<HalfDays>,
    /// The length of the surveillance audit, at most [`Quote::MOST_DAYS`].
    pub surveillance: Option<HalfDays>,
    /// What the price is the price of.
    pub pricing: Pricing,
    /// The price, of a day or of everything.
    pub price: Option<Cents>,
    /// File fees, over the cycle.
    pub fees: Option<Cents>,
    /// Travel, over the cycle.
    pub travel: Option<Cents>,
    /// The pre-audit that it offers.
    pub pre_audit: Option<Cents>,
    /// The last day on which it holds.
    pub valid_until: Option<Date>,
}

impl Quote {
    /// A longer audit is a slip of the finger: a hundred days.
    pub const MOST_DAYS: HalfDays = HalfDays(200);

    /// The length of one of the two audits; nothing for any other item.
    pub const fn days(&self, item: QuoteItem) -> Option<HalfDays> {
        match item {
            QuoteItem::Opening => self.opening,
            QuoteItem::Surveillance => self.surveillance,
            _ => None,
        }
    }

    /// One of the amounts; nothing for any other item.
    pub const fn amount(&self, item: QuoteItem) -> Option<Cents> {
        match item {
            QuoteItem::Price => self.price,
            QuoteItem::Fees => self.fees,
            QuoteItem::Travel => self.travel,
            QuoteItem::PreAudit => self.pre_audit,
            _ => None,
        }
    }

    /// Where the length of one of the two audits stands.
    pub const fn days_mut(&mut self, item: QuoteItem) -> Option<&mut Option<HalfDays>> {
        match item {
            QuoteItem::Opening => Some(&mut self.opening),
            QuoteItem::Surveillance => Some(&mut self.surveillance),
            _ => None,
        }
    }

    /// Where one of the amounts stands.
    pub const fn amount_mut(&mut self, item: QuoteItem) -> Option<&mut Option<Cents>> {
        match item {
            QuoteItem::Price => Some(&mut self.price),
            QuoteItem::Fees => Some(&mut self.fees),
            QuoteItem::Travel => Some(&mut self.travel),
            QuoteItem::PreAudit => Some(&mut self.pre_audit),
            _ => None,
        }
    }
}

/// A figure of a quote that the visitor enters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum QuoteItem {
    /// [`Quote::certifier`]
    Certifier,
    /// [`Quote::opening`]
    Opening,
    /// [`Quote::surveillance`]
    Surveillance,
    /// [`Quote::price`]
    Price,
    /// [`Quote::fees`]
    Fees,
    /// [`Quote::travel`]
    Travel,
    /// [`Quote::pre_audit`]
    PreAudit,
    /// [`Quote::valid_until`]
    Validity,
}

impl QuoteItem {
    /// The items that are lengths of audits, in the order they are asked.
    pub const DAYS: [Self; 2] = [Self::Opening, Self::Surveillance];
    /// The items that are amounts, in the order they are asked.
    pub const AMOUNTS: [Self; 4] = [Self::Price, Self::Fees, Self::Travel, Self::PreAudit];

    /// The name in documents.
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
