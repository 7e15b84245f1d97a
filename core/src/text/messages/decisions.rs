//! The structure of the messages about the calendar, the certification journey,
//! the light audit, certifying bodies and quotes.

use super::super::days::DaysError;
use super::macros::messages;
use crate::assessment::{JourneyStep, StepDeadline};
use crate::audit::{CertificateDateIssue, Extra, Milestone, OfficialList, Pricing, QuoteItem, Timing};
use crate::date::Date;

messages! {
    /// The tabs of the budget screen.
    BudgetTabs {
        views_label: &'static str,
        costs: &'static str,
        calendar: &'static str,
        quotes: &'static str,
    }

    /// The calendar of a cycle.
    CalendarMessages {
        title: &'static str,
        lead: &'static str,
        certificate_date: &'static str,
        certificate_date_why: &'static str,
        certificate_date_issue: fn(CertificateDateIssue) -> String,
        needs_date: &'static str,
        needs_certificate: &'static str,
        timeline: &'static str,
        estimated: &'static str,
        milestone: fn(Milestone) -> &'static str,
        milestone_why: fn(Milestone, bool) -> &'static str,
        way: &'static str,
        check: fn(&str) -> String,
        today: &'static str,
        timing: fn(Timing) -> &'static str,
        export: &'static str,
        export_why: &'static str,
        event: fn(Milestone) -> String,
        estimated_event: &'static str,
        calendar_name: &'static str,
        file: &'static str,
    }

    /// The certification journey.
    JourneyMessages {
        title: &'static str,
        lead: &'static str,
        here: &'static str,
        aside: &'static str,
        step: fn(JourneyStep) -> &'static StepText,
        prepare: &'static str,
        terms: &'static str,
        term: fn(StepDeadline) -> String,
        by: fn(Date) -> String,
    }

    /// One step of the journey.
    StepText {
        title: &'static str,
        text: &'static str,
        prepare: &'static [&'static str],
    }

    /// The light audit.
    LightAuditMessages {
        title: &'static str,
        conditions: &'static [&'static str],
        rare: &'static str,
        indicators: fn(usize, &str) -> String,
        later: fn(&str) -> String,
        days: fn(&str, &str) -> String,
        reused: &'static str,
    }

    /// The request for quotes, certifying bodies and the comparison of quotes.
    QuoteMessages {
        title: &'static str,
        lead: &'static str,
        request: &'static str,
        request_why: &'static str,
        wished: &'static str,
        wished_why: &'static str,
        extras: &'static str,
        extras_why: &'static str,
        extra: fn(Extra) -> &'static str,
        text_label: &'static str,
        copy: &'static str,
        copied: &'static str,
        copied_for_mail: &'static str,
        copy_refused: &'static str,
        email: &'static str,
        email_why: &'static str,
        email_long: &'static str,
        bodies: &'static str,
        bodies_why: &'static str,
        official: &'static str,
        official_list: fn(OfficialList) -> &'static str,
        official_why: fn(OfficialList) -> &'static str,
        start: &'static str,
        start_why: &'static str,
        seen: &'static str,
        listed: fn(usize) -> String,
        listed_why: &'static str,
        own: &'static str,
        own_name: &'static str,
        own_details: &'static str,
        own_named: fn(usize, &str) -> String,
        add_own: &'static str,
        quotes: &'static str,
        quotes_why: &'static str,
        named: fn(usize, &str) -> String,
        item: fn(QuoteItem, crate::profile::AuditKind) -> &'static str,
        item_why: fn(QuoteItem) -> Option<&'static str>,
        pricing: &'static str,
        pricing_why: &'static str,
        pricing_name: fn(Pricing) -> &'static str,
        price: fn(Pricing, bool) -> &'static str,
        add: &'static str,
        full: &'static str,
        days_error: fn(DaysError, Option<&str>) -> String,
        compare: &'static str,
        compare_why: &'static str,
        measure: &'static str,
        total: fn(bool) -> &'static str,
        at_least: fn(&str) -> String,
        per_day: &'static str,
        differs: &'static str,
        difference: fn(&str, &str, &str) -> String,
        no_difference: &'static str,
        missing: &'static str,
        nothing_missing: &'static str,
        validity: &'static str,
        until: fn(Date) -> String,
        expired: fn(Date) -> String,
        unknown: &'static str,
        expected: &'static str,
        drawing: fn(bool) -> &'static str,
        vat: &'static str,
        request_french: &'static str,
        translation: &'static str,
        ask_missing: &'static str,
        not_best: &'static str,
        without_extras: &'static str,
    }
}
