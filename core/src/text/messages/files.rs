//! The structure of the messages about the files in the browser, and about what leaves
//! it for a reviewer or a host.

use super::macros::messages;
use crate::date::Date;
use crate::profile::AuditKind;

messages! {
    /// The files in the browser.
    FileMessages {
        title: &'static str,
        lead: &'static str,
        manage: &'static str,
        manage_why: &'static str,
        unnamed: &'static str,
        is_open: &'static str,
        for_review: fn(&str) -> String,
        waiting: fn(usize) -> String,
        audit: fn(AuditKind, Option<Date>) -> String,
        progress: fn(u32, u32) -> String,
        saved: fn(Date) -> String,
        unreadable: &'static str,
        open: fn(&str) -> String,
        open_short: &'static str,
        new: &'static str,
        rename: &'static str,
        new_title: &'static str,
        rename_done: &'static str,
        duplicate: &'static str,
        duplicate_why: &'static str,
        remove: &'static str,
        removed: &'static str,
        restore: &'static str,
        download: &'static str,
        counter_audit_of: fn(&str) -> String,
        used: fn(usize, usize) -> String,
        nearly_full: &'static str,
        on_this_site: &'static str,
    }

    /// What can be done with a document that comes from elsewhere.
    ReceiveMessages {
        same_file: &'static str,
        same_as: fn(&str) -> String,
        merge: &'static str,
        merge_why: &'static str,
        open_and_merge: &'static str,
        as_new: &'static str,
        as_new_why: fn(&str) -> String,
        replace: fn(&str) -> String,
        review: &'static str,
        review_why: &'static str,
        reviewer_name: &'static str,
        reviewer_why: &'static str,
        holds_title: &'static str,
        holds_opinions: &'static str,
        holds_findings: &'static str,
    }

    /// The consent to hand the whole file over to the host.
    SendMessages {
        offer: &'static str,
        offer_why: &'static str,
        title: fn(&str) -> String,
        why: fn(&str) -> String,
        identity: &'static str,
        turnover: &'static str,
        notes: &'static str,
        private_notes: &'static str,
        evidence: &'static str,
        prices: &'static str,
        findings: &'static str,
        opinions: &'static str,
        consent: &'static str,
        send: &'static str,
        attach: &'static str,
        attach_why: &'static str,
    }

    /// The readiness over time.
    OverTimeMessages {
        title: &'static str,
        why: &'static str,
        point: fn(Date, u32, u32, u32) -> String,
        empty: &'static str,
        versions: &'static str,
        files: &'static str,
        from_disk: &'static str,
        with: fn(&str) -> String,
        in_place: &'static str,
        proved: &'static str,
    }
}
