//! The prices that a cost is worked out from: defaults with their source, and
//! what the visitor puts in their place.

use crate::quantity::Cents;
use crate::rnq::{Citation, Confidence, Source};

/// A default figure with what it rests on.
#[derive(Clone, Copy, Debug)]
pub struct DefaultFigure {
    /// The figure, excluding VAT.
    pub value: Cents,
    /// What it rests on.
    pub citation: Citation,
}

/// The figures that the budget starts from. Each is a statement of one or a
/// few public sources, none a price list.
pub mod defaults {
    use super::{Cents, Citation, Confidence, DefaultFigure, Source};

    const RATES: Citation = Citation::new(Source::PriceStatements, Confidence::Medium);

    /// A low day rate.
    pub const LOW_RATE: DefaultFigure = DefaultFigure { value: Cents::euros(900), citation: RATES };
    /// The median day rate.
    pub const TYPICAL_RATE: DefaultFigure = DefaultFigure { value: Cents::euros(1_250), citation: RATES };
    /// A high day rate.
    pub const HIGH_RATE: DefaultFigure = DefaultFigure { value: Cents::euros(1_650), citation: RATES };
    /// File fees: adding any to days times rate overshoots what is paid.
    pub const FILE_FEES: DefaultFigure =
        DefaultFigure { value: Cents(0), citation: Citation::new(Source::FileFeeStatement, Confidence::Low) };
    /// The file fees that one source states, least and most.
    pub const FILE_FEES_STATED: (Cents, Cents) = (Cents::euros(150), Cents::euros(300));
    /// A pre-audit by a certifying body.
    pub const PRE_AUDIT: DefaultFigure =
        DefaultFigure { value: Cents::euros(388), citation: Citation::new(Source::PreAuditInvoice, Confidence::Low) };
}

/// The prices to reckon with, all excluding VAT and at most [`Cents::MAX`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Budget {
    /// A low price for a day of audit.
    pub low_rate: Cents,
    /// The usual price for a day of audit.
    pub typical_rate: Cents,
    /// A high price for a day of audit.
    pub high_rate: Cents,
    /// File fees, once per cycle.
    pub file_fees: Cents,
    /// Travel, for each audit on site.
    pub travel: Cents,
    /// Whether a pre-audit is wanted.
    pub pre_audit: bool,
    /// The price of a pre-audit, kept while none is wanted.
    pub pre_audit_price: Cents,
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

/// An amount of the budget that the visitor can change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Amount {
    /// [`Budget::low_rate`]
    LowRate,
    /// [`Budget::typical_rate`]
    TypicalRate,
    /// [`Budget::high_rate`]
    HighRate,
    /// [`Budget::file_fees`]
    FileFees,
    /// [`Budget::travel`]
    Travel,
    /// [`Budget::pre_audit_price`]
    PreAudit,
}

impl Amount {
    /// All amounts, in the order they are asked.
    pub const ALL: [Self; 6] =
        [Self::LowRate, Self::TypicalRate, Self::HighRate, Self::FileFees, Self::Travel, Self::PreAudit];

    /// The name in documents.
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
    /// The amount of this name.
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

    /// Sets the amount of this name, which the caller holds to [`Cents::MAX`].
    pub const fn set_amount(&mut self, amount: Amount, value: Cents) {
        *match amount {
            Amount::LowRate => &mut self.low_rate,
            Amount::TypicalRate => &mut self.typical_rate,
            Amount::HighRate => &mut self.high_rate,
            Amount::FileFees => &mut self.file_fees,
            Amount::Travel => &mut self.travel,
            Amount::PreAudit => &mut self.pre_audit_price,
        } = value;
    }

    /// Sets the three day rates, the lowest first.
    pub const fn set_rates(&mut self, rates: [Cents; 3]) {
        [self.low_rate, self.typical_rate, self.high_rate] = rates;
    }

    /// The three day rates as they were entered: low, typical, high.
    pub const fn rates_as_entered(&self) -> [Cents; 3] {
        [self.low_rate, self.typical_rate, self.high_rate]
    }

    /// Whether the three day rates stand in another order than their names say.
    pub fn rates_out_of_order(&self) -> bool {
        !self.rates_as_entered().is_sorted()
    }

    /// The three day rates from the lowest to the highest, in whatever order
    /// they were entered.
    pub(super) fn rates(&self) -> [Cents; 3] {
        let mut rates = self.rates_as_entered();
        rates.sort_unstable();
        rates
    }
}
