//! The structure of the messages around the screens, and the number formats.

use super::macros::messages;
use crate::date::Date;
use crate::document::Status;
use crate::quantity::{Cents, HalfDays, Range};

messages! {
    /// Messages shared by several screens.
    Common {
        close: &'static str,
        cancel: &'static str,
        yes: &'static str,
        no: &'static str,
        nothing: &'static str,
        colon: &'static str,
        status: fn(Status) -> &'static str,
    }

    /// The header, navigation and footer of the widget.
    Shell {
        name: &'static str,
        page_title: &'static str,
        report_title: fn(&str) -> String,
        print_head: fn(&str, Date) -> String,
        skip: &'static str,
        language_label: &'static str,
        review_banner: fn(&str, &str) -> String,
        review_label: &'static str,
        review_give: &'static str,
        review_file: &'static str,
        review_send: &'static str,
        files_button: &'static str,
        data_button: &'static str,
        nav_label: &'static str,
        nav_organisation: &'static str,
        nav_diagnostic: &'static str,
        nav_budget: &'static str,
        nav_summary: &'static str,
        privacy: &'static str,
        disclaimer: &'static str,
    }

    /// The key figures, updated after every answer.
    KeyFigures {
        label: &'static str,
        indicators: &'static str,
        cost: &'static str,
        answered: &'static str,
        none: &'static str,
        of: fn(u32, u32) -> String,
    }

    /// The formats of quantities and dates.
    Numbers {
        days: fn(Range<HalfDays>) -> String,
        amounts: fn(Cents, Cents) -> String,
        plain_amount: fn(Cents) -> String,
        plain_days: fn(HalfDays) -> String,
        euro_sign: &'static str,
        date: fn(Date) -> String,
    }

    /// The welcome screen of a returning visitor.
    Welcome {
        title: &'static str,
        opening: &'static str,
        found: fn(Option<Date>, u32, u32) -> String,
        review: fn(usize) -> String,
        carried: fn(usize) -> String,
        resume: &'static str,
    }
}
