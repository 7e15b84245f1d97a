//! The structure of the messages of the result: what is in place, what blocks, and
//! what to do first.

use super::macros::messages;
use crate::assessment::{Consequence, Prediction, Verdict};
use crate::date::Date;
use crate::profile::AuditKind;

messages! {
    /// The result.
    ResultMessages {
        headline: fn(usize, usize, usize) -> String,
        blocking: fn(&Prediction, Option<i32>) -> String,
        partly_blocking: fn(usize) -> String,
        only_for: fn(&[&str]) -> String,
        provisional: fn(u32) -> String,
        go_on: &'static str,
        set_date: &'static str,
        audit: &'static str,
        see_budget: &'static str,
        ask_quotes: &'static str,
        band: &'static str,
        consequence: fn(Consequence) -> &'static str,
        consequences: fn(Consequence, usize) -> String,
        moves: &'static str,
        moves_why: &'static str,
        no_moves: fn(u32) -> &'static str,
        under_way: fn(usize) -> String,
        plan: &'static str,
        planned: fn(Option<Date>) -> String,
        all_actions: &'static str,
        by_category: &'static str,
        counts: fn(u32, u32) -> String,
        by_category_rule: &'static str,
        by_category_why: &'static str,
        category: fn(Verdict, AuditKind) -> &'static str,
        details: &'static str,
        show: &'static str,
        show_why: &'static str,
        print: &'static str,
        copy_text: &'static str,
        share: &'static str,
        save_file: &'static str,
        file_why: &'static str,
        before_after: fn(&Prediction, &Prediction) -> String,
    }
}
