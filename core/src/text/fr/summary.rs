//! The summary in French: the verdict, its rule and the next steps.

use super::figures::AUDIT;
use super::frame::{date, in_place};
use super::indicators::indicator;
use crate::assessment::{MINORS_THAT_MAKE_A_MAJOR, NextStep, Prediction, Verdict};
use crate::profile::AuditKind;
use crate::text::messages::SummaryMessages;

pub(in crate::text) static SUMMARY: SummaryMessages = SummaryMessages {
    title: "Bilan",
    at: |kind| format!("{}, d’après vos réponses d’aujourd’hui", (AUDIT.kind)(kind)),
    overall: "Ensemble",
    verdict: |verdict, kind| match (verdict, kind) {
        (Verdict::NotStarted, _) => "Il manque vos réponses pour conclure",
        (Verdict::Undecided, _) => "Rien de bloquant pour l’instant, mais des réponses manquent",
        (Verdict::Clear, _) => "Vos réponses ne laissent prévoir aucune non-conformité",
        (Verdict::MinorsOnly, AuditKind::Surveillance) => "La certification se maintient, avec un plan d’action",
        (Verdict::MinorsOnly, _) => "La certification reste possible, avec un plan d’action",
        (Verdict::BlockedByMinors, _) => "Trop d’écarts mineurs : ensemble, ils pèsent autant qu’un majeur",
        (Verdict::Blocked, AuditKind::Surveillance) => "Des écarts majeurs seraient à corriger sous trois mois",
        (Verdict::Blocked, AuditKind::Renewal) => "Le renouvellement serait bloqué",
        (Verdict::Blocked, AuditKind::Extension) => "L’extension serait bloquée",
        (Verdict::Blocked, _) => "La certification serait bloquée",
    },
    counted: |majors, minors, open| {
        let majors = match majors {
            0 => "Aucune non-conformité majeure".to_owned(),
            1 => "1 non-conformité majeure".into(),
            _ => format!("{majors} non-conformités majeures"),
        };
        let minors = match minors {
            0 => "aucune mineure".to_owned(),
            1 => "1 mineure".into(),
            _ => format!("{minors} mineures"),
        };
        let open = match open {
            0 => "aucun indicateur à éclaircir".to_owned(),
            1 => "1 indicateur à éclaircir".into(),
            _ => format!("{open} indicateurs à éclaircir"),
        };
        format!("{majors}, {minors}, {open}.")
    },
    rule,
    next: "Et maintenant",
    nothing_audited: "Aucune catégorie n’est choisie pour cet audit : rien ne peut être conclu. Vos réponses et vos actions sont gardées.",
    choose_category: "Choisir la catégorie",
    all_steps: |count| format!("Voir les {count} suivantes"),
    next_step: |step| match step {
        NextStep::ChooseCategories => "Choisir vos catégories".into(),
        NextStep::EnterTurnover => "Indiquer votre chiffre d’affaires, pour une durée plus précise".into(),
        NextStep::Review(1) => "Revoir 1 réponse dont la question a changé".into(),
        NextStep::Review(count) => format!("Revoir {count} réponses dont la question a changé"),
        NextStep::Answer(1) => "Trancher 1 indicateur".into(),
        NextStep::Answer(count) => format!("Trancher {count} indicateurs"),
        NextStep::FixMajor(id) => format!("Lever l’écart majeur de l’indicateur {id} : {}", indicator(*id).title),
        NextStep::FixMinor(id) => format!("Lever l’écart mineur de l’indicateur {id} : {}", indicator(*id).title),
        NextStep::PlanActions(1) => "Prévoir une action pour 1 écart".into(),
        NextStep::PlanActions(count) => format!("Prévoir une action pour {count} écarts"),
        NextStep::AddEvidence(1) => "Indiquer une preuve pour 1 indicateur en place".into(),
        NextStep::AddEvidence(count) => format!("Indiquer une preuve pour {count} indicateurs en place"),
        NextStep::Export => "Exporter votre travail, pour le garder ou le partager".into(),
    },
    readiness: "Où vous en êtes, par critère",
    legend: &[
        ("in_place", "En place"),
        ("partly", "En partie"),
        ("not_in_place", "Pas en place"),
        ("unknown", "À éclaircir"),
    ],
    counts: |counts| {
        format!(
            "{}, {} en partie, {} pas en place, {} à éclaircir",
            in_place(counts),
            counts.partly,
            counts.not_in_place,
            counts.open()
        )
    },
    findings: "Non-conformités à prévoir",
    no_findings: |open| match open {
        0 => "Aucune, d’après vos réponses. L’auditeur, lui, juge sur pièces.",
        _ => "Aucune pour l’instant. Les indicateurs sans réponse peuvent en révéler.",
    },
    planned: |what, who, due| {
        let who = if who.is_empty() { String::new() } else { format!(", {who}") };
        let due = due.map_or_else(String::new, |due| format!(", pour le {}", date(due)));
        format!("Action prévue : {what}{who}{due}")
    },
    take_away: "À emporter",
};

fn rule(prediction: &Prediction) -> String {
    let (verdict, kind) = (prediction.verdict, prediction.kind);
    let otherwise = match kind {
        AuditKind::Initial | AuditKind::Light => "Sinon, la certification est refusée.",
        AuditKind::Surveillance => "Sinon, la certification est suspendue.",
        AuditKind::Renewal => "Sinon, la certification n’est pas renouvelée.",
        AuditKind::Extension => "Sinon, pour une extension, la suite est à confirmer auprès de votre certificateur.",
    };
    let rule = match verdict {
        Verdict::NotStarted | Verdict::Undecided => {
            "Une question sans réponse n’est jamais comptée comme conforme, un « je ne sais pas » non plus.".to_owned()
        }
        Verdict::Clear => "Vos réponses ne sont pas une garantie : l’auditeur juge sur pièces, par échantillon.".into(),
        Verdict::MinorsOnly => {
            "Une non-conformité mineure demande un plan d’action, réalisé dans les six mois. Elle est vérifiée à \
            l’audit suivant ; si elle n’est pas levée, elle devient majeure."
                .into()
        }
        Verdict::BlockedByMinors => format!(
            "Cinq non-conformités mineures non levées comptent comme une majeure. Revenez à quatre au plus dans les \
             trois mois ; les autres suivent leur plan sur six mois. {otherwise}"
        ),
        Verdict::Blocked => format!(
            "Une non-conformité majeure se corrige dans les trois mois, puis le certificateur vérifie dans le mois qui \
             suit, avant toute décision. {otherwise}"
        ),
    };
    let five = if verdict == Verdict::Blocked && prediction.minors >= MINORS_THAT_MAKE_A_MAJOR {
        " Les non-conformités mineures comptent aussi : à partir de cinq, elles pèsent autant qu’une majeure."
    } else {
        ""
    };
    if kind == AuditKind::Surveillance {
        format!(
            "{rule}{five} L’audit de surveillance revoit au moins les écarts de l’audit précédent, les indicateurs où tout \
             écart est majeur, et les indicateurs 1, 17 et 19 (et 3 s’il vous concerne) ; pour un nouvel entrant, \
             tous."
        )
    } else {
        format!("{rule}{five}")
    }
}
