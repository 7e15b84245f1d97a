//! The action plan, the page of a gap, the index of evidence and what-if, in French.

use super::frame::{date, in_place};
use crate::assessment::Consequence;
use crate::document::ActionState;
use crate::text::format::lower_first;
use crate::text::messages::{EvidenceMessages, GapMessages, PlanMessages, WhatIfMessages};
use crate::text::proposal::Effort;

pub(in crate::text) static WHAT_IF: WhatIfMessages = WhatIfMessages {
    title: "Et si c’était fait ?",
    why: "Cochez des actions pour voir ce que donnerait l’audit une fois ces actions terminées. Vos réponses ne \
            changent pas. Un écart est compté comme levé quand toutes ses actions sont cochées.",
    no_action: "Aucune action n’est prévue pour vos écarts. Prévoyez-en une, et vous verrez ici ce qu’elle changerait.",
    plan: "Ouvrir le plan d’action",
    then: "Après ces actions :",
    rest: |count| match count {
        1 => "1 écart n’a pas d’action : prévoyez-en une pour la cocher ici.".into(),
        _ => format!("{count} écarts n’ont pas d’action : prévoyez-en pour les cocher ici."),
    },
    all: "Tout cocher",
    none: "Tout décocher",
    indicator: |number, title| format!("Indicateur {number}, {}", lower_first(title)),
    unnamed: "Action sans nom",
};

pub(in crate::text) static PLAN: PlanMessages = PlanMessages {
    title: "Plan d’action",
    lead: "Ce qui reste à faire avant l’audit, par échéance.",
    done_of: |done, total| match (done, total) {
        (0, 1) => "1 action, pas encore faite".into(),
        (1, 1) => "La seule action est faite".into(),
        (0, _) => format!("Aucune action faite sur {total}"),
        (1, _) => format!("1 action faite sur {total}"),
        _ => format!("{done} actions faites sur {total}"),
    },
    to_decide: |count| match count {
        1 => "1 écart sans action".into(),
        _ => format!("{count} écarts sans action"),
    },
    to_decide_why: "Ouvrez-en un : des actions toutes prêtes vous y attendent.",
    actions: "Actions",
    unknown: |count| match count {
        1 => "1 réponse à éclaircir".into(),
        _ => format!("{count} réponses à éclaircir"),
    },
    unknown_why: "Vous avez répondu « je ne sais pas » : ce sont peut-être des écarts.",
    evidence_due: |count| match count {
        1 => "1 preuve à revoir".into(),
        _ => format!("{count} preuves à revoir"),
    },
    evidence_until: |day| format!("valable jusqu’au {}", date(day)),
    not_started: "Le plan se remplit avec vos réponses : chaque écart y prend sa place. Répondez d’abord aux questions.",
    empty: "Rien à faire pour l’instant : aucun écart dans vos réponses, aucune action prévue.",
    inapplicable: |count| match count {
        1 => "1 action porte sur un indicateur qui ne s’applique pas : elle est conservée.".into(),
        _ => {
            format!("{count} actions portent sur des indicateurs qui ne s’appliquent pas : elles sont conservées.")
        }
    },
    no_date: "Indiquez la date de l’audit pour voir les délais que prévoient les règles.",
    planned_date: "L’indiquer",
    counted_from: |audit, minor, major| {
        let verified =
            major.verified.map_or_else(String::new, |day| format!(", vérifié au plus tard le {}", date(day)));
        format!(
            "Le mieux est de tout régler avant l’audit du {}. Ce qu’il relèverait malgré tout serait à corriger ensuite : \
             un écart majeur au plus tard le {}{verified} ; un écart mineur au plus tard le {}. Ces dates sont comptées \
             depuis l’audit ; les vrais délais partent de la notification, qui vient après.",
            date(audit),
            date(major.corrected),
            date(minor.corrected)
        )
    },
    indicator: "Indicateur",
    gap: "Situation",
    toggle: |what| format!("Fait : {what}"),
    severity: "Gravité",
    action: "Action",
    owner: "Responsable",
    due: "Échéance",
    state: "État",
    corrected_by: "À corriger au plus tard le",
    verified_by: "À vérifier au plus tard le",
    state_name,
    late: "Après l’audit",
    overdue: "En retard",
    done_not_answered: "Action terminée : revoir la réponse à cet indicateur",
    add: "Prévoir une action",
    row: |number, title| format!("{number}. {title}"),
    csv: "Exporter en CSV",
    csv_why: "Un tableau qui s’ouvre dans votre tableur.",
    calendar: "Ajouter mes actions à mon agenda",
    calendar_why: "Un fichier iCalendar pour votre agenda : chaque action datée qui reste à faire, chaque preuve à revoir \
        et le jour de l’audit, avec des rappels.",
    event: |number, what| format!("Qualiopi, indicateur {number} : {what}"),
    event_owner: |who| format!("Responsable : {who}"),
    calendar_name: "Plan d’action Qualiopi",
    file: "jalon-plan-d-action",
};

/// A function, so that whoever needs it alone does not need the group.
pub(super) const fn state_name(state: ActionState) -> &'static str {
    match state {
        ActionState::ToDo => "À faire",
        ActionState::InProgress => "En cours",
        ActionState::Done => "Terminé",
    }
}

pub(in crate::text) static GAP: GapMessages = GapMessages {
    position: |position, count| format!("Écart {position} sur {count}"),
    consequence: |consequence| match consequence {
        Consequence::Proved => "En place, avec preuve",
        Consequence::InPlace => "En place, mais aucune preuve n’est notée",
        Consequence::Minor => "Écart mineur",
        Consequence::Blocking => "Écart bloquant",
        Consequence::Unknown => "Vous avez répondu « je ne sais pas »",
        Consequence::Unanswered => "Sans réponse",
    },
    asked: "Ce qui est demandé",
    proposals: "Ce que vous pouvez faire",
    proposals_why: "Touchez une action pour la mettre au plan. Le texte, la date et le responsable se changent ensuite.",
    effort: |effort| match effort {
        Effort::Hour => "une heure environ",
        Effort::HalfDay => "une demi-journée",
        Effort::Recurring => "à répéter",
    },
    planned: |due| due.map_or_else(|| "au plan".into(), |due| format!("au plan, pour le {}", date(due))),
    evidence: "Ce qui le prouve",
    evidence_why: "Touchez ce que vous avez déjà, puis dites où cela se trouve.",
    noted: "notée",
    answer: "Où vous en êtes",
    answer_why: "Une fois l’écart réglé, changez la réponse : le bilan suit.",
    notes: "Vos notes",
    next: |title| format!("Écart suivant : {title}"),
    to_plan: "Voir le plan d’action",
    next_without: |title| format!("Suivant sans preuve : {title}"),
    to_evidence: "Retour aux preuves",
    open: "Actions proposées et preuves",
};

pub(in crate::text) static EVIDENCE: EvidenceMessages = EvidenceMessages {
    title: "Preuves",
    lead: "L’auditeur juge sur pièces : ici, tout ce que vous lui montrerez, et où cela se trouve.",
    measure: in_place,
    empty: "Aucune preuve notée pour l’instant. Ouvrez un indicateur en place : quelques instants suffisent.",
    none_in_place: "Les preuves viennent avec les réponses : répondez d’abord aux questions.",
    without: |count| match count {
        1 => "1 indicateur en place sans preuve".into(),
        _ => format!("{count} indicateurs en place sans preuve"),
    },
    all: |count| match count {
        1 => "1 preuve".into(),
        _ => format!("{count} preuves"),
    },
    serves: "Sert à",
    serves_none: "aucun indicateur",
    serves_also: "Ajouter un indicateur",
    add: "Ajouter",
    unlink: |id| format!("Ne sert plus à l’indicateur {id}"),
    owner: "Responsable",
    checked_on: "Vérifiée le",
    validity: "Validité",
    months: |months| match months {
        None => "sans limite".into(),
        Some(12) => "1 an".into(),
        Some(months) if months % 12 == 0 => format!("{} ans", months / 12),
        Some(months) => format!("{months} mois"),
    },
    due: "à revoir",
    checked_today: "Je viens de vérifier",
    open: "Ouvrir",
    edit: "Modifier",
    unnamed: "Preuve sans titre",
    more: "Responsable et validité",
    event: |title| format!("Qualiopi, preuve à revoir : {title}"),
};
