//! Criterion 2 in English: aims and design (indicators 4 to 8).

use super::proposals;
use crate::text::indicator::{Audience, CriterionText, IndicatorText};

pub(super) const CRITERION: CriterionText = CriterionText {
    title: "Designing services that fit",
    purpose: "Every service starts from a need you have looked into, has precise aims and is built \
        around them.",
};

pub(super) const I4: IndicatorText = IndicatorText {
    title: "Needs analysis",
    question: "Do you look into each person’s needs, with their employer or funder where one is \
        involved?",
    expected: "For each person, you know what they need and keep a record of it. The employer and \
        the funder are involved where relevant. Needs arising from a disability are taken into \
        account.",
    evidence: &["Interview notes", "Needs questionnaire", "Admission file", "Written request from the company"],
    proposals: proposals::I4,
    partly: None,
    change_2026: None,
    notes: &[
        (
            Audience::SkillsAssessment,
            "By the end of the preliminary phase, you and the person have built an individual \
             programme together.",
        ),
        (Audience::ExperienceValidation, "You agree a method and a schedule with the candidate."),
        (
            Audience::WorkLinked,
            "The analysis takes place before the contract is signed. You check that the tasks \
             planned in the company match the qualification.",
        ),
    ],
};

pub(super) const I5: IndicatorText = IndicatorText {
    title: "Measurable aims",
    question: "Does each service have aims of its own, worded so that you can measure whether they \
        are met?",
    expected: "The aims are specific to the service and describe a concrete outcome. It is \
        possible to measure whether they have been met.",
    evidence: &["Programme", "List of target skills", "Intermediate and final aims", "Agreement or contract"],
    proposals: proposals::I5,
    partly: None,
    change_2026: None,
    notes: &[
        (
            Audience::Certifying,
            "Your aims match those registered for the certification in the RNCP or the RS (the \
             national registers).",
        ),
        (Audience::SkillsAssessment, "You set the aims together with the person."),
        (Audience::ExperienceValidation, "A contract says what the candidate and the adviser each commit to."),
        (Audience::WorkLinked, "Word the aims as skills, or as a certification to be obtained."),
        (Audience::Subcontractor, "You show that your work follows the aims set by the provider you work for."),
    ],
};

pub(super) const I6: IndicatorText = IndicatorText {
    title: "Content and methods",
    question: "Do the content, length and format of your services suit their aims and the people \
        they are for?",
    expected: "You can explain why you chose this content, this length and this format, whether on \
        site, remote or both. These choices follow from the aims and the audience. You say what \
        can be adapted for a disabled person.",
    evidence: &[
        "Session plan",
        "Calendar or timetable",
        "Assessment grid",
        "Split between on-site and remote work",
        "Possible adaptations for disabled people",
    ],
    proposals: proposals::I6,
    partly: None,
    change_2026: None,
    notes: &[(Audience::Certifying, "The content is consistent with the certification it prepares for.")],
};

pub(super) const I7: IndicatorText = IndicatorText {
    title: "Content that matches the certification",
    question: "Does your course cover the skills and the exam of the certification it leads to?",
    expected: "The content takes in the skills to be certified and prepares people for the exam. \
        You show this by comparing your programme with the certification’s standard, point by \
        point. The authorisation or agreement signed with the awarding body completes the proof.",
    evidence: &[
        "Table matching the programme to the standard",
        "Authorisation from the awarding body",
        "Agreement with the awarding body",
    ],
    proposals: proposals::I7,
    partly: None,
    change_2026: Some(
        "You must be able to prove that you have the capacity and the right to prepare people for \
         this certification. This also applies when you act as an authorised body. According to \
         one source, to be confirmed, a permit of the sector may stand in for it.",
    ),
    notes: &[(
        Audience::Subcontractor,
        "The auditor judges by the tasks your contract gives you. Without a contract, every \
         indicator of the category is checked.",
    )],
};

pub(super) const I8: IndicatorText = IndicatorText {
    title: "Entry assessment",
    question: "Do you find out each person’s level on entry, in a way that suits your audience?",
    expected: "You have decided how to check, on entry, what the person already knows, and you do \
        so. The method suits your audience: a test, an interview, a self-assessment or a diploma \
        check.",
    evidence: &["Entry test", "Interview notes", "Self-assessment", "Diploma check", "Admission rules"],
    proposals: proposals::I8,
    partly: Some("You do assess people on entry, but the process is incomplete."),
    change_2026: None,
    notes: &[(
        Audience::Certifying,
        "Your prerequisites are the same as those of the certification in the RNCP or the RS (the \
         national registers).",
    )],
};
