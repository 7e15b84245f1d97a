//! Certifying bodies and their quotes, in English.

use super::frame::date;
use crate::audit::{Extra, OfficialList, Pricing, QuoteItem};
use crate::profile::AuditKind;
use crate::text::days::DaysError;
use crate::text::messages::QuoteMessages;

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
        Extra::ActivityNumber => "The activity declaration number",
        Extra::Town => "The town, for the travel",
        Extra::Contact => "The contact person, as the signature",
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
    bodies_why: "Three kinds of bodies can certify you: those that Cofrac has accredited; those whose first accreditation is \
        under way, for a limited number of certificates; and the labelling bodies that France compétences recognises, such as \
        QualiFormAgri or Eduform. These two official lists are the ones to rely on.",
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
    request_french: "In French, for the certifying body.",
    translation: "Translation",
    ask_missing: "Ask for what is missing",
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
