//! Criterion 5 in English: the skills of the staff (indicators 21 to 22).

use super::proposals;
use crate::text::indicator::{Audience, CriterionText, IndicatorText};

pub(super) const CRITERION: CriterionText = CriterionText {
    title: "Relying on competent people",
    purpose: "The people who deliver your services have the right skills and keep developing them.",
};

pub(super) const I21: IndicatorText = IndicatorText {
    title: "Contributors’ skills",
    question: "Have you defined the skills required, then checked that every contributor has them?",
    expected: "You first define the skills your services call for. You then check that each \
        contributor has mastered them.",
    evidence: &["CVs of contributors", "Diplomas", "Recruitment grid", "Observation of sessions", "Interviews"],
    proposals: proposals::I21,
    partly: None,
    change_2026: None,
    notes: &[
        (Audience::SkillsAssessment, "Check that the person giving the tests is certified to do so."),
        (Audience::ExperienceValidation, "Advisers are trained in the standards and in how to support candidates."),
    ],
};

pub(super) const I22: IndicatorText = IndicatorText {
    title: "Developing your team",
    question: "Do you keep up the skills of your whole team, yourself included?",
    expected: "You use various means of training, and the whole team benefits. If you are \
        self-employed, you show how you keep up your own training.",
    evidence: &["Training plan", "Appraisal notes", "Peer groups", "Training certificates"],
    proposals: proposals::I22,
    partly: None,
    change_2026: None,
    notes: &[(
        Audience::NewEntrant,
        "This indicator is checked at the surveillance audit. For the initial audit, put what you \
         plan to do in writing.",
    )],
};
