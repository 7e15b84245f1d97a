//! What follows an audit, the next one, and a second pair of eyes, in French.

use super::data::finding_kind;
use super::figures::AUDIT;
use super::frame::date;
use super::questionnaire::ORGANISATION;
use crate::assessment::{CheckReason, FindingState};
use crate::document::{Decision, FindingDate, FindingText};
use crate::profile::PlannedAudit;
use crate::text::format::lower_first;
use crate::text::messages::{FollowUpMessages, NextAuditMessages, OpinionMessages};

pub(in crate::text) static FOLLOW_UP: FollowUpMessages = FollowUpMessages {
    title: "Après l’audit",
    lead: "Notez ici ce que le certificateur vous a notifié. Les échéances se calculent toutes seules, et le plan comme l’agenda les suivent.",
    ask_title: "Votre audit a-t-il eu lieu ?",
    ask: |day| match day {
        Some(day) => format!(
            "Il était prévu le {}. S’il a eu lieu, notez-en les suites : même sans écart, l’audit suivant en partira.",
            date(day)
        ),
        None => "Dès qu’il aura eu lieu, notez-en les suites ici : même sans écart, l’audit suivant en partira.".into(),
    },
    record: "Oui, l’audit a eu lieu",
    not_yet: "Pas encore : changer la date",
    open_here: "L’audit a eu lieu ? Noter ses suites",
    audit: |kind, day| match day {
        Some(day) => format!("{}, {}", (AUDIT.kind)(kind.into()), date(day)),
        None => format!("{}, date à préciser", (AUDIT.kind)(kind.into())),
    },
    about: "Type et date de cet audit",
    kind_label: "Type d’audit",
    held_on: "Dernier jour de l’audit",
    remove_audit: "Retirer cet audit et ses constats",
    counts: |counts| {
        let mut parts = Vec::new();
        match counts.open_majors {
            0 => {}
            1 => parts.push("1 majeure à lever".to_owned()),
            count => parts.push(format!("{count} majeures à lever")),
        }
        match counts.open_minors {
            0 => {}
            1 => parts.push("1 mineure à lever".to_owned()),
            count => parts.push(format!("{count} mineures à lever")),
        }
        match counts.lifted {
            0 => {}
            1 => parts.push("1 levée".to_owned()),
            count => parts.push(format!("{count} levées")),
        }
        match counts.remarks {
            0 => {}
            1 => parts.push("1 remarque".to_owned()),
            count => parts.push(format!("{count} remarques")),
        }
        parts.join(", ")
    },
    none: "Aucun constat noté. S’il n’y en a eu aucun, rien d’autre à faire ici.",
    five_minors: |count| {
        format!(
            "{count} mineures ouvertes à la décision pèsent comme une majeure : pour en sortir, descendez sous cinq dans les trois mois."
        )
    },
    rules: "À compter de la notification : une majeure se corrige en trois mois, que le certificateur vérifie dans le mois suivant ; le plan d’action d’une mineure se réalise en six mois, et l’audit suivant le vérifie.",
    add: "Ajouter un constat",
    add_about: "Indicateur du constat à ajouter",
    finding: |finding| format!("Indicateur {}, {}", finding.indicator, lower_first(finding_kind(finding.kind))),
    kind: finding_kind,
    state: |state| match state {
        FindingState::Remark => "Sans échéance".into(),
        FindingState::Lifted => "Levée".into(),
        FindingState::LiftedLate => "Levée après l’échéance".into(),
        FindingState::Sent => "Réponse envoyée, en attente du certificateur".into(),
        FindingState::DaysLeft(0) => "À corriger aujourd’hui".into(),
        FindingState::DaysLeft(1) => "Plus qu’un jour".into(),
        FindingState::DaysLeft(days) => format!("Encore {days} jours"),
        FindingState::Overdue => "Échéance dépassée : appelez votre certificateur".into(),
        FindingState::WithoutDate => "Date de notification à saisir".into(),
    },
    correct_by: |day| format!("À corriger au plus tard le {}", date(day)),
    verified_by: |day| format!("Vérification par le certificateur au plus tard le {}", date(day)),
    notified_missing: "L’échéance se calcule dès que la date de notification est saisie.",
    next_audit_verifies: "L’audit suivant vérifie ; encore ouverte, elle deviendrait majeure.",
    indicator: "Indicateur",
    category: "Catégorie",
    every_category: "Toutes, ou non précisée",
    severity: "Gravité",
    text: |text| match text {
        FindingText::Statement => "Ce que dit l’auditeur",
        FindingText::Cause => "Pourquoi c’est arrivé",
        FindingText::Correction => "Ce qui répare le cas constaté",
        FindingText::CorrectiveAction => "Ce qui évite que cela recommence",
        FindingText::Evidence => "Preuves à joindre",
    },
    text_why: |text| match text {
        FindingText::Statement => Some("Recopiez la fiche, mot pour mot : c’est à ces mots qu’il faut répondre."),
        FindingText::Cause => {
            Some("La cause, pas la faute de quelqu’un : un document jamais relu, une étape que personne ne suit.")
        }
        FindingText::Correction => Some("Par exemple, le document manquant pour ce stagiaire-là."),
        FindingText::CorrectiveAction => {
            Some("Par exemple, un contrôle à chaque inscription, avec quelqu’un pour le faire.")
        }
        FindingText::Evidence => None,
    },
    date: |day| match day {
        FindingDate::Notified => "Notifiée le",
        FindingDate::Sent => "Réponse envoyée le",
        FindingDate::Lifted => "Levée le",
    },
    answer: "Votre réponse au certificateur",
    from_indicator: "Preuves déjà liées à cet indicateur :",
    remove: "Retirer ce constat",
    unattended: |count| {
        match count {
        1 => {
            "1 non-conformité mineure n’a encore aucune action notée : réglez-la avant l’audit, elle deviendrait majeure.".into()
        }
        _ => format!(
            "{count} non-conformités mineures n’ont encore aucune action notée : réglez-les avant l’audit, elles deviendraient majeures."
        ),
    }
    },
    beside: "Ce qu’un auditeur en a dit",
    open: |count| match count {
        1 => "1 non-conformité à lever".into(),
        _ => format!("{count} non-conformités à lever"),
    },
    correction_event: |finding| {
        format!("Qualiopi : répondre à la non-conformité de l’indicateur {}", finding.indicator)
    },
    verification_event: |finding| format!("Qualiopi : fin de vérification, indicateur {}", finding.indicator),
    correction_due: |finding| format!("{}, indicateur {} : à corriger", finding_kind(finding.kind), finding.indicator),
    verification_due: |finding| {
        format!("{}, indicateur {} : fin de la vérification", finding_kind(finding.kind), finding.indicator)
    },
};

pub(in crate::text) static NEXT_AUDIT: NextAuditMessages = NextAuditMessages {
    title: "Préparer l’audit suivant",
    title_of: |title, kind| match title {
        "" => (AUDIT.kind)(kind.into()).into(),
        _ => format!("{title}, {}", lower_first((AUDIT.kind)(kind.into()))),
    },
    why: "Un nouveau fichier reprend vos réponses, à revoir une par une, vos preuves, vos actions ouvertes et ces constats. Celui-ci reste tel quel.",
    start: |kind| match kind {
        PlannedAudit::Surveillance => "Préparer la surveillance".into(),
        PlannedAudit::Renewal => "Préparer le renouvellement".into(),
        kind => format!("Préparer : {}", lower_first((ORGANISATION.audit_choice)(kind))),
    },
    first: "Ce que l’auditeur regardera d’abord",
    first_why: "Les suites de l’audit précédent viennent en tête, puis ce qu’une surveillance examine toujours.",
    reason: |reason| match reason {
        CheckReason::NeverActedOn => "Non-conformité sans suite notée",
        CheckReason::Open => "Non-conformité encore ouverte",
        CheckReason::Lifted => "Non-conformité levée : montrez que cela tient",
        CheckReason::Remark => "Remarque de l’auditeur",
        CheckReason::LeftByLightAudit => "Laissé de côté par l’audit aménagé",
        CheckReason::Surveillance => "Toujours examiné à la surveillance",
    },
    by_rule: |count| match count {
        1 => "Et 1 indicateur que toute surveillance examine".into(),
        _ => format!("Et {count} indicateurs que toute surveillance examine"),
    },
};

pub(in crate::text) static OPINIONS: OpinionMessages = OpinionMessages {
    title: "Relecture",
    lead_reviewer: |name| {
        format!(
            "Donnez votre avis, {name} : il s’inscrit à côté des réponses de votre client, sans jamais les remplacer."
        )
    },
    lead_provider: "Les avis de votre relecteur, à côté de vos réponses. Rien ne change sans vous : reprenez son avis, ou gardez le vôtre.",
    send_back: "Télécharger le fichier relu",
    send_back_why: "Envoyez-le à votre client : en l’ouvrant dans Jalon, il verra vos avis à côté de ses réponses, même s’il a travaillé entre-temps.",
    waiting: |count| match count {
        1 => "1 réponse attend un avis".into(),
        _ => format!("{count} réponses attendent un avis"),
    },
    to_decide: |count| match count {
        0 => "Tout est décidé.".into(),
        1 => "1 avis attend votre décision".into(),
        _ => format!("{count} avis attendent votre décision"),
    },
    nothing_waits: "Rien n’attend d’avis : tout est relu.",
    all: "Tous les indicateurs",
    provider_answer: "Réponse du client",
    reviewer_answer: |name| match name {
        "" => "Avis du relecteur".into(),
        _ => format!("Avis du relecteur, {name}"),
    },
    own_answer: "Votre avis",
    own_comment: "Votre commentaire",
    changed_since: "La réponse a changé depuis votre avis.",
    take_over: "Reprendre cet avis",
    my_answer: "Votre réponse",
    seen: "C’est vu",
    confirm: "Je maintiens mon avis",
    withdraw: "Retirer mon avis",
    client_decision: "Décision du client",
    own_changed: "Votre réponse a changé depuis cet avis.",
    pending: |count| match count {
        1 => "1 avis de relecture attend votre décision".into(),
        _ => format!("{count} avis de relecture attendent votre décision"),
    },
    keep: "Garder ma réponse",
    decision: |decision| match decision {
        Decision::TakenOver => "Avis repris",
        Decision::Kept => "Réponse gardée",
    },
    same: "Même réponse que la vôtre",
    file: "jalon-a-relire",
    none: "Personne n’a encore relu ce fichier.",
    none_how: "Envoyez ce fichier à un confrère ou à votre consultant : il l’ouvre dans Jalon « pour relecture », puis vous le renvoie.",
};
