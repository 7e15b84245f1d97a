//! The request for quotes, in English.

use super::figures::{AUDIT, BUDGET};
use super::frame::{date, in_place};
use super::questionnaire::ORGANISATION;
use crate::audit::QuoteItem;
use crate::profile::{AuditKind, Flag};
use crate::rnq::{Categories, Edition};
use crate::text::format::lower_first;
use crate::text::messages::RequestMessages;

pub(in crate::text) static REQUEST: RequestMessages = RequestMessages {
    subject: |kind| format!("Qualiopi quote request: {}", lower_first((AUDIT.kind)(kind))),
    greeting: "Hello,",
    intro: |kind| match kind {
        AuditKind::Initial | AuditKind::Light => {
            "We are preparing for our first Qualiopi certification and would like a quote for the three-year cycle: the \
             initial audit and the surveillance audit."
        }
        AuditKind::Renewal => {
            "Our Qualiopi certification is due to expire and we would like a quote for the next three-year cycle: the \
            renewal audit and the surveillance audit."
        }
        AuditKind::Surveillance => "We are Qualiopi-certified and would like a quote for our surveillance audit.",
        AuditKind::Extension => {
            "We are Qualiopi-certified and would like a quote for extending our certificate to a new category."
        }
    },
    organisation: "Our organisation",
    name: |name| format!("Name: {name}"),
    categories: |categories| format!("Categories: {}", names(categories)),
    added: |categories| format!("Categories to add: {}", names(categories)),
    bracket: |bracket| {
        let bracket = bracket.map_or("to be specified".into(), |bracket| lower_first((BUDGET.bracket)(bracket)));
        format!("Training turnover bracket (excl. VAT): {bracket}")
    },
    turnover: |amount| {
        format!("Training turnover in our latest annual training return, or received so far (excl. VAT): {amount}")
    },
    sites: |sites| match sites {
        0 => "Sites: one".into(),
        1 => "Sites: the central function and 1 other site".into(),
        _ => format!("Sites: the central function and {sites} other sites"),
    },
    new_entrant: |new| if new { "New entrant: yes" } else { "New entrant: no" },
    flag: |flag| match flag {
        Flag::Certifying => "preparation for a professional certification",
        Flag::WorkLinked => "work-linked training",
        Flag::WorkplacePeriods => "periods in the workplace",
        Flag::Subcontracts => "use of subcontractors or umbrella-company workers (portage salarial)",
        Flag::NewEntrant => "new entrant",
        Flag::LegacyLabel => "quality label from before 2019",
    },
    activity: |said| {
        if said.is_empty() {
            "Activity: no preparation for a professional certification, no work-linked training, no periods in the \
            workplace, no subcontractors or umbrella-company workers"
                .into()
        } else {
            format!("Activity: {}", said.join("; "))
        }
    },
    certificate: |day| match day {
        Some(day) => format!("Current certificate: dated {}", date(day)),
        None => "Current certificate: date to be specified".into(),
    },
    progress: |counts| format!("Preparation: {}, of {} indicators", in_place(counts), counts.applicable()),
    audit: "The audit",
    audit_type: |kind| format!("Type: {}", lower_first((AUDIT.kind)(kind))),
    edition: |edition| match edition {
        Edition::Rnq2019 => "Referential: 2019 edition".into(),
        Edition::Rnq2026 => "Referential: 2026 edition, in force since 1 November 2026".into(),
    },
    wished: |dates| format!("Preferred dates: {dates}"),
    planned: |day| match day {
        Some(day) => format!("Preferred dates: around {}", date(day)),
        None => "Preferred dates: to be agreed".into(),
    },
    days: "Length, on our reading of the rules",
    day_line: |kind, days, source, doubt| {
        let doubt = if doubt { ", to be confirmed" } else { "" };
        format!("{}: {days}{doubt}. Source: {source}", (AUDIT.kind)(kind))
    },
    and: "; ",
    please: "In your quote, please state:",
    asks: &[
        "the number of days for each audit and, if it differs from ours, the reason",
        "the price per day, or the total price, excluding VAT",
        "administration fees and travel costs, or confirmation that they are included",
        "the price of a pre-audit, if you offer one",
        "how soon the audit can take place, and how long your quote is valid",
    ],
    missing_subject: "Your Qualiopi quote: some details",
    missing: "Thank you for your quote. To compare it with the others, could you tell us:",
    missing_item,
    closing: "With thanks,",
};

fn names(categories: Categories) -> String {
    let names: Vec<String> = categories.iter().map(|category| lower_first((ORGANISATION.category)(category))).collect();
    if names.is_empty() { "to be specified".into() } else { names.join(", ") }
}

/// What a quote leaves out, in the message that asks for it. Who sends the quote knows
/// its own name.
fn missing_item(item: QuoteItem, opening: AuditKind) -> Option<&'static str> {
    Some(match item {
        QuoteItem::Certifier => return None,
        QuoteItem::Opening => match opening {
            AuditKind::Renewal => "the length of the renewal audit, in days",
            AuditKind::Extension => "the length of the extension audit, in days",
            AuditKind::Light => "the length of the light audit, in days",
            _ => "the length of the initial audit, in days",
        },
        QuoteItem::Surveillance => "the length of the surveillance audit, in days",
        QuoteItem::Price => "the price of the audits",
        QuoteItem::Fees => "your file fees over the life of the certificate",
        QuoteItem::Travel => "travel expenses, or the most they can come to",
        QuoteItem::PreAudit => "the price of the pre-audit, if you offer one",
        QuoteItem::Validity => "the date until which the quote is valid",
    })
}
