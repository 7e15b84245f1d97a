//! All messages shown, in French and English.
//!
//! Each language provides every group of [`Messages`]: a missing translation does
//! not compile. This module also parses typed amounts, whose form depends on
//! the language.

mod amount;
mod count;
mod days;
mod describe;
mod en;
mod figures;
mod format;
mod fr;
mod indicator;
mod lookup;
mod messages;
mod number;
mod proposal;

pub use amount::{AmountError, parse_amount};
pub use count::parse_count;
pub use days::{DaysError, parse_days};
pub use figures::FigureMessages;
pub(crate) use format::lower_first;
pub use indicator::{Audience, CriterionText, IndicatorText};
pub use lookup::Messages;
pub use messages::*;
pub use proposal::{Effort, Proposal};
