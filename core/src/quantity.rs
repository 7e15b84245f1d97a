//! The quantities used by the rules: half-days, cents and ranges.
//!
//! All are integers, so that sums are exact and no float is ever formatted.
//! Arithmetic saturates: an absurd input gives an absurd figure, not a panic.

use serde::Serialize;

/// The length of an audit in half-days, the unit of the rules (1.5 days is 3).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct HalfDays(pub u64);

/// An amount of money excluding VAT, in euro cents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Cents(pub u64);

/// A quantity that can be added.
pub trait Quantity: Copy + Ord {
    /// The sum, saturating on overflow.
    #[must_use]
    fn plus(self, other: Self) -> Self;
}

impl Quantity for HalfDays {
    fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Quantity for Cents {
    fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Cents {
    /// The largest amount that can be entered: a hundred billion euros.
    pub const MAX: Self = Self(10_000_000_000_000);

    /// A whole number of euros.
    pub const fn euros(euros: u64) -> Self {
        Self(euros.saturating_mul(100))
    }

    /// The cost of `length` at this price per day, rounded up to the cent.
    #[must_use]
    pub const fn times(self, length: HalfDays) -> Self {
        Self(self.0.saturating_mul(length.0).div_ceil(2))
    }
}

/// The possible values of a figure, from a minimum to a maximum, both
/// inclusive. The minimum never exceeds the maximum; they are equal if the
/// figure is certain.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub struct Range<T> {
    min: T,
    max: T,
}

impl<T: Quantity> Range<T> {
    /// The range of a certain figure.
    pub const fn exactly(value: T) -> Self {
        Self { min: value, max: value }
    }

    /// The range between two figures, in any order.
    pub fn between(a: T, b: T) -> Self {
        Self { min: a.min(b), max: a.max(b) }
    }

    /// The minimum.
    pub const fn min(self) -> T {
        self.min
    }

    /// The maximum.
    pub const fn max(self) -> T {
        self.max
    }

    /// Whether the figure is certain.
    pub fn is_exact(self) -> bool {
        self.min == self.max
    }

    /// The sum of the minimums and of the maximums.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self { min: self.min.plus(other.min), max: self.max.plus(other.max) }
    }

    /// The smallest range that contains both.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self { min: self.min.min(other.min), max: self.max.max(other.max) }
    }
}

#[cfg(test)]
mod tests {
    use super::{Cents, HalfDays, Range};

    #[test]
    fn a_price_is_rounded_up_to_the_cent() {
        assert_eq!(Cents(1_001).times(HalfDays(3)), Cents(1_502));
        assert_eq!(Cents::euros(1_250).times(HalfDays(3)), Cents::euros(1_875));
    }

    #[test]
    fn an_absurd_price_saturates() {
        assert_eq!(Cents(u64::MAX).times(HalfDays(u64::MAX)), Cents(u64::MAX / 2 + 1));
    }

    #[test]
    fn a_range_holds_both_of_its_parts() {
        let sum = Range::exactly(HalfDays(1)).or(Range::between(HalfDays(4), HalfDays(2)));
        assert_eq!((sum.min(), sum.max()), (HalfDays(1), HalfDays(4)));
    }
}
