//! The host page, in English.

use super::frame::date;
use crate::assessment::Severity;
use crate::text::messages::HostMessages;

pub(in crate::text) static HOST: HostMessages = HostMessages {
    offered_by: |name| format!("Offered by {name}."),
    tip: |name| match name {
        "" => "This site suggests:".to_owned(),
        _ => format!("{name} suggests:"),
    },
    tip_link: "Read more",
    privacy: "Privacy",
    call_privacy: "Your answers stay in this browser. No account, and nothing is sent unless you agree.",
    call_title: |name| match name {
        "" => "Would you like to talk it over?".to_owned(),
        _ => format!("Would you like to talk it over with {name}?"),
    },
    call_label: "Contact us",
    attach: "Attach my summary",
    attach_why: "Nothing is sent unless you agree. If you tick this box, only the text that then appears is sent: not your \
        notes, not your evidence, not your turnover.",
    attached: "What will be sent",
    summary_title: |day| format!("My Qualiopi summary as of {}", date(day)),
    summary_categories: |categories| format!("Categories: {categories}"),
    summary_answers: |answered, applicable| format!("Questions answered: {answered} of {applicable}"),
    summary_length: |days| format!("Audit length under the rules: {days}"),
    summary_findings: |severity, indicators| match severity {
        Severity::Major => format!("Major non-conformities to expect, by indicator: {indicators}"),
        Severity::Minor => format!("Minor non-conformities to expect, by indicator: {indicators}"),
    },
    rates_by: |name, source| {
        let who = if name.is_empty() { "the site that offers this tool" } else { name };
        let source = if source.is_empty() { String::new() } else { format!(" Source: {source}.") };
        format!("Audit day rates, according to {who}.{source} Replace them with the ones in your quotes.")
    },
    share_title: "Share a copy of your work?",
    share_why: |who| {
        format!(
            "The site {who}, which displays this tool, is asking for a copy of your work. You can say no: nothing changes \
             for you."
        )
    },
    share_holds: "The copy would contain everything that is here:",
    share_give: "Share the copy",
    share_refuse: "Don’t share",
    shared: "The copy was shared with the site.",
};
