//! Audits, their length and their cost, in English.

use super::frame::NUMBERS;
use super::questionnaire::ORGANISATION;
use crate::audit::{Amount, AuditKind, CostPart, Part};
use crate::rnq::Confidence;
use crate::text::words::{AuditWords, BudgetWords};

pub(super) const AUDIT: AuditWords = AuditWords {
    kind,
    about: |kind| match kind {
        AuditKind::Initial => "The first audit, on site. It opens a three-year certificate.",
        AuditKind::Surveillance => "Between the 14th and the 22nd month of the certificate, remote by default.",
        AuditKind::Renewal => "Before the three years end, on site, as long as an initial audit.",
        AuditKind::Extension => "To add a category to a current certificate, on site. The end date does not change.",
        AuditKind::Light => "A shorter initial audit, for whoever still holds a label from before 2019.",
    },
    planned: "The audit you are preparing for",
    unknown: "To be specified",
    trace: "Where this figure comes from",
    trace_to_confirm: "Where this figure comes from, and what is still to be confirmed",
    part: "Part",
    adds: "Adds",
    reference: "Reference",
    total: "Total",
    part_name: |part| match part {
        Part::Base => "Base, from the turnover".into(),
        Part::Category(category) => (ORGANISATION.category)(category).into(),
        Part::SurveillanceBase => "Base and categories".into(),
        Part::Sites { sites, sampled, .. } => format!("Sites: {sampled} of {sites} visited"),
        Part::NewEntrant => "New entrant".into(),
    },
    part_doubt: |part, confidence| match (part, confidence) {
        (Part::SurveillanceBase, Confidence::Low) => {
            Some("A length reported by secondary sources. The table in the order could not be read.")
        }
        (Part::SurveillanceBase, _) => Some(
            "The table in the order could not be read. At least half a day, at most the length of the initial audit.",
        ),
        (Part::Sites { .. }, _) => {
            Some("We count the sites besides the central function. Your certifying body may read the text differently.")
        }
        (Part::Base, Confidence::Unknown) => Some(
            "No rule found for several categories at once. At least one base for all of them, at most one base each.",
        ),
        _ => None,
    },
    certainty: "Good to know",
    certainties: &[
        "The length runs from the opening meeting to the closing meeting. Preparation and report are not counted.",
        "The unit is the half-day. A day and a half cannot be squeezed into one long day.",
        "With several sites, the certifying body shares out the length between head office and sites as it sees fit.",
        "The length can be worked out again before each audit: a new annual training return, another turnover bracket, a \
         site or category that was not declared.",
        "The length of the surveillance audit is the least certain figure on this page: ask for it in every quote.",
    ],
};

fn kind(kind: AuditKind) -> &'static str {
    match kind {
        AuditKind::Initial => "Initial audit",
        AuditKind::Surveillance => "Surveillance audit",
        AuditKind::Renewal => "Renewal audit",
        AuditKind::Extension => "Extension audit",
        AuditKind::Light => "Light initial audit",
    }
}

pub(super) const BUDGET: BudgetWords = BudgetWords {
    title: "Audit and budget",
    lead: "The length that the rules give, and what it should cost: enough to read a quote with open eyes.",
    no_turnover: "Without your turnover, the length runs from the lowest to the highest bracket.",
    enter_turnover: "Enter it",
    costs: "Cost, excluding VAT",
    cost_of: |which| format!("{} alone", kind(which)),
    cycle: |opening| match opening {
        AuditKind::Renewal => "Three years: renewal and surveillance".into(),
        AuditKind::Light => "Three years: light audit and surveillance".into(),
        _ => "Three years: initial audit and surveillance".into(),
    },
    typical: |amounts| format!("At the usual rate: {amounts}"),
    part: |part| match part {
        CostPart::Days(which) => kind(which).into(),
        CostPart::FileFees => "File fees".into(),
        CostPart::Travel(AuditKind::Surveillance) => "Travel, if the surveillance is on site".into(),
        CostPart::Travel(_) => "Travel".into(),
        CostPart::PreAudit => "Pre-audit".into(),
    },
    caution: "Certifying bodies set their prices freely. These figures predate the referential of 1 November 2026: ask for \
        at least three quotes.",
    prices: "The prices we start from",
    rates_why: "The price of a day of audit, from eight public statements. Put the ones from your quotes in their place.",
    amount: |amount| match amount {
        Amount::LowRate => "Day of audit, low",
        Amount::TypicalRate => "Day of audit, usual",
        Amount::HighRate => "Day of audit, high",
        Amount::FileFees => "File fees",
        Amount::Travel => "Travel, for each audit on site",
        Amount::PreAudit => "Price of the pre-audit",
    },
    file_fees_why: |low, high| format!("Often part of the price. One source states {}.", (NUMBERS.amounts)(low, high)),
    travel_why: "No reliable figure found: enter the one in your quote.",
    pre_audit: "Plan a pre-audit",
    pre_audit_why: |price| {
        format!(
            "An optional rehearsal, with a certifying body or a consultant. A certifying body is not allowed to advise \
             you. The only invoice we read: {}, in April 2026.",
            (NUMBERS.amounts)(price, price)
        )
    },
    to_diagnostic: "Go to the self-assessment",
};
