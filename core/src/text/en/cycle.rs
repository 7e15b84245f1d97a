//! What follows an audit, the next one, and a second pair of eyes, in English.

use super::data::finding_kind;
use super::figures::AUDIT;
use super::frame::date;
use super::questionnaire::ORGANISATION;
use crate::assessment::{CheckReason, FindingState};
use crate::document::{Decision, FindingDate, FindingText};
use crate::profile::PlannedAudit;
use crate::text::format::lower_first;
use crate::text::messages::{FollowUpMessages, NextAuditMessages, OpinionMessages};

pub(in crate::text) static FOLLOW_UP: FollowUpMessages = FollowUpMessages {
    title: "After the audit",
    lead: "Note here what the certifying body has notified. The deadlines follow by themselves, in the plan and in the calendar too.",
    ask_title: "Has your audit taken place?",
    ask: |day| match day {
        Some(day) => format!(
            "It was planned for {}. If it has taken place, note what followed: even without a finding, the next audit starts from here.",
            date(day)
        ),
        None => {
            "Once it has taken place, note here what followed: even without a finding, the next audit starts from here."
                .into()
        }
    },
    record: "Yes, it has taken place",
    not_yet: "Not yet: change the date",
    open_here: "Has the audit taken place? Note what followed",
    audit: |kind, day| match day {
        Some(day) => format!("{}, {}", (AUDIT.kind)(kind.into()), date(day)),
        None => format!("{}, date to be added", (AUDIT.kind)(kind.into())),
    },
    about: "Type and date of this audit",
    kind_label: "Type of audit",
    held_on: "Last day of the audit",
    remove_audit: "Remove this audit and its findings",
    counts: |counts| {
        let mut parts = Vec::new();
        if counts.open_majors > 0 {
            parts.push(match counts.open_majors {
                1 => "1 major to clear".to_owned(),
                count => format!("{count} majors to clear"),
            });
        }
        if counts.open_minors > 0 {
            parts.push(match counts.open_minors {
                1 => "1 minor to clear".to_owned(),
                count => format!("{count} minors to clear"),
            });
        }
        if counts.lifted > 0 {
            parts.push(format!("{} cleared", counts.lifted));
        }
        match counts.remarks {
            0 => {}
            1 => parts.push("1 remark".to_owned()),
            count => parts.push(format!("{count} remarks")),
        }
        parts.join(", ")
    },
    none: "No finding noted. If there was none, there is nothing more to do here.",
    five_minors: |count| {
        format!(
            "{count} minors open at the decision weigh as one major: to get out of it, go below five within three months."
        )
    },
    rules: "Counted from the notification: a major is corrected within three months, and the certifying body verifies it within one more; the action plan of a minor is carried out within six months, and the next audit verifies it.",
    add: "Add a finding",
    add_about: "Indicator of the finding to add",
    finding: |finding| format!("Indicator {}, {}", finding.indicator, lower_first(finding_kind(finding.kind))),
    kind: finding_kind,
    state: |state| match state {
        FindingState::Remark => "No deadline".into(),
        FindingState::Lifted => "Cleared".into(),
        FindingState::LiftedLate => "Cleared after the deadline".into(),
        FindingState::Sent => "Answer sent, waiting for the certifying body".into(),
        FindingState::DaysLeft(0) => "To be corrected today".into(),
        FindingState::DaysLeft(1) => "One day left".into(),
        FindingState::DaysLeft(days) => format!("{days} days left"),
        FindingState::Overdue => "Past its deadline: call your certifying body".into(),
        FindingState::WithoutDate => "Enter the day of the notification".into(),
    },
    correct_by: |day| format!("To be corrected by {}", date(day)),
    verified_by: |day| format!("To be verified by the certifying body by {}", date(day)),
    notified_missing: "The deadline follows once the day of the notification is entered.",
    next_audit_verifies: "The next audit verifies it; still open, it would become major.",
    indicator: "Indicator",
    category: "Category",
    every_category: "All, or not stated",
    severity: "Severity",
    text: |text| match text {
        FindingText::Statement => "What the auditor says",
        FindingText::Cause => "Why it happened",
        FindingText::Correction => "What repairs the case at hand",
        FindingText::CorrectiveAction => "What keeps it from happening again",
        FindingText::Evidence => "Evidence to enclose",
    },
    text_why: |text| match text {
        FindingText::Statement => Some("Copy the sheet word for word: these are the words to answer."),
        FindingText::Cause => {
            Some("The cause, not somebody’s fault: a document never reread, a step that nobody follows.")
        }
        FindingText::Correction => Some("For example, the missing document for that very trainee."),
        FindingText::CorrectiveAction => Some("For example, a check at each enrolment, and somebody to carry it out."),
        FindingText::Evidence => None,
    },
    date: |day| match day {
        FindingDate::Notified => "Notified on",
        FindingDate::Sent => "Answer sent on",
        FindingDate::Lifted => "Cleared on",
    },
    answer: "Your answer to the certifying body",
    from_indicator: "Evidence already listed for this indicator:",
    remove: "Remove this finding",
    unattended: |count| match count {
        1 => "1 minor non-conformity has no action noted yet: settle it before the audit, or it becomes major.".into(),
        _ => format!(
            "{count} minor non-conformities have no action noted yet: settle them before the audit, or they become major."
        ),
    },
    beside: "What an auditor said about it",
    open: |count| match count {
        1 => "1 non-conformity to clear".into(),
        _ => format!("{count} non-conformities to clear"),
    },
    correction_event: |finding| format!("Qualiopi: answer the non-conformity on indicator {}", finding.indicator),
    verification_event: |finding| format!("Qualiopi: end of verification, indicator {}", finding.indicator),
    correction_due: |finding| {
        format!("{}, indicator {}: to be corrected", finding_kind(finding.kind), finding.indicator)
    },
    verification_due: |finding| {
        format!("{}, indicator {}: end of verification", finding_kind(finding.kind), finding.indicator)
    },
};

pub(in crate::text) static NEXT_AUDIT: NextAuditMessages = NextAuditMessages {
    title: "Prepare the next audit",
    title_of: |title, kind| match title {
        "" => (AUDIT.kind)(kind.into()).into(),
        _ => format!("{title}, {}", lower_first((AUDIT.kind)(kind.into()))),
    },
    why: "A new file takes over your answers, to be reviewed one by one, your evidence, your open actions and these findings. This one stays as it is.",
    start: |kind| match kind {
        PlannedAudit::Surveillance => "Prepare the surveillance audit".into(),
        PlannedAudit::Renewal => "Prepare the renewal".into(),
        kind => format!("Prepare: {}", lower_first((ORGANISATION.audit_choice)(kind))),
    },
    first: "What the auditor will look at first",
    first_why: "What followed from the last audit, then what a surveillance audit always checks.",
    reason: |reason| match reason {
        CheckReason::NeverActedOn => "Non-conformity with nothing done about it",
        CheckReason::Open => "Non-conformity still open",
        CheckReason::Lifted => "Non-conformity cleared: show that it holds",
        CheckReason::Remark => "A remark by the auditor",
        CheckReason::LeftByLightAudit => "Left out by the light audit",
        CheckReason::Surveillance => "Always checked at surveillance",
    },
    by_rule: |count| match count {
        1 => "And 1 indicator that every surveillance audit checks".into(),
        _ => format!("And {count} indicators that every surveillance audit checks"),
    },
};

pub(in crate::text) static OPINIONS: OpinionMessages = OpinionMessages {
    title: "Review",
    lead_reviewer: |name| {
        format!("Give your opinion, {name}: it stands beside your client’s answers and never replaces them.")
    },
    lead_provider: "Your reviewer’s opinions, beside your answers. Nothing changes without you: take an opinion over, or keep your answer.",
    send_back: "Download the reviewed file",
    send_back_why: "Send it to your client: opened in Jalon, it shows your opinions beside the answers, even if the client has gone on working.",
    waiting: |count| match count {
        1 => "1 answer waits for an opinion".into(),
        _ => format!("{count} answers wait for an opinion"),
    },
    to_decide: |count| match count {
        0 => "Everything is decided.".into(),
        1 => "1 opinion waits for your decision".into(),
        _ => format!("{count} opinions wait for your decision"),
    },
    nothing_waits: "Nothing waits for an opinion: everything is reviewed.",
    all: "All indicators",
    provider_answer: "The client’s answer",
    reviewer_answer: |name| match name {
        "" => "The reviewer’s opinion".into(),
        _ => format!("Opinion of {name}"),
    },
    own_answer: "Your opinion",
    own_comment: "Your comment",
    changed_since: "The answer has changed since your opinion.",
    take_over: "Take this opinion over",
    my_answer: "Your answer",
    seen: "Seen",
    confirm: "My opinion stands",
    withdraw: "Withdraw my opinion",
    client_decision: "The client’s decision",
    own_changed: "Your answer has changed since this opinion.",
    pending: |count| match count {
        1 => "1 reviewer’s opinion waits for your decision".into(),
        _ => format!("{count} reviewers’ opinions wait for your decision"),
    },
    keep: "Keep my answer",
    decision: |decision| match decision {
        Decision::TakenOver => "Opinion taken over",
        Decision::Kept => "Answer kept",
    },
    same: "Same answer as yours",
    file: "jalon-to-review",
    none: "Nobody has reviewed this file yet.",
    none_how: "Send this file to a colleague or to your consultant, who opens it in Jalon “for review” and sends it back to you.",
};
