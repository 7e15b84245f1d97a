//! The shape of what is said on screen: how the work is kept and taken away, and what is wrong with it.

use super::super::amount::AmountError;
use super::words;
use crate::date::Date;
use crate::document::{Place, ReadError, Repair};
use crate::quantity::Cents;

words! {
    /// How the work is kept.
    KeepingWords {
        unavailable: &'static str,
        full: &'static str,
        erased: &'static str,
        foreign: &'static str,
        unreadable: &'static str,
        take_unreadable: &'static str,
        forget_unreadable: &'static str,
        export: &'static str,
        undo: &'static str,
    }

    /// The dialogs on the visitor's data.
    DataWords {
        title: &'static str,
        where_kept: &'static str,
        export: &'static str,
        export_why: &'static str,
        import: &'static str,
        import_why: &'static str,
        choose_file: &'static str,
        versions: &'static str,
        versions_why: &'static str,
        no_versions: &'static str,
        version: fn(Option<(Date, &str)>, u32) -> String,
        take_back: &'static str,
        anew: &'static str,
        anew_why: &'static str,
        anew_confirm: &'static str,
        start_anew: &'static str,
        export_first: &'static str,
        import_title: &'static str,
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

    /// What two tabs changed differently.
    ConflictWords {
        title: &'static str,
        why: &'static str,
        mine: &'static str,
        theirs: &'static str,
        keep_mine: &'static str,
        keep_theirs: &'static str,
        evidence_count: fn(usize) -> String,
        action_count: fn(usize) -> String,
    }

    /// What is said once.
    Notices {
        removed: &'static str,
        restored: &'static str,
        exported: &'static str,
        export_failed: &'static str,
        imported: &'static str,
        loaded: &'static str,
        started_anew: &'static str,
        taken_back: &'static str,
        merged: &'static str,
        settled: &'static str,
        not_learned: &'static str,
    }

    /// What is wrong, and what to do.
    Errors {
        amount: fn(AmountError, Option<Cents>) -> String,
        count: fn(u32, u32) -> String,
        date: &'static str,
        read: fn(ReadError) -> &'static str,
        repair: fn(&Repair) -> String,
        repaired: fn(&str, &str) -> String,
        place: fn(Place) -> String,
        profile: &'static str,
        answers: &'static str,
        evidence_library: &'static str,
        budget: &'static str,
        quotes: &'static str,
        contacts: &'static str,
    }
}
