//! Criterion 5 in French: the skills of the staff (indicators 21 to 22).

use super::proposals;
use crate::text::indicator::{Audience, CriterionText, IndicatorText};

pub(super) const CRITERION: CriterionText = CriterionText {
    title: "S’appuyer sur une équipe compétente",
    purpose: "Celles et ceux qui interviennent ont les compétences nécessaires et continuent de se \
        former.",
};

pub(super) const I21: IndicatorText = IndicatorText {
    title: "Compétences des intervenants",
    question: "Avez-vous défini les compétences nécessaires, puis vérifié que chaque intervenant \
        les maîtrise ?",
    expected: "Vous définissez d’abord les compétences que demandent vos prestations. Vous \
        vérifiez ensuite que chaque intervenant les maîtrise.",
    evidence: &["CV des intervenants", "Diplômes", "Grille de recrutement", "Observation de séances", "Entretiens"],
    proposals: proposals::I21,
    partly: None,
    change_2026: None,
    notes: &[
        (Audience::SkillsAssessment, "Vérifiez que la personne qui fait passer les tests est certifiée pour cela."),
        (
            Audience::ExperienceValidation,
            "Les accompagnateurs sont formés aux référentiels et à la méthode d’accompagnement.",
        ),
    ],
};

pub(super) const I22: IndicatorText = IndicatorText {
    title: "Formation de l’équipe",
    question: "Entretenez-vous les compétences de toute votre équipe, y compris les vôtres ?",
    expected: "Vous utilisez différents moyens de formation, et toute l’équipe en bénéficie. Si \
        vous êtes indépendant, vous montrez comment vous continuez à vous former.",
    evidence: &[
        "Plan de formation",
        "Comptes rendus d’entretien",
        "Groupes d’échange entre pairs",
        "Attestations de formation",
    ],
    proposals: proposals::I22,
    partly: None,
    change_2026: None,
    notes: &[(
        Audience::NewEntrant,
        "Cet indicateur est examiné à l’audit de surveillance. Pour l’audit initial, mettez par \
         écrit ce que vous prévoyez.",
    )],
};
