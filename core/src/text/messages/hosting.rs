//! The structure of the messages about the host page.

use super::macros::messages;
use crate::assessment::Severity;
use crate::date::Date;

messages! {
    /// The host's name, call to action and shared summary.
    HostMessages {
        offered_by: fn(&str) -> String,
        tip: fn(&str) -> String,
        tip_link: &'static str,
        privacy: &'static str,
        call_privacy: &'static str,
        call_title: fn(&str) -> String,
        call_label: &'static str,
        attach: &'static str,
        attach_why: &'static str,
        attached: &'static str,
        summary_title: fn(Date) -> String,
        summary_categories: fn(&str) -> String,
        summary_answers: fn(u32, u32) -> String,
        summary_length: fn(&str) -> String,
        summary_findings: fn(Severity, &str) -> String,
        rates_by: fn(&str, &str) -> String,
        share_title: &'static str,
        share_why: fn(&str) -> String,
        share_holds: &'static str,
        share_give: &'static str,
        share_refuse: &'static str,
        shared: &'static str,
    }
}
