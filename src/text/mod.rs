//! Every word that is shown, in French and in English.
//!
//! A language is one [`Words`], filled completely: what is missing does not
//! compile. What people type is read here too, since how an amount is typed is
//! a matter of language.

mod amount;
mod days;
mod describe;
mod en;
mod format;
mod fr;
mod indicator;
mod language;
mod words;

pub use amount::{AmountError, parse_amount};
pub use days::{DaysError, parse_days};
pub use indicator::{Audience, CriterionText, IndicatorText};
pub use language::Language;
pub use words::*;

impl Language {
    /// All that is said in this language, or in the one that is
    /// [spoken](Self::spoken) in its place.
    #[must_use]
    pub fn words(self) -> &'static Words {
        match self.spoken() {
            Self::French => &fr::WORDS,
            Self::English => &en::WORDS,
        }
    }
}
