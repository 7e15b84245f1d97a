//! The expected cost of an audit and of a three-year cycle: days times a day
//! rate, plus fees, travel and a pre-audit. Certifying bodies set their prices
//! freely, so every result is a range.

use super::budget::{Amount, Budget};
use super::cycle::{Cycle, Step};
use super::days::Estimate;
use crate::profile::AuditKind;
use crate::quantity::{Cents, Quantity, Range};

/// A part of a cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CostPart {
    /// The days of this audit.
    Days(AuditKind),
    /// File fees.
    FileFees,
    /// Travel to this audit.
    Travel(AuditKind),
    /// The pre-audit.
    PreAudit,
}

/// An expected cost, excluding VAT.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CostRange {
    /// The minimum number of days at the low rate.
    pub low: Cents,
    /// The typical range of days at the typical rate.
    pub typical: Range<Cents>,
    /// The maximum number of days at the high rate.
    pub high: Cents,
}

impl CostRange {
    fn of_days(estimate: &Estimate, budget: &Budget) -> Self {
        let [low, typical, high] = budget.rates();
        let (length, likely) = (estimate.total, estimate.typical());
        Self {
            low: low.times(length.min()),
            typical: Range::between(typical.times(likely.min()), typical.times(likely.max())),
            high: high.times(length.max()),
        }
    }

    fn of_amount(min: Cents, max: Cents) -> Self {
        Self { low: min, typical: Range::between(min, max), high: max }
    }

    fn plus(self, other: Self) -> Self {
        Self {
            low: self.low.plus(other.low),
            typical: self.typical.plus(other.typical),
            high: self.high.plus(other.high),
        }
    }

    /// The sum of the parts.
    fn sum(parts: &[(CostPart, Self)]) -> Self {
        parts.iter().fold(Self::default(), |sum, (_, cost)| sum.plus(*cost))
    }
}

/// A total and its parts.
pub type Itemised = (CostRange, Vec<(CostPart, CostRange)>);

/// The expected cost of one audit, with its parts; `None` if its length is
/// unknown.
pub fn audit_cost(step: &Step, budget: &Budget) -> Option<Itemised> {
    let mut parts = days_and_travel(step, budget)?;
    parts.extend(once(budget));
    Some((CostRange::sum(&parts), parts))
}

/// The expected cost of what [lies ahead](Cycle::ahead): of a whole three-year cycle, or of
/// what is left of the current one. `None` if a length is unknown.
pub fn cycle_cost(cycle: &Cycle, budget: &Budget) -> Option<Itemised> {
    let mut parts = Vec::new();
    for step in cycle.ahead() {
        parts.extend(days_and_travel(step, budget)?);
    }
    parts.extend(once(budget));
    Some((CostRange::sum(&parts), parts))
}

/// The costs that recur with each audit. A surveillance audit is remote by
/// default, so its travel may cost nothing.
fn days_and_travel(step: &Step, budget: &Budget) -> Option<Vec<(CostPart, CostRange)>> {
    let estimate = step.estimate.as_ref()?;
    let mut parts = vec![(CostPart::Days(step.kind), CostRange::of_days(estimate, budget))];
    let travel = budget.amount(Amount::Travel);
    if travel > Cents(0) {
        let least = if step.kind == AuditKind::Surveillance { Cents(0) } else { travel };
        parts.push((CostPart::Travel(step.kind), CostRange::of_amount(least, travel)));
    }
    Some(parts)
}

/// The costs charged once, regardless of the number of audits.
fn once(budget: &Budget) -> impl Iterator<Item = (CostPart, CostRange)> {
    let exactly = |amount| CostRange::of_amount(amount, amount);
    let file_fees = budget.amount(Amount::FileFees);
    let file_fees = (file_fees > Cents(0)).then(|| (CostPart::FileFees, exactly(file_fees)));
    let pre_audit = budget.pre_audit().then(|| (CostPart::PreAudit, exactly(budget.amount(Amount::PreAudit))));
    file_fees.into_iter().chain(pre_audit)
}

#[cfg(test)]
mod tests {
    use super::{Amount, Budget, Cents, audit_cost, cycle_cost};
    use crate::audit::Cycle;
    use crate::profile::Profile;
    use crate::quantity::Range;

    fn small_provider() -> Cycle {
        Cycle::of(&Profile { turnover: Some(Cents::euros(80_000)), ..Profile::default() })
    }

    #[test]
    fn a_small_providers_cycle_costs_what_is_paid_in_practice() {
        let (total, _) = cycle_cost(&small_provider(), &Budget::default()).unwrap();
        assert_eq!(total.typical, Range::exactly(Cents::euros(1_875)));
        assert_eq!((total.low, total.high), (Cents::euros(1_350), Cents::euros(2_475)));
    }

    #[test]
    fn rates_entered_in_another_order_give_the_same_range() {
        let mut swapped = Budget::default();
        swapped.set_rates([1_650, 1_250, 900].map(Cents::euros));
        let cycle = small_provider();
        assert_eq!(cycle_cost(&cycle, &swapped), cycle_cost(&cycle, &Budget::default()));
    }

    #[test]
    fn travel_to_a_surveillance_may_be_nothing() {
        let mut budget = Budget::default();
        budget.set_amount(Amount::Travel, Cents::euros(200));
        let (total, _) = cycle_cost(&small_provider(), &budget).unwrap();
        assert_eq!(total.typical, Range::between(Cents::euros(2_075), Cents::euros(2_275)));
    }

    #[test]
    fn fees_and_pre_audit_are_paid_once() {
        let mut budget = Budget::default();
        budget.set_amount(Amount::FileFees, Cents::euros(100));
        budget.set_pre_audit(true);
        let cycle = small_provider();
        let (one, _) = audit_cost(&cycle.planned, &budget).unwrap();
        let (all, _) = cycle_cost(&cycle, &budget).unwrap();
        assert_eq!(one.typical, Range::exactly(Cents::euros(1_738)));
        assert_eq!(all.typical, Range::exactly(Cents::euros(2_363)));
    }
}
