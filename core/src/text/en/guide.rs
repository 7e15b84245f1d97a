//! What leads a first visit, in English: the start, the guided pass, the list, the
//! copy to keep.

use super::frame::{date, in_place};
use crate::audit::PlannedDateIssue;
use crate::sections::Section;
use crate::text::format::lower_first;
use crate::text::messages::{CopyMessages, PassMessages, ReviewMessages, StartMessages};

pub(in crate::text) static START: StartMessages = StartMessages {
    title: "Ready for your Qualiopi audit?",
    promise: |sections| match (sections.has(Section::Diagnostic), sections.has(Section::Estimate)) {
        (true, true) => {
            "In five minutes: where you stand, how long the audit takes and what it should cost. No account, and \
             nothing leaves this device."
        }
        (true, false) => "In five minutes, know where you stand. No account, and nothing leaves this device.",
        (false, true) => {
            "In one minute: how long the audit takes and what it should cost. No account, and nothing leaves this \
             device."
        }
        (false, false) => {
            "Prepare your request for quotes, then compare the answers. No account, and nothing leaves this device."
        }
    },
    what_is: "What is Qualiopi?",
    qualiopi: "The French quality certification that a training provider needs before its clients can pay with public or \
        pooled funds: a certifying body comes and checks on site, then issues a certificate for three years.",
    ticket: "Your audit, from your answers",
    questions: |count| match count {
        1 => "1 question".into(),
        _ => format!("{count} questions"),
    },
    diagnostic: |minutes| format!("Assessment ({minutes} min)"),
    step: |step, steps| format!("Step {step} of {steps}, optional"),
    step_titles: ["What you do", "Your size", "The audit you are preparing for"],
    begin: "Start",
    coming: "One moment, the rest is on its way…",
    not_loaded: "The rest could not be loaded. Check your connection, then try again: your answers are kept.",
    retry: "Try again",
    go_on: "Continue",
    back: "Back",
    to_questions: "Go to the questions",
    to_estimate: "See the estimate",
    whole_profile: "Open the whole profile",
    included: "Included in apprenticeship.",
    certified: "What is already certified",
    certified_why: "The categories on your current certificate. Choose the ones that you are adding below, with the audit.",
    nothing_certified: "An extension adds to a current certificate: tick what is already certified above, or choose an \
        initial audit.",
    planned_for: |day, days| match days {
        0 => format!("{}: today.", date(day)),
        1 => format!("{}: tomorrow.", date(day)),
        _ => format!("{}, in {days} days.", date(day)),
    },
    date_issue: |issue| match issue {
        PlannedDateIssue::Past => "This date has passed. If the audit is still to come, correct it.".into(),
        PlannedDateIssue::FarAway => "This is more than three years away. Is it the right year?".into(),
        PlannedDateIssue::BeforeCertificate(start) => {
            format!(
                "This is before your certificate starts, on {}. One of the two dates needs correcting.",
                date(start)
            )
        }
        PlannedDateIssue::TooEarly(from) => {
            format!("This is too early for a surveillance audit: it can take place from {}.", date(from))
        }
        PlannedDateIssue::TooLate(until) => {
            format!("This is too late for a surveillance audit: it has to take place by {}.", date(until))
        }
        PlannedDateIssue::NoTimeToCorrect(until) => format!(
            "This is late: after {}, there is not enough time to correct a major gap before the certificate ends.",
            date(until)
        ),
        PlannedDateIssue::AfterExpiry(end) => {
            format!("Your certificate ends on {}: it is no longer valid on this date.", date(end))
        }
    },
};

pub(in crate::text) static PASS: PassMessages = PassMessages {
    position: |criterion, position, count| format!("Criterion {criterion} · {position} of {count}"),
    progress: |answered, count| format!("Questions with an answer: {answered} of {count}"),
    for_example: |one, other| format!("For example: {}; {}.", lower_first(one), lower_first(other)),
    answers: "Your answer",
    keys: "On a keyboard: 1 to 4 to answer, ← and → to change question.",
    back: "Back",
    skip: "Skip",
    next: "Next",
    help: "Help",
    review: "See all",
    one_by_one: "One question at a time",
    pause: |criterion| format!("End of criterion {criterion}"),
    counts: |counts| {
        let (partly, open) = (counts.partly, counts.open());
        let mut parts = vec![in_place(counts)];
        parts.extend((partly > 0).then(|| format!("{partly} partly")));
        parts.extend((counts.not_in_place > 0).then(|| format!("{} not in place", counts.not_in_place)));
        parts.extend((open > 0).then(|| format!("{open} to clear up")));
        parts.join(", ")
    },
    coming: |title, count, left| {
        let count = if count == 1 { "1 question".to_owned() } else { format!("{count} questions") };
        format!("Next: {title}, {count}. {left} left in all.")
    },
    go_on: "Continue",
    stop: "You can stop here: you will go on from where you are.",
    end: "You have been through all the questions",
    end_open: |count| match count {
        1 => "1 question still needs an answer.".into(),
        _ => format!("{count} questions still need an answer."),
    },
    answer_open: "Answer now",
    end_why: "The summary says what blocks, where to start and how much time you have left.",
    result: "See the summary",
    saved: "Saved",
};

pub(in crate::text) static REVIEW: ReviewMessages = ReviewMessages {
    indicators: "Indicators",
    search: "Search the indicators",
    search_why: "A number, or a word from the questions, the help or your notes.",
    found: |count, words| match count {
        0 => format!("Nothing for “{words}” among your indicators. Try another word."),
        1 => format!("1 indicator for “{words}”"),
        _ => format!("{count} indicators for “{words}”"),
    },
};

pub(in crate::text) static COPY: CopyMessages = CopyMessages {
    title: "Keep a copy",
    last: |day| match day {
        Some(day) => format!("Last copy: {}. Save another after your next changes.", date(day)),
        None => "Your work is only in this browser, which may erase it without warning. No copy yet.".into(),
    },
    save: "Save a copy",
};
