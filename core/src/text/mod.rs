//! Every word that is shown, in French and in English.
//!
//! A language is one [`Messages`], filled completely: what is missing does not
//! compile. What people type is read here too, since how an amount is typed is
//! a matter of language.

mod amount;
mod days;
mod describe;
mod en;
mod format;
mod fr;
mod indicator;
mod messages;

pub use amount::{AmountError, parse_amount};
pub use days::{DaysError, parse_days};
pub use indicator::{Audience, CriterionText, IndicatorText};
pub use messages::*;

use crate::language::Language;

impl Language {
    /// All that is said in this language, or in the one that is
    /// [spoken](Self::spoken) in its place.
    pub fn messages(self) -> &'static Messages {
        match self.or_fallback() {
            Self::French => &fr::MESSAGES,
            Self::English => &en::MESSAGES,
        }
    }
}
