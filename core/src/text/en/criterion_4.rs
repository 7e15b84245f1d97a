//! Criterion 4 in English: means and resources (indicators 17 to 20).

use super::proposals;
use crate::text::indicator::{Audience, CriterionText, IndicatorText};

pub(super) const CRITERION: CriterionText = CriterionText {
    title: "Having the right resources",
    purpose: "Premises, equipment, learning materials and supervision suit what you offer.",
};

pub(super) const I17: IndicatorText = IndicatorText {
    title: "People, premises and equipment",
    question: "Do your premises, equipment and people suit the aims of each service?",
    expected: "Rooms, equipment and people match the aims of the service. You can show it with \
        documents, for the premises as well as for the equipment and the team.",
    evidence: &[
        "Lease",
        "Accessibility register",
        "Workplace risk assessment (document unique)",
        "Equipment list",
        "Online platform",
        "CVs of contributors",
    ],
    proposals: proposals::I17,
    partly: Some("Something was lacking, but only once."),
    change_2026: None,
    notes: &[(
        Audience::SkillsAssessment,
        "The setting guarantees confidentiality. You state the qualifications of the people who \
         give the tests.",
    )],
};

pub(super) const I18: IndicatorText = IndicatorText {
    title: "Coordination of contributors",
    question: "Do you know who does what, and do your contributors work in a coordinated way?",
    expected: "Everyone who contributes to your services is identified. Their work is coordinated. \
        If you work alone, you may fill every role yourself.",
    evidence: &["Organisation chart", "Job descriptions", "Contracts", "Work schedule", "Meeting notes"],
    proposals: proposals::I18,
    partly: Some("Coordination broke down, but only once."),
    change_2026: None,
    notes: &[(
        Audience::ExperienceValidation,
        "Your outside contributors are neither the awarding body nor the funder.",
    )],
};

pub(super) const I19: IndicatorText = IndicatorText {
    title: "Learning resources",
    question: "Do people have learning resources that fit the service, and help with using them?",
    expected: "Resources fit the service and are available. You help people use them. For remote \
        training, you give technical and teaching support (article D. 6313-3-1 of the Labour \
        Code).",
    evidence: &[
        "Course materials",
        "Online platform",
        "Guide to accessing resources",
        "Log of remote support given",
        "Routine for updating materials",
    ],
    proposals: proposals::I19,
    partly: Some("A resource was lacking, but only once."),
    change_2026: Some(
        "You make sure that learners actually follow remote modules. Above a number of trainers \
         that is to be set by ministerial order (arrêté) and was not known when this was \
         written, each course has its own teaching lead.",
    ),
    notes: &[
        (
            Audience::NewEntrant,
            "At the initial audit, resources must be planned, along with ways of helping people \
             use them. Their actual use is checked at the surveillance audit.",
        ),
        (Audience::SkillsAssessment, "Make documentation on jobs and occupations available."),
    ],
};

pub(super) const I20: IndicatorText = IndicatorText {
    title: "Mobility, disability and advisory council",
    question: "Does your CFA (apprenticeship training centre) have an advisory council, a \
        disability lead and people in charge of mobility?",
    expected: "You present the members of the advisory council (conseil de perfectionnement) and \
        the minutes of its last meeting. You say who looks after mobility, who the disability \
        lead (référent handicap) is, and what each has done. A new CFA shows that it is setting \
        up its council.",
    evidence: &[
        "List of council members",
        "Latest council minutes",
        "Appointment of the disability lead",
        "Appointment of the mobility staff",
        "List of actions carried out",
    ],
    proposals: proposals::I20,
    partly: None,
    change_2026: Some(
        "Apprentices, trainers and companies take part in governance. Teaching supervision must \
         be stronger if the share of hours taught by permanent staff falls below a threshold \
         that is to be set by ministerial order (arrêté) and was not known when this was written.",
    ),
    notes: &[],
};
