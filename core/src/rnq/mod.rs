//! The quality framework (référentiel national qualité, RNQ) as data: its
//! editions, criteria and indicators, the applicability of each indicator, and
//! the source of each fact.
//!
//! Messages about indicators are in [`crate::text`].

mod applicability;
mod category;
mod edition;
mod id;
mod indicator;
mod source;
mod table;

pub use applicability::{Applicability, ExclusionReason, Reason, Scope};
pub use category::{Categories, Category};
pub use edition::Edition;
pub use id::{Criterion, IndicatorId};
pub use indicator::{Condition, EditionChange, Grading, Indicator};
pub use source::{Citation, Confidence, Source};
pub use table::INDICATORS;
