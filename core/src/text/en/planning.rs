//! The calendar, certifying bodies and their quotes, in English.

use super::figures::AUDIT;
use super::frame::date;
use crate::audit::{CertificateDateIssue, Extra, Milestone, OfficialList, Pricing, QuoteItem, Timing};
use crate::profile::AuditKind;
use crate::text::days::DaysError;
use crate::text::format::lower_first;
use crate::text::messages::{BudgetTabs, CalendarMessages, LightAuditMessages, QuoteMessages};

pub(in crate::text) static BUDGET_TABS: BudgetTabs =
    BudgetTabs { views_label: "Audit and budget", costs: "Length and cost", calendar: "Calendar", quotes: "Quotes" };

pub(in crate::text) static CALENDAR: CalendarMessages = CalendarMessages {
    title: "Calendar",
    lead: "The dates of a certification cycle, and the steps along the way.",
    certificate_date: "Date of your certificate",
    certificate_date_why: "As written on your current certificate. The calendar starts from it.",
    certificate_date_issue: |doubt| match doubt {
        CertificateDateIssue::Future => "This date is in the future. Check the date on your certificate.".into(),
        CertificateDateIssue::Ended(day) => {
            format!(
                "Going by this date, your certificate ended on {}. Check the date; if it is right, talk to your \
            certifying body.",
                date(day)
            )
        }
    },
    needs_date: "Enter the planned audit date: the calendar follows from it.",
    needs_certificate: "Enter the date of your certificate: the calendar follows from it.",
    timeline: "Your cycle",
    estimated: "These dates are estimated from the planned audit date, for an audit with no non-conformities: with a \
            major one to correct, allow up to four months more.",
    milestone,
    milestone_why: |milestone, estimated| match milestone {
        Milestone::Quote => {
            "One certifying body says it takes three to four weeks from quote to audit. Ask for several quotes before \
            then."
        }
        Milestone::Audit(_) => "The date you have planned.",
        Milestone::Certificate if estimated => {
            "Valid for three years. One certifying body says it arrives 10 to 15 days after an audit with no \
            non-conformities."
        }
        Milestone::Certificate => "Valid for three years.",
        Milestone::SurveillanceFrom => "The surveillance window opens 14 months after the date of the certificate.",
        Milestone::SurveillanceTo => "The surveillance window closes 22 months after the date of the certificate.",
        Milestone::RenewalContact => "Eight months before the end, as one certifying body advises.",
        Milestone::RenewalAudit => {
            "Four months before the end: three to correct a major non-conformity, one to verify it."
        }
        Milestone::Expiry => {
            "If no renewal decision has been made by then, the certificate lapses; the renewal can still be \
            completed."
        }
    },
    today: "Today",
    timing: |timing| match timing {
        Timing::Fits => "",
        Timing::Early => "The planned date is before the surveillance window opens. Choose a later one.",
        Timing::Late => {
            "The planned date is late: either the surveillance window has closed by then, or there is too little time \
            left to correct a major non-conformity before the certificate ends. Ask your certifying body about an \
            earlier date."
        }
        Timing::Lapsed => {
            "The planned date is after the end of the certificate. Check both dates; if they are right, talk to your \
            certifying body soon."
        }
    },
    export: "Export to my calendar",
    export_why: "An iCalendar file with these dates and reminders.",
    event: |which| format!("Qualiopi: {}", lower_first(milestone(which))),
    estimated_event: "Estimated from the planned audit date.",
    calendar_name: "Qualiopi cycle",
    file: "jalon-calendar",
};

fn milestone(milestone: Milestone) -> &'static str {
    match milestone {
        Milestone::Quote => "Choose a quote, ideally",
        Milestone::Audit(kind) => (AUDIT.kind)(kind),
        Milestone::Certificate => "Certificate",
        Milestone::SurveillanceFrom => "First day for the surveillance audit",
        Milestone::SurveillanceTo => "Last day for the surveillance audit",
        Milestone::RenewalContact => "Prepare the renewal",
        Milestone::RenewalAudit => "Latest advisable date for the renewal audit",
        Milestone::Expiry => "End of the certificate",
    }
}

pub(in crate::text) static LIGHT_AUDIT: LightAuditMessages = LightAuditMessages {
    title: "The light audit in brief",
    conditions: &[
        "Your label or certification was on the former CNEFOP list and was obtained under the rules in force at \
            the end of 2018. Datadock does not count.",
        "It is still valid on the day of your request. The certifying body checks this.",
    ],
    rare: "Labels from before 2019 that are still valid have become very rare. We have found nothing that abolishes \
            this audit, but we could not find the list of recognised labels either: check with your certifying body \
            before relying on it.",
    indicators: |count, list| format!("It looks at {count} of your indicators: {list}."),
    later: |list| format!("The surveillance audit will have to cover the others: {list}."),
    days: |light, initial| format!("It takes {light}, compared with {initial} for an ordinary initial audit."),
    reused: "From Datadock or an earlier label",
};

pub(in crate::text) static QUOTES: QuoteMessages = QuoteMessages {
    title: "Quotes",
    lead: "Ask for quotes that can be compared, then read them beside what the rules give.",
    request: "Ask for a quote",
    request_why: "A text ready to send. It contains only what you see here.",
    wished: "Preferred dates",
    wished_why: "For example: second half of March, but not on a Wednesday. If you leave this blank, the text uses the \
            planned date.",
    extras: "Add to the text",
    extras_why: "None of this is in it until you tick it.",
    extra: |extra| match extra {
        Extra::Name => "The organisation’s name",
        Extra::Turnover => "The exact turnover",
        Extra::Activity => "Your activity: certification, work-linked training, workplace periods, subcontracting",
        Extra::Certificate => "The date of the current certificate",
        Extra::Progress => "How far your preparation is",
    },
    text_label: "Text of the request",
    copy: "Copy the text",
    copied: "Text copied.",
    copied_for_mail: "The text is copied: paste it into the message.",
    copy_refused: "The browser did not allow copying. The text is selected, ready for you to copy.",
    email: "Open in your email app",
    email_why: "If the message arrives cut short, copy the text instead.",
    email_long: "The text is too long to pass through the link: it will be copied for you to paste into the message.",
    bodies: "Certifying bodies",
    bodies_why: "To certify you, a body must be authorised for Qualiopi. These two official lists are the ones to rely \
            on.",
    official: "Official lists",
    official_list: |list| match list {
        OfficialList::Ministry => "Ministry of Labour: quality in training (in French)",
        OfficialList::Cofrac => "Cofrac: search for an accredited body (in French)",
    },
    official_why: |list| match list {
        OfficialList::Ministry => "The list of certifying bodies, kept up to date by the Ministry.",
        OfficialList::Cofrac => "The accreditation of each, and whether it is suspended.",
    },
    start: "A starting point",
    start_why: "Neither an up-to-date list nor a recommendation: check each name against an official list.",
    seen: "Website seen in a stored copy",
    listed: |count| format!("{count} other names, from an undated list"),
    listed_why: "That list was drawn up some time between mid-2022 and mid-2025. We have not checked these bodies’ \
            websites.",
    own: "Your certifying bodies",
    own_name: "Name",
    own_details: "To remember: contact, telephone, lead time",
    own_named: |position, name| {
        if name.is_empty() {
            format!("Certifying body {position}")
        } else {
            format!("Certifying body {position}: {name}")
        }
    },
    add_own: "Add a certifying body",
    quotes: "Your quotes",
    quotes_why: "Enter what each quote says, excluding VAT. Leave blank anything it does not mention, and enter 0 for \
            anything it says is included.",
    named: |position, name| {
        if name.is_empty() { format!("Quote {position}") } else { format!("Quote {position}: {name}") }
    },
    item,
    item_why: |item| match item {
        QuoteItem::Travel => Some("The total for everything in the quote."),
        QuoteItem::PreAudit => Some("Counted in the total if you plan one."),
        _ => None,
    },
    pricing: "How the price is given",
    pricing_why: "For each day of audit, or in one sum for everything.",
    pricing_name: |pricing| match pricing {
        Pricing::PerDay => "Per day",
        Pricing::InAll => "As one total",
    },
    price: |pricing, cycle| match (pricing, cycle) {
        (Pricing::PerDay, _) => "Price per day",
        (Pricing::InAll, true) => "Price of both audits",
        (Pricing::InAll, false) => "Price of the audit",
    },
    add: "Add a quote",
    full: "You can enter up to eight quotes. Remove one to add another.",
    days_error: |error, kept| {
        let wrong = match error {
            DaysError::NotANumber => "Enter a number of days, such as 1 or 1.5.",
            DaysError::Negative => "A length cannot be negative. Remove the minus sign.",
            DaysError::NotHalfDays => "Audits are counted in half-days: 1, 1.5 or 2, for example.",
            DaysError::TooLong => "That is more than a hundred days. Check what the quote says.",
        };
        match kept {
            Some(kept) => format!("{wrong} Until then, {kept} is used."),
            None => format!("{wrong} Until then, it is left out."),
        }
    },
    compare: "Side by side",
    compare_why: "In the order you entered them. We do not name a best quote: the cheapest may be the one that leaves \
        something out.",
    measure: "Compared",
    total: |cycle| if cycle { "Total over three years" } else { "Total for the audit" },
    at_least: |amount| format!("at least {amount}"),
    per_day: "Price per day",
    differs: "Length compared with the rules",
    difference: |audit, quoted, expected| {
        format!("{audit}: {quoted} in the quote, {expected} on our reading of the rules")
    },
    no_difference: "No difference",
    missing: "Missing from the quote",
    nothing_missing: "Nothing",
    validity: "Validity",
    until: |day| format!("until {}", date(day)),
    expired: |day| format!("expired on {}", date(day)),
    unknown: "unknown",
    expected: "Our estimate",
    drawing: |cycle| {
        if cycle { "Total over three years, quote by quote" } else { "Total for the audit, quote by quote" }
    },
    vat: "All amounts exclude VAT.",
    not_best: "Before you choose, ask each certifying body about anything its quote leaves out.",
    without_extras: "Our estimate counts administration fees and travel only where you have entered an amount.",
};

fn item(item: QuoteItem, opening: AuditKind) -> &'static str {
    match item {
        QuoteItem::Certifier => "Certifying body",
        QuoteItem::Opening => match opening {
            AuditKind::Renewal => "Days, renewal audit",
            AuditKind::Extension => "Days, extension audit",
            AuditKind::Light => "Days, light audit",
            _ => "Days, initial audit",
        },
        QuoteItem::Surveillance => "Days, surveillance audit",
        QuoteItem::Price => "Price of auditing",
        QuoteItem::Fees => "Administration fees",
        QuoteItem::Travel => "Travel",
        QuoteItem::PreAudit => "Pre-audit",
        QuoteItem::Validity => "Valid until",
    }
}
