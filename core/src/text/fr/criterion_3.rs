//! Criterion 3 in French: welcome, support and assessment (indicators 9 to 16).

use super::proposals;
use crate::text::indicator::{Audience, CriterionText, IndicatorText};

pub(super) const CRITERION: CriterionText = CriterionText {
    title: "Accueillir, suivre et évaluer",
    purpose: "Vous accueillez, accompagnez, suivez et évaluez chaque personne en tenant compte de \
        sa situation.",
};

pub(super) const I9: IndicatorText = IndicatorText {
    title: "Informations pratiques",
    question: "Chaque personne reçoit-elle par écrit ce qu’elle doit savoir sur l’accueil et le \
        déroulement de la prestation ?",
    expected: "Les conditions d’accueil et de déroulement sont écrites et remises à chacun. On \
        sait où aller, qui joindre et quelles règles suivre. À distance, on sait se servir de la \
        plateforme. Pour un mineur, les représentants légaux sont informés aussi.",
    evidence: &[
        "Convocation",
        "Livret d’accueil",
        "Règlement intérieur",
        "Liste des contacts",
        "Mode d’emploi de la plateforme à distance",
    ],
    proposals: proposals::I9,
    partly: Some("Les informations pratiques sont données, mais il en manque."),
    change_2026: None,
    notes: &[
        (
            Audience::SkillsAssessment,
            "Informez aussi la personne de vos engagements : respecter son consentement et garder \
             les échanges confidentiels.",
        ),
        (
            Audience::Subcontractor,
            "L’auditeur juge selon les missions que votre contrat vous confie. Sans contrat, il \
             contrôle tous les indicateurs de la catégorie.",
        ),
    ],
};

pub(super) const I10: IndicatorText = IndicatorText {
    title: "Adaptation et suivi",
    question: "Ajustez-vous le parcours et le suivi d’une personne lorsque l’analyse de son besoin \
        le demande ?",
    expected: "Ce que l’analyse du besoin a montré se retrouve dans le parcours : le rythme, le \
        groupe ou l’accompagnement changent si nécessaire. Le suivi de chaque personne laisse une \
        trace. Des aides sont prévues en cas de handicap.",
    evidence: &[
        "Plan individuel",
        "Groupes de niveau",
        "Cahier de suivi",
        "Rythme aménagé",
        "Aides liées à un handicap",
    ],
    proposals: proposals::I10,
    partly: None,
    change_2026: None,
    notes: &[
        (
            Audience::SkillsAssessment,
            "La convention indique la durée, le prix, le calendrier, les trois phases et les \
             moyens.",
        ),
        (Audience::ExperienceValidation, "La durée et l’accompagnement s’ajustent à chaque candidat."),
        (
            Audience::Apprenticeship,
            "Vous remplissez aussi les missions d’accompagnement que l’article L. 6231-2 du Code \
             du travail confie aux CFA.",
        ),
    ],
};

pub(super) const I11: IndicatorText = IndicatorText {
    title: "Objectifs atteints",
    question: "Vérifiez-vous, selon une méthode écrite, si chaque personne atteint les objectifs \
        prévus ?",
    expected: "Votre façon d’évaluer est écrite et appliquée. Elle s’appuie sur des outils précis \
        et montre si les objectifs annoncés sont atteints.",
    evidence: &[
        "Tests",
        "Grilles d’évaluation pratique",
        "Bilans intermédiaires",
        "Attestations et certificats",
        "Livret de compétences",
    ],
    proposals: proposals::I11,
    partly: None,
    change_2026: None,
    notes: &[
        (
            Audience::NewEntrant,
            "À l’audit initial, votre façon d’évaluer doit être écrite. Son application est \
             examinée à l’audit de surveillance.",
        ),
        (Audience::ExperienceValidation, "Chaque candidat a un dossier de suivi, qui montre ses progrès."),
    ],
};

pub(super) const I12: IndicatorText = IndicatorText {
    title: "Engagement et abandons",
    question: "Avez-vous mis par écrit, et appliquez-vous, des mesures pour soutenir la motivation \
        et éviter les abandons ?",
    expected: "Les mesures qui aident chacun à s’impliquer et à aller au bout sont écrites. Elles \
        sont appliquées, et vous pouvez le montrer. Le guide officiel de janvier 2024 limite cet \
        indicateur aux actions de plus de deux jours.",
    evidence: &[
        "Suivi des absences et des relances",
        "Méthodes pédagogiques variées",
        "Procédure en cas d’abandon",
        "Échanges avec l’employeur",
    ],
    proposals: proposals::I12,
    partly: Some("Les mesures sont écrites, mais elles ne sont appliquées qu’en partie."),
    change_2026: Some(
        "Vous devez aussi prévenir et traiter les violences, y compris sexistes et sexuelles, le \
         harcèlement et les discriminations. On ne sait pas encore si la limite aux actions de \
         plus de deux jours demeure.",
    ),
    notes: &[(
        Audience::Apprenticeship,
        "Vous aidez l’apprenti à régler ses difficultés sociales ou matérielles, à se réorienter \
         et à trouver un autre employeur si besoin.",
    )],
};

pub(super) const I13: IndicatorText = IndicatorText {
    title: "Lien entre centre et entreprise",
    question: "Le centre et l’entreprise échangent-ils de façon organisée au sujet de chaque \
        alternant ?",
    expected: "Les allers-retours entre le centre et l’entreprise sont organisés par écrit. On \
        voit qui échange avec qui et à quel moment. Ce qui s’apprend dans un lieu complète ce qui \
        s’apprend dans l’autre.",
    evidence: &[
        "Livret de liaison",
        "Comptes rendus de visite en entreprise",
        "Calendrier de l’alternance",
        "Échanges avec le tuteur",
    ],
    proposals: proposals::I13,
    partly: Some("La coordination est définie, mais elle n’est appliquée qu’en partie."),
    change_2026: None,
    notes: &[
        (
            Audience::NewEntrant,
            "À l’audit initial, la coordination doit être écrite pour les deux lieux, le centre et \
             l’entreprise. Son application est examinée à l’audit de surveillance.",
        ),
        (
            Audience::Subcontractor,
            "L’auditeur juge selon les missions que votre contrat vous confie. Sans contrat, il \
             contrôle tous les indicateurs de la catégorie.",
        ),
    ],
};

pub(super) const I14: IndicatorText = IndicatorText {
    title: "Vie sociale et citoyenne",
    question: "Accompagnez-vous vos apprentis dans leur vie sociale et citoyenne par des projets \
        concrets ?",
    expected: "Cet accompagnement est défini et prend la forme de projets, par exemple sportifs, \
        culturels ou citoyens. Les apprentis savent quelles aides existent et à quels travailleurs \
        sociaux s’adresser.",
    evidence: &[
        "Projets sportifs ou culturels",
        "Projets sur la citoyenneté",
        "Information sur les aides",
        "Liste des travailleurs sociaux",
    ],
    proposals: proposals::I14,
    partly: None,
    change_2026: Some(
        "Il vous faut aussi une procédure pour agir sans attendre en cas de rupture liée à des \
         difficultés, à des violences ou à des discriminations, au centre comme en entreprise.",
    ),
    notes: &[(
        Audience::NewEntrant,
        "À l’audit initial, l’accompagnement prévu doit être écrit. Sa mise en pratique est \
         examinée à l’audit de surveillance.",
    )],
};

pub(super) const I15: IndicatorText = IndicatorText {
    title: "Droits et devoirs des apprentis",
    question: "Vos apprentis connaissent-ils leurs droits, leurs devoirs et les règles de santé et \
        de sécurité au travail ?",
    expected: "Vous expliquez à chaque apprenti ses droits et ses devoirs, ainsi que les règles de \
        santé et de sécurité au travail. Vous pouvez montrer quand et comment l’information a été \
        donnée.",
    evidence: &[
        "Règlement du CFA",
        "Livret de l’apprenti",
        "Comptes rendus de réunion",
        "Feuilles de présence signées",
    ],
    proposals: proposals::I15,
    partly: None,
    change_2026: Some(
        "Vous renforcez l’information des mineurs. Vous indiquez à tous comment signaler des \
         violences, du harcèlement ou des discriminations, à qui s’adresser et comment joindre le \
         médiateur de l’apprentissage. En cas de dysfonctionnement, vous prévenez l’inspection du \
         travail.",
    ),
    notes: &[],
};

pub(super) const I16: IndicatorText = IndicatorText {
    title: "Présentation à l’examen",
    question: "Présentez-vous les candidats à l’examen selon les règles de l’organisme qui délivre \
        la certification ?",
    expected: "Vous connaissez les règles de cet organisme et vous les suivez. Inscriptions, \
        règlement d’examen et procès-verbaux le montrent. Les épreuves peuvent être aménagées en \
        cas de handicap.",
    evidence: &[
        "Inscriptions à l’examen",
        "Règlement d’examen",
        "Habilitation",
        "Procès-verbaux",
        "Épreuves aménagées",
    ],
    proposals: proposals::I16,
    partly: None,
    change_2026: None,
    notes: &[
        (
            Audience::ExperienceValidation,
            "Montrez que vous avez demandé à l’organisme qui délivre la certification ses \
             conditions et ses dates de jury.",
        ),
        (
            Audience::Subcontractor,
            "L’auditeur juge selon les missions que votre contrat vous confie. Sans contrat, il \
             contrôle tous les indicateurs de la catégorie.",
        ),
    ],
};
