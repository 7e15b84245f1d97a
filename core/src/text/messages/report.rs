//! The structure of the messages about the action plan, what-if, the report,
//! the comparison and the request for quotes.

use super::macros::messages;
use crate::assessment::{Direction, Severity};
use crate::date::Date;
use crate::document::ActionState;
use crate::profile::{AuditKind, Flag};
use crate::rnq::{Categories, Edition};

messages! {
    /// The tabs of the summary screen.
    SummaryTabs {
        views_label: &'static str,
        overview: &'static str,
        plan: &'static str,
        report: &'static str,
        compare: &'static str,
        open_report: &'static str,
    }

    /// The result of the audit if some actions were done.
    WhatIfMessages {
        title: &'static str,
        why: &'static str,
        no_action: &'static str,
        plan: &'static str,
        then: &'static str,
        rest: fn(usize) -> String,
        all: &'static str,
        none: &'static str,
        indicator: fn(u8, &str) -> String,
        unnamed: &'static str,
    }

    /// The action plan.
    PlanMessages {
        title: &'static str,
        lead: &'static str,
        empty: &'static str,
        not_started: &'static str,
        inapplicable: fn(usize) -> String,
        no_date: &'static str,
        planned_date: &'static str,
        counted_from: fn(Date) -> String,
        indicator: &'static str,
        gap: &'static str,
        severity: &'static str,
        action: &'static str,
        owner: &'static str,
        due: &'static str,
        state: &'static str,
        corrected_by: &'static str,
        verified_by: &'static str,
        state_name: fn(ActionState) -> &'static str,
        deadline: fn(Severity, Date, Option<Date>) -> String,
        late: &'static str,
        overdue: &'static str,
        done_not_answered: &'static str,
        add: &'static str,
        no_gap: &'static str,
        row: fn(u8, &str) -> String,
        sort: &'static str,
        csv: &'static str,
        csv_why: &'static str,
        calendar: &'static str,
        calendar_why: &'static str,
        event: fn(u8, &str) -> String,
        event_owner: fn(&str) -> String,
        calendar_name: &'static str,
        file: &'static str,
    }

    /// The preparation report.
    ReportMessages {
        title: &'static str,
        lead: &'static str,
        print: &'static str,
        print_why: &'static str,
        version: &'static str,
        version_why: &'static str,
        snapshots: [&'static str; 2],
        heading: &'static str,
        no_name: &'static str,
        scope: &'static str,
        audit: &'static str,
        audit_on: fn(AuditKind, Option<Date>) -> String,
        edition: &'static str,
        edition_name: fn(Edition) -> &'static str,
        made_on: &'static str,
        caution: &'static str,
        where_we_stand: &'static str,
        answer: &'static str,
        no_answer: &'static str,
        how: &'static str,
        evidence: &'static str,
        evidence_at: fn(&str, &str, bool) -> String,
        actions: &'static str,
        action_line: fn(&str, &str, Option<Date>, ActionState) -> String,
        to_fill: &'static str,
        not_audited: &'static str,
        excluded: &'static str,
        none_excluded: &'static str,
        days: &'static str,
        sources: &'static str,
        sources_why: &'static str,
    }

    /// The comparison with an earlier export.
    CompareMessages {
        title: &'static str,
        lead: &'static str,
        choose: &'static str,
        other: &'static str,
        of: fn(Option<Date>) -> String,
        figures: &'static str,
        before: &'static str,
        now: &'static str,
        verdict: &'static str,
        answers: &'static str,
        in_place: &'static str,
        majors: &'static str,
        minors: &'static str,
        moved: fn(usize) -> String,
        nothing: &'static str,
        direction: fn(Direction) -> &'static str,
        applies_now: &'static str,
        applies_no_more: &'static str,
        then: fn(&str, &str) -> String,
        notes: &'static str,
        evidence: &'static str,
        open_actions: &'static str,
        other_change: &'static str,
        other_profile: &'static str,
        unsafe_to_read: &'static str,
    }

    /// The request for quotes.
    RequestMessages {
        subject: fn(AuditKind) -> String,
        greeting: &'static str,
        intro: fn(AuditKind) -> &'static str,
        organisation: &'static str,
        name: fn(&str) -> String,
        categories: fn(Categories) -> String,
        added: fn(Categories) -> String,
        bracket: fn(Option<crate::audit::Bracket>) -> String,
        turnover: fn(&str) -> String,
        sites: fn(u32) -> String,
        new_entrant: fn(bool) -> &'static str,
        flag: fn(Flag) -> &'static str,
        activity: fn(&[String]) -> String,
        certificate: fn(Option<Date>) -> String,
        progress: fn(u32, u32) -> String,
        audit: &'static str,
        audit_type: fn(AuditKind) -> String,
        edition: fn(Edition) -> String,
        wished: fn(&str) -> String,
        planned: fn(Option<Date>) -> String,
        days: &'static str,
        day_line: fn(AuditKind, &str, &str, bool) -> String,
        and: &'static str,
        please: &'static str,
        asks: &'static [&'static str],
        closing: &'static str,
    }
}
