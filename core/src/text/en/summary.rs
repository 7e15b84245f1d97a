//! The summary in English: the verdict, its rule and the next steps.

use super::figures::AUDIT;
use super::frame::{date, in_place};
use super::indicators::indicator;
use crate::assessment::{MINORS_THAT_MAKE_A_MAJOR, NextStep, Prediction, Verdict};
use crate::profile::AuditKind;
use crate::text::messages::SummaryMessages;

pub(in crate::text) static SUMMARY: SummaryMessages = SummaryMessages {
    title: "Summary",
    at: |kind| format!("{}, based on today’s answers", (AUDIT.kind)(kind)),
    overall: "Overall",
    verdict: |verdict, kind| match (verdict, kind) {
        (Verdict::NotStarted, _) => "Your answers are needed before anything can be said",
        (Verdict::Undecided, _) => "Nothing stands in the way so far, but answers are missing",
        (Verdict::Clear, _) => "Your answers point to no non-conformity",
        (Verdict::MinorsOnly, AuditKind::Surveillance) => "Certification stands, with an action plan",
        (Verdict::MinorsOnly, _) => "Certification remains possible, with an action plan",
        (Verdict::BlockedByMinors, _) => "Too many minor gaps: together they weigh as much as a major one",
        (Verdict::Blocked, AuditKind::Surveillance) => "Major gaps would have to be corrected within three months",
        (Verdict::Blocked, AuditKind::Renewal) => "Renewal would be held up",
        (Verdict::Blocked, AuditKind::Extension) => "The extension would be held up",
        (Verdict::Blocked, _) => "Certification would be held up",
    },
    counted: |majors, minors, open| {
        let majors = match majors {
            0 => "No major non-conformities".to_owned(),
            1 => "1 major non-conformity".into(),
            _ => format!("{majors} major non-conformities"),
        };
        let minors = match minors {
            0 => "no minor ones".to_owned(),
            1 => "1 minor".into(),
            _ => format!("{minors} minor"),
        };
        let open = match open {
            0 => "everything answered".to_owned(),
            1 => "1 indicator to clear up".into(),
            _ => format!("{open} indicators to clear up"),
        };
        format!("{majors}, {minors}, {open}.")
    },
    rule,
    next: "What to do next",
    nothing_audited: "No category is chosen for this audit, so nothing can be concluded. Your answers and actions are kept.",
    choose_category: "Choose the category",
    all_steps: |count| format!("See the other {count}"),
    next_step: |step| match step {
        NextStep::ChooseCategories => "Choose your categories".into(),
        NextStep::EnterTurnover => "Enter your turnover, for a more precise length".into(),
        NextStep::Review(1) => "Review 1 answer whose question has changed".into(),
        NextStep::Review(count) => format!("Review {count} answers whose questions have changed"),
        NextStep::Answer(1) => "Settle 1 indicator".into(),
        NextStep::Answer(count) => format!("Settle {count} indicators"),
        NextStep::FixMajor(id) => format!("Close the major gap on indicator {id}: {}", indicator(*id).title),
        NextStep::FixMinor(id) => format!("Close the minor gap on indicator {id}: {}", indicator(*id).title),
        NextStep::PlanActions(1) => "Plan an action for 1 gap".into(),
        NextStep::PlanActions(count) => format!("Plan actions for {count} gaps"),
        NextStep::AddEvidence(1) => "Add evidence for 1 indicator in place".into(),
        NextStep::AddEvidence(count) => format!("Add evidence for {count} indicators in place"),
        NextStep::Export => "Export your work, to keep or share it".into(),
    },
    readiness: "Where you stand, by criterion",
    legend: &[
        ("in_place", "In place"),
        ("partly", "Partly"),
        ("not_in_place", "Not in place"),
        ("unknown", "To clear up"),
    ],
    counts: |counts| {
        format!(
            "{}, {} partly, {} not in place, {} to clear up",
            in_place(counts),
            counts.partly,
            counts.not_in_place,
            counts.open()
        )
    },
    findings: "Non-conformities to expect",
    no_findings: |open| match open {
        0 => "None, going by your answers. The auditor will go by the evidence.",
        _ => "None so far. The indicators without an answer may bring some to light.",
    },
    planned: |what, who, due| {
        let who = if who.is_empty() { String::new() } else { format!(", {who}") };
        let due = due.map_or_else(String::new, |due| format!(", by {}", date(due)));
        format!("Planned action: {what}{who}{due}")
    },
    take_away: "Take it with you",
};

fn rule(prediction: &Prediction) -> String {
    let (verdict, kind) = (prediction.verdict, prediction.kind);
    let otherwise = match kind {
        AuditKind::Initial | AuditKind::Light => "Otherwise certification is refused.",
        AuditKind::Surveillance => "Otherwise certification is suspended.",
        AuditKind::Renewal => "Otherwise certification is not renewed.",
        AuditKind::Extension => "For an extension, ask your certifying body what happens otherwise.",
    };
    let rule = match verdict {
        Verdict::NotStarted | Verdict::Undecided => {
            "A question without an answer never counts as compliant, and neither does “I don’t know”.".to_owned()
        }
        Verdict::Clear => "Your answers are no guarantee: the auditor judges by the evidence, on a sample.".into(),
        Verdict::MinorsOnly => "A minor non-conformity calls for an action plan, to be carried out within six months. \
            It is checked at the next audit; if it is still open, it becomes major."
            .into(),
        Verdict::BlockedByMinors => format!(
            "Five minor non-conformities still open count as one major. Get below five within three months; the rest \
             follow their six-month plan. {otherwise}"
        ),
        Verdict::Blocked => format!(
            "A major non-conformity must be corrected within three months; the certifying body then checks it within \
             the following month, before any decision. {otherwise}"
        ),
    };
    let five = if verdict == Verdict::Blocked && prediction.minors >= MINORS_THAT_MAKE_A_MAJOR {
        " The minor ones count too: from five on, they weigh as much as a major one."
    } else {
        ""
    };
    if kind == AuditKind::Surveillance {
        format!(
            "{rule}{five} A surveillance audit covers at least the gaps from the previous audit, the indicators where any \
             gap is major, and indicators 1, 17 and 19 (and 3 if it applies to you). For a new entrant, it covers \
             them all."
        )
    } else {
        format!("{rule}{five}")
    }
}
