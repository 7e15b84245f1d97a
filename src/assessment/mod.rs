//! What the visitor answers, and what follows from it: readiness, predicted
//! non-conformities, the verdict, what to do next, the action plan, and what
//! has moved since an earlier document.

mod compare;
mod entry;
mod filter;
mod journey;
mod next;
mod plan;
mod readiness;
mod verdict;
mod what_if;

pub use compare::{Comparison, Direction, Moved, compare};
pub use entry::{Action, ActionId, ActionState, Entry, Evidence, EvidenceId, Status};
pub use filter::Filter;
pub use journey::{JourneyStep, TermOf, standing};
pub use next::{NextStep, next_steps, unblocking};
pub use plan::{Deadline, PlanRow, plan};
pub use readiness::{Readiness, readiness};
pub use verdict::{
    MINORS_THAT_MAKE_A_MAJOR, NonConformity, Prediction, RULES_BASIS, Severity, Verdict, predict, severity,
};
pub use what_if::what_if;
