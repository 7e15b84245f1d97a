//! The report and the comparison, in English.

use super::figures::AUDIT;
use super::frame::date;
use crate::assessment::Direction;
use crate::rnq::Edition;
use crate::text::messages::{CompareMessages, ReportMessages, SummaryTabs};

pub(in crate::text) static SUMMARY_TABS: SummaryTabs = SummaryTabs {
    views_label: "Summary",
    overview: "Overview",
    plan: "Action plan",
    evidence: "Evidence",
    report: "Preparation file",
    compare: "Compare",
    follow_up: "After the audit",
    opinions: "Review",
    open_report: "Open the preparation file",
};

pub(in crate::text) static REPORT: ReportMessages = ReportMessages {
    title: "Preparation file",
    lead: "Everything you have written, criterion by criterion, in the order of the framework: something to read from \
        when the auditor asks.",
    print: "Print or save as PDF",
    print_why: "In the print window, choose “Save as PDF” to keep a file.",
    version: "Version",
    version_why: "The version for the audit leaves out what is for you alone: your answers, gaps and actions.",
    kinds: ["To prepare yourself", "For the day of the audit"],
    heading: "Preparing for the Qualiopi audit",
    heading_audit: "File for the Qualiopi audit",
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
    contents: "Contents",
    synthesis: "Overview",
    next_action: "Next action",
    criteria_of: |applicable| {
        format!("In the order of the framework; {applicable} indicators apply to the organisation.")
    },
    filled: |filled, applicable| match filled {
        0 => "Nothing is written yet: this version would be empty. Add notes or evidence to the indicators.".into(),
        _ if filled == applicable => format!("All {applicable} indicators have a note or evidence."),
        1 => format!("1 of {applicable} indicators has a note or evidence; the others are left out of this version."),
        _ => format!(
            "{filled} of {applicable} indicators have a note or evidence; the others are left out of this version."
        ),
    },
    remarks: "Remarks",
    evidence_index: "Index of evidence",
    number: "No.",
    criterion: "Criterion",
    indicators: "Indicators",
    consequence: "At the audit",
    least: "At least",
    most: "At most",
    typical: "Typical",
    certainty: "Certainty",
    page_why: "This page also holds your work: open Jalon, then “Your data”, and choose this file to get it back as it is.",
    word: "Word file",
    word_why: "The same file, to complete and lay out.",
    spreadsheet: "Spreadsheet",
    spreadsheet_why: "Indicators, plan, evidence, days and cost, with their sources; without your private notes.",
    page: "Page to share",
    page_label_why: "Opens on any phone, and loads into Jalon again. It holds all your work, private notes and prices included.",
    file_report: "jalon-report",
    file_audit: "jalon-audit-file",
    file_workbook: "jalon-workbook",
    identity: "Cover page",
    identity_why: "Optional. Anything left empty does not appear.",
    answer: "Answer",
    no_answer: "No answer",
    how: "How we do it",
    evidence: "Evidence",
    actions: "Actions",
    not_audited: "The light audit leaves this indicator to the surveillance audit.",
    excluded: "What does not apply",
    none_excluded: "Every indicator of the framework applies.",
    days: "Length of the audits",
    sources: "Sources",
    sources_why: "The texts and pages behind the rules in this document. Each is marked with how certain its least certain \
            point is. Sources for prices are not listed.",
};

pub(in crate::text) static COMPARE: CompareMessages = CompareMessages {
    title: "Compare",
    lead: "Choose an earlier version, another file or an export to see what has changed, indicator by indicator. Your current \
            work does not change.",
    choose: "Choose an export",
    other: "Choose another export",
    of: |saved| match saved {
        Some(saved) => format!("Version of {}, compared with your work today.", date(saved)),
        None => "Undated version, compared with your work today.".into(),
    },
    figures: "In figures",
    before: "Then",
    now: "Today",
    verdict: "Conclusion",
    answers: "Answers",
    in_place: "In place",
    proved: "In place, with evidence",
    majors: "Major non-conformities",
    minors: "Minor non-conformities",
    moved: |count| match count {
        1 => "1 indicator has changed".into(),
        _ => format!("{count} indicators have changed"),
    },
    nothing: "No indicator has changed: both say the same about each.",
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
