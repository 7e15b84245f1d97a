//! The calendar and the light audit, in English.

use super::figures::AUDIT;
use super::frame::date;
use crate::audit::{CertificateDateIssue, Milestone, Timing};
use crate::text::format::lower_first;
use crate::text::messages::{BudgetTabs, CalendarMessages, LightAuditMessages};

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
        Milestone::RenewalFrom => {
            "Five months before the end: one certifying body advises holding the audit four to five months before."
        }
        Milestone::RenewalAudit => {
            "Four months before the end: three to correct a major non-conformity, one to verify it."
        }
        Milestone::Expiry => {
            "If no renewal decision has been made by then, the certificate lapses; the renewal can still be \
            completed."
        }
    },
    way: "Between now and the audit",
    check: |title| format!("Evidence to check again: {title}"),
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
    export: "Add these dates to my calendar",
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
        Milestone::RenewalFrom => "Start of the advisable period for the renewal audit",
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
            this audit, but we could not find the full list of recognised labels either. In 2016 it named, for instance, \
            ISQ-OPQF, Certif’LR, I.Cert FAC, Eduform or the CIBC: check with your certifying body before relying on it.",
    indicators: |count, list| format!("It looks at {count} of your indicators: {list}."),
    later: |list| format!("The surveillance audit will have to cover the others: {list}."),
    days: |light, initial| format!("It takes {light}, compared with {initial} for an ordinary initial audit."),
    reused: "From Datadock or an earlier label",
};
