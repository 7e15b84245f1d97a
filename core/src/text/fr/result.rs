//! The result, in French.

use super::frame::date;
use crate::assessment::{Consequence, Verdict};
use crate::profile::AuditKind;
use crate::text::messages::ResultMessages;

pub(in crate::text) static RESULT: ResultMessages = ResultMessages {
    headline: |in_place, applicable, proved| {
        let proved = match proved {
            0 => "preuves à noter".to_owned(),
            1 => "dont 1 avec preuve".into(),
            _ => format!("dont {proved} avec preuve"),
        };
        if in_place == 0 {
            format!("0 sur {applicable} en place")
        } else {
            format!("{in_place} sur {applicable} en place, {proved}")
        }
    },
    blocking: |prediction, days_left| {
        let blocking = match (prediction.verdict, prediction.majors) {
            (Verdict::BlockedByMinors, _) => format!("{} écarts mineurs bloquent ensemble", prediction.minors),
            (_, 0) if prediction.open > 0 => "Rien ne bloque pour l’instant".into(),
            (_, 0) => "Aucun point ne bloque".into(),
            (_, 1) => "1 point bloque".into(),
            (_, count) => format!("{count} points bloquent"),
        };
        let is_blocked = matches!(prediction.verdict, Verdict::Blocked | Verdict::BlockedByMinors);
        match (is_blocked, days_left) {
            (_, None) => format!("{blocking}."),
            (_, Some(0)) => format!("{blocking}, et l’audit est aujourd’hui."),
            (true, Some(1)) => format!("{blocking}, 1 jour pour agir."),
            (true, Some(days)) => format!("{blocking}, {days} jours pour agir."),
            (false, Some(1)) => format!("{blocking}, l’audit est demain."),
            (false, Some(days)) => format!("{blocking}, l’audit est dans {days} jours."),
        }
    },
    partly_blocking: |count| match count {
        1 => "L’un de ces points est « en partie » : sur cet indicateur, tout écart est majeur.".into(),
        _ => format!("{count} de ces points sont « en partie » : sur ces indicateurs, tout écart est majeur."),
    },
    only_for: |names| format!("Cela concerne : {}.", names.join(", ")),
    provisional: |open| match open {
        1 => "Provisoire : 1 indicateur à éclaircir.".into(),
        _ => format!("Provisoire : {open} indicateurs à éclaircir."),
    },
    go_on: "Continuer les questions",
    set_date: "Indiquer la date de l’audit",
    audit: "Durée et coût",
    see_budget: "Voir le détail",
    ask_quotes: "Demander des devis",
    band: "Vos indicateurs, d’un coup d’œil",
    consequence: |consequence| match consequence {
        Consequence::Proved => "en place, avec preuve",
        Consequence::InPlace => "en place, sans preuve",
        Consequence::Minor => "écart mineur",
        Consequence::Blocking => "bloquant",
        Consequence::Unknown => "je ne sais pas",
        Consequence::Unanswered => "sans réponse",
    },
    consequences: |consequence, count| {
        let (one, many) = match consequence {
            Consequence::Proved => ("en place, avec preuve", "en place, avec preuve"),
            Consequence::InPlace => ("en place, sans preuve", "en place, sans preuve"),
            Consequence::Minor => ("écart mineur", "écarts mineurs"),
            Consequence::Blocking => ("bloquant", "bloquants"),
            Consequence::Unknown => ("« je ne sais pas »", "« je ne sais pas »"),
            Consequence::Unanswered => ("sans réponse", "sans réponse"),
        };
        format!("{count} {}", if count > 1 { many } else { one })
    },
    moves: "Par où commencer",
    moves_why: "Ce qui débloque le plus, d’abord.",
    no_moves: |open| match open {
        0 => "Rien à corriger. Reste à réunir vos preuves : l’auditeur juge sur pièces.",
        _ => "Rien à corriger pour l’instant. Répondez aux questions qui restent pour en être sûr.",
    },
    under_way: |count| match count {
        1 => "1 point a déjà une action.".into(),
        _ => format!("{count} points ont déjà une action."),
    },
    plan: "Planifier",
    planned: |due| due.map_or_else(|| "Planifié".into(), |due| format!("Planifié pour le {}", date(due))),
    all_actions: "Tout le plan d’action",
    by_category: "Par catégorie",
    counts: |majors, minors| {
        let plural = |count| if count > 1 { "s" } else { "" };
        format!("{majors} majeure{}, {minors} mineure{}", plural(majors), plural(minors))
    },
    by_category_rule: "La règle",
    by_category_why: "D’après un certificateur, la décision est prise catégorie par catégorie : l’une peut être certifiée \
        et l’autre non. Un indicateur commun compte dans chacune. À confirmer avec votre certificateur.",
    category: |verdict, kind| match (verdict, kind) {
        (Verdict::NotStarted | Verdict::Undecided, _) => "pas encore de conclusion",
        (Verdict::Clear, _) => "rien à corriger",
        (Verdict::MinorsOnly, _) => "possible, avec un plan d’action",
        (Verdict::BlockedByMinors, _) => "bloquée par le nombre de mineures",
        (Verdict::Blocked, AuditKind::Surveillance) => "à corriger sous trois mois",
        (Verdict::Blocked, _) => "bloquée",
    },
    details: "Le détail",
    show: "Montrer",
    show_why: "À un associé, un consultant, votre équipe.",
    print: "Imprimer en une page",
    copy_text: "Copier un court texte",
    share: "Partager le texte",
    save_file: "Fichier pour un consultant",
    file_why: "Le fichier pour un consultant contient tout votre travail, notes et prix compris, sauf vos notes privées.",
    before_after: |before, after| {
        let change = |now: u32, then: u32, name: &str| {
            let plural = if now > 1 { "s" } else { "" };
            if now == then {
                format!("{now} {name}{plural}")
            } else {
                format!("{now} {name}{plural} au lieu de {then}")
            }
        };
        format!(
            "{}, {}.",
            change(after.majors, before.majors, "majeure"),
            change(after.minors, before.minors, "mineure")
        )
    },
};
