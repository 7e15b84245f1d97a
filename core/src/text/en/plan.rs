//! The action plan, the page of a gap, the index of evidence and what-if, in English.

use super::frame::{date, in_place};
use crate::assessment::Consequence;
use crate::document::ActionState;
use crate::text::format::lower_first;
use crate::text::messages::{EvidenceMessages, GapMessages, PlanMessages, WhatIfMessages};
use crate::text::proposal::Effort;

pub(in crate::text) static WHAT_IF: WhatIfMessages = WhatIfMessages {
    title: "What if these actions were done?",
    why: "Tick actions to see what the audit would conclude once they are finished. Your answers do not change. \
            Here, a gap counts as closed once all its actions are ticked.",
    no_action: "No action is planned for your gaps. Plan one, and see here what it would change.",
    plan: "Open the action plan",
    then: "After these actions:",
    rest: |count| match count {
        1 => "1 gap has no action yet: plan one and you can tick it here.".into(),
        _ => format!("{count} gaps have no action yet: plan some and you can tick them here."),
    },
    all: "Tick all",
    none: "Untick all",
    indicator: |number, title| format!("Indicator {number}, {}", lower_first(title)),
    unnamed: "Unnamed action",
};

pub(in crate::text) static PLAN: PlanMessages = PlanMessages {
    title: "Action plan",
    lead: "What is left to do before the audit, by due date.",
    done_of: |done, total| match (done, total) {
        (0, 1) => "1 action, not done yet".into(),
        (1, 1) => "The only action is done".into(),
        (0, _) => format!("None of {total} actions done"),
        _ => format!("{done} of {total} actions done"),
    },
    to_decide: |count| match count {
        1 => "1 gap without an action".into(),
        _ => format!("{count} gaps without an action"),
    },
    to_decide_why: "Open one: actions are ready for you to choose from.",
    actions: "Actions",
    unknown: |count| match count {
        1 => "1 answer to clear up".into(),
        _ => format!("{count} answers to clear up"),
    },
    unknown_why: "You answered “don’t know”: these may be gaps.",
    evidence_due: |count| match count {
        1 => "1 piece of evidence to check again".into(),
        _ => format!("{count} pieces of evidence to check again"),
    },
    evidence_until: |day| format!("valid until {}", date(day)),
    not_started: "The plan fills up with your answers: each gap takes its place here. Answer the questions first.",
    empty: "Nothing here yet: your answers show no gaps and no action is planned.",
    inapplicable: |count| match count {
        1 => "1 action is on an indicator that does not apply: it is kept aside.".into(),
        _ => format!("{count} actions are on indicators that do not apply: they are kept aside."),
    },
    no_date: "Enter the audit date to see the deadlines the rules give.",
    planned_date: "Enter it",
    counted_from: |audit, minor, major| {
        let verified = major.verified.map_or_else(String::new, |day| format!(" and verified by {}", date(day)));
        format!(
            "Aim to close every gap before the audit on {}. Anything it finds all the same would have to be corrected \
             afterwards: a major gap by {}{verified}, a minor one by {}. These dates are counted from the audit; the real \
             deadlines run from the notification, which comes later.",
            date(audit),
            date(major.corrected),
            date(minor.corrected)
        )
    },
    indicator: "Indicator",
    gap: "Answer",
    toggle: |what| format!("Done: {what}"),
    severity: "Severity",
    action: "Action",
    owner: "Owner",
    due: "Due date",
    state: "Status",
    corrected_by: "Correction deadline",
    verified_by: "Verification deadline",
    state_name,
    late: "After the audit",
    overdue: "Overdue",
    done_not_answered: "Action done: does your answer need updating?",
    add: "Plan an action",
    row: |number, title| format!("{number}. {title}"),
    csv: "Export as CSV",
    csv_why: "A table for your spreadsheet.",
    calendar: "Add my actions to my calendar",
    calendar_why: "An iCalendar file for your calendar: each dated action still to be done, each piece of evidence to \
        check again and the day of the audit, with reminders.",
    event: |number, what| format!("Qualiopi, indicator {number}: {what}"),
    event_owner: |who| format!("Owner: {who}"),
    calendar_name: "Qualiopi action plan",
    file: "jalon-action-plan",
};

/// A function, so that whoever needs it alone does not need the group.
pub(super) const fn state_name(state: ActionState) -> &'static str {
    match state {
        ActionState::ToDo => "To do",
        ActionState::InProgress => "In progress",
        ActionState::Done => "Done",
    }
}

pub(in crate::text) static GAP: GapMessages = GapMessages {
    position: |position, count| format!("Gap {position} of {count}"),
    consequence: |consequence| match consequence {
        Consequence::Proved => "In place, with evidence",
        Consequence::InPlace => "In place, but no evidence is recorded",
        Consequence::Minor => "Minor gap",
        Consequence::Blocking => "Blocking gap",
        Consequence::Unknown => "You answered “don’t know”",
        Consequence::Unanswered => "No answer",
    },
    asked: "What is required",
    proposals: "What you can do",
    proposals_why: "Tap an action to put it in the plan. You can change its text, date and owner afterwards.",
    effort: |effort| match effort {
        Effort::Hour => "about an hour",
        Effort::HalfDay => "half a day",
        Effort::Recurring => "to repeat",
    },
    planned: |due| due.map_or_else(|| "in the plan".into(), |due| format!("in the plan, due {}", date(due))),
    evidence: "What proves it",
    evidence_why: "Tap what you already have, then say where it is.",
    noted: "recorded",
    answer: "Where you stand",
    answer_why: "Once the gap is closed, change the answer: the result follows.",
    notes: "Your notes",
    next: |title| format!("Next gap: {title}"),
    to_plan: "See the action plan",
    next_without: |title| format!("Next without evidence: {title}"),
    to_evidence: "Back to the evidence",
    open: "Proposed actions and evidence",
};

pub(in crate::text) static EVIDENCE: EvidenceMessages = EvidenceMessages {
    title: "Evidence",
    lead: "The auditor goes by the evidence: this is everything you will show, and where it is.",
    measure: in_place,
    empty: "No evidence recorded yet. Open an indicator that is in place: a few taps are enough.",
    none_in_place: "Evidence comes with the answers: answer the questions first.",
    without: |count| match count {
        1 => "1 indicator in place without evidence".into(),
        _ => format!("{count} indicators in place without evidence"),
    },
    all: |count| match count {
        1 => "1 piece of evidence".into(),
        _ => format!("{count} pieces of evidence"),
    },
    serves: "Supports",
    serves_none: "no indicator",
    serves_also: "Add an indicator",
    add: "Add",
    unlink: |id| format!("No longer supports indicator {id}"),
    owner: "Owner",
    checked_on: "Checked on",
    validity: "Validity",
    months: |months| match months {
        None => "as long as it does not change".into(),
        Some(12) => "1 year".into(),
        Some(months) if months % 12 == 0 => format!("{} years", months / 12),
        Some(1) => "1 month".into(),
        Some(months) => format!("{months} months"),
    },
    due: "check again",
    checked_today: "Just checked",
    open: "Open",
    edit: "Edit",
    unnamed: "Untitled evidence",
    more: "Owner and validity",
    event: |title| format!("Qualiopi, evidence to check again: {title}"),
};
