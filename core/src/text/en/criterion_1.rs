//! Criterion 1 in English: informing the public (indicators 1 to 3).

use super::proposals;
use crate::text::indicator::{Audience, CriterionText, IndicatorText};

pub(super) const CRITERION: CriterionText = CriterionText {
    title: "Informing the public",
    purpose: "Before committing, anyone can find clear and accurate information about your \
        services and their results.",
};

pub(super) const I1: IndicatorText = IndicatorText {
    title: "Public information",
    question: "Can people easily find complete, accurate and up-to-date information about each of \
        your services?",
    expected: "Each service is described in full, up to date and easy to find. Before signing up, \
        people can read about prerequisites, aims, length, methods, assessment, price and whom \
        to contact. They can also see how to enrol, how soon they can start and what is in place \
        for disabled people.",
    evidence: &[
        "Pages of your website",
        "Brochures and course leaflets",
        "Quotes and agreements",
        "Terms and conditions",
        "Accessibility policy for disabled people",
    ],
    proposals: proposals::I1,
    partly: Some(
        "Part of the information is out of the public’s reach, or a few items are missing here \
         and there, but not repeatedly.",
    ),
    change_2026: Some(
        "The information also says what recognition the training brings, how it is taught and how \
         it can be funded. Nothing may mislead the public, particularly about access, content, \
         funding or the right to go on to further study.",
    ),
    notes: &[
        (
            Audience::Certifying,
            "Give the exact title of the certification, its RNCP or RS code (the national \
             registers), the name of the awarding body and the date of registration.",
        ),
        (
            Audience::SkillsAssessment,
            "You need not list prerequisites. Do remind people what the law says about skills \
             assessments.",
        ),
        (
            Audience::ExperienceValidation,
            "Explain how the process works and which steps establish whether the project is \
             feasible.",
        ),
        (
            Audience::Subcontractor,
            "This indicator is not checked for a service you deliver as a subcontractor: \
             informing the public is up to the provider you work for.",
        ),
    ],
};

pub(super) const I2: IndicatorText = IndicatorText {
    title: "Published results",
    question: "Do you publish figures that let people judge your results?",
    expected: "Published figures give the public a fair idea of your results. You choose them to \
        suit what you offer and the people you work with. They are detailed enough to be useful.",
    evidence: &[
        "Satisfaction rate",
        "Drop-out rate",
        "Survey response rate",
        "Pass rate or employment rate",
        "Activity report",
    ],
    proposals: proposals::I2,
    partly: Some("Result figures are published, but they lack detail."),
    change_2026: Some("You say clearly how each figure is worked out, or you rely on an existing scheme."),
    notes: &[
        (
            Audience::NewEntrant,
            "At the initial audit you present the indicators you have chosen in advance. The \
             figures themselves are checked at the surveillance audit.",
        ),
        (
            Audience::SkillsAssessment,
            "Think of how many people start and finish their assessment, and of six-month \
             follow-ups.",
        ),
        (Audience::ExperienceValidation, "Think of the number of candidates supported and the pass rates."),
        (
            Audience::Apprenticeship,
            "Some indicators are set by law (article L. 6111-8 of the Labour Code): point to \
             InserJeunes, the public site that publishes them. If yours are not there, work out \
             and publish your own figures.",
        ),
        (
            Audience::Subcontractor,
            "This indicator is not checked for a service you deliver as a subcontractor: \
             publishing results is up to the provider you work for.",
        ),
    ],
};

pub(super) const I3: IndicatorText = IndicatorText {
    title: "Information about the certification",
    question: "Do people know how many candidates pass, and where each certification you prepare \
        for can lead?",
    expected: "For each certification you publish the pass rate, together with the share of \
        candidates who sit the exam. You say whether separate blocks of skills can be validated, \
        and which equivalences or bridges to other courses exist. You also show the possible next \
        steps and the jobs it leads to. All of it is up to date.",
    evidence: &[
        "Course page",
        "Link to the RNCP entry",
        "Pass rate and exam attendance rate",
        "Employment rate, overall and in the target job",
    ],
    proposals: proposals::I3,
    partly: Some(
        "Part of the information is not accessible, or a few items are missing, but not \
         repeatedly; a missing pass rate is never minor.",
    ),
    change_2026: Some("When you present the next steps, you put particular emphasis on further study."),
    notes: &[
        (
            Audience::NewEntrant,
            "At the initial audit, show in writing how you will make your pass rates known. Their \
             publication is checked at the surveillance audit.",
        ),
        (
            Audience::Subcontractor,
            "This indicator is not checked for a service you deliver as a subcontractor: giving \
             this information is up to the provider you work for.",
        ),
    ],
};
