//! Audits, their lengths and costs, in English.

use super::frame::NUMBERS;
use super::questionnaire::ORGANISATION;
use crate::audit::{Amount, Bracket, CostPart, Part};
use crate::profile::AuditKind;
use crate::rnq::Confidence;
use crate::text::messages::{AuditMessages, BudgetMessages};

pub(in crate::text) static AUDIT: AuditMessages = AuditMessages {
    kind,
    about: |kind| match kind {
        AuditKind::Initial => "The first audit, on site, for a certificate that lasts three years.",
        AuditKind::Surveillance => "Between 14 and 22 months after the date of the certificate, remote by default.",
        AuditKind::Renewal => "On site, before the three years are up. It is as long as an initial audit.",
        AuditKind::Extension => "On site, to add a category to a current certificate. Its end date does not change.",
        AuditKind::Light => "A shorter initial audit, for providers that still hold a label from before 2019.",
    },
    planned: "The audit you are preparing for",
    unknown: "Not known yet",
    trace: "Where this figure comes from",
    trace_to_confirm: "Where this figure comes from, and what is still to be confirmed",
    part: "Part",
    adds: "Adds",
    reference: "Reference",
    total: "Total",
    part_name: |part| match part {
        Part::Base => "Base, by turnover".into(),
        Part::Category(category) => (ORGANISATION.category)(category).into(),
        Part::SurveillanceBase => "Base and categories".into(),
        Part::Sites { sites, sampled, .. } => format!("Sites: a sample of {sampled} out of {sites}"),
        Part::NewEntrant => "New entrant".into(),
    },
    part_doubt: |part, confidence| match (part, confidence) {
        (Part::SurveillanceBase, Confidence::Low) => {
            Some("A length reported by secondary sources. We could not read the table in the order.")
        }
        (Part::SurveillanceBase, _) => Some(
            "We could not read the table in the order. At least half a day, at most the length of the initial audit.",
        ),
        (Part::Sites { .. }, _) => {
            Some("We count sites other than the central function. Your certifying body may read the text differently.")
        }
        (Part::Base, Confidence::Unknown) => Some(
            "We found no rule for several categories at once. At least one base for all of them, at most one base \
             each.",
        ),
        _ => None,
    },
    certainty: "Good to know",
    certainties: &[
        "The length runs from the opening meeting to the closing meeting. Preparation and the report are not counted.",
        "The unit is the half-day. A day and a half cannot be squeezed into one long day.",
        "With several sites, the certifying body divides the time between head office and the sites as it sees fit.",
        "The length can be worked out again before each audit if there is a new annual training return, a different \
         turnover bracket, or a site or category that was not declared.",
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

pub(in crate::text) static BUDGET: BudgetMessages = BudgetMessages {
    title: "Audit and budget",
    lead: "The length that the rules give, and what it should cost, so that you can read a quote with your eyes open.",
    no_turnover: "Without your turnover, the length is a range, from the lowest bracket to the highest.",
    enter_turnover: "Enter it",
    costs: "Cost, excluding VAT",
    cost_of: |which| format!("{} alone", kind(which)),
    cycle: |planned| match planned {
        AuditKind::Surveillance => "What lies ahead: surveillance, then renewal".into(),
        AuditKind::Extension => "What lies ahead: extension, surveillance, then renewal".into(),
        AuditKind::Renewal => "A three-year cycle: renewal and surveillance".into(),
        AuditKind::Light => "A three-year cycle: light audit and surveillance".into(),
        AuditKind::Initial => "A three-year cycle: initial audit and surveillance".into(),
    },
    likely: |days| format!("Usually about half of the initial audit. At least and at most: {days}."),
    between: |amounts| format!("Most likely. Depending on the certifying body: {amounts}"),
    surveillance_stated: |low, high| {
        format!(
            "Two sources state {} for the surveillance of a small provider: more than half a day at the day rate.",
            (NUMBERS.amounts)(low, high)
        )
    },
    brackets: "If your turnover moves to another bracket",
    brackets_why: "The length is worked out again before each audit, from the latest annual training return.",
    bracket: |bracket| match bracket {
        Bracket::Small => "Below €150,000",
        Bracket::Middle => "From €150,000 to below €750,000",
        Bracket::Large => "€750,000 or more",
    },
    own_bracket: "your bracket",
    part: |part| match part {
        CostPart::Days(which) => kind(which).into(),
        CostPart::FileFees => "Administration fees".into(),
        CostPart::Travel(AuditKind::Surveillance) => "Travel, if the surveillance audit is on site".into(),
        CostPart::Travel(_) => "Travel".into(),
        CostPart::PreAudit => "Pre-audit".into(),
    },
    caution: |ours| {
        if ours {
            "Certifying bodies set their prices freely. These figures predate the framework of 1 November 2026: ask \
             for at least three quotes."
        } else {
            "Certifying bodies set their prices freely: ask for at least three quotes."
        }
    },
    prices: "The prices we start from",
    rates_order: "These three rates are not in order. The sums take them from the lowest to the highest.",
    rates_why: "Audit day rates, based on eleven published prices. Replace them with the ones in your quotes.",
    amount: |amount| match amount {
        Amount::LowRate => "Day rate, low",
        Amount::TypicalRate => "Day rate, usual",
        Amount::HighRate => "Day rate, high",
        Amount::FileFees => "Administration fees",
        Amount::Travel => "Travel, for each audit on site",
        Amount::PreAudit => "Price of the pre-audit",
    },
    file_fees_why: |low, high| {
        format!("Often included in the price. One source quotes {}.", (NUMBERS.amounts)(low, high))
    },
    travel_why: "We found no reliable figure: enter the one in your quote.",
    pre_audit: "Include a pre-audit",
    pre_audit_why: |price| {
        format!(
            "An optional rehearsal, with a certifying body or a consultant. A certifying body is not allowed to \
             advise you. The only invoice we have seen: {}, in April 2026.",
            (NUMBERS.amounts)(price, price)
        )
    },
    to_diagnostic: "Go to the self-assessment",
};
