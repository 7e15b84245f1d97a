//! Criterion 3 in English: welcome, support, assessment (indicators 9 to 16).

use super::proposals;
use crate::text::indicator::{Audience, CriterionText, IndicatorText};

pub(super) const CRITERION: CriterionText = CriterionText {
    title: "Welcoming, supporting and assessing",
    purpose: "You welcome, support and assess people, and follow their progress, in ways that \
        suit their situation.",
};

pub(super) const I9: IndicatorText = IndicatorText {
    title: "Practical information",
    question: "Does everyone get, in writing, what they need to know about arrival and how things \
        will run?",
    expected: "Arrangements for welcoming people and running the service are written down and \
        handed out. People know where to go, whom to contact and which rules to follow. For \
        remote services, they know how to use the platform. For a minor, the legal guardians are \
        informed as well.",
    evidence: &[
        "Joining instructions",
        "Welcome booklet",
        "House rules",
        "List of contacts",
        "Instructions for the remote platform",
    ],
    proposals: proposals::I9,
    partly: Some("People do get practical information, but it is incomplete."),
    change_2026: None,
    notes: &[
        (
            Audience::SkillsAssessment,
            "Also tell the person what you commit to: respecting their consent and keeping \
             conversations confidential.",
        ),
        (
            Audience::Subcontractor,
            "The auditor judges by the tasks your contract gives you. Without a contract, every \
             indicator of the category is checked.",
        ),
    ],
};

pub(super) const I10: IndicatorText = IndicatorText {
    title: "Adaptation and follow-up",
    question: "Do you adjust a person’s programme and follow-up when their needs analysis calls \
        for it?",
    expected: "What the needs analysis showed can be seen in the programme: pace, group or support \
        change where necessary. Each person’s follow-up leaves a record. There is help for \
        disabled people.",
    evidence: &["Individual plan", "Groups by level", "Follow-up log", "Adapted pace", "Aids for disabled people"],
    proposals: proposals::I10,
    partly: None,
    change_2026: None,
    notes: &[
        (
            Audience::SkillsAssessment,
            "The agreement states the length, the price, the schedule, the three phases and the \
             means used.",
        ),
        (Audience::ExperienceValidation, "The length and the support are adapted to each candidate."),
        (
            Audience::Apprenticeship,
            "You also carry out the support duties that article L. 6231-2 of the Labour Code \
             gives CFAs (apprenticeship training centres).",
        ),
    ],
};

pub(super) const I11: IndicatorText = IndicatorText {
    title: "Achieving the aims",
    question: "Do you check, by a written method, whether each person achieves the aims?",
    expected: "Your way of assessing is written down and applied. It relies on specific tools. It \
        shows whether the stated aims have been achieved.",
    evidence: &["Tests", "Grids for practical work", "Interim reviews", "Certificates", "Skills booklet"],
    proposals: proposals::I11,
    partly: None,
    change_2026: None,
    notes: &[
        (
            Audience::NewEntrant,
            "At the initial audit, your way of assessing must be written down. Its actual use is \
             checked at the surveillance audit.",
        ),
        (Audience::ExperienceValidation, "Each candidate has a follow-up file that shows their progress."),
    ],
};

pub(super) const I12: IndicatorText = IndicatorText {
    title: "Engagement and drop-outs",
    question: "Have you put in writing, and do you apply, measures to keep people motivated and \
        prevent drop-outs?",
    expected: "The measures that help people get involved and see things through are written down. \
        They are applied, and you can show it. The official guide of January 2024 limits this \
        indicator to services longer than two days.",
    evidence: &[
        "Log of absences and reminders",
        "Varied teaching methods",
        "Drop-out procedure",
        "Contacts with the employer",
    ],
    proposals: proposals::I12,
    partly: Some("The measures are written down, but only partly applied."),
    change_2026: Some(
        "You must also prevent violence (including sexual and gender-based violence), harassment \
         and discrimination, and respond when they occur. It is not yet known whether the limit \
         to services longer than two days remains.",
    ),
    notes: &[(
        Audience::Apprenticeship,
        "You help apprentices with social or material problems, with a change of direction and, if \
         need be, with finding another employer.",
    )],
};

pub(super) const I13: IndicatorText = IndicatorText {
    title: "Link between centre and company",
    question: "Do the centre and the company keep in touch, in an organised way, about each \
        work-linked learner?",
    expected: "Contacts between the centre and the company are organised in writing. It is clear \
        who talks to whom, and when. What is learnt in one place complements what is learnt in \
        the other.",
    evidence: &[
        "Liaison booklet",
        "Company visit reports",
        "Work-linked training calendar",
        "Exchanges with the workplace tutor",
    ],
    proposals: proposals::I13,
    partly: Some("Coordination is set out in writing, but only partly applied."),
    change_2026: None,
    notes: &[
        (
            Audience::NewEntrant,
            "At the initial audit, coordination must be written down for both places, centre and \
             company. Its actual use is checked at the surveillance audit.",
        ),
        (
            Audience::Subcontractor,
            "The auditor judges by the tasks your contract gives you. Without a contract, every \
             indicator of the category is checked.",
        ),
    ],
};

pub(super) const I14: IndicatorText = IndicatorText {
    title: "Social and civic support",
    question: "Do you support your apprentices in their social and civic life through real \
        projects?",
    expected: "This support is set out and takes the form of projects, for instance in sport, \
        culture or citizenship. Apprentices know what help exists and which social workers they \
        can turn to.",
    evidence: &[
        "Sport or culture projects",
        "Citizenship projects",
        "Information about the help available",
        "List of social workers",
    ],
    proposals: proposals::I14,
    partly: None,
    change_2026: Some(
        "You also need a procedure for acting at once when training breaks down because of \
         difficulties, violence or discrimination, whether in the centre or in the company.",
    ),
    notes: &[(
        Audience::NewEntrant,
        "At the initial audit, the planned support must be written down. Its actual use is \
         checked at the surveillance audit.",
    )],
};

pub(super) const I15: IndicatorText = IndicatorText {
    title: "Apprentices’ rights and duties",
    question: "Do your apprentices know their rights, their duties and the health and safety rules \
        at work?",
    expected: "You explain to each apprentice their rights and duties, and the health and safety \
        rules at work. You can show when and how they were told.",
    evidence: &["House rules of the CFA", "Apprentice’s booklet", "Meeting minutes", "Signed attendance sheets"],
    proposals: proposals::I15,
    partly: None,
    change_2026: Some(
        "You give minors fuller information, and you tell everyone how to report violence, \
         harassment or discrimination, whom to turn to and how to reach the apprenticeship \
         mediator. If something is not working as it should, you alert the labour inspectorate.",
    ),
    notes: &[],
};

pub(super) const I16: IndicatorText = IndicatorText {
    title: "Presenting candidates for the exam",
    question: "Do you enter candidates for the exam in line with the awarding body’s rules?",
    expected: "You know the rules set by the awarding body and follow them. Registrations, exam \
        rules and minutes show it. Exams can be adapted for disabled candidates.",
    evidence: &["Exam registrations", "Exam rules", "Authorisation", "Minutes", "Adapted exams"],
    proposals: proposals::I16,
    partly: None,
    change_2026: None,
    notes: &[
        (Audience::ExperienceValidation, "Show that you asked the awarding body for its terms and the jury dates."),
        (
            Audience::Subcontractor,
            "The auditor judges by the tasks your contract gives you. Without a contract, every \
             indicator of the category is checked.",
        ),
    ],
};
