//! Criterion 2 in French: aims and design (indicators 4 to 8).

use super::proposals;
use crate::text::indicator::{Audience, CriterionText, IndicatorText};

pub(super) const CRITERION: CriterionText = CriterionText {
    title: "Concevoir une prestation adaptée",
    purpose: "Chaque prestation part d’un besoin étudié, vise des objectifs précis et se construit \
        en conséquence.",
};

pub(super) const I4: IndicatorText = IndicatorText {
    title: "Analyse du besoin",
    question: "Étudiez-vous le besoin de chaque personne, avec son employeur ou son financeur \
        lorsqu’ils sont concernés ?",
    expected: "Pour chaque personne, vous savez ce dont elle a besoin et vous en gardez une trace. \
        L’employeur et le financeur sont associés s’il y a lieu. Les besoins liés à un handicap \
        sont pris en compte.",
    evidence: &[
        "Compte rendu d’entretien",
        "Questionnaire sur les besoins",
        "Dossier d’admission",
        "Demande écrite de l’entreprise",
    ],
    proposals: proposals::I4,
    partly: None,
    change_2026: None,
    notes: &[
        (
            Audience::SkillsAssessment,
            "À la fin de la phase préliminaire, vous avez construit avec la personne un programme \
             qui lui est propre.",
        ),
        (Audience::ExperienceValidation, "Vous convenez avec le candidat d’une méthode et d’un calendrier."),
        (
            Audience::WorkLinked,
            "L’analyse a lieu avant la signature du contrat. Vous vérifiez que les tâches prévues \
             en entreprise correspondent au diplôme préparé.",
        ),
    ],
};

pub(super) const I5: IndicatorText = IndicatorText {
    title: "Objectifs mesurables",
    question: "Chaque prestation a-t-elle ses propres objectifs, formulés pour qu’on puisse \
        mesurer s’ils sont atteints ?",
    expected: "Les objectifs sont propres à la prestation et décrivent un résultat concret. On \
        peut mesurer s’ils sont atteints.",
    evidence: &[
        "Programme",
        "Liste des compétences visées",
        "Objectifs intermédiaires et finaux",
        "Convention ou contrat",
    ],
    proposals: proposals::I5,
    partly: None,
    change_2026: None,
    notes: &[
        (
            Audience::Certifying,
            "Vos objectifs correspondent à ceux qui sont enregistrés pour la certification au RNCP \
             ou au RS.",
        ),
        (Audience::SkillsAssessment, "Vous fixez les objectifs avec la personne."),
        (Audience::ExperienceValidation, "Un contrat précise à quoi s’engagent le candidat et son accompagnateur."),
        (Audience::WorkLinked, "Exprimez les objectifs sous forme de compétences ou de certification à obtenir."),
        (
            Audience::Subcontractor,
            "Vous montrez que votre travail suit les objectifs fixés par votre donneur d’ordres.",
        ),
    ],
};

pub(super) const I6: IndicatorText = IndicatorText {
    title: "Contenus et méthodes",
    question: "Le contenu, la durée et le format de vos prestations conviennent-ils aux objectifs \
        et au public ?",
    expected: "Vous savez expliquer pourquoi vous avez choisi ce contenu, cette durée et ce \
        format, en présentiel, à distance ou les deux. Ces choix découlent des objectifs et du \
        public. Vous indiquez ce qui peut être adapté en cas de handicap.",
    evidence: &[
        "Déroulé de séance",
        "Calendrier ou emploi du temps",
        "Grille d’évaluation",
        "Répartition entre présentiel et distance",
        "Adaptations possibles en cas de handicap",
    ],
    proposals: proposals::I6,
    partly: None,
    change_2026: None,
    notes: &[(Audience::Certifying, "Le contenu est cohérent avec la certification préparée.")],
};

pub(super) const I7: IndicatorText = IndicatorText {
    title: "Contenu conforme à la certification",
    question: "Votre formation couvre-t-elle les compétences de la certification visée, et \
        prépare-t-elle à l’examen ?",
    expected: "Le contenu couvre les compétences visées et prépare à l’examen. Vous le montrez en \
        comparant, point par point, votre programme et le référentiel de la certification. \
        L’habilitation ou la convention signée avec l’organisme qui délivre la certification \
        complète la preuve.",
    evidence: &[
        "Tableau de correspondance entre programme et référentiel",
        "Habilitation à préparer la certification",
        "Convention avec l’organisme qui la délivre",
    ],
    proposals: proposals::I7,
    partly: None,
    change_2026: Some(
        "Vous devez pouvoir prouver que vous avez la capacité et le droit de mener à cette \
         certification. Cela vaut aussi lorsque vous agissez comme organisme habilité. D’après une source, à \
         confirmer, un agrément du secteur peut en tenir lieu.",
    ),
    notes: &[(
        Audience::Subcontractor,
        "L’auditeur juge selon les missions que votre contrat vous confie. Sans contrat, il \
         contrôle tous les indicateurs de la catégorie.",
    )],
};

pub(super) const I8: IndicatorText = IndicatorText {
    title: "Positionnement à l’entrée",
    question: "Situez-vous le niveau de chaque personne à l’entrée, d’une manière adaptée à votre \
        public ?",
    expected: "Vous avez défini comment vérifier, à l’entrée, ce que la personne sait déjà, et \
        vous le faites. La méthode convient à votre public : un test, un entretien, une \
        auto-évaluation ou la vérification d’un diplôme.",
    evidence: &[
        "Test d’entrée",
        "Compte rendu d’entretien",
        "Auto-évaluation",
        "Vérification des diplômes",
        "Règles d’admission",
    ],
    proposals: proposals::I8,
    partly: Some("Vous situez les personnes à l’entrée, mais la démarche est incomplète."),
    change_2026: None,
    notes: &[(Audience::Certifying, "Vos prérequis sont les mêmes que ceux de la certification au RNCP ou au RS.")],
};
