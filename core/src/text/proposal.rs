//! Actions proposed for a gap: what a provider can do next about an indicator.

/// How much an action takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effort {
    /// About an hour, once.
    Hour,
    /// About half a day, once.
    HalfDay,
    /// To repeat: a register, a review for each session or year.
    Recurring,
}

/// A proposed action, in one language.
///
/// Both languages have the same proposals in the same order, so that one that was
/// planned is recognised in the other language.
#[derive(Debug)]
pub struct Proposal {
    /// What to do, phrased as an action of the plan.
    pub what: &'static str,
    /// How much it takes.
    pub effort: Effort,
}

pub(super) const fn hour(what: &'static str) -> Proposal {
    Proposal { what, effort: Effort::Hour }
}

pub(super) const fn half_day(what: &'static str) -> Proposal {
    Proposal { what, effort: Effort::HalfDay }
}

pub(super) const fn recurring(what: &'static str) -> Proposal {
    Proposal { what, effort: Effort::Recurring }
}
