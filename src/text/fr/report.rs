//! The action plan, the preparation document and what has moved, in French.

use super::figures::AUDIT;
use super::frame::date;
use crate::assessment::{ActionState, Direction, Severity};
use crate::rnq::Edition;
use crate::text::format::lower_first;
use crate::text::words::{CompareWords, PaperWords, PlanWords, ReportWords, WhatIfWords};

pub(super) const REPORT: ReportWords = ReportWords {
    views_label: "Bilan",
    overview: "Synthèse",
    plan: "Plan d’action",
    paper: "Dossier",
    compare: "Comparer",
    open_plan: "Ouvrir le plan d’action",
    open_paper: "Ouvrir le dossier de préparation",
};

pub(super) const WHAT_IF: WhatIfWords = WhatIfWords {
    title: "Et si c’était fait ?",
    why: "Cochez des actions pour voir ce que l’audit conclurait une fois qu’elles sont terminées. Vos réponses ne \
        changent pas. Un écart est levé quand toutes ses actions sont cochées.",
    no_action: "Aucune action n’est prévue pour vos écarts. Prévoyez-en une, et vous verrez ici ce qu’elle changerait.",
    plan: "Ouvrir le plan d’action",
    then: "Alors :",
    all: "Tout cocher",
    none: "Tout décocher",
    indicator: |number, title| format!("Indicateur {number}, {}", lower_first(title)),
    unnamed: "Action sans nom",
};

pub(super) const PLAN: PlanWords = PlanWords {
    title: "Plan d’action",
    lead: "Toutes vos actions, et tous les écarts qui n’en ont pas encore. Ce qui bloque la certification vient en \
        premier, puis ce qui presse.",
    empty: "Rien à faire pour l’instant : aucun écart dans vos réponses, aucune action prévue.",
    no_date: "Indiquez la date de l’audit pour voir les délais que donnent les règles.",
    planned_date: "L’indiquer",
    counted_from: "Délais comptés depuis la date prévue de l’audit. Les vrais partent de la notification de l’écart, \
        qui vient après.",
    indicator: "Indicateur",
    gap: "Constat",
    severity: "Gravité",
    action: "Action",
    owner: "Responsable",
    due: "Échéance",
    state: "État",
    corrected_by: "À corriger avant le",
    verified_by: "Vérifiée avant le",
    state_name: |state| match state {
        ActionState::ToDo => "À faire",
        ActionState::InProgress => "En cours",
        ActionState::Done => "Faite",
    },
    deadline: |severity, corrected, verified| match (severity, verified) {
        (Severity::Major, Some(verified)) => {
            format!("À corriger avant le {}, à vérifier avant le {}", date(corrected), date(verified))
        }
        _ => format!("Plan à réaliser avant le {}", date(corrected)),
    },
    late: "Échéance après la date de l’audit",
    done_not_answered: "Action faite : la réponse de l’indicateur est-elle à revoir ?",
    add: "Prévoir une action",
    no_gap: "Aucun écart",
    row: |number, title| format!("{number}. {title}"),
    sort: "Trier de nouveau",
    csv: "Exporter en CSV",
    csv_why: "Un tableau qui s’ouvre dans votre tableur.",
    calendar: "Exporter les échéances",
    calendar_why: "Un fichier iCalendar pour votre agenda : une échéance par action datée qui reste à faire, avec un \
        rappel une semaine avant.",
    event: |number, what| format!("Qualiopi, indicateur {number} : {what}"),
    event_owner: |who| format!("Responsable : {who}"),
    calendar_name: "Plan d’action Qualiopi",
    file: "jalon-plan-d-action",
};

pub(super) const PAPER: PaperWords = PaperWords {
    title: "Dossier de préparation",
    lead: "Tout ce que vous avez écrit, critère par critère, dans l’ordre du référentiel : de quoi répondre à \
        l’auditeur en lisant.",
    name: "Nom de votre organisme",
    name_why: "Pour la page de garde, et pour la demande de devis si vous le souhaitez. Il reste dans ce navigateur.",
    print: "Imprimer ou enregistrer en PDF",
    print_why: "Dans la fenêtre d’impression, choisissez « Enregistrer au format PDF » pour garder un fichier.",
    heading: "Préparation de l’audit Qualiopi",
    no_name: "Nom de l’organisme",
    scope: "Catégories",
    audit: "Audit préparé",
    audit_on: |kind, day| match day {
        Some(day) => format!("{}, le {}", (AUDIT.kind)(kind), date(day)),
        None => format!("{}, date à fixer", (AUDIT.kind)(kind)),
    },
    edition: "Référentiel",
    edition_name: |edition| match edition {
        Edition::Rnq2019 => "Édition de 2019, pour les audits jusqu’au 31 octobre 2026",
        Edition::Rnq2026 => "Édition de 2026, pour les audits à partir du 1er novembre 2026",
    },
    made_on: "Document du",
    caution: "Préparé par l’organisme avec Jalon, un outil indépendant. Ce document ne remplace ni les textes \
        officiels ni la décision du certificateur.",
    where_we_stand: "Où nous en sommes",
    answer: "Situation",
    no_answer: "Sans réponse",
    how: "Comment nous faisons",
    evidence: "Preuves",
    evidence_at: |title, place, reused| {
        let place = if place.is_empty() { String::new() } else { format!(", {place}") };
        let reused = if reused { " (faite pour un label précédent)" } else { "" };
        format!("{title}{place}{reused}")
    },
    gap: "Écart",
    actions: "Actions",
    action_line: |what, who, due, state| {
        let mut line = what.to_owned();
        if !who.is_empty() {
            line.push_str(&format!(", {who}"));
        }
        if let Some(due) = due {
            line.push_str(&format!(", pour le {}", date(due)));
        }
        format!("{line} ({})", lower_first((PLAN.state_name)(state)))
    },
    to_fill: "Rien d’écrit pour l’instant",
    not_audited: "L’audit aménagé laisse cet indicateur à la surveillance.",
    excluded: "Ce qui ne s’applique pas",
    none_excluded: "Tous les indicateurs du référentiel s’appliquent.",
    days: "Durée des audits",
    sources: "Sources",
    sources_why: "Les textes et les pages d’où viennent les règles de ce document, avec le degré de certitude le plus bas \
        de ce qui en est tiré. Les sources des prix n’en font pas partie.",
    page_title: |name| {
        if name.is_empty() {
            "Dossier de préparation Qualiopi".into()
        } else {
            format!("{name}, dossier de préparation Qualiopi")
        }
    },
};

pub(super) const COMPARE: CompareWords = CompareWords {
    title: "Comparer avec un export précédent",
    lead: "Choisissez un fichier exporté plus tôt : vous verrez ce qui a bougé, indicateur par indicateur. Votre travail \
        actuel ne change pas.",
    choose: "Choisir un export",
    other: "Choisir un autre export",
    of: |saved| match saved {
        Some(saved) => format!("Export du {}, à côté de votre travail d’aujourd’hui.", date(saved)),
        None => "Export sans date, à côté de votre travail d’aujourd’hui.".into(),
    },
    figures: "En chiffres",
    before: "Alors",
    now: "Aujourd’hui",
    verdict: "Conclusion",
    answers: "Réponses",
    in_place: "En place",
    majors: "Non-conformités majeures",
    minors: "Non-conformités mineures",
    moved: |count| match count {
        1 => "1 indicateur a bougé".into(),
        _ => format!("{count} indicateurs ont bougé"),
    },
    nothing: "Rien n’a bougé : les deux disent la même chose de chaque indicateur.",
    direction: |direction| match direction {
        Direction::Better => "Mieux",
        Direction::Worse => "Moins bien",
        Direction::Same => "Autre",
    },
    applies_now: "S’applique désormais",
    applies_no_more: "Ne s’applique plus",
    then: |before, now| format!("{before}, puis {now}"),
    notes: "Notes modifiées",
    evidence: "Preuves",
    open_actions: "Actions ouvertes",
    other_change: "Preuves ou actions modifiées",
    other_profile: "La description de l’organisme n’est pas la même : certains indicateurs peuvent s’appliquer d’un côté \
        seulement.",
    unsafe_to_read: "Ce fichier a dû être réparé pour être lu :",
};
