//! The request for quotes, in English.

use super::figures::AUDIT;
use super::frame::date;
use super::questionnaire::ORGANISATION;
use crate::audit::{AuditKind, Bracket};
use crate::profile::Flag;
use crate::rnq::{Categories, Edition};
use crate::text::format::lower_first;
use crate::text::words::RequestWords;

pub(super) const REQUEST: RequestWords = RequestWords {
    subject: |kind| format!("Qualiopi quote request: {}", lower_first((AUDIT.kind)(kind))),
    greeting: "Hello,",
    intro: |kind| match kind {
        AuditKind::Initial | AuditKind::Light => {
            "We are preparing for our first Qualiopi certification and would like a quote for the three-year cycle: the \
             initial audit and the surveillance audit."
        }
        AuditKind::Renewal => {
            "Our Qualiopi certification is coming to its end and we would like a quote for the next three-year cycle: the \
             renewal audit and the surveillance audit."
        }
        AuditKind::Surveillance => {
            "We hold the Qualiopi certification and would like a quote for the surveillance audit."
        }
        AuditKind::Extension => {
            "We hold the Qualiopi certification and would like a quote to extend our certificate to a new category."
        }
    },
    organisation: "Our organisation",
    name: |name| format!("Name: {name}"),
    categories: |categories| format!("Categories: {}", names(categories)),
    added: |categories| format!("Categories to add: {}", names(categories)),
    bracket: |bracket| {
        let bracket = match bracket {
            Some(Bracket::Small) => "below €150,000",
            Some(Bracket::Middle) => "from €150,000 to below €750,000",
            Some(Bracket::Large) => "€750,000 or more",
            None => "to be specified",
        };
        format!("Training turnover bracket (excl. VAT): {bracket}")
    },
    turnover: |amount| format!("Training turnover in the last annual training return (excl. VAT): {amount}"),
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
        Flag::Subcontracts => "use of subcontractors or salary portage",
        Flag::NewEntrant => "new entrant",
        Flag::LegacyLabel => "quality label from before 2019",
    },
    activity: |said| {
        if said.is_empty() {
            "Activity: no certification prepared for, no work-linked training, no workplace period, no subcontracting"
                .into()
        } else {
            format!("Activity: {}", said.join("; "))
        }
    },
    certificate: |day| match day {
        Some(day) => format!("Current certificate: dated {}", date(day)),
        None => "Current certificate: date to be specified".into(),
    },
    progress: |in_place, applicable| format!("Preparation: {in_place} indicators in place out of {applicable}"),
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
    days: "Length by our reading of the rules",
    day_line: |kind, days, source, doubt| {
        let doubt = if doubt { ", to be confirmed" } else { "" };
        format!("{}: {days} ({source}{doubt})", (AUDIT.kind)(kind))
    },
    please: "In your quote, please state",
    asks: &[
        "the number of days of each audit, and the reason if you count differently",
        "the price of a day, or the total price, excluding VAT",
        "file fees and travel, or that they are included",
        "the price of a pre-audit, if you offer one",
        "how soon the audit can be held, and how long the offer holds",
    ],
    closing: "With our thanks,",
};

fn names(categories: Categories) -> String {
    let names: Vec<String> = categories.iter().map(|category| lower_first((ORGANISATION.category)(category))).collect();
    if names.is_empty() { "to be specified".into() } else { names.join(", ") }
}
