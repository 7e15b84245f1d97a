//! Messages around the screens and number formats, in English.

use crate::assessment::Readiness;
use crate::date::Date;
use crate::document::Status;
use crate::quantity::{Cents, HalfDays, Range};
use crate::text::format;
use crate::text::messages::{Common, KeyFigures, Numbers, Shell, Welcome};

/// How many indicators are in place, and how many of these have evidence.
pub(super) fn in_place(counts: Readiness) -> String {
    let (in_place, proved) = (counts.in_place, counts.proved);
    match (in_place, proved) {
        (0, _) => "0 in place".into(),
        (_, 0) => format!("{in_place} in place, no evidence recorded"),
        (_, _) if proved == in_place => format!("{in_place} in place, with evidence"),
        _ => format!("{in_place} in place, {proved} with evidence"),
    }
}

pub(in crate::text) static COMMON: Common = Common {
    close: "Close",
    cancel: "Cancel",
    yes: "Yes",
    no: "No",
    nothing: "Nothing",
    colon: ":",
    status: |status| match status {
        Status::InPlace => "In place",
        Status::Partly => "Partly",
        Status::NotInPlace => "Not in place",
        Status::Unknown => "I don’t know",
    },
};

pub(in crate::text) static SHELL: Shell = Shell {
    name: "Jalon",
    page_title: "Jalon: where do you stand before your Qualiopi audit?",
    report_title: |name| {
        if name.is_empty() { "Qualiopi preparation file".into() } else { format!("{name}, Qualiopi preparation file") }
    },
    print_head: |name, day| match name {
        "" => date(day),
        _ => format!("{name}, {}", date(day)),
    },
    skip: "Skip to the content",
    language_label: "Language",
    review_banner: |name, organisation| match organisation {
        "" => format!("Reviewed by {name}: your client’s answers stay as they are."),
        _ => format!("“{organisation}”, reviewed by {name}: the client’s answers stay as they are."),
    },
    review_label: "Review",
    review_give: "Give my opinion",
    review_file: "jalon-reviewed",
    review_send: "Download the reviewed file",
    files_button: "My files",
    data_button: "Your data",
    nav_label: "Steps",
    nav_organisation: "Your organisation",
    nav_diagnostic: "Self-assessment",
    nav_budget: "Audit and budget",
    nav_summary: "Summary",
    privacy: "Your answers stay in this browser. No account, and nothing is sent.",
    disclaimer: "An independent tool: it replaces neither the official texts nor your certifying body’s decision. \
        Rules as read on 26 November 2026; anything still to be confirmed is marked.",
};

pub(in crate::text) static KEY_FIGURES: KeyFigures = KeyFigures {
    label: "At a glance",
    indicators: "Indicators",
    cost: "Likely cost (excl. VAT)",
    answered: "Answers",
    none: "not known yet",
    of: |part, whole| format!("{part} of {whole}"),
};

pub(in crate::text) static NUMBERS: Numbers = Numbers {
    days,
    amounts: |low, high| {
        if low == high { format!("€{}", plain(low)) } else { format!("€{} to €{}", plain(low), plain(high)) }
    },
    plain_amount: plain,
    plain_days: |length| format::days(length, "."),
    euro_sign: "€",
    date,
};

fn plain(amount: Cents) -> String {
    format::euros(amount, ",", ".")
}

/// In English, every quantity except one is plural: 0.5 days, 1 day, 1.5 days.
fn days(length: Range<HalfDays>) -> String {
    let unit = if length.max() == HalfDays(2) { "day" } else { "days" };
    let most = format::days(length.max(), ".");
    if length.is_exact() {
        format!("{most}\u{a0}{unit}")
    } else {
        format!("{} to {most}\u{a0}{unit}", format::days(length.min(), "."))
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

pub(in crate::text) static WELCOME: Welcome = Welcome {
    title: "Your work is waiting for you",
    opening: "It is saved in this browser. Opening it…",
    found: |saved, answered, applicable| {
        let when = saved.map_or_else(String::new, |saved| format!(" from {}", date(saved)));
        match answered {
            0 => format!("The description of your organisation{when} is saved in this browser."),
            1 => format!("Your work{when} is saved in this browser: 1 answer out of {applicable}."),
            _ => format!("Your work{when} is saved in this browser: {answered} answers out of {applicable}."),
        }
    },
    review: |count| match count {
        1 => "One question has changed since you answered it. It is marked, and nothing has been erased.".into(),
        _ => format!(
            "{count} questions have changed since you answered them. They are marked, and nothing has been erased."
        ),
    },
    carried: |count| match count {
        1 => "1 answer from the last audit is to be reviewed.".into(),
        _ => format!("{count} answers from the last audit are to be reviewed."),
    },
    resume: "Carry on",
};
