//! What concerns the page around the widget, in English.

use super::frame::date;
use crate::text::words::HostWords;

pub(super) const HOST: HostWords = HostWords {
    offered_by: |name| format!("Offered by {name}."),
    privacy: "Privacy",
    call_privacy: "Your answers stay in this browser. No account, and nothing is passed on unless you agree.",
    call_title: |name| match name {
        "" => "Would you like to talk it over?".to_owned(),
        _ => format!("Would you like to talk it over with {name}?"),
    },
    call_label: "Contact us",
    attach: "Attach my summary",
    attach_why: "Nothing is sent unless you agree. If you tick this, only the text shown below is passed on: not your \
        notes, not your evidence, not your turnover.",
    attached: "What will be passed on",
    digest_title: |day| format!("My Qualiopi summary on {}", date(day)),
    digest_categories: |categories| format!("Categories: {categories}"),
    digest_answers: |answered, applicable| format!("Indicators with an answer: {answered} of {applicable}"),
    digest_length: |days| format!("Length by the rules: {days}"),
    rates_by: |name, source| {
        let who = if name.is_empty() { "the site that offers this tool" } else { name };
        let source = if source.is_empty() { String::new() } else { format!(" Source: {source}.") };
        format!("Prices of a day of audit, according to {who}.{source} Replace them with those of your quotes.")
    },
    share_title: "Give a copy of your answers?",
    share_why: |who| {
        format!(
            "The site {who}, which shows this tool, asks for a copy of your work. You can refuse: nothing changes for \
             you."
        )
    },
    share_holds: "The copy would hold everything: the name of your organisation, its turnover, your answers, notes, \
        evidence, actions, prices and quotes.",
    share_give: "Give the copy",
    share_refuse: "Refuse",
    shared: "The copy was given to the site.",
};
