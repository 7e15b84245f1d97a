//! The assessment of a document: readiness, expected non-conformities, the
//! verdict, next steps, the action plan, what-if, and the comparison with an
//! earlier document.

mod compare;
mod filter;
mod journey;
mod next_steps;
mod plan;
mod readiness;
mod verdict;
mod what_if;

pub use compare::{Comparison, Direction, IndicatorDiff, compare};
pub use filter::Filter;
pub use journey::{JourneyStep, StepDeadline, current_step};
pub use next_steps::{NextStep, next_steps, unblocking};
pub use plan::{Deadline, PlanRow, plan};
pub use readiness::{Readiness, readiness};
pub use verdict::{
    MINORS_THAT_MAKE_A_MAJOR, NonConformity, Prediction, RULES_SOURCE, Severity, Verdict, predict, severity,
};
pub use what_if::what_if;
