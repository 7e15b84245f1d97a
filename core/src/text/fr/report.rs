//! The report and the comparison, in French.

use super::figures::AUDIT;
use super::frame::date;
use crate::assessment::Direction;
use crate::rnq::Edition;
use crate::text::messages::{CompareMessages, ReportMessages, SummaryTabs};

pub(in crate::text) static SUMMARY_TABS: SummaryTabs = SummaryTabs {
    views_label: "Bilan",
    overview: "Synthèse",
    plan: "Plan d’action",
    evidence: "Preuves",
    report: "Dossier",
    compare: "Comparer",
    follow_up: "Après l’audit",
    opinions: "Relecture",
    open_report: "Ouvrir le dossier de préparation",
};

pub(in crate::text) static REPORT: ReportMessages = ReportMessages {
    title: "Dossier de préparation",
    lead: "Tout ce que vous avez écrit, critère par critère, dans l’ordre du référentiel : de quoi répondre à \
            l’auditeur, document sous les yeux.",
    print: "Imprimer ou enregistrer en PDF",
    print_why: "Dans la fenêtre d’impression, choisissez « Enregistrer au format PDF » pour garder un fichier.",
    version: "Version",
    version_why: "La version pour l’audit laisse de côté ce qui ne regarde que vous : la situation de chaque indicateur, les écarts, les actions et vos notes privées.",
    kinds: ["Pour vous préparer", "Pour le jour de l’audit"],
    heading: "Préparation de l’audit Qualiopi",
    heading_audit: "Dossier pour l’audit Qualiopi",
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
    contents: "Sommaire",
    synthesis: "Synthèse",
    next_action: "Prochaine action",
    criteria_of: |applicable| {
        format!("Dans l’ordre du référentiel ; {applicable} indicateurs s’appliquent à l’organisme.")
    },
    filled: |filled, applicable| match filled {
        0 => "Rien n’est encore écrit : cette version serait vide. Ajoutez des notes ou des preuves aux indicateurs."
            .into(),
        _ if filled == applicable => format!("Les {applicable} indicateurs ont une note ou une preuve."),
        1 => format!(
            "1 indicateur sur {applicable} a une note ou une preuve ; les autres ne figurent pas dans cette version."
        ),
        _ => format!(
            "{filled} indicateurs sur {applicable} ont une note ou une preuve ; les autres ne figurent pas dans cette version."
        ),
    },
    remarks: "Remarques",
    evidence_index: "Index des preuves",
    number: "N°",
    criterion: "Critère",
    indicators: "Indicateurs",
    consequence: "À l’audit",
    least: "Au moins",
    most: "Au plus",
    typical: "Courant",
    certainty: "Certitude",
    page_why: "Cette page contient aussi votre travail : ouvrez Jalon, puis « Vos données », et choisissez ce fichier pour le retrouver tel quel.",
    word: "Fichier Word",
    word_why: "Le même dossier, à modifier et à présenter à votre façon.",
    spreadsheet: "Tableur",
    spreadsheet_why: "Indicateurs, plan, preuves, durée et coût, avec les sources ; sans vos notes privées.",
    page: "Page à partager",
    page_label_why: "S’ouvre sur tout téléphone, et se recharge dans Jalon. Elle contient tout votre travail, notes privées et prix compris.",
    file_report: "jalon-dossier",
    file_audit: "jalon-dossier-audit",
    file_workbook: "jalon-tableau",
    identity: "Page de garde",
    identity_why: "Facultatif. Ce qui est vide n’apparaît pas.",
    answer: "Situation",
    no_answer: "Sans réponse",
    how: "Comment nous faisons",
    evidence: "Preuves",
    actions: "Actions",
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
    title: "Comparer",
    lead: "Choisissez une version précédente, un autre fichier ou un export : vous verrez ce qui a changé, indicateur par indicateur. Votre \
            travail actuel n’est pas modifié.",
    choose: "Choisir un export",
    other: "Choisir un autre export",
    of: |saved| match saved {
        Some(saved) => format!("Version du {}, comparée à votre travail d’aujourd’hui.", date(saved)),
        None => "Version sans date, comparée à votre travail d’aujourd’hui.".into(),
    },
    figures: "En chiffres",
    before: "Avant",
    now: "Aujourd’hui",
    verdict: "Conclusion",
    answers: "Réponses",
    in_place: "En place",
    proved: "En place, avec preuve",
    majors: "Non-conformités majeures",
    minors: "Non-conformités mineures",
    moved: |count| match count {
        1 => "1 indicateur a changé".into(),
        _ => format!("{count} indicateurs ont changé"),
    },
    nothing: "Aucun indicateur n’a changé : chacun en est au même point.",
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
