//! Every word that is shown, in French and in English.
mod amount;
mod indicator;
mod language;
pub use amount::{AmountError, parse_amount};
pub use indicator::{Audience, CriterionText, IndicatorText};
pub use language::Language;
