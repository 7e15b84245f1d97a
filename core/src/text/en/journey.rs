//! The certification journey, in English.

use super::frame::date;
use crate::assessment::{JourneyStep, StepDeadline};
use crate::audit::deadline::Length;
use crate::text::messages::{JourneyMessages, StepText};

pub(in crate::text) static JOURNEY: JourneyMessages = JourneyMessages {
    title: "The journey, step by step",
    lead: "Preparing for certification is done one step at a time. The step you are at is open.",
    here: "You are here",
    aside: "After a refusal or a suspension",
    step,
    prepare: "To prepare",
    terms: "Deadlines",
    term: |of| {
        let length = length(of.period().length);
        match of {
            StepDeadline::DateProposal => {
                format!("The certifying body proposes a date within {length} of receiving the signed contract.")
            }
            StepDeadline::MajorCorrection => {
                format!("Major non-conformity: corrected within {length} of its notification.")
            }
            StepDeadline::MajorVerification => {
                format!("Then verified by the certifying body within a further {length}.")
            }
            StepDeadline::MinorCorrection => {
                format!("Minor non-conformity: plan carried out within {length} of its notification.")
            }
            StepDeadline::Certificate => {
                format!(
                    "Certificate issued within {length} of an audit with no non-conformities, according to one certifying \
            body."
                )
            }
            StepDeadline::Validity => format!("Certificate valid for {length}."),
            StepDeadline::SurveillanceFrom => format!("No earlier than {length} after the date of the certificate."),
            StepDeadline::SurveillanceTo => format!("No later than {length} after the date of the certificate."),
            StepDeadline::RenewalContact => {
                format!("Contact the certifying body {length} before the certificate ends, as one of them advises.")
            }
            StepDeadline::RenewalAudit => format!(
                "Audit best held at least {length} before the certificate ends, to leave time to correct a major \
            non-conformity and have it verified."
            ),
            StepDeadline::Transfer => format!("Accreditation withdrawn: {length} to change certifying body."),
            StepDeadline::RenewalFrom => format!("Audit advisable from {length} before the end."),
            StepDeadline::NewRequest => format!("A new request is possible {length} after the refusal."),
        }
    },
    by: |day| format!("Going by your dates: {}.", date(day)),
};

fn length(length: Length) -> String {
    match length {
        Length::Days(days) => format!("{days} days"),
        Length::Months(1) => "1 month".into(),
        Length::Months(months) if months % 12 == 0 => format!("{} years", months / 12),
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
        JourneyStep::Transfer => &TRANSFER,
    }
}

static STUDY: StepText = StepText {
    title: "Understand the framework",
    text: "The framework has seven criteria. Which of its indicators apply to you depends on what you offer. \
            Start by describing your organisation: the list follows from that.",
    prepare: &[
        "A description of what you do, site by site",
        "Your latest annual training return (BPF), if you have filed one",
    ],
};

static SELF_ASSESS: StepText = StepText {
    title: "Assess yourself",
    text: "Answer quickly at first, then come back to what is missing. The auditor judges what you do, not whether \
            a particular document exists, and one piece of evidence can serve several indicators.",
    prepare: &[
        "An answer for every indicator, even “I don’t know”",
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
        "Your latest annual training return (BPF), if you have filed one",
        "The list of your sites, and an organisation chart with names and roles",
        "A description of your activity",
        "A sworn statement: no other contract under way, and no refusal or withdrawal in the last three months",
    ],
};

static PRE_AUDIT: StepText = StepText {
    title: "Rehearse, or not",
    text: "A pre-audit is optional. A certifying body may sell one, but is not allowed to advise you. A rehearsal \
            of your own, with the preparation file in hand, already helps a lot.",
    prepare: &["The preparation file, printed", "Someone who does not know the answers, to play the auditor"],
};

static AUDIT_DAY: StepText = StepText {
    title: "The day of the audit",
    text: "An opening meeting, the indicators in whatever order the auditor chooses, a closing meeting. The auditor \
            also examines a sample of your services. Neither the indicators nor the sample are announced beforehand.",
    prepare: &[
        "The preparation file, to read from",
        "Your evidence, ready to show",
        "At least one service already delivered in each category (started, for apprenticeship)",
        "The people named in the audit plan, available",
    ],
};

static NON_CONFORMITIES: StepText = StepText {
    title: "Close the gaps",
    text: "A major non-conformity must be corrected and verified before any decision. A minor one calls for an \
            action plan, sent by the date the certifying body sets. Five or more minor ones still open when the \
            decision is made count as one major. Any dates below are counted from the planned audit; the real ones \
            run from the notification, which comes later.",
    prepare: &[
        "For each gap: its cause, the correction, who sees to it and by when",
        "Proof that it has been corrected",
    ],
};

static CERTIFICATE: StepText = StepText {
    title: "Receive and display the certificate",
    text: "Display it on your premises and on your website: if it is not displayed, that is a major non-conformity at the \
        surveillance audit. Check that the public register shows you as certified, too: it is updated about once a month, and \
        not being in it proves nothing. The certification lapses if your activity declaration number does.",
    prepare: &["A visible place on your premises and a page on your website"],
};

static LOGO: StepText = StepText {
    title: "Use the logo",
    text: "Only once certified, without altering it, and always with the sentence that names your certified categories. It is \
        for your general communication, not for the programme, materials, agreement or advertising of a particular course. Its \
        use is checked at surveillance and renewal.",
    prepare: &["A list of the places where the logo appears", "The sentence with your categories, beside each of them"],
};

static SURVEILLANCE: StepText = StepText {
    title: "Prepare for the surveillance audit",
    text: "This audit is remote by default, but on site if the initial audit was remote. It covers at least the gaps from the previous audit, the indicators \
            where any gap is major, and indicators 1, 17 and 19 (and 3 if it applies to you). After a light audit, \
            it also covers the indicators that were left out. For a new entrant, it covers them all and takes half a \
            day longer. It takes place even if you have only worked as a subcontractor since: evidence from the \
            provider you work for is then accepted. Its length and price are in the first offer.",
    prepare: &[
        "Evidence of what has been done since the audit, not only procedures",
        "How each gap was closed",
        "Your latest annual training return (BPF), if you have filed one",
    ],
};

static RENEWAL: StepText = StepText {
    title: "Renew",
    text: "The renewal audit is on site and as long as an initial audit. If the decision is not made in time, the \
            certificate lapses and you are taken off the public list, but the procedure can still be completed. The decision must therefore \
            come before the end: hold the audit four to five months ahead. The new certificate starts the day after the \
            old one ends.",
    prepare: &[
        "New quotes, if you are thinking of changing certifying body",
        "Your self-assessment, redone with the framework in force",
    ],
};

static REFUSAL: StepText = StepText {
    title: "The certification is refused",
    text: "After an initial audit, this happens if a major non-conformity is not corrected in time. You are \
            notified of the refusal, and a new request must show that the earlier gaps have been closed.",
    prepare: &["Proof that each earlier gap has been closed"],
};

static TRANSFER: StepText = StepText {
    title: "Your certifying body is suspended, or you are switching",
    text: "A certificate can move from one certifying body to another. If yours is suspended, your certificate stays valid \
            and surveillance goes on, but it carries out no initial or renewal audit. If it loses its accreditation, you \
            have six months to choose another.",
    prepare: &["Your certificate, your audit reports and proof that each gap is closed"],
};

static SUSPENSION: StepText = StepText {
    title: "The certification is suspended",
    text: "At surveillance, a major non-conformity that is not corrected in time suspends the certification; a \
            missed surveillance audit can lead to suspension or withdrawal. If nothing is resolved, withdrawal can \
            follow. We have not found how long that takes, so ask your certifying body.",
    prepare: &["A written reply from your certifying body: what it expects, and by when"],
};
