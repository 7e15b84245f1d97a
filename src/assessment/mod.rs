//! What the visitor answers, and what follows from it: readiness, predicted
//! non-conformities, the verdict and what to do next.

mod entry;
mod next;
mod readiness;
mod verdict;

pub use entry::{Action, ActionId, Entry, Evidence, EvidenceId, Status};
pub use next::{NextStep, next_steps};
pub use readiness::{Readiness, readiness};
pub use verdict::{MINORS_THAT_MAKE_A_MAJOR, NonConformity, Prediction, Severity, Verdict, predict, severity};
