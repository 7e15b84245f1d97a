//! The structure of the messages about saving, data, conflicts, notices and
//! errors.

use super::super::amount::AmountError;
use super::macros::messages;
use crate::date::Date;
use crate::document::{ActionState, Evidence, FieldPath, Finding, LimitError, ReadError, Repair};
use crate::quantity::Cents;

messages! {
    /// The state of saving.
    SavingMessages {
        unavailable: &'static str,
        full: &'static str,
        erased: &'static str,
        foreign: &'static str,
        unreadable: &'static str,
        download_unreadable: &'static str,
        delete_unreadable: &'static str,
        export: &'static str,
        copy: &'static str,
        share: &'static str,
        copy_title: &'static str,
        copy_why: &'static str,
        undo: &'static str,
    }

    /// The dialogs about the visitor's data.
    DataMessages {
        title: &'static str,
        where_saved: &'static str,
        export: &'static str,
        export_why: &'static str,
        import: &'static str,
        import_why: &'static str,
        choose_file: &'static str,
        snapshots: &'static str,
        snapshots_why: &'static str,
        no_snapshots: &'static str,
        version: fn(Option<(Date, &str)>, u32) -> String,
        restore_snapshot: &'static str,
        start_over_title: &'static str,
        start_over_why: &'static str,
        start_over_confirm: &'static str,
        start_over: &'static str,
        export_first: &'static str,
        erase_title: &'static str,
        erase_why: &'static str,
        erase_confirm: &'static str,
        erase: &'static str,
        import_title: &'static str,
        holds_name: &'static str,
        unnamed: &'static str,
        holds_saved: &'static str,
        holds_categories: &'static str,
        holds_answers: &'static str,
        holds_notes: &'static str,
        holds_evidence: &'static str,
        holds_actions: &'static str,
        unknown_date: &'static str,
        no_repairs: &'static str,
        repairs: fn(usize) -> String,
        repairs_why: &'static str,
        more_repairs: fn(usize) -> String,
        replaces: &'static str,
        use_file: &'static str,
        refused_title: &'static str,
        refused_safe: &'static str,
        other_file: &'static str,
    }

    /// Conflicts between two tabs.
    ConflictMessages {
        title: &'static str,
        why: &'static str,
        mine: &'static str,
        theirs: &'static str,
        branch_title: &'static str,
        in_branch: &'static str,
        in_document: &'static str,
        keep_mine: &'static str,
        keep_theirs: &'static str,
        evidence_line: fn(&Evidence) -> String,
        action_line: fn(&str, &str, Option<Date>, ActionState) -> String,
        finding_line: fn(&Finding) -> String,
        evidence_count: fn(usize) -> String,
        action_count: fn(usize) -> String,
    }

    /// Transient notices.
    NoticeMessages {
        removed: fn(u32) -> String,
        undone: &'static str,
        exported: &'static str,
        export_failed: &'static str,
        making_file: &'static str,
        file_ready: &'static str,
        file_failed: &'static str,
        copied: &'static str,
        imported: &'static str,
        loaded: &'static str,
        started_over: &'static str,
        erased: &'static str,
        not_saved: &'static str,
        snapshot_restored: &'static str,
        merged: &'static str,
        replaced_elsewhere: &'static str,
        conflict_resolved: &'static str,
        language_unavailable: &'static str,
        file_added: &'static str,
        file_removed: &'static str,
        save_first: &'static str,
        file_restored: &'static str,
        no_room_for_file: &'static str,
        review_started: &'static str,
        cycle_started: &'static str,
        branch_merged: &'static str,
        nothing_new: &'static str,
        review_only: &'static str,
        file_sent: &'static str,
        file_not_taken: &'static str,
        audit_recorded: &'static str,
        limit: fn(LimitError) -> String,
    }

    /// Errors and repairs.
    Errors {
        amount: fn(AmountError, Option<Cents>) -> String,
        count: fn(u32, u32) -> String,
        date: &'static str,
        too_long: fn(usize, usize) -> String,
        read: fn(ReadError) -> &'static str,
        repair: fn(&Repair) -> String,
        repaired: fn(&str, &str) -> String,
        field: fn(FieldPath) -> String,
        file: &'static str,
        edition: &'static str,
        settings: &'static str,
        id: &'static str,
        profile: &'static str,
        answers: &'static str,
        evidence_library: &'static str,
        budget: &'static str,
        quotes: &'static str,
        custom_certifiers: &'static str,
        revisions: &'static str,
        audits: &'static str,
        findings: &'static str,
        reviewers: &'static str,
        opinions: &'static str,
    }
}
