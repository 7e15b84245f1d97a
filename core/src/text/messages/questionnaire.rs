//! The structure of the messages about the organisation, the questionnaire and
//! the details of an indicator.

use super::super::indicator::Audience;
use super::macros::messages;
use crate::assessment::Filter;
use crate::profile::{Flag, IdentityField, PlannedAudit};
use crate::quantity::Cents;
use crate::rnq::{Category, Edition};

messages! {
    /// The organisation screen.
    OrganisationMessages {
        title: &'static str,
        lead: fn(bool) -> &'static str,
        figures: fn(usize, Option<&str>) -> String,
        name: &'static str,
        name_why: &'static str,
        identity: fn(IdentityField) -> &'static str,
        services: &'static str,
        services_why: &'static str,
        category: fn(Category) -> &'static str,
        category_why: fn(Category) -> &'static str,
        no_category: &'static str,
        activity: &'static str,
        flag: fn(Flag) -> &'static str,
        flag_why: fn(Flag) -> &'static str,
        experience_note: &'static str,
        size: &'static str,
        turnover: &'static str,
        turnover_why: fn(Cents, Cents) -> String,
        sites: &'static str,
        sites_why: &'static str,
        audit: &'static str,
        planned_audit: &'static str,
        planned_audit_why: &'static str,
        audit_choice: fn(PlannedAudit) -> &'static str,
        extension: &'static str,
        extension_why: &'static str,
        no_extension: &'static str,
        planned_date: &'static str,
        audit_done: &'static str,
        planned_date_why: &'static str,
        edition: fn(Edition, bool) -> String,
        rare: &'static str,
        higher_education: &'static str,
        legacy_note: &'static str,
        to_diagnostic: &'static str,
        continue_diagnostic: &'static str,
        to_summary: &'static str,
        to_budget: &'static str,
    }

    /// The questionnaire.
    DiagnosticMessages {
        title: &'static str,
        no_category: &'static str,
        progress_label: &'static str,
        progress: fn(u32, u32) -> String,
        filter_label: &'static str,
        filter_name: fn(Filter) -> &'static str,
        filter_empty: fn(Filter) -> &'static str,
        show_all: &'static str,
        criteria_label: &'static str,
        criterion: fn(u8, &str) -> String,
        excluded: fn(usize) -> String,
        inapplicable_entries: &'static str,
        next: fn(&str) -> String,
        previous: fn(&str) -> String,
        tag_changed: &'static str,
        tag_new: &'static str,
        tag_major_only: &'static str,
        tag_process_only: &'static str,
        tag_not_in_light: &'static str,
        tag_surveyed: &'static str,
        process_question: &'static str,
        to_review: fn(Edition, bool) -> &'static str,
        confirm: &'static str,
        help: &'static str,
        work: &'static str,
        why_applies: &'static str,
        expected: &'static str,
        evidence_examples: &'static str,
        change_2026: &'static str,
        audience: fn(Audience) -> &'static str,
    }

    /// The details of an indicator: notes, evidence and actions.
    DetailsMessages {
        notes: &'static str,
        notes_why: &'static str,
        evidence: &'static str,
        evidence_why: &'static str,
        evidence_title: &'static str,
        evidence_place: &'static str,
        evidence_named: fn(usize, &str) -> String,
        add_evidence: &'static str,
        reuse: &'static str,
        reuse_button: &'static str,
        unused_evidence: &'static str,
        also_used: fn(&str) -> String,
        raise: &'static str,
        lower: &'static str,
        remove: &'static str,
        actions: &'static str,
        add_action: &'static str,
        action_named: fn(usize, &str) -> String,
        private_notes: &'static str,
        private_notes_why: &'static str,
    }
}
