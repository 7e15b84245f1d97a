//! The prices used to compute costs: sourced defaults, and the visitor's own
//! figures.

use crate::quantity::Cents;
use crate::rnq::{Citation, Confidence, Source};

/// A default figure with its citation.
#[derive(Clone, Copy, Debug)]
pub struct DefaultFigure {
    /// The figure, excluding VAT.
    pub value: Cents,
    /// The source of the figure.
    pub citation: Citation,
}

/// The default figures of a budget. Each comes from one or a few public
/// statements; no source is a price list.
pub mod defaults {
    use super::{Cents, Citation, Confidence, DefaultFigure, Source};

    const RATES: Citation = Citation::second(Source::PriceStatements, Confidence::Medium);

    /// A low day rate.
    pub const LOW_RATE: DefaultFigure = DefaultFigure { value: Cents::euros(900), citation: RATES };
    /// The median day rate.
    pub const TYPICAL_RATE: DefaultFigure = DefaultFigure { value: Cents::euros(1_250), citation: RATES };
    /// A high day rate.
    pub const HIGH_RATE: DefaultFigure = DefaultFigure { value: Cents::euros(1_650), citation: RATES };
    /// File fees. The default is zero: with any fees added, days times rate
    /// exceeds the prices paid in practice.
    pub const FILE_FEES: DefaultFigure =
        DefaultFigure { value: Cents(0), citation: Citation::new(Source::FileFeeStatement, Confidence::Low) };
    /// The range of file fees that one source states: minimum and maximum.
    pub const FILE_FEES_STATED: (Cents, Cents) = (Cents::euros(150), Cents::euros(300));
    /// The price of a small provider's surveillance audit that sources state: minimum and
    /// maximum. It is more than half a day at the day rates.
    pub const SURVEILLANCE_STATED: (Cents, Cents) = (Cents::euros(500), Cents::euros(1_200));
    /// The source of [`SURVEILLANCE_STATED`].
    pub const SURVEILLANCE_SOURCE: Citation = Citation::second(Source::SurveillancePrices, Confidence::Low);
    /// A pre-audit by a certifying body.
    pub const PRE_AUDIT: DefaultFigure =
        DefaultFigure { value: Cents::euros(388), citation: Citation::new(Source::PreAuditInvoice, Confidence::Low) };
}

/// The prices used to compute costs, excluding VAT, at most [`Cents::MAX`]
/// each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Budget {
    low_rate: Cents,
    typical_rate: Cents,
    high_rate: Cents,
    file_fees: Cents,
    travel: Cents,
    pre_audit: bool,
    pre_audit_price: Cents,
}

impl Default for Budget {
    fn default() -> Self {
        Self {
            low_rate: defaults::LOW_RATE.value,
            typical_rate: defaults::TYPICAL_RATE.value,
            high_rate: defaults::HIGH_RATE.value,
            file_fees: defaults::FILE_FEES.value,
            travel: Cents(0),
            pre_audit: false,
            pre_audit_price: defaults::PRE_AUDIT.value,
        }
    }
}

/// An amount of the budget that the visitor can edit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Amount {
    /// The low day rate.
    LowRate,
    /// The typical day rate.
    TypicalRate,
    /// The high day rate.
    HighRate,
    /// File fees, charged once per cycle.
    FileFees,
    /// Travel expenses for each on-site audit.
    Travel,
    /// The price of a pre-audit, ignored unless [`Budget::pre_audit`] is set.
    PreAudit,
}

impl Amount {
    /// All amounts, in form order.
    pub const ALL: [Self; 6] =
        [Self::LowRate, Self::TypicalRate, Self::HighRate, Self::FileFees, Self::Travel, Self::PreAudit];

    /// The key used in documents.
    pub const fn code(self) -> &'static str {
        match self {
            Self::LowRate => "low_day_rate_cents",
            Self::TypicalRate => "typical_day_rate_cents",
            Self::HighRate => "high_day_rate_cents",
            Self::FileFees => "file_fees_cents",
            Self::Travel => "travel_cents",
            Self::PreAudit => "pre_audit_cents",
        }
    }
}

impl Budget {
    /// The value of this amount.
    pub const fn amount(&self, amount: Amount) -> Cents {
        match amount {
            Amount::LowRate => self.low_rate,
            Amount::TypicalRate => self.typical_rate,
            Amount::HighRate => self.high_rate,
            Amount::FileFees => self.file_fees,
            Amount::Travel => self.travel,
            Amount::PreAudit => self.pre_audit_price,
        }
    }

    /// Sets the value of this amount, limited to [`Cents::MAX`].
    pub fn set_amount(&mut self, amount: Amount, value: Cents) {
        *match amount {
            Amount::LowRate => &mut self.low_rate,
            Amount::TypicalRate => &mut self.typical_rate,
            Amount::HighRate => &mut self.high_rate,
            Amount::FileFees => &mut self.file_fees,
            Amount::Travel => &mut self.travel,
            Amount::PreAudit => &mut self.pre_audit_price,
        } = value.min(Cents::MAX);
    }

    /// Whether the budget includes a pre-audit.
    pub const fn pre_audit(&self) -> bool {
        self.pre_audit
    }

    /// Adds a pre-audit to the budget, or removes it.
    pub const fn set_pre_audit(&mut self, pre_audit: bool) {
        self.pre_audit = pre_audit;
    }

    /// Sets the three day rates, in the order low, typical, high, each limited
    /// to [`Cents::MAX`].
    pub fn set_rates(&mut self, rates: [Cents; 3]) {
        [self.low_rate, self.typical_rate, self.high_rate] = rates.map(|rate| rate.min(Cents::MAX));
    }

    /// The three day rates as entered, in the order low, typical, high.
    pub const fn rates_as_entered(&self) -> [Cents; 3] {
        [self.low_rate, self.typical_rate, self.high_rate]
    }

    /// Whether the entered day rates are not in ascending order.
    pub fn rates_out_of_order(&self) -> bool {
        !self.rates_as_entered().is_sorted()
    }

    /// The three day rates in ascending order, regardless of the order of
    /// entry.
    pub(super) fn rates(&self) -> [Cents; 3] {
        let mut rates = self.rates_as_entered();
        rates.sort_unstable();
        rates
    }
}

#[cfg(test)]
mod tests {
    use super::{Amount, Budget};
    use crate::quantity::Cents;

    #[test]
    fn amounts_are_limited_to_their_maximum() {
        let mut budget = Budget::default();
        budget.set_rates([Cents(u64::MAX); 3]);
        assert_eq!(budget.rates_as_entered(), [Cents::MAX; 3]);
        for amount in Amount::ALL {
            budget.set_amount(amount, Cents(u64::MAX));
            assert_eq!(budget.amount(amount), Cents::MAX);
        }
    }
}
