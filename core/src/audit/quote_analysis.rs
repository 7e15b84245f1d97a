//! Compares a quote with the rules: its total cost, its price per day, and what
//! it omits. Quotes are not ranked, because an incomplete quote looks cheaper
//! than it is.

use super::cycle::{Cycle, Step};
use super::quote::{Pricing, Quote, QuoteItem};
use crate::date::Date;
use crate::profile::AuditKind;
use crate::quantity::{Cents, HalfDays, Quantity, Range};

/// The audits that a quote covers: both audits of the cycle if the planned
/// audit opens one, the planned audit alone otherwise.
#[derive(Clone, Copy, Debug)]
pub struct QuoteScope<'a> {
    /// The audit whose length is [`Quote::opening`].
    pub opening: Option<&'a Step>,
    /// The audit whose length is [`Quote::surveillance`].
    pub surveillance: Option<&'a Step>,
}

impl<'a> QuoteScope<'a> {
    /// The scope of a quote for this cycle.
    pub fn of(cycle: &'a Cycle) -> Self {
        let (opening, surveillance) = match cycle.planned.kind {
            AuditKind::Surveillance => (None, Some(&cycle.planned)),
            AuditKind::Extension => (Some(&cycle.planned), None),
            AuditKind::Initial | AuditKind::Light | AuditKind::Renewal => {
                (Some(&cycle.opening), Some(&cycle.surveillance))
            }
        };
        Self { opening, surveillance }
    }

    /// Whether the scope is both audits of a cycle.
    pub const fn is_cycle(self) -> bool {
        self.opening.is_some() && self.surveillance.is_some()
    }

    /// The audit whose length this item is, if it is in scope.
    pub const fn step(self, item: QuoteItem) -> Option<&'a Step> {
        match item {
            QuoteItem::Opening => self.opening,
            QuoteItem::Surveillance => self.surveillance,
            _ => None,
        }
    }

    /// The items that are lengths of audits in scope.
    pub fn days(self) -> impl Iterator<Item = QuoteItem> + 'a {
        QuoteItem::DAYS.into_iter().filter(move |item| self.step(*item).is_some())
    }
}

/// A quoted length that differs from the rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The type of audit.
    pub audit: AuditKind,
    /// The length in the quote.
    pub quoted: HalfDays,
    /// The length according to the rules.
    pub expected: Range<HalfDays>,
    /// Whether the length according to the rules needs confirmation.
    pub needs_confirmation: bool,
}

/// The result of [`analyse_quote`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QuoteAnalysis {
    /// The known parts of the cost.
    pub parts: Vec<(QuoteItem, Cents)>,
    /// The sum of [`Self::parts`]; `None` if the price of the audits is
    /// unknown.
    pub total: Option<Cents>,
    /// Whether the total omits a cost that the quote does not state.
    pub partial: bool,
    /// The price per day of audit.
    pub per_day: Option<Cents>,
    /// The lengths that differ from the rules.
    pub differences: Vec<Difference>,
    /// The items that the quote does not state.
    pub missing: Vec<QuoteItem>,
    /// Whether the quote is no longer valid.
    pub expired: bool,
}

/// Compares a quote with the rules.
///
/// A pre-audit counts only if `pre_audit` is set.
pub fn analyse_quote(quote: &Quote, cycle: &Cycle, pre_audit: bool, today: Date) -> QuoteAnalysis {
    let scope = QuoteScope::of(cycle);
    let audits = audits(quote, scope);
    let amounts = [
        (QuoteItem::Price, audits),
        (QuoteItem::Fees, quote.amount(QuoteItem::Fees)),
        (QuoteItem::Travel, quote.amount(QuoteItem::Travel)),
        (QuoteItem::PreAudit, quote.amount(QuoteItem::PreAudit).filter(|_| pre_audit)),
    ];
    let parts: Vec<_> = amounts.into_iter().filter_map(|(item, amount)| Some((item, amount?))).collect();
    let missing = missing(quote, scope, pre_audit);
    let adds_cost = |item: &QuoteItem| match item {
        QuoteItem::Certifier | QuoteItem::Validity => false,
        // A total price covers both audits, whatever their length.
        QuoteItem::Opening | QuoteItem::Surveillance => quote.pricing == Pricing::PerDay,
        QuoteItem::Price | QuoteItem::Fees | QuoteItem::Travel | QuoteItem::PreAudit => true,
    };
    QuoteAnalysis {
        total: audits.map(|_| parts.iter().fold(Cents(0), |sum, (_, amount)| sum.plus(*amount))),
        partial: missing.iter().any(adds_cost),
        per_day: per_day(quote, scope),
        differences: scope.days().filter_map(|item| difference(quote.days(item), scope.step(item)?)).collect(),
        missing,
        expired: quote.valid_until.is_some_and(|last| last < today),
        parts,
    }
}

/// The price of the audits whose length the quote states.
fn audits(quote: &Quote, scope: QuoteScope<'_>) -> Option<Cents> {
    let price = quote.amount(QuoteItem::Price)?;
    match quote.pricing {
        Pricing::InAll => Some(price),
        Pricing::PerDay => {
            let lengths = scope.days().filter_map(|item| quote.days(item));
            lengths.reduce(Quantity::plus).map(|length| price.times(length))
        }
    }
}

/// The price per day: as quoted, or the total price divided by the length of
/// all audits, rounded up to the cent. `None` if a length is unknown.
fn per_day(quote: &Quote, scope: QuoteScope<'_>) -> Option<Cents> {
    let price = quote.amount(QuoteItem::Price)?;
    match quote.pricing {
        Pricing::PerDay => Some(price),
        Pricing::InAll => {
            let lengths: Option<Vec<HalfDays>> = scope.days().map(|item| quote.days(item)).collect();
            let half_days = lengths?.into_iter().fold(HalfDays(0), Quantity::plus).0;
            (half_days > 0).then(|| Cents(price.0.saturating_mul(2).div_ceil(half_days)))
        }
    }
}

fn difference(quoted: Option<HalfDays>, step: &Step) -> Option<Difference> {
    let (quoted, estimate) = (quoted?, step.estimate.as_ref()?);
    let expected = estimate.total;
    let within = expected.min() <= quoted && quoted <= expected.max();
    (!within).then_some(Difference {
        audit: step.kind,
        quoted,
        expected,
        needs_confirmation: estimate.needs_confirmation(),
    })
}

fn missing(quote: &Quote, scope: QuoteScope<'_>, pre_audit: bool) -> Vec<QuoteItem> {
    let states = |item| quote.amount(item).is_some();
    let items = [
        (QuoteItem::Certifier, !quote.certifier.trim().is_empty()),
        (QuoteItem::Opening, quote.days(QuoteItem::Opening).is_some() || scope.opening.is_none()),
        (QuoteItem::Surveillance, quote.days(QuoteItem::Surveillance).is_some() || scope.surveillance.is_none()),
        (QuoteItem::Price, states(QuoteItem::Price)),
        (QuoteItem::Fees, states(QuoteItem::Fees)),
        (QuoteItem::Travel, states(QuoteItem::Travel)),
        (QuoteItem::PreAudit, states(QuoteItem::PreAudit) || !pre_audit),
        (QuoteItem::Validity, quote.valid_until.is_some()),
    ];
    items.into_iter().filter(|(_, stated)| !stated).map(|(item, _)| item).collect()
}
