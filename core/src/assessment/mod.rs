//! The assessment of a document: readiness, expected non-conformities, the
//! verdict, next steps, the action plan, what-if, and the comparison with an
//! earlier document.

mod agenda;
mod compare;
mod consequence;
mod filter;
mod findings;
mod first_checks;
mod first_moves;
mod journey;
mod next_steps;
mod opinions;
mod over_time;
mod plan;
mod readiness;
mod schedule;
mod verdict;
mod what_if;

pub use agenda::{AgendaItem, agenda};
pub use compare::{Comparison, Direction, IndicatorDiff, compare};
pub use consequence::{Consequence, consequences};
pub use filter::Filter;
pub use findings::{
    FindingCounts, FindingState, findings_of, is_audit_to_record, is_planned_audit_ahead, open_findings, past_audits,
    unattended_minors,
};
pub use first_checks::{CheckReason, FirstCheck, SURVEILLANCE_CONTENT, first_checks};
pub use first_moves::{FirstMove, first_moves};
pub use journey::{JourneyStep, StepDeadline, current_step};
pub use next_steps::{NextStep, next_steps};
pub use opinions::{differs, opinions_by_urgency, waiting_for_reviewer, waits_for_provider};
pub use over_time::{ReadinessPoint, readiness_over_time};
pub use plan::{Deadline, PlanRow, plan, to_clear_up};
pub use readiness::{Readiness, readiness};
pub use schedule::suggested_due;
pub use verdict::{
    BY_CATEGORY_SOURCE, MINORS_THAT_MAKE_A_MAJOR, NonConformity, Prediction, RULES_SOURCE, Severity, Verdict, predict,
    predict_by_category, severity,
};
pub use what_if::what_if;
