//! How the work is kept and taken away, in English.

use super::frame::date;
use crate::text::words::{ConflictWords, DataWords, KeepingWords, Notices};

pub(super) const KEEPING: KeepingWords = KeepingWords {
    unavailable: "This browser does not allow saving here. You can work all the same: export before you close the page.",
    full: "This browser’s storage is full: your latest changes are kept on this page only. Export them.",
    erased: "The copy kept by this browser has been erased. Your work is still on this page; your next change will save it \
        again.",
    foreign: "This browser holds a saved copy that this version cannot read. We leave it alone: export your work before \
        you close the page.",
    unreadable: "The saved work could not be read. It is not lost: a copy has been put aside, download it to show it to \
        someone.",
    take_unreadable: "Download the copy",
    export: "Export as JSON",
    undo: "Undo",
};

pub(super) const DATA: DataWords = DataWords {
    title: "Your data",
    where_kept: "Your work is saved in this browser as you go. Some browsers erase this storage after seven days without a \
        visit: an export protects you from that.",
    export: "Export",
    export_why: "A JSON file with your answers, notes, evidence, actions and the results.",
    import: "Import",
    import_why: "A file exported from here. You will see what it holds before it replaces anything.",
    choose_file: "Choose a file",
    versions: "Earlier versions",
    versions_why: "What an import or a fresh start has replaced. The last five are kept.",
    no_versions: "None yet. An import or a fresh start keeps one.",
    version: |when, answered| {
        let answers = match answered {
            0 => "no answers".to_owned(),
            1 => "1 answer".into(),
            _ => format!("{answered} answers"),
        };
        match when {
            Some((day, time)) => format!("{} at {time}, {answers}", date(day)),
            None => answers,
        }
    },
    take_back: "Take it back",
    anew: "Start afresh",
    anew_why: "Your current work becomes an earlier version.",
    anew_confirm: "Your current work will be put among the earlier versions in this browser. To be on the safe side, \
        export it first.",
    start_anew: "Start afresh",
    export_first: "Export first",
    import_title: "What this file holds",
    holds_saved: "Saved on",
    holds_categories: "Categories",
    holds_answers: "Answers",
    holds_notes: "Indicators with notes",
    holds_evidence: "Pieces of evidence",
    holds_actions: "Actions",
    unknown_date: "unknown date",
    no_repairs: "The file is complete, nothing had to be repaired.",
    repairs: |count| match count {
        1 => "1 repair.".into(),
        _ => format!("{count} repairs."),
    },
    repairs_why: "Everything else is taken as it is, and your file is not changed.",
    more_repairs: |count| format!("And {count} more of the same kind."),
    replaces: "Your current work will become an earlier version, which you can take back.",
    use_file: "Use this file",
    refused_title: "This file cannot be used",
    refused_safe: "Nothing has changed here: your work is intact.",
    other_file: "Choose another file",
};

pub(super) const CONFLICTS: ConflictWords = ConflictWords {
    title: "Two tabs changed the same thing",
    why: "Choose which is right. Until you do, nothing is overwritten.",
    mine: "In this tab",
    theirs: "In the other tab",
    keep_mine: "Keep this one",
    keep_theirs: "Take the other",
    evidence_count: |count| match count {
        0 => "No evidence".into(),
        1 => "1 piece of evidence:".into(),
        _ => format!("{count} pieces of evidence:"),
    },
    action_count: |count| match count {
        0 => "No action".into(),
        1 => "1 action:".into(),
        _ => format!("{count} actions:"),
    },
};

pub(super) const NOTICES: Notices = Notices {
    removed: "Removed.",
    restored: "It is back.",
    exported: "File ready: look in your downloads.",
    export_failed: "The browser refused the download. Try another tab or another browser.",
    imported: "File loaded. The previous work is among the earlier versions.",
    started_anew: "A clean page. The previous work is among the earlier versions.",
    taken_back: "Version taken back.",
    merged: "Another tab changed this work: its changes are here too.",
    settled: "Settled.",
};
