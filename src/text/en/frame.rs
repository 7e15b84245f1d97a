//! The frame of the widget in English, and how English writes quantities.

use crate::date::Date;
use crate::quantity::{Cents, HalfDays, Range};
use crate::text::format;
use crate::text::words::{Common, Numbers, Shell, Strip, Welcome};

pub(super) const COMMON: Common = Common { close: "Close", cancel: "Cancel", yes: "Yes", no: "No", nothing: "Nothing" };

pub(super) const SHELL: Shell = Shell {
    name: "Jalon",
    page_title: "Jalon: where do you stand before your Qualiopi audit?",
    tagline: "How ready you are for your Qualiopi audit, how long it takes and what it costs, before you ask for quotes.",
    language_label: "Language",
    data_button: "Your data",
    nav_label: "Steps",
    nav_organisation: "Your organisation",
    nav_diagnostic: "Self-assessment",
    nav_budget: "Audit and budget",
    nav_summary: "Summary",
    privacy: "Your answers stay in this browser. No account, and nothing is sent.",
    disclaimer: "An independent tool: it replaces neither the official texts nor the advice of your certifying body. \
        Rules read on 23 November 2026; whatever is still to be confirmed is marked.",
};

pub(super) const STRIP: Strip = Strip {
    label: "At a glance",
    indicators: "Indicators",
    cost: "Likely cost (excl. VAT)",
    answered: "Answers",
    none: "to be specified",
    of: |part, whole| format!("{part} of {whole}"),
};

pub(super) static NUMBERS: Numbers = Numbers {
    days,
    amounts: |low, high| {
        if low == high { format!("€{}", plain(low)) } else { format!("€{} to €{}", plain(low), plain(high)) }
    },
    plain_amount: plain,
    euro_sign: "€",
    date,
};

fn plain(amount: Cents) -> String {
    format::euros(amount, ",", ".")
}

/// In English everything but one or less is plural: 1.5 days.
fn days(length: Range<HalfDays>) -> String {
    let unit = if length.max <= HalfDays(2) { "day" } else { "days" };
    let most = format::days(length.max, ".");
    if length.is_exact() {
        format!("{most}\u{a0}{unit}")
    } else {
        format!("{} to {most}\u{a0}{unit}", format::days(length.min, "."))
    }
}

pub(super) fn date(date: Date) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let month = MONTHS.get(usize::from(date.month() - 1)).copied().unwrap_or_default();
    format!("{}\u{a0}{month} {}", date.day(), date.year())
}

pub(super) const WELCOME: Welcome = Welcome {
    title: "Your work is waiting for you",
    found: |saved, answered, applicable| {
        let when = saved.map_or_else(String::new, |saved| format!(" from {}", date(saved)));
        match answered {
            0 => format!("This browser has kept the description of your organisation{when}."),
            1 => format!("This browser has kept your work{when}: 1 answer out of {applicable}."),
            _ => format!("This browser has kept your work{when}: {answered} answers out of {applicable}."),
        }
    },
    review: |count| match count {
        1 => "One question has changed since you answered it: it is marked for you, and nothing is erased.".into(),
        _ => format!(
            "{count} questions have changed since you answered them: they are marked for you, and nothing is erased."
        ),
    },
    resume: "Carry on",
};
