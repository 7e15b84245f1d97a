//! The files in the browser, and what leaves it, in English.

use super::figures::AUDIT;
use super::frame::date;
use crate::text::format::grouped;
use crate::text::messages::{FileMessages, OverTimeMessages, ReceiveMessages, SendMessages};

pub(in crate::text) static FILES: FileMessages = FileMessages {
    title: "My files",
    lead: "One file per organisation and audit. They stay in this browser, on this device.",
    manage: "My files",
    manage_why: "To follow several organisations, prepare the next audit or make a counter-audit.",
    unnamed: "Unnamed organisation",
    is_open: "open",
    for_review: |name| format!("reviewed by {name}"),
    waiting: |count| match count {
        0 => "everything is reviewed".into(),
        1 => "1 answer waits for an opinion".into(),
        _ => format!("{count} answers wait for an opinion"),
    },
    audit: |kind, day| match day {
        Some(day) => format!("{}, {}", (AUDIT.kind)(kind), date(day)),
        None => format!("{}, no date yet", (AUDIT.kind)(kind)),
    },
    progress: |answered, applicable| format!("{answered} of {applicable} answered"),
    saved: |day| format!("changed on {}", date(day)),
    unreadable: "This version of Jalon cannot read this file. It is unchanged.",
    open: |title| format!("Open “{title}”"),
    open_short: "Open",
    new: "New file",
    rename: "Rename",
    new_title: "Title of the file",
    rename_done: "Done",
    duplicate: "Counter-audit",
    duplicate_why: "A counter-audit starts from the organisation, its notes, its evidence and past findings. Not copied: answers, private notes, actions, opinions, quotes and earlier versions.",
    remove: "Delete",
    removed: "Deleted, to restore if need be",
    restore: "Restore",
    download: "Download as it is",
    counter_audit_of: |title| match title {
        "" => "Counter-audit".into(),
        _ => format!("Counter-audit, {title}"),
    },
    used: |used, quota| {
        let kilobytes = |units: usize| grouped(u64::try_from(units / 1000).unwrap_or(u64::MAX), ",");
        format!("Storage used: {} KB of about {} KB.", kilobytes(used), kilobytes(quota))
    },
    nearly_full: "Little room is left. Export and then delete the files that you no longer need.",
    on_this_site: "The total counts everything that this site keeps in your browser.",
};

pub(in crate::text) static RECEIVE: ReceiveMessages = ReceiveMessages {
    same_file: "This is another version of the open file.",
    same_as: |title| format!("This is another version of “{title}”, which this browser has already."),
    merge: "Merge the two versions",
    merge_why: "What only one side changed is taken by itself. What both changed is shown to you, and you choose.",
    open_and_merge: "Open that file and merge the versions",
    as_new: "Open in a new file",
    as_new_why: |title| match title {
        "" => "The open file stays as it is, under “My files”.".into(),
        _ => format!("“{title}” stays as it is, under “My files”."),
    },
    replace: |title| match title {
        "" => "Replace the open file by this one".into(),
        _ => format!("Replace “{title}” by this file"),
    },
    review: "Open for review",
    review_why: "You review somebody else’s work: your opinions stand beside the answers, which you cannot change.",
    reviewer_name: "Your name, to sign your opinions",
    reviewer_why: "It is written in the reviewed file, and kept here for the next time.",
    holds_title: "Title",
    holds_opinions: "Reviewers’ opinions",
    holds_findings: "Audit findings",
};

pub(in crate::text) static SEND: SendMessages = SendMessages {
    offer: "Hand over my whole file",
    offer_why: "So that your adviser starts from your work. You see first what goes, and confirm each time.",
    title: |host| match host {
        "" => "Hand over your file?".into(),
        _ => format!("Hand your file over to {host}?"),
    },
    why: |recipient| format!("Everything in your file goes to {recipient}. Nothing goes until you confirm."),
    identity: "Contact details and numbers",
    turnover: "Turnover",
    notes: "Notes on indicators",
    private_notes: "Private notes",
    evidence: "Evidence, with its location",
    prices: "Prices and quotes",
    findings: "Audit findings",
    opinions: "Reviewers’ opinions",
    consent: "I have seen what goes, and want to hand it over.",
    send: "Hand over",
    attach: "Download the file to attach",
    attach_why: "Here the file cannot go by itself: download it, then attach it to your message.",
};

pub(in crate::text) static OVER_TIME: OverTimeMessages = OverTimeMessages {
    title: "Over time",
    why: "Each point is a version that this browser has kept: exported, received or replaced.",
    point: |day, in_place, proved, applicable| {
        format!("{}: {in_place} of {applicable} in place, {proved} with evidence", date(day))
    },
    empty: "Exports made on different days draw the curve: each adds a point.",
    versions: "Earlier versions",
    files: "My other files",
    from_disk: "An export on this device",
    with: |title| format!("Compare with “{title}”"),
    in_place: "In place",
    proved: "With evidence",
};
