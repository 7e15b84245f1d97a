//! Criterion 6 in French: the professional environment (indicators 23 to 29).

use super::proposals;
use crate::text::indicator::{Audience, CriterionText, IndicatorText};

pub(super) const CRITERION: CriterionText = CriterionText {
    title: "S’ouvrir à son environnement",
    purpose: "Vous suivez ce qui change autour de vous et travaillez avec les partenaires utiles à \
        votre public.",
};

pub(super) const I23: IndicatorText = IndicatorText {
    title: "Veille juridique",
    question: "Suivez-vous l’évolution des règles de la formation, et mettez-vous à jour vos \
        documents et vos pratiques ?",
    expected: "Vous vous tenez au courant des lois et des règles de la formation professionnelle. \
        Vous en tirez les conséquences dans vos documents et vos pratiques. Vous partagez \
        l’information avec votre équipe.",
    evidence: &[
        "Abonnements à des lettres d’information",
        "Tableau de veille",
        "Contrats mis à jour",
        "Note à l’équipe",
    ],
    proposals: proposals::I23,
    partly: Some("La veille existe, mais vous n’en tirez rien."),
    change_2026: None,
    notes: &[],
};

pub(super) const I24: IndicatorText = IndicatorText {
    title: "Veille sur les métiers",
    question: "Suivez-vous l’évolution des métiers et des compétences de votre secteur, pour en \
        tenir compte dans vos prestations ?",
    expected: "Vous vous tenez au courant de l’évolution des métiers, des emplois et des \
        compétences dans vos secteurs. Vous savez dire ce que vous en avez tiré pour vos \
        prestations.",
    evidence: &[
        "Participation à un réseau professionnel",
        "Visites de salons",
        "Abonnements à des revues",
        "Programmes modifiés",
        "Note à l’équipe",
    ],
    proposals: proposals::I24,
    partly: Some("La veille existe, mais vous n’en tirez rien."),
    change_2026: None,
    notes: &[(
        Audience::NewEntrant,
        "À l’audit initial, votre veille doit être en place. Ses effets sur vos prestations sont \
         examinés à l’audit de surveillance.",
    )],
};

pub(super) const I25: IndicatorText = IndicatorText {
    title: "Veille sur les méthodes et outils",
    question: "Suivez-vous les nouvelles méthodes et les nouveaux outils, pour en tenir compte \
        dans vos prestations ?",
    expected: "Vous vous tenez au courant des nouveautés dans la pédagogie et les technologies. \
        Vous savez dire ce que vous en avez tiré pour vos prestations.",
    evidence: &[
        "Participation à des conférences",
        "Échanges entre professionnels",
        "Outils essayés",
        "Note de faisabilité",
        "Nouveautés utiles en cas de handicap",
    ],
    proposals: proposals::I25,
    partly: Some("La veille existe, mais vous n’en tirez rien."),
    change_2026: None,
    notes: &[(
        Audience::NewEntrant,
        "À l’audit initial, votre veille doit être en place. Ses effets sur vos prestations sont \
         examinés à l’audit de surveillance.",
    )],
};

pub(super) const I26: IndicatorText = IndicatorText {
    title: "Réseau handicap",
    question: "Savez-vous à quels partenaires faire appel pour accueillir ou orienter une personne \
        en situation de handicap ?",
    expected: "Vous avez repéré des partenaires spécialisés dans le handicap que vous pouvez \
        réellement joindre. Vous savez expliquer comment vous faites appel à eux.",
    evidence: &[
        "Liste de partenaires (Agefiph, Cap emploi, MDPH, Ressource Handicap Formation)",
        "Échanges avec ces partenaires",
        "Formation du référent handicap",
        "Situations déjà traitées",
    ],
    proposals: proposals::I26,
    partly: None,
    change_2026: None,
    notes: &[
        (
            Audience::NewEntrant,
            "À l’audit initial, votre réseau doit être en place. Son utilisation est examinée à \
             l’audit de surveillance.",
        ),
        (
            Audience::Subcontractor,
            "Vous avez votre propre réseau, ou la liste des partenaires de votre donneur d’ordres.",
        ),
    ],
};

pub(super) const I27: IndicatorText = IndicatorText {
    title: "Sous-traitance et portage salarial",
    question: "Vérifiez-vous que vos sous-traitants et vos intervenants en portage salarial \
        respectent le référentiel Qualiopi ?",
    expected: "Vous avez prévu comment vérifier que ces intervenants respectent le référentiel, et \
        vous le faites. L’indicateur lui-même n’exige pas qu’un sous-traitant soit certifié. La \
        loi peut l’exiger, par exemple pour le compte personnel de formation (CPF).",
    evidence: &["Contrats", "Grille de sélection", "Charte", "Justificatifs recueillis", "Bilans de suivi"],
    proposals: proposals::I27,
    partly: None,
    change_2026: Some("Vos contrats de sous-traitance doivent aussi garder la trace de cette exigence."),
    notes: &[],
};

pub(super) const I28: IndicatorText = IndicatorText {
    title: "Partenaires et entreprises",
    question: "Vous appuyez-vous sur votre réseau d’entreprises et de partenaires tout au long de \
        la formation ?",
    expected: "Cet indicateur concerne les formations avec une période en entreprise : alternance, \
        stage ou formation en situation de travail (AFEST). Vous faites appel à votre réseau du \
        début à la fin, pour construire la formation comme pour l’accueil en entreprise.",
    evidence: &[
        "Conventions de partenariat",
        "Comptes rendus de comité de pilotage",
        "Liste des partenaires",
        "Échanges avec les employeurs",
        "Livret d’alternance",
    ],
    proposals: proposals::I28,
    partly: Some("Une seule fois, vous n’avez pas fait appel à vos partenaires."),
    change_2026: None,
    notes: &[(
        Audience::Subcontractor,
        "L’auditeur juge selon les missions que votre contrat vous confie. Sans contrat, il \
         contrôle tous les indicateurs de la catégorie.",
    )],
};

pub(super) const I29: IndicatorText = IndicatorText {
    title: "Emploi et poursuite d’études",
    question: "Aidez-vous concrètement vos apprentis à trouver un emploi ou à poursuivre leurs \
        études ?",
    expected: "Vous menez des actions concrètes pour l’accès à l’emploi ou la poursuite d’études. \
        Vous pouvez en donner des exemples.",
    evidence: &[
        "Ateliers de recherche d’emploi",
        "Visites d’entreprises",
        "Diffusion d’offres",
        "Réseau d’anciens apprentis",
        "Liste des partenaires",
    ],
    proposals: proposals::I29,
    partly: None,
    change_2026: None,
    notes: &[],
};
