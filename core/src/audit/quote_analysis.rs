//! What can be read in a quote beside the rules. Nothing says which quote is the
//! best: a low price that leaves something out is not a low price.

use super::cycle::{Cycle, Step};
use super::quote::{Pricing, Quote, QuoteItem};
use crate::date::Date;
use crate::profile::AuditKind;
use crate::quantity::{Cents, HalfDays, Quantity, Range};

/// The audits that a quote is asked for: those of a cycle where the planned
/// audit opens one, that audit alone where it does not.
#[derive(Clone, Copy, Debug)]
pub struct QuoteScope<'a> {
    /// The audit in [`Quote::opening`].
    pub opening: Option<&'a Step>,
    /// The audit in [`Quote::surveillance`].
    pub surveillance: Option<&'a Step>,
}

impl<'a> QuoteScope<'a> {
    /// What is asked for in this cycle.
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

    /// Whether both audits of a cycle are asked for.
    pub const fn is_cycle(self) -> bool {
        self.opening.is_some() && self.surveillance.is_some()
    }

    /// The audit whose length this item is, if it is asked for.
    pub const fn step(self, item: QuoteItem) -> Option<&'a Step> {
        match item {
            QuoteItem::Opening => self.opening,
            QuoteItem::Surveillance => self.surveillance,
            _ => None,
        }
    }

    /// The lengths that are asked for.
    pub fn days(self) -> impl Iterator<Item = QuoteItem> + 'a {
        QuoteItem::DAYS.into_iter().filter(move |item| self.step(*item).is_some())
    }
}

/// A length that is not what the rules give.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Which audit.
    pub audit: AuditKind,
    /// What the quote says.
    pub quoted: HalfDays,
    /// What the rules give.
    pub expected: Range<HalfDays>,
    /// What the rules give is itself to be confirmed.
    pub needs_confirmation: bool,
}

/// What can be read in a quote.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QuoteAnalysis {
    /// What is known of the cost, part by part.
    pub parts: Vec<(QuoteItem, Cents)>,
    /// The sum of [`Self::parts`]; `None` while the audits have no price.
    pub total: Option<Cents>,
    /// The total leaves out something that the quote does not say.
    pub partial: bool,
    /// The price of a day of audit.
    pub per_day: Option<Cents>,
    /// The lengths that are not what the rules give.
    pub differences: Vec<Difference>,
    /// What the quote does not say.
    pub missing: Vec<QuoteItem>,
    /// It no longer holds.
    pub expired: bool,
}

/// Reads a quote beside the rules. A pre-audit counts where one is `wanted`.
pub fn analyse_quote(quote: &Quote, cycle: &Cycle, wanted: bool, today: Date) -> QuoteAnalysis {
    let quoted = QuoteScope::of(cycle);
    let audits = audits(quote, quoted);
    let pre_audit = quote.pre_audit.filter(|_| wanted);
    let amounts = [
        (QuoteItem::Price, audits),
        (QuoteItem::Fees, quote.fees),
        (QuoteItem::Travel, quote.travel),
        (QuoteItem::PreAudit, pre_audit),
    ];
    let parts: Vec<_> = amounts.into_iter().filter_map(|(item, amount)| Some((item, amount?))).collect();
    let missing = missing(quote, quoted, wanted);
    let counts = |item: &QuoteItem| match item {
        QuoteItem::Certifier | QuoteItem::Validity => false,
        // A price in all covers both audits, however long they are.
        QuoteItem::Opening | QuoteItem::Surveillance => quote.pricing == Pricing::PerDay,
        QuoteItem::Price | QuoteItem::Fees | QuoteItem::Travel | QuoteItem::PreAudit => true,
    };
    QuoteAnalysis {
        total: audits.map(|_| parts.iter().fold(Cents(0), |sum, (_, amount)| sum.plus(*amount))),
        partial: missing.iter().any(counts),
        per_day: per_day(quote, quoted),
        differences: quoted.days().filter_map(|item| difference(quote.days(item), quoted.step(item)?)).collect(),
        missing,
        expired: quote.valid_until.is_some_and(|last| last < today),
        parts,
    }
}

/// What the audits cost, as far as the quote says.
fn audits(quote: &Quote, quoted: QuoteScope<'_>) -> Option<Cents> {
    let price = quote.price?;
    match quote.pricing {
        Pricing::InAll => Some(price),
        Pricing::PerDay => {
            let known = quoted.days().filter_map(|item| quote.days(item));
            known.reduce(Quantity::plus).map(|length| price.times(length))
        }
    }
}

/// The price of a day: the quote's own, or what its price for everything comes
/// to, rounded up to the cent, where all lengths are known.
fn per_day(quote: &Quote, quoted: QuoteScope<'_>) -> Option<Cents> {
    let price = quote.price?;
    match quote.pricing {
        Pricing::PerDay => Some(price),
        Pricing::InAll => {
            let lengths: Option<Vec<HalfDays>> = quoted.days().map(|item| quote.days(item)).collect();
            let half_days = lengths?.into_iter().fold(HalfDays(0), Quantity::plus).0;
            (half_days > 0).then(|| Cents(price.0.saturating_mul(2).div_ceil(half_days)))
        }
    }
}

fn difference(quoted: Option<HalfDays>, step: &Step) -> Option<Difference> {
    let (quoted, estimate) = (quoted?, step.estimate.as_ref()?);
    let expected = estimate.total;
    let within = expected.min <= quoted && quoted <= expected.max;
    (!within).then_some(Difference {
        audit: step.kind,
        quoted,
        expected,
        needs_confirmation: estimate.needs_confirmation(),
    })
}

fn missing(quote: &Quote, quoted: QuoteScope<'_>, pre_audit_wanted: bool) -> Vec<QuoteItem> {
    let said = [
        (QuoteItem::Certifier, !quote.certifier.trim().is_empty()),
        (QuoteItem::Opening, quote.opening.is_some() || quoted.opening.is_none()),
        (QuoteItem::Surveillance, quote.surveillance.is_some() || quoted.surveillance.is_none()),
        (QuoteItem::Price, quote.price.is_some()),
        (QuoteItem::Fees, quote.fees.is_some()),
        (QuoteItem::Travel, quote.travel.is_some()),
        (QuoteItem::PreAudit, quote.pre_audit.is_some() || !pre_audit_wanted),
        (QuoteItem::Validity, quote.valid_until.is_some()),
    ];
    said.into_iter().filter(|(_, said)| !said).map(|(item, _)| item).collect()
}
