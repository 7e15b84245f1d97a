//! Criterion 1 in French: informing the public (indicators 1 to 3).

use super::proposals;
use crate::text::indicator::{Audience, CriterionText, IndicatorText};

pub(super) const CRITERION: CriterionText = CriterionText {
    title: "Informer le public",
    purpose: "Avant de s’engager, chacun trouve une information claire et exacte sur vos \
        prestations et leurs résultats.",
};

pub(super) const I1: IndicatorText = IndicatorText {
    title: "Information du public",
    question: "Le public trouve-t-il facilement, pour chaque prestation, une information complète, \
        exacte et à jour ?",
    expected: "Chaque prestation a une description détaillée, à jour et facile à trouver. Avant de \
        s’inscrire, on y lit les prérequis, les objectifs, la durée, les méthodes, la façon \
        d’évaluer, le prix et un contact. On y apprend aussi comment s’inscrire, sous quel délai \
        on peut commencer et ce qui est prévu en cas de handicap.",
    evidence: &[
        "Pages de votre site",
        "Brochures et fiches de présentation",
        "Devis et conventions",
        "Conditions générales de vente",
        "Politique d’accueil des personnes en situation de handicap",
    ],
    proposals: proposals::I1,
    partly: Some(
        "Une partie de l’information n’est pas accessible au public, ou quelques éléments manquent \
         ici et là, sans que cela se répète.",
    ),
    change_2026: Some(
        "L’information indique aussi quelle reconnaissance la formation apporte, comment elle est \
         dispensée et comment elle peut être financée. Rien ne doit tromper le public, notamment \
         sur l’accès, le contenu, le financement ou le droit de poursuivre des études.",
    ),
    notes: &[
        (
            Audience::Certifying,
            "Donnez l’intitulé exact de la certification, son code RNCP ou RS, le nom de \
             l’organisme qui la délivre et la date de son enregistrement.",
        ),
        (
            Audience::SkillsAssessment,
            "Vous n’avez pas de prérequis à afficher. Rappelez en revanche ce que la loi prévoit \
             pour le bilan de compétences.",
        ),
        (
            Audience::ExperienceValidation,
            "Expliquez comment se déroule la démarche et par quelles étapes on vérifie que le \
             projet est faisable.",
        ),
        (
            Audience::Subcontractor,
            "Cet indicateur n’est pas examiné pour une action que vous réalisez en \
             sous-traitance : informer le public revient à votre donneur d’ordres.",
        ),
    ],
};

pub(super) const I2: IndicatorText = IndicatorText {
    title: "Résultats publiés",
    question: "Publiez-vous des chiffres qui permettent de juger les résultats de vos \
        prestations ?",
    expected: "Des chiffres publiés donnent au public une idée juste de vos résultats. Vous \
        choisissez ces chiffres selon ce que vous proposez et les personnes que vous accueillez. \
        Ils sont assez détaillés pour être utiles.",
    evidence: &[
        "Taux de satisfaction",
        "Taux d’abandon",
        "Taux de retour des enquêtes",
        "Taux de réussite ou d’insertion dans l’emploi",
        "Rapport d’activité",
    ],
    proposals: proposals::I2,
    partly: Some("Des résultats chiffrés sont publiés, mais ils manquent de détail."),
    change_2026: Some(
        "Vous dites clairement comment chaque chiffre est calculé, ou vous vous appuyez sur un \
         dispositif existant.",
    ),
    notes: &[
        (
            Audience::NewEntrant,
            "À l’audit initial, vous présentez les indicateurs que vous avez choisis à l’avance. \
             Les chiffres sont examinés à l’audit de surveillance.",
        ),
        (
            Audience::SkillsAssessment,
            "Pensez au nombre de personnes qui commencent et qui terminent leur bilan, et aux \
             entretiens de suivi à six mois.",
        ),
        (Audience::ExperienceValidation, "Pensez au nombre de candidats accompagnés et aux taux de réussite."),
        (
            Audience::Apprenticeship,
            "La loi fixe certains indicateurs (article L. 6111-8 du Code du travail) : renvoyez \
             vers InserJeunes, le site public qui les diffuse. Si les vôtres n’y figurent pas, \
             calculez vos propres chiffres et publiez-les.",
        ),
        (
            Audience::Subcontractor,
            "Cet indicateur n’est pas examiné pour une action que vous réalisez en \
             sous-traitance : publier les résultats revient à votre donneur d’ordres.",
        ),
    ],
};

pub(super) const I3: IndicatorText = IndicatorText {
    title: "Information sur la certification",
    question: "Votre public sait-il combien de candidats réussissent, et à quoi mène chaque \
        certification à laquelle vous préparez ?",
    expected: "Pour chaque certification, vous publiez le taux d’obtention, accompagné du taux de \
        présentation à l’examen. Vous dites si l’on peut valider des blocs de compétences, et \
        quelles équivalences ou passerelles existent. Vous indiquez aussi les suites possibles et \
        les métiers visés. Tout est à jour.",
    evidence: &[
        "Page de la formation",
        "Lien vers la fiche RNCP",
        "Taux d’obtention et taux de présentation à l’examen",
        "Taux d’insertion dans l’emploi, puis dans le métier visé",
    ],
    proposals: proposals::I3,
    partly: Some(
        "Une partie de l’information n’est pas accessible, ou quelques éléments manquent sans que \
         cela se répète ; mais l’absence du taux d’obtention n’est jamais mineure.",
    ),
    change_2026: Some("En présentant la suite du parcours, vous insistez sur la poursuite d’études."),
    notes: &[
        (
            Audience::NewEntrant,
            "À l’audit initial, montrez par écrit comment vous ferez connaître vos taux \
             d’obtention. Leur publication est examinée à l’audit de surveillance.",
        ),
        (
            Audience::Subcontractor,
            "Cet indicateur n’est pas examiné pour une action que vous réalisez en \
             sous-traitance : donner ces informations revient à votre donneur d’ordres.",
        ),
    ],
};
