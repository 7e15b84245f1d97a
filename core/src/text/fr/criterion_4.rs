//! Criterion 4 in French: means and resources (indicators 17 to 20).

use super::proposals;
use crate::text::indicator::{Audience, CriterionText, IndicatorText};

pub(super) const CRITERION: CriterionText = CriterionText {
    title: "Réunir les bons moyens",
    purpose: "Les locaux, le matériel, les supports et l’encadrement conviennent à ce que vous \
        proposez.",
};

pub(super) const I17: IndicatorText = IndicatorText {
    title: "Moyens humains et matériels",
    question: "Vos locaux, votre matériel et vos intervenants conviennent-ils aux objectifs de \
        chaque prestation ?",
    expected: "Les salles, les équipements et les personnes correspondent aux objectifs de la \
        prestation. Vous pouvez le montrer, pièces à l’appui, pour les lieux comme pour le \
        matériel et l’équipe.",
    evidence: &[
        "Bail",
        "Registre d’accessibilité",
        "Document unique sur les risques professionnels",
        "Liste du matériel",
        "Plateforme en ligne",
        "CV des intervenants",
    ],
    proposals: proposals::I17,
    partly: Some("Un moyen a manqué une fois, sans que cela se répète."),
    change_2026: None,
    notes: &[(
        Audience::SkillsAssessment,
        "Le cadre garantit la confidentialité. Vous indiquez la qualification des personnes qui \
         font passer les tests.",
    )],
};

pub(super) const I18: IndicatorText = IndicatorText {
    title: "Coordination des intervenants",
    question: "Savez-vous qui fait quoi, et vos intervenants travaillent-ils de façon coordonnée ?",
    expected: "Toutes les personnes qui contribuent à vos prestations sont identifiées. Leur \
        travail est coordonné. Si vous travaillez sans équipe, vous pouvez tenir tous les rôles.",
    evidence: &[
        "Organigramme",
        "Fiches de poste",
        "Contrats",
        "Calendrier des interventions",
        "Comptes rendus de réunion",
    ],
    proposals: proposals::I18,
    partly: Some("La coordination a fait défaut une fois, sans que cela se répète."),
    change_2026: None,
    notes: &[(
        Audience::ExperienceValidation,
        "Vos intervenants extérieurs ne sont ni l’organisme qui délivre la certification ni le \
         financeur.",
    )],
};

pub(super) const I19: IndicatorText = IndicatorText {
    title: "Ressources pédagogiques",
    question: "Vos bénéficiaires ont-ils des ressources cohérentes avec la prestation, et de \
        l’aide pour s’en servir ?",
    expected: "Les ressources sont cohérentes avec la prestation et disponibles. Vous aidez les \
        personnes à s’en servir. Pour la formation à distance, vous apportez une aide technique et \
        pédagogique (article D. 6313-3-1 du Code du travail).",
    evidence: &[
        "Supports de cours",
        "Plateforme en ligne",
        "Guide d’accès aux ressources",
        "Journal de l’aide apportée à distance",
        "Règle de mise à jour des supports",
    ],
    proposals: proposals::I19,
    partly: Some("Une ressource a manqué une fois, sans que cela se répète."),
    change_2026: Some(
        "Vous vérifiez que les modules à distance sont réellement suivis. Au-delà d’un nombre \
         d’intervenants qu’un arrêté doit fixer (et qui n’était pas connu à la rédaction de ce \
         texte), chaque formation a son propre référent pédagogique.",
    ),
    notes: &[
        (
            Audience::NewEntrant,
            "À l’audit initial, les ressources doivent être prévues, ainsi que l’aide pour s’en \
             servir. Leur mise en œuvre est examinée à l’audit de surveillance.",
        ),
        (Audience::SkillsAssessment, "Mettez à disposition une documentation sur les métiers."),
    ],
};

pub(super) const I20: IndicatorText = IndicatorText {
    title: "Référents et conseil de perfectionnement",
    question: "Votre CFA a-t-il un conseil de perfectionnement, un référent handicap et des \
        personnes chargées de la mobilité ?",
    expected: "Vous présentez les membres du conseil de perfectionnement et le compte rendu de sa \
        dernière réunion. Vous dites qui s’occupe de la mobilité, qui est le référent handicap, et \
        ce que chacun a fait. Un nouveau CFA montre que son conseil est en train de se constituer.",
    evidence: &[
        "Liste des membres du conseil",
        "Dernier compte rendu du conseil",
        "Nomination du référent handicap",
        "Nomination des personnes chargées de la mobilité",
        "Liste des actions menées",
    ],
    proposals: proposals::I20,
    partly: None,
    change_2026: Some(
        "Apprentis, formateurs et entreprises participent à la gouvernance. La supervision \
         pédagogique doit être renforcée si la part des heures assurées par des intervenants \
         permanents passe sous un seuil qu’un arrêté doit fixer (et qui n’était pas connu à la \
         rédaction de ce texte).",
    ),
    notes: &[],
};
