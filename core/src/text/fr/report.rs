//! The action plan, the report and the comparison, in French.

use super::figures::AUDIT;
use super::frame::date;
use crate::assessment::{Direction, Severity};
use crate::document::ActionState;
use crate::rnq::Edition;
use crate::text::format::lower_first;
use crate::text::messages::{CompareMessages, PlanMessages, ReportMessages, SummaryTabs, WhatIfMessages};

pub(in crate::text) static SUMMARY_TABS: SummaryTabs = SummaryTabs {
    views_label: "Bilan",
    overview: "Synthèse",
    plan: "Plan d’action",
    report: "Dossier",
    compare: "Comparer",
    open_report: "Ouvrir le dossier de préparation",
};

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
    lead: "Toutes vos actions, et tous les écarts qui n’en ont pas encore. Les écarts majeurs viennent en premier, \
            puis les mineurs ; à gravité égale, l’échéance la plus proche d’abord.",
    not_started: "Le plan se remplit avec vos réponses : chaque écart y prend sa place. Répondez d’abord aux questions.",
    empty: "Rien à faire pour l’instant : aucun écart dans vos réponses, aucune action prévue.",
    inapplicable: |count| match count {
        1 => "1 action porte sur un indicateur qui ne s’applique pas : elle est gardée de côté.".into(),
        _ => {
            format!("{count} actions portent sur des indicateurs qui ne s’appliquent pas : elles sont gardées de côté.")
        }
    },
    no_date: "Indiquez la date de l’audit pour voir les délais que prévoient les règles.",
    planned_date: "L’indiquer",
    counted_from: |audit| {
        format!(
            "Le mieux est de tout régler avant l’audit du {}. Les délais ci-dessous ne valent que pour ce que l’audit \
             relèverait : ils sont comptés depuis ce jour, alors que les vrais partent de la notification, qui vient \
             après.",
            date(audit)
        )
    },
    indicator: "Indicateur",
    gap: "Situation",
    severity: "Gravité",
    action: "Action",
    owner: "Responsable",
    due: "Échéance",
    state: "État",
    corrected_by: "À corriger au plus tard le",
    verified_by: "À vérifier au plus tard le",
    state_name: |state| match state {
        ActionState::ToDo => "À faire",
        ActionState::InProgress => "En cours",
        ActionState::Done => "Terminé",
    },
    deadline: |severity, corrected, verified| match (severity, verified) {
        (Severity::Major, Some(verified)) => {
            format!("Délai après l’audit : {}, vérification le {} au plus tard", date(corrected), date(verified))
        }
        _ => format!("Délai après l’audit : {}", date(corrected)),
    },
    late: "Après l’audit",
    overdue: "En retard",
    done_not_answered: "Action terminée : revoir la réponse à cet indicateur",
    add: "Prévoir une action",
    no_gap: "Aucun écart",
    row: |number, title| format!("{number}. {title}"),
    sort: "Remettre par ordre d’urgence",
    csv: "Exporter en CSV",
    csv_why: "Un tableau qui s’ouvre dans votre tableur.",
    calendar: "Exporter vers mon agenda",
    calendar_why: "Un fichier iCalendar pour votre agenda : une échéance par action datée qui reste à faire, avec un \
        rappel une semaine avant.",
    event: |number, what| format!("Qualiopi, indicateur {number} : {what}"),
    event_owner: |who| format!("Responsable : {who}"),
    calendar_name: "Plan d’action Qualiopi",
    file: "jalon-plan-d-action",
};

pub(in crate::text) static REPORT: ReportMessages = ReportMessages {
    title: "Dossier de préparation",
    lead: "Tout ce que vous avez écrit, critère par critère, dans l’ordre du référentiel : de quoi répondre à \
            l’auditeur, document sous les yeux.",
    print: "Imprimer ou enregistrer en PDF",
    print_why: "Dans la fenêtre d’impression, choisissez « Enregistrer au format PDF » pour garder un fichier.",
    version: "Version",
    version_why: "La version pour l’audit laisse de côté ce qui ne regarde que vous : la situation de chaque indicateur, les écarts et les actions.",
    snapshots: ["Pour vous préparer", "Pour le jour de l’audit"],
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
        let between = if title.is_empty() || place.is_empty() { "" } else { ", " };
        let reused = if reused { " (vient de Datadock ou d’un label précédent)" } else { "" };
        format!("{title}{between}{place}{reused}")
    },
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
    not_audited: "L’audit aménagé n’examine pas cet indicateur : l’audit de surveillance le fera.",
    excluded: "Ce qui ne s’applique pas",
    none_excluded: "Tous les indicateurs du référentiel s’appliquent.",
    days: "Durée des audits",
    sources: "Sources",
    sources_why: "Les textes et les pages d’où viennent les règles citées ici. Quand plusieurs règles viennent d’une même \
            source, c’est la moins sûre qui donne le degré de certitude indiqué. Les sources des prix n’y figurent \
            pas.",
};

pub(in crate::text) static COMPARE: CompareMessages = CompareMessages {
    title: "Comparer avec un export précédent",
    lead: "Choisissez un fichier exporté plus tôt : vous verrez ce qui a changé, indicateur par indicateur. Votre \
            travail actuel n’est pas modifié.",
    choose: "Choisir un export",
    other: "Choisir un autre export",
    of: |saved| match saved {
        Some(saved) => format!("Export du {}, comparé à votre travail d’aujourd’hui.", date(saved)),
        None => "Export sans date, comparé à votre travail d’aujourd’hui.".into(),
    },
    figures: "En chiffres",
    before: "Avant",
    now: "Aujourd’hui",
    verdict: "Conclusion",
    answers: "Réponses sûres",
    in_place: "En place",
    majors: "Non-conformités majeures",
    minors: "Non-conformités mineures",
    moved: |count| match count {
        1 => "1 indicateur a changé".into(),
        _ => format!("{count} indicateurs ont changé"),
    },
    nothing: "Rien n’a changé : chaque indicateur en est au même point.",
    direction: |direction| match direction {
        Direction::Better => "Mieux",
        Direction::Worse => "Moins bien",
        Direction::Same => "Modifié",
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
