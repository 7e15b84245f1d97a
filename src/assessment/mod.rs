//! What the visitor answers, and what follows from it: readiness, predicted
//! non-conformities, the verdict and what to do next.

mod entry;
mod filter;
mod next;
mod readiness;
mod verdict;

pub use entry::{Action, ActionId, Entry, Evidence, EvidenceId, Status};
pub use filter::Filter;
pub use next::{NextStep, next_steps};
pub use readiness::{Readiness, readiness};
pub use verdict::{
    MINORS_THAT_MAKE_A_MAJOR, NonConformity, Prediction, RULES_BASIS, Severity, Verdict, predict, severity,
};
