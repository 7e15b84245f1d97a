//! The audit itself: its types, how many days the rules give it, how sites are
//! sampled, and what it should cost.

mod budget;
mod cost;
mod cycle;
mod days;
mod kind;
mod sampling;
mod table;

pub use budget::{Amount, Budget, DefaultFigure, defaults};
pub use cost::{CostPart, CostRange, Itemised, audit_cost, cycle_cost};
pub use cycle::{Cycle, Step};
pub use days::{Estimate, Part, Request, TraceLine, estimate};
pub use kind::{AuditKind, PlannedAudit};
pub use sampling::{Sampling, sample};
pub use table::Bracket;
