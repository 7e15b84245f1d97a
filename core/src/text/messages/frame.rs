//! The shape of what is said on screen: the frame of the widget, and how a
//! language writes quantities.

use super::messages;
use crate::date::Date;
use crate::quantity::{Cents, HalfDays, Range};
use crate::sections::Sections;

messages! {
    /// Words that several places use.
    Common {
        close: &'static str,
        cancel: &'static str,
        yes: &'static str,
        no: &'static str,
        nothing: &'static str,
        colon: &'static str,
    }

    /// The frame of the widget.
    Shell {
        name: &'static str,
        page_title: &'static str,
        tagline: fn(Sections) -> &'static str,
        skip: &'static str,
        language_label: &'static str,
        data_button: &'static str,
        nav_label: &'static str,
        nav_organisation: &'static str,
        nav_diagnostic: &'static str,
        nav_budget: &'static str,
        nav_summary: &'static str,
        privacy: &'static str,
        disclaimer: &'static str,
    }

    /// The figures that follow every answer.
    KeyFigures {
        label: &'static str,
        indicators: &'static str,
        cost: &'static str,
        answered: &'static str,
        none: &'static str,
        of: fn(u32, u32) -> String,
    }

    /// Quantities as the language writes them.
    Numbers {
        days: fn(Range<HalfDays>) -> String,
        amounts: fn(Cents, Cents) -> String,
        plain_amount: fn(Cents) -> String,
        plain_days: fn(HalfDays) -> String,
        euro_sign: &'static str,
        date: fn(Date) -> String,
    }

    /// The greeting of who comes back.
    Welcome {
        title: &'static str,
        found: fn(Option<Date>, u32, u32) -> String,
        review: fn(usize) -> String,
        resume: &'static str,
    }
}
