//! The result, in English.

use super::frame::date;
use crate::assessment::{Consequence, Verdict};
use crate::profile::AuditKind;
use crate::text::messages::ResultMessages;

pub(in crate::text) static RESULT: ResultMessages = ResultMessages {
    headline: |in_place, applicable, proved| {
        let proved = match proved {
            0 => "evidence still to be recorded".to_owned(),
            _ => format!("{proved} with evidence"),
        };
        if in_place == 0 {
            format!("0 of {applicable} in place")
        } else {
            format!("{in_place} of {applicable} in place, {proved}")
        }
    },
    blocking: |prediction, days_left| {
        let blocking = match (prediction.verdict, prediction.majors) {
            (Verdict::BlockedByMinors, _) => format!("{} minor gaps block together", prediction.minors),
            (_, 0) if prediction.open > 0 => "Nothing blocks so far".into(),
            (_, 0) => "Nothing blocks".into(),
            (_, 1) => "1 blocking point".into(),
            (_, count) => format!("{count} blocking points"),
        };
        let is_blocked = matches!(prediction.verdict, Verdict::Blocked | Verdict::BlockedByMinors);
        match (is_blocked, days_left) {
            (_, None) => format!("{blocking}."),
            (_, Some(0)) => format!("{blocking}, and the audit is today."),
            (true, Some(1)) => format!("{blocking}, 1 day to act."),
            (true, Some(days)) => format!("{blocking}, {days} days to act."),
            (false, Some(1)) => format!("{blocking}, the audit is tomorrow."),
            (false, Some(days)) => format!("{blocking}, the audit is in {days} days."),
        }
    },
    partly_blocking: |count| match count {
        1 => "1 of them is “partly” in place: for this indicator, any gap is major.".into(),
        _ => format!("{count} of them are “partly” in place: for these indicators, any gap is major."),
    },
    only_for: |names| format!("This concerns: {}.", names.join(", ")),
    provisional: |open| match open {
        1 => "Provisional: 1 indicator to clear up.".into(),
        _ => format!("Provisional: {open} indicators to clear up."),
    },
    go_on: "Continue the questions",
    set_date: "Enter the date of the audit",
    audit: "Length and cost",
    see_budget: "See the details",
    ask_quotes: "Ask for quotes",
    band: "Your indicators at a glance",
    consequence: |consequence| match consequence {
        Consequence::Proved => "in place, with evidence",
        Consequence::InPlace => "in place, no evidence",
        Consequence::Minor => "minor gap",
        Consequence::Blocking => "blocking",
        Consequence::Unknown => "don’t know",
        Consequence::Unanswered => "not answered",
    },
    consequences: |consequence, count| {
        let text = match consequence {
            Consequence::Proved => "in place, with evidence",
            Consequence::InPlace => "in place, no evidence",
            Consequence::Minor if count == 1 => "minor gap",
            Consequence::Minor => "minor gaps",
            Consequence::Blocking => "blocking",
            Consequence::Unknown => "“don’t know”",
            Consequence::Unanswered => "not answered",
        };
        format!("{count} {text}")
    },
    moves: "Where to start",
    moves_why: "The quickest ways to unblock come first.",
    no_moves: |open| match open {
        0 => "Nothing to correct. What is left is gathering your evidence: the auditor goes by it.",
        _ => "Nothing to correct so far. Answer the remaining questions to be sure.",
    },
    under_way: |count| match count {
        1 => "1 point has an action already.".into(),
        _ => format!("{count} points have an action already."),
    },
    plan: "Plan it",
    planned: |due| due.map_or_else(|| "Planned".into(), |due| format!("Planned for {}", date(due))),
    all_actions: "The whole action plan",
    by_category: "By category",
    counts: |majors, minors| format!("{majors} major, {minors} minor"),
    by_category_rule: "The rule",
    by_category_why: "According to one certifying body, the decision is taken category by category: one may be certified \
        and another not. An indicator that they share counts in each. Check this with your own certifying body.",
    category: |verdict, kind| match (verdict, kind) {
        (Verdict::NotStarted | Verdict::Undecided, _) => "no conclusion yet",
        (Verdict::Clear, _) => "nothing to correct",
        (Verdict::MinorsOnly, _) => "possible, with an action plan",
        (Verdict::BlockedByMinors, _) => "blocked by the number of minor gaps",
        (Verdict::Blocked, AuditKind::Surveillance) => "to be corrected within three months",
        (Verdict::Blocked, _) => "blocked",
    },
    details: "The details",
    show: "Share it",
    show_why: "To a partner, a consultant, your team.",
    print: "Print on one page",
    copy_text: "Copy a short text",
    share: "Share the text",
    save_file: "File for a consultant",
    file_why: "The file for a consultant holds all your work, notes and prices included, but not your private notes.",
    before_after: |before, after| {
        let change = |now: u32, then: u32, name: &str| {
            if now == then { format!("{now} {name}") } else { format!("{now} {name} instead of {then}") }
        };
        format!("{}, {}.", change(after.majors, before.majors, "major"), change(after.minors, before.minors, "minor"))
    },
};
