//! The way to a certificate and through its three years, in English.

use super::frame::date;
use crate::assessment::{JourneyStep, TermOf};
use crate::audit::deadline::Length;
use crate::text::words::{JourneyWords, StepText};

pub(super) const JOURNEY: JourneyWords = JourneyWords {
    title: "The journey, step by step",
    lead: "A certification takes a few months to prepare, one step at a time. The step where you are is open.",
    here: "You are here",
    aside: "If things go wrong",
    step,
    prepare: "To prepare",
    terms: "Deadlines",
    term: |of| {
        let length = length(of.term().length);
        match of {
            TermOf::DateProposal => {
                format!("The certifying body proposes a date within {length} of the signed contract.")
            }
            TermOf::MajorCorrection => format!("Major non-conformity: corrected within {length} of its notification."),
            TermOf::MajorVerification => format!("Then verified by the certifying body within {length}."),
            TermOf::MinorCorrection => {
                format!("Minor non-conformity: plan carried out within {length} of its notification.")
            }
            TermOf::Certificate => {
                format!("Certificate issued within {length} of an audit without gaps, says one certifying body.")
            }
            TermOf::Validity => format!("Certificate valid for {length}."),
            TermOf::SurveillanceFrom => format!("No earlier than {length} after the date of the certificate."),
            TermOf::SurveillanceTo => format!("No later than {length} after the date of the certificate."),
            TermOf::RenewalContact => format!("Contact the certifying body {length} before the certificate ends."),
            TermOf::RenewalAudit => format!("Audit no later than {length} before the end, to leave time to correct."),
            TermOf::NewRequest => format!("A new request is possible {length} after the refusal."),
        }
    },
    by: |day| format!("that is, {}", date(day)),
};

fn length(length: Length) -> String {
    match length {
        Length::Days(days) => format!("{days} days"),
        Length::Months(1) => "1 month".into(),
        Length::Months(months) => format!("{months} months"),
    }
}

fn step(step: JourneyStep) -> &'static StepText {
    match step {
        JourneyStep::Study => &STUDY,
        JourneyStep::SelfAssess => &SELF_ASSESS,
        JourneyStep::ChooseCertifier => &CHOOSE,
        JourneyStep::PreAudit => &PRE_AUDIT,
        JourneyStep::Audit => &AUDIT_DAY,
        JourneyStep::NonConformities => &NON_CONFORMITIES,
        JourneyStep::Certificate => &CERTIFICATE,
        JourneyStep::Logo => &LOGO,
        JourneyStep::Surveillance => &SURVEILLANCE,
        JourneyStep::Renewal => &RENEWAL,
        JourneyStep::Refusal => &REFUSAL,
        JourneyStep::Suspension => &SUSPENSION,
    }
}

static STUDY: StepText = StepText {
    title: "Understand the referential",
    text: "Seven criteria, and indicators of which only some concern you, depending on what you offer. Start by describing \
        your organisation: the list follows from it.",
    prepare: &["A description of what you do, site by site", "Your last annual training return"],
};

static SELF_ASSESS: StepText = StepText {
    title: "Assess yourself",
    text: "Answer quickly first, then come back to what is missing. What you do is judged, not whether a document exists: one \
        piece of evidence can serve several indicators.",
    prepare: &[
        "An answer for every indicator, even “don’t know yet”",
        "Your evidence, and where it is kept",
        "An action for every gap",
    ],
};

static CHOOSE: StepText = StepText {
    title: "Choose a certifying body",
    text: "Ask at least three accredited bodies for a quote and compare what each includes. Once the contract is signed, the \
        certifying body proposes a date, then sends an audit plan.",
    prepare: &[
        "Your registration number as a training provider, or proof of an application less than three months old",
        "Your last annual training return",
        "The list of your sites, and an organisation chart with names and roles",
        "A description of your activity",
        "A sworn statement: no other contract under way, and no refusal or withdrawal in the last three months",
    ],
};

static PRE_AUDIT: StepText = StepText {
    title: "Rehearse, or not",
    text: "A pre-audit is optional. A certifying body may sell one, but is not allowed to advise you. Rehearsing among \
        yourselves, file in hand, already helps a lot.",
    prepare: &["The preparation file, printed", "Someone to ask the questions without knowing the answers"],
};

static AUDIT_DAY: StepText = StepText {
    title: "The day of the audit",
    text: "An opening meeting, the indicators in whatever order the auditor chooses, a closing meeting. The auditor examines a \
        sample of services that you do not know in advance.",
    prepare: &[
        "The preparation file, to read from",
        "Your evidence, ready to be opened",
        "At least one service already delivered in each category (started, for apprenticeship)",
        "The people named in the audit plan, available",
    ],
};

static NON_CONFORMITIES: StepText = StepText {
    title: "Close the gaps",
    text: "A major non-conformity is corrected and verified before any decision. A minor one calls for an action plan, sent by \
        the date the certifying body sets; five minor ones left open count as a major one.",
    prepare: &["For each gap: its cause, the correction, who sees to it and by when", "Proof that it is corrected"],
};

static CERTIFICATE: StepText = StepText {
    title: "Receive and display the certificate",
    text: "Display it on your premises and on your website: if it is not displayed, that is a major non-conformity at the \
        surveillance audit.",
    prepare: &["A visible place at reception and a page of your website"],
};

static LOGO: StepText = StepText {
    title: "Use the logo",
    text: "Only once certified, without altering it, and always with the sentence that names your certified categories. It is \
        for your general communication, not for the programme, materials, agreement or advertising of a particular course. Its \
        use is checked at surveillance and renewal.",
    prepare: &["A list of the places where the logo appears", "The sentence with your categories, beside each of them"],
};

static SURVEILLANCE: StepText = StepText {
    title: "Pass the surveillance audit",
    text: "Remote by default. It looks again at the gaps of the previous audit, the indicators where any gap is major, and \
        indicators 1, 17 and 19, plus 3 if it concerns you. For a new entrant it looks at everything and takes half a day \
        longer.",
    prepare: &[
        "Evidence of what has been done since the audit, not only procedures",
        "How each gap was closed",
        "Your last annual training return",
    ],
};

static RENEWAL: StepText = StepText {
    title: "Renew",
    text: "On site, and as long as an initial audit. If the decision is not made in time, the certificate lapses and the \
        organisation leaves the public list; the procedure can still be completed.",
    prepare: &[
        "New quotes, if you are thinking of changing certifying body",
        "Your self-assessment, redone with the referential in force",
    ],
};

static REFUSAL: StepText = StepText {
    title: "The certification is refused",
    text: "This happens when a major non-conformity is not corrected in time. The refusal is notified, and a new request will \
        have to show that the old gaps are resolved.",
    prepare: &["Proof that each old gap is resolved"],
};

static SUSPENSION: StepText = StepText {
    title: "The certification is suspended",
    text: "At surveillance, a major non-conformity that is not corrected in time suspends the certification; a missed \
        surveillance audit may do the same. Withdrawal comes next: we have not found after how long, so ask your certifying \
        body.",
    prepare: &["A written reply from your certifying body: what it expects, and by when"],
};
