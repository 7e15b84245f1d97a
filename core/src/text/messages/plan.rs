//! The structure of the messages about the action plan, the page of a gap, the index
//! of evidence and what-if.

use super::macros::messages;
use crate::assessment::{Consequence, Deadline, Readiness};
use crate::date::Date;
use crate::document::ActionState;
use crate::text::proposal::Effort;

messages! {
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
        done_of: fn(usize, usize) -> String,
        to_decide: fn(usize) -> String,
        to_decide_why: &'static str,
        actions: &'static str,
        unknown: fn(usize) -> String,
        unknown_why: &'static str,
        evidence_due: fn(usize) -> String,
        evidence_until: fn(Date) -> String,
        empty: &'static str,
        not_started: &'static str,
        inapplicable: fn(usize) -> String,
        no_date: &'static str,
        planned_date: &'static str,
        counted_from: fn(Date, Deadline, Deadline) -> String,
        indicator: &'static str,
        gap: &'static str,
        toggle: fn(&str) -> String,
        severity: &'static str,
        action: &'static str,
        owner: &'static str,
        due: &'static str,
        state: &'static str,
        corrected_by: &'static str,
        verified_by: &'static str,
        state_name: fn(ActionState) -> &'static str,
        late: &'static str,
        overdue: &'static str,
        done_not_answered: &'static str,
        add: &'static str,
        row: fn(u8, &str) -> String,
        csv: &'static str,
        csv_why: &'static str,
        calendar: &'static str,
        calendar_why: &'static str,
        event: fn(u8, &str) -> String,
        event_owner: fn(&str) -> String,
        calendar_name: &'static str,
        file: &'static str,
    }

    /// The page of a gap.
    GapMessages {
        position: fn(usize, usize) -> String,
        consequence: fn(Consequence) -> &'static str,
        asked: &'static str,
        proposals: &'static str,
        proposals_why: &'static str,
        effort: fn(Effort) -> &'static str,
        planned: fn(Option<Date>) -> String,
        evidence: &'static str,
        evidence_why: &'static str,
        noted: &'static str,
        answer: &'static str,
        answer_why: &'static str,
        notes: &'static str,
        next: fn(&str) -> String,
        to_plan: &'static str,
        next_without: fn(&str) -> String,
        to_evidence: &'static str,
        open: &'static str,
    }

    /// The index of evidence, and the fields of a piece.
    EvidenceMessages {
        title: &'static str,
        lead: &'static str,
        measure: fn(Readiness) -> String,
        empty: &'static str,
        none_in_place: &'static str,
        without: fn(usize) -> String,
        all: fn(usize) -> String,
        serves: &'static str,
        serves_none: &'static str,
        serves_also: &'static str,
        add: &'static str,
        unlink: fn(u8) -> String,
        owner: &'static str,
        checked_on: &'static str,
        validity: &'static str,
        months: fn(Option<u16>) -> String,
        due: &'static str,
        checked_today: &'static str,
        open: &'static str,
        edit: &'static str,
        unnamed: &'static str,
        more: &'static str,
        event: fn(&str) -> String,
    }
}
