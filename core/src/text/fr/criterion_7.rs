//! Criterion 7 in French: feedback and improvement (indicators 30 to 33).

use super::proposals;
use crate::text::indicator::{Audience, CriterionText, IndicatorText};

pub(super) const CRITERION: CriterionText = CriterionText {
    title: "Écouter et s’améliorer",
    purpose: "Vous recueillez les avis et les réclamations, vous y répondez et vous progressez \
        grâce à eux.",
};

pub(super) const I30: IndicatorText = IndicatorText {
    title: "Recueil des avis",
    question: "Demandez-vous leur avis à toutes les personnes concernées : bénéficiaires, \
        financeurs, équipe pédagogique et entreprises ?",
    expected: "Vous demandez à chacun son avis à un rythme raisonnable, avec des relances, et \
        chacun peut s’exprimer librement. Vos financeurs sont contactés au moins une fois par an ; \
        suivre leurs webinaires ou leurs réunions peut remplacer ce contact. Un contrôle de \
        connaissances ne compte pas comme un avis.",
    evidence: &[
        "Enquêtes en fin de prestation",
        "Enquêtes menées plus tard",
        "Questionnaires aux entreprises",
        "Questionnaires aux formateurs",
        "Échanges avec les financeurs",
    ],
    proposals: proposals::I30,
    partly: Some(
        "Un des groupes n’a pas été interrogé ; pour les financeurs, ni contact, ni participation \
         à leurs webinaires ou à leurs réunions.",
    ),
    change_2026: Some("L’avis des financeurs n’est à demander que s’il y a lieu."),
    notes: &[
        (
            Audience::SkillsAssessment,
            "Seuls les avis des bénéficiaires et de l’équipe pédagogique sont exigés. Interrogez \
             aussi les bénéficiaires six mois après.",
        ),
        (Audience::Subcontractor, "Vous recueillez l’avis des bénéficiaires et celui de votre donneur d’ordres."),
    ],
};

pub(super) const I31: IndicatorText = IndicatorText {
    title: "Difficultés, réclamations et imprévus",
    question: "Avez-vous une méthode établie pour traiter les difficultés, les réclamations et les \
        imprévus ?",
    expected: "Vous savez comment réagir à une difficulté, à une réclamation ou à un imprévu, et \
        vous le faites. Une réclamation reçoit un accusé de réception, puis une réponse. Des \
        solutions de secours sont prévues.",
    evidence: &[
        "Procédure",
        "Accusés de réception et réponses",
        "Registre des réclamations",
        "Recours à la médiation",
        "Solutions de secours",
    ],
    proposals: proposals::I31,
    partly: None,
    change_2026: None,
    notes: &[],
};

pub(super) const I32: IndicatorText = IndicatorText {
    title: "Amélioration continue",
    question: "Les avis et les réclamations vous conduisent-ils à améliorer vos prestations de \
        façon continue ?",
    expected: "Vous analysez les avis et les réclamations pour en comprendre les causes. Vous \
        décidez d’améliorations et vous en suivez l’avancement.",
    evidence: &["Plan d’action", "Analyse des causes", "Tableau de suivi", "Bilans réguliers"],
    proposals: proposals::I32,
    partly: None,
    change_2026: Some("Vous analysez aussi les risques qui pèsent sur la qualité de vos formations."),
    notes: &[
        (
            Audience::NewEntrant,
            "Cet indicateur est examiné à l’audit de surveillance. Pour l’audit initial, mettez \
             par écrit ce que vous prévoyez.",
        ),
        (Audience::ExperienceValidation, "Faites connaître les résultats de votre accompagnement."),
    ],
};

pub(super) const I33: IndicatorText = IndicatorText {
    title: "Évaluation des enseignements",
    question: "Vos apprentis évaluent-ils les contenus et les enseignements, indépendamment de \
        l’enquête de satisfaction ?",
    expected: "Les apprentis évaluent les contenus et les enseignements, séparément de l’enquête \
        de satisfaction générale. Vous partagez les résultats avec les équipes pédagogiques. Vous \
        en tirez une démarche d’amélioration écrite, dont vous mesurez les effets de temps en \
        temps.",
    evidence: &[
        "Description du dispositif : qui évalue, quand et comment",
        "Questionnaire sur les contenus et les cours",
        "Compte rendu de réunion pédagogique",
        "Plan d’amélioration",
        "Mesure des effets obtenus",
    ],
    proposals: proposals::I33,
    partly: Some(
        "Ce n’est pas encore précisé. Cet indicateur n’est pas sur la liste de ceux où tout écart \
         est majeur ; en attendant le guide, cet outil admet donc qu’un écart puisse rester \
         mineur.",
    ),
    change_2026: Some(
        "Cet indicateur est nouveau et ne concerne que l’apprentissage. Les preuves, la gravité \
         des écarts et le cas des nouveaux entrants restent à préciser par le guide officiel.",
    ),
    notes: &[],
};
