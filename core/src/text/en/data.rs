//! Saving, data, conflicts and notices, in English.

use super::frame::date;
use crate::document::{FindingKind, FindingText, LimitError};
use crate::text::format::{grouped, lower_first};
use crate::text::messages::{ConflictMessages, DataMessages, NoticeMessages, SavingMessages};

pub(in crate::text) static SAVING: SavingMessages = SavingMessages {
    unavailable: "This browser does not allow work to be saved here. You can still use the tool, but export before \
        you close the page.",
    full: "This browser’s storage is full: your latest changes are on this page only. Export your work to keep them.",
    erased: "The copy kept by this browser has been erased. Your work is still on this page; your next change will save it \
        again.",
    foreign: "This browser holds work that this version cannot read, probably made by a newer one. It is intact, but your \
        changes are not being saved: export them. To save here again, start afresh: the earlier work will be set aside.",
    unreadable: "The saved work could not be read. It is not lost: a copy has been set aside. Download it to show it \
        to someone.",
    delete_unreadable: "Delete the copy",
    download_unreadable: "Download the copy",
    export: "Export as JSON",
    copy: "Copy the text",
    share: "Share",
    copy_title: "Copy this text",
    copy_why: "The browser refuses to copy here: select the text, copy it, then paste it into a file or a message.",
    undo: "Undo",
};

pub(in crate::text) static DATA: DataMessages = DataMessages {
    title: "Your data",
    where_saved: "Your work is saved in this browser as you go. Some browsers erase this storage after seven days without a \
        visit: an export protects you from that.",
    export: "Export",
    export_why: "A JSON file with your answers, notes (private ones included), evidence, actions and results.",
    import: "Import",
    import_why: "A .json export or an .html page from Jalon: choose the file, drop it anywhere on the tool, or paste its content. You will see what it holds before it replaces anything.",
    choose_file: "Choose a file",
    snapshots: "Earlier versions",
    snapshots_why: "What you exported or received, and what an import or a fresh start replaced. The latest are kept.",
    no_snapshots: "None yet. Each export, import or fresh start keeps one.",
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
    restore_snapshot: "Restore",
    start_over_title: "Start afresh",
    start_over_why: "Your current work becomes an earlier version.",
    start_over_confirm: "Your current work will be kept among the earlier versions in this browser. To be on the safe side, \
        export it first.",
    start_over: "Start afresh",
    export_first: "Export first",
    erase_title: "Erase everything from this browser",
    erase_why: "On a shared computer, so that nothing is left for the next person.",
    erase_confirm: "Your work, its earlier versions and your settings will be erased from this browser. This cannot be undone. \
        Files that you have exported are not erased: remember the downloads folder.",
    erase: "Erase everything",
    import_title: "What this file holds",
    holds_name: "Organisation",
    unnamed: "not named",
    holds_saved: "Saved on",
    holds_categories: "Categories",
    holds_answers: "Answers",
    holds_notes: "Indicators with notes",
    holds_evidence: "Pieces of evidence",
    holds_actions: "Actions",
    unknown_date: "date unknown",
    no_repairs: "The file is complete: nothing had to be repaired.",
    repairs: |count| match count {
        1 => "1 repair.".into(),
        _ => format!("{count} repairs."),
    },
    repairs_why: "Everything else is used as it stands, and your file is not changed.",
    more_repairs: |count| format!("And {count} more of the same kind."),
    replaces: "Your current work will become an earlier version, which you can restore.",
    use_file: "Use this file",
    refused_title: "This file cannot be used",
    refused_safe: "Nothing has changed here: your work is intact.",
    other_file: "Choose another file",
};

pub(in crate::text) static CONFLICTS: ConflictMessages = ConflictMessages {
    title: "Two tabs changed the same thing",
    why: "Choose which one is right. Until you do, nothing is overwritten.",
    mine: "In this tab",
    theirs: "In the other tab",
    branch_title: "You both changed the same thing",
    in_branch: "In the file received",
    in_document: "Here",
    keep_mine: "Keep this one",
    keep_theirs: "Use the other one",
    evidence_line: |piece| {
        let reused = if piece.reused { " (from Datadock or an earlier label)" } else { "" };
        let owner = (!piece.owner.is_empty()).then(|| format!("kept up to date by {}", piece.owner));
        let checked = piece.checked_on.map(|day| format!("checked on {}", date(day)));
        let until = piece.valid_until().map(|day| format!("to check again after {}", date(day)));
        let parts = [Some(piece.title.to_string()), Some(piece.location.to_string()), owner, checked, until];
        let parts: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
        parts.join(", ") + reused
    },
    action_line: |what, who, due, state| {
        let mut line = what.to_owned();
        if !who.is_empty() {
            line.push_str(&format!(", {who}"));
        }
        if let Some(due) = due {
            line.push_str(&format!(", by {}", date(due)));
        }
        format!("{line} ({})", lower_first(super::plan::state_name(state)))
    },
    finding_line: |finding| {
        let statement = finding.text(FindingText::Statement);
        let colon = if statement.is_empty() { "" } else { ": " };
        format!("Indicator {}, {}{colon}{statement}", finding.indicator, lower_first(finding_kind(finding.kind)))
    },
    evidence_count: |count| match count {
        0 => "No evidence".into(),
        1 => "1 piece of evidence".into(),
        _ => format!("{count} pieces of evidence"),
    },
    action_count: |count| match count {
        0 => "No action".into(),
        1 => "1 action".into(),
        _ => format!("{count} actions"),
    },
};

pub(super) const fn finding_kind(kind: FindingKind) -> &'static str {
    match kind {
        FindingKind::Major => "Major non-conformity",
        FindingKind::Minor => "Minor non-conformity",
        FindingKind::Remark => "Remark",
    }
}

pub(in crate::text) static NOTICES: NoticeMessages = NoticeMessages {
    removed: |count| match count {
        1 => "Removed.".into(),
        _ => format!("{count} items removed."),
    },
    undone: "Restored.",
    exported: "Download started. If nothing arrives, copy the text of the file.",
    export_failed: "The browser refused the download. Copy the text of the file.",
    making_file: "Preparing the file…",
    file_ready: "The file is ready: look in your downloads.",
    file_failed: "This file could not be made. Nothing is lost: check your connection, then try again.",
    copied: "Copied: paste the text into a file or a message.",
    loaded: "File loaded.",
    imported: "File loaded. Your previous work is among the earlier versions.",
    started_over: "Started afresh. Your previous work is among the earlier versions.",
    erased: "Everything has been erased from this browser.",
    not_saved: "Your latest changes are not saved: export them before you close the page.",
    snapshot_restored: "Version restored.",
    merged: "Another tab changed this work: its changes are here too.",
    replaced_elsewhere: "Another tab replaced this work. It is among the earlier versions, under “Your data”.",
    conflict_resolved: "Settled.",
    // Never shown: French is always loaded.
    language_unavailable: "This language could not be loaded. Check your connection and choose it again, or reload the page.",
    file_added: "The file is open. All your files are under “My files”.",
    file_removed: "File deleted. You can restore it for as long as this page is open.",
    save_first: "Your latest changes are not saved: export them before you open another file.",
    file_restored: "File restored.",
    no_room_for_file: "This browser’s storage is full: nothing was added, nothing is lost. Export and then delete a file that you no longer need, and try again.",
    review_started: "The file is open for review: your opinions are added, its answers do not change.",
    cycle_started: "The file of the next audit is ready. The one before stays as it is, under “My files”.",
    branch_merged: "Both versions are merged. What was here before is among the earlier versions.",
    nothing_new: "This file holds nothing new: it is all here already.",
    review_only: "You are reviewing this file: give your opinions on the “Review” page, the answers stay your client’s.",
    file_sent: "The file has been handed over.",
    file_not_taken: "This site has not confirmed that it took the file. To be safe, export it, then send it in a message.",
    audit_recorded: "The audit is noted.",
    limit: |error| {
        let most = grouped(u64::try_from(error.limit()).unwrap_or(u64::MAX), ",");
        let items = match error {
            LimitError::Evidence => "pieces of evidence",
            LimitError::EvidencePerIndicator => "pieces of evidence on this indicator",
            LimitError::ActionsPerIndicator => "actions on this indicator",
            LimitError::Quotes => "quotes",
            LimitError::CustomCertifiers => "certifying bodies of your own",
            LimitError::Audits => "past audits",
            LimitError::Findings => "findings",
            LimitError::Reviewers => return format!("This file already has {most} reviewers, the most that fits."),
        };
        format!("You already have {most} {items}, the most that fits. Remove one to add another.")
    },
};
