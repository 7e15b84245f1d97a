//! The action plan, the report and the comparison, in English.

use super::figures::AUDIT;
use super::frame::date;
use crate::assessment::{Direction, Severity};
use crate::document::ActionState;
use crate::rnq::Edition;
use crate::text::format::lower_first;
use crate::text::messages::{CompareMessages, PlanMessages, ReportMessages, SummaryTabs, WhatIfMessages};

pub(in crate::text) static SUMMARY_TABS: SummaryTabs = SummaryTabs {
    views_label: "Summary",
    overview: "Overview",
    plan: "Action plan",
    report: "Preparation file",
    compare: "Compare",
    open_report: "Open the preparation file",
};

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
    lead: "All your actions, and every gap that has none yet. What blocks certification comes first, then what is due \
        soonest.",
    not_started: "The plan fills up with your answers: each gap takes its place here. Answer the questions first.",
    empty: "Nothing here yet: your answers show no gaps and no action is planned.",
    inapplicable: |count| match count {
        1 => "1 action is on an indicator that does not apply: it is kept aside.".into(),
        _ => format!("{count} actions are on indicators that do not apply: they are kept aside."),
    },
    no_date: "Enter the audit date to see the deadlines the rules give.",
    planned_date: "Enter it",
    counted_from: |audit| {
        format!(
            "Aim to close every gap before the audit on {}. The deadlines below apply only to gaps the audit would \
            find. They are counted from that day; the real ones run from the notification, which comes later.",
            date(audit)
        )
    },
    indicator: "Indicator",
    gap: "Answer",
    severity: "Severity",
    action: "Action",
    owner: "Owner",
    due: "Due date",
    state: "Status",
    corrected_by: "Correction deadline",
    verified_by: "Verification deadline",
    state_name: |state| match state {
        ActionState::ToDo => "To do",
        ActionState::InProgress => "In progress",
        ActionState::Done => "Done",
    },
    deadline: |severity, corrected, verified| match (severity, verified) {
        (Severity::Major, Some(verified)) => {
            format!("Deadline after the audit: {}, verified by {}", date(corrected), date(verified))
        }
        _ => format!("Deadline after the audit: {}", date(corrected)),
    },
    late: "After the audit",
    overdue: "Overdue",
    done_not_answered: "Action done: does your answer need updating?",
    add: "Plan an action",
    no_gap: "No gap",
    row: |number, title| format!("{number}. {title}"),
    sort: "Sort by urgency again",
    csv: "Export as CSV",
    csv_why: "A table for your spreadsheet.",
    calendar: "Export to my calendar",
    calendar_why: "An iCalendar file for your calendar: one entry for each dated action still to be done, with a reminder \
        a week before.",
    event: |number, what| format!("Qualiopi, indicator {number}: {what}"),
    event_owner: |who| format!("Owner: {who}"),
    calendar_name: "Qualiopi action plan",
    file: "jalon-action-plan",
};

pub(in crate::text) static REPORT: ReportMessages = ReportMessages {
    title: "Preparation file",
    lead: "Everything you have written, criterion by criterion, in the order of the framework: something to read from \
        when the auditor asks.",
    print: "Print or save as PDF",
    print_why: "In the print window, choose “Save as PDF” to keep a file.",
    version: "Version",
    version_why: "The version for the audit leaves out what is for you alone: your answers, gaps and actions.",
    snapshots: ["To prepare yourself", "For the day of the audit"],
    heading: "Preparing for the Qualiopi audit",
    no_name: "Name of the organisation",
    scope: "Categories",
    audit: "Audit prepared for",
    audit_on: |kind, day| match day {
        Some(day) => format!("{}, on {}", (AUDIT.kind)(kind), date(day)),
        None => format!("{}, date to be set", (AUDIT.kind)(kind)),
    },
    edition: "Referential",
    edition_name: |edition| match edition {
        Edition::Rnq2019 => "2019 edition, for audits up to 31 October 2026",
        Edition::Rnq2026 => "2026 edition, for audits from 1 November 2026",
    },
    made_on: "Date of this document",
    caution: "Prepared by the organisation with Jalon, an independent tool. This document replaces neither the official \
        texts nor the certifying body’s decision.",
    where_we_stand: "Where we stand",
    answer: "Answer",
    no_answer: "No answer",
    how: "How we do it",
    evidence: "Evidence",
    evidence_at: |title, place, reused| {
        let between = if title.is_empty() || place.is_empty() { "" } else { ", " };
        let reused = if reused { " (from Datadock or an earlier label)" } else { "" };
        format!("{title}{between}{place}{reused}")
    },
    actions: "Actions",
    action_line: |what, who, due, state| {
        let mut line = what.to_owned();
        if !who.is_empty() {
            line.push_str(&format!(", {who}"));
        }
        if let Some(due) = due {
            line.push_str(&format!(", by {}", date(due)));
        }
        format!("{line} ({})", lower_first((PLAN.state_name)(state)))
    },
    to_fill: "Nothing written yet",
    not_audited: "The light audit leaves this indicator to the surveillance audit.",
    excluded: "What does not apply",
    none_excluded: "Every indicator of the framework applies.",
    days: "Length of the audits",
    sources: "Sources",
    sources_why: "The texts and pages behind the rules in this document. Each is marked with how certain its least certain \
            point is. Sources for prices are not listed.",
};

pub(in crate::text) static COMPARE: CompareMessages = CompareMessages {
    title: "Compare with an earlier export",
    lead: "Choose a file that you exported earlier to see what has changed, indicator by indicator. Your current \
            work does not change.",
    choose: "Choose an export",
    other: "Choose another export",
    of: |saved| match saved {
        Some(saved) => format!("Export from {}, compared with your work today.", date(saved)),
        None => "Undated export, compared with your work today.".into(),
    },
    figures: "In figures",
    before: "Then",
    now: "Today",
    verdict: "Conclusion",
    answers: "Firm answers",
    in_place: "In place",
    majors: "Major non-conformities",
    minors: "Minor non-conformities",
    moved: |count| match count {
        1 => "1 indicator has changed".into(),
        _ => format!("{count} indicators have changed"),
    },
    nothing: "Nothing has changed: both say the same about every indicator.",
    direction: |direction| match direction {
        Direction::Better => "Better",
        Direction::Worse => "Worse",
        Direction::Same => "Other",
    },
    applies_now: "Now applies",
    applies_no_more: "No longer applies",
    then: |before, now| format!("{before}, then {now}"),
    notes: "Notes changed",
    evidence: "Evidence",
    open_actions: "Open actions",
    other_change: "Evidence or actions changed",
    other_profile: "The description of the organisation has changed: some indicators may apply in one version only.",
    unsafe_to_read: "Parts of this file had to be repaired before it could be read:",
};
