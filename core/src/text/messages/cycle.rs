//! The structure of the messages about what follows an audit, the next one, and a
//! second pair of eyes.

use super::macros::messages;
use crate::assessment::{CheckReason, FindingCounts, FindingState};
use crate::date::Date;
use crate::document::{Decision, Finding, FindingDate, FindingKind, FindingText};
use crate::profile::PlannedAudit;

messages! {
    /// What an audit notified, and what follows from it.
    FollowUpMessages {
        title: &'static str,
        lead: &'static str,
        ask_title: &'static str,
        ask: fn(Option<Date>) -> String,
        record: &'static str,
        not_yet: &'static str,
        open_here: &'static str,
        audit: fn(PlannedAudit, Option<Date>) -> String,
        about: &'static str,
        kind_label: &'static str,
        held_on: &'static str,
        remove_audit: &'static str,
        counts: fn(FindingCounts) -> String,
        none: &'static str,
        five_minors: fn(u32) -> String,
        rules: &'static str,
        add: &'static str,
        add_about: &'static str,
        finding: fn(&Finding) -> String,
        kind: fn(FindingKind) -> &'static str,
        state: fn(FindingState) -> String,
        correct_by: fn(Date) -> String,
        verified_by: fn(Date) -> String,
        notified_missing: &'static str,
        next_audit_verifies: &'static str,
        indicator: &'static str,
        category: &'static str,
        every_category: &'static str,
        severity: &'static str,
        text: fn(FindingText) -> &'static str,
        text_why: fn(FindingText) -> Option<&'static str>,
        date: fn(FindingDate) -> &'static str,
        answer: &'static str,
        from_indicator: &'static str,
        remove: &'static str,
        unattended: fn(usize) -> String,
        beside: &'static str,
        open: fn(usize) -> String,
        correction_event: fn(&Finding) -> String,
        verification_event: fn(&Finding) -> String,
        correction_due: fn(&Finding) -> String,
        verification_due: fn(&Finding) -> String,
    }

    /// The audit after this one.
    NextAuditMessages {
        title: &'static str,
        title_of: fn(&str, PlannedAudit) -> String,
        why: &'static str,
        start: fn(PlannedAudit) -> String,
        first: &'static str,
        first_why: &'static str,
        reason: fn(CheckReason) -> &'static str,
        by_rule: fn(usize) -> String,
    }

    /// A second pair of eyes.
    OpinionMessages {
        title: &'static str,
        lead_reviewer: fn(&str) -> String,
        lead_provider: &'static str,
        send_back: &'static str,
        send_back_why: &'static str,
        waiting: fn(usize) -> String,
        to_decide: fn(usize) -> String,
        nothing_waits: &'static str,
        all: &'static str,
        provider_answer: &'static str,
        reviewer_answer: fn(&str) -> String,
        own_answer: &'static str,
        own_comment: &'static str,
        changed_since: &'static str,
        take_over: &'static str,
        my_answer: &'static str,
        seen: &'static str,
        confirm: &'static str,
        withdraw: &'static str,
        client_decision: &'static str,
        own_changed: &'static str,
        pending: fn(usize) -> String,
        keep: &'static str,
        decision: fn(Decision) -> &'static str,
        same: &'static str,
        file: &'static str,
        none: &'static str,
        none_how: &'static str,
    }
}
