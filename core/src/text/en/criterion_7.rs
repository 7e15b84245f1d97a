//! Criterion 7 in English: feedback and improvement (indicators 30 to 33).

use super::proposals;
use crate::text::indicator::{Audience, CriterionText, IndicatorText};

pub(super) const CRITERION: CriterionText = CriterionText {
    title: "Listening and improving",
    purpose: "You collect feedback and complaints, respond to them and improve as a result.",
};

pub(super) const I30: IndicatorText = IndicatorText {
    title: "Collecting feedback",
    question: "Do you ask everyone concerned for feedback: participants, funders, teaching staff \
        and companies?",
    expected: "You ask everyone for their views at sensible intervals, send reminders and let \
        them speak freely. Your funders are contacted at least once a year; attending their \
        webinars or meetings can take the place of this contact. A test of knowledge does not \
        count as feedback.",
    evidence: &[
        "Surveys at the end of the service",
        "Follow-up surveys",
        "Questionnaires to companies",
        "Questionnaires to trainers",
        "Exchanges with funders",
    ],
    proposals: proposals::I30,
    partly: Some(
        "One of the groups was not asked; for funders, you were not in touch and attended none of \
         their webinars or meetings.",
    ),
    change_2026: Some("Funders are to be asked for their views only where applicable."),
    notes: &[
        (
            Audience::SkillsAssessment,
            "Only feedback from the people assessed and from the teaching staff is required. \
             Survey the people assessed at six months too.",
        ),
        (Audience::Subcontractor, "You collect feedback from participants and from the provider you work for."),
    ],
};

pub(super) const I31: IndicatorText = IndicatorText {
    title: "Difficulties, complaints and unforeseen events",
    question: "Do you have a set way of dealing with difficulties, complaints and unforeseen \
        events?",
    expected: "You know how to respond to a difficulty, a complaint or an unforeseen event, and \
        you do so. A complaint is acknowledged, then answered. Backup plans are ready.",
    evidence: &["Procedure", "Acknowledgements and replies", "Complaints log", "Use of mediation", "Backup plans"],
    proposals: proposals::I31,
    partly: None,
    change_2026: None,
    notes: &[],
};

pub(super) const I32: IndicatorText = IndicatorText {
    title: "Continuous improvement",
    question: "Do feedback and complaints lead you to keep improving your services?",
    expected: "You analyse feedback and complaints to understand their causes. You decide on \
        improvements and track their progress.",
    evidence: &["Action plan", "Analysis of causes", "Tracking table", "Regular reviews"],
    proposals: proposals::I32,
    partly: None,
    change_2026: Some("You also analyse the risks to the quality of your training."),
    notes: &[
        (
            Audience::NewEntrant,
            "This indicator is checked at the surveillance audit. For the initial audit, put what \
             you plan to do in writing.",
        ),
        (Audience::ExperienceValidation, "Make the results of your support known."),
    ],
};

pub(super) const I33: IndicatorText = IndicatorText {
    title: "Evaluation of the teaching",
    question: "Do your apprentices evaluate content and teaching, separately from the satisfaction \
        survey?",
    expected: "Apprentices evaluate content and teaching, separately from the general \
        satisfaction survey. You share the results with the teaching teams. You use them in a \
        written improvement process, and measure its effects from time to time.",
    evidence: &[
        "Description of the scheme: who evaluates, when and how",
        "Questionnaire on content and teaching",
        "Teaching team meeting notes",
        "Improvement plan",
        "Measurement of effects",
    ],
    proposals: proposals::I33,
    partly: Some(
        "Not yet known. The indicator is not on the list of those that can only be major, so this \
         tool treats a partial gap as minor until the guide settles the matter.",
    ),
    change_2026: Some(
        "This indicator is new and applies to apprenticeship only. The official guide has yet to \
         settle the evidence, the grading of gaps and the position of new entrants.",
    ),
    notes: &[],
};
