//! Messages around the screens and number formats, in French.

use crate::assessment::Readiness;
use crate::date::Date;
use crate::document::Status;
use crate::quantity::{Cents, HalfDays, Range};
use crate::text::format;
use crate::text::messages::{Common, KeyFigures, Numbers, Shell, Welcome};

/// How many indicators are in place, and how many of these have evidence.
pub(super) fn in_place(counts: Readiness) -> String {
    let (in_place, proved) = (counts.in_place, counts.proved);
    match (in_place, proved) {
        (0, _) => "0 en place".into(),
        (_, 0) => format!("{in_place} en place, sans preuve notée"),
        (_, _) if proved == in_place => format!("{in_place} en place, avec preuve"),
        _ => format!("{in_place} en place, dont {proved} avec preuve"),
    }
}

pub(in crate::text) static COMMON: Common = Common {
    close: "Fermer",
    cancel: "Annuler",
    yes: "Oui",
    no: "Non",
    nothing: "Rien",
    colon: " :",
    status: |status| match status {
        Status::InPlace => "En place",
        Status::Partly => "En partie",
        Status::NotInPlace => "Pas en place",
        Status::Unknown => "Je ne sais pas",
    },
};

pub(in crate::text) static SHELL: Shell = Shell {
    name: "Jalon",
    page_title: "Jalon : où en êtes-vous avant l’audit Qualiopi ?",
    report_title: |name| {
        if name.is_empty() {
            "Dossier de préparation Qualiopi".into()
        } else {
            format!("{name}, dossier de préparation Qualiopi")
        }
    },
    print_head: |name, day| match name {
        "" => format!("Le {}", date(day)),
        _ => format!("{name}, le {}", date(day)),
    },
    skip: "Aller au contenu",
    language_label: "Langue",
    review_banner: |name, organisation| match organisation {
        "" => format!("Relecture par {name} : les réponses de votre client restent telles quelles."),
        _ => format!("Relecture de « {organisation} » par {name} : les réponses du client restent telles quelles."),
    },
    review_label: "Relecture",
    review_give: "Donner mon avis",
    review_file: "jalon-relu",
    review_send: "Télécharger le fichier relu",
    files_button: "Mes fichiers",
    data_button: "Vos données",
    nav_label: "Étapes",
    nav_organisation: "Votre organisme",
    nav_diagnostic: "Diagnostic",
    nav_budget: "Audit et budget",
    nav_summary: "Bilan",
    privacy: "Vos réponses restent dans ce navigateur. Pas de compte à créer, rien n’est envoyé.",
    disclaimer: "Outil indépendant : il ne remplace ni les textes officiels ni la décision de votre \
        certificateur. Règles lues le 26 novembre 2026 ; ce qui reste à confirmer est signalé.",
};

pub(in crate::text) static KEY_FIGURES: KeyFigures = KeyFigures {
    label: "En bref",
    indicators: "Indicateurs",
    cost: "Coût estimé (HT)",
    answered: "Réponses",
    none: "à préciser",
    of: |part, whole| format!("{part} sur {whole}"),
};

const THIN: &str = "\u{202f}";

pub(in crate::text) static NUMBERS: Numbers = Numbers {
    days,
    amounts: |low, high| {
        if low == high {
            format!("{}\u{a0}€", plain(low))
        } else {
            format!("{} à {}\u{a0}€", plain(low), plain(high))
        }
    },
    plain_amount: plain,
    plain_days: |length| format::days(length, ","),
    euro_sign: "€",
    date,
};

fn plain(amount: Cents) -> String {
    format::euros(amount, THIN, ",")
}

/// In French, a quantity below two is singular: 1,5 jour.
fn days(length: Range<HalfDays>) -> String {
    let unit = if length.max() < HalfDays(4) { "jour" } else { "jours" };
    let most = format::days(length.max(), ",");
    if length.is_exact() {
        format!("{most}\u{a0}{unit}")
    } else {
        format!("{} à {most}\u{a0}{unit}", format::days(length.min(), ","))
    }
}

pub(super) fn date(date: Date) -> String {
    const MONTHS: [&str; 12] = [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ];
    let month = MONTHS.get(usize::from(date.month() - 1)).copied().unwrap_or_default();
    let ordinal = if date.day() == 1 { "er" } else { "" };
    format!("{}{ordinal}\u{a0}{month} {}", date.day(), date.year())
}

pub(in crate::text) static WELCOME: Welcome = Welcome {
    title: "Votre travail vous attend",
    opening: "Ce navigateur l’a gardé. Il s’ouvre…",
    found: |saved, answered, applicable| {
        let when = saved.map_or_else(String::new, |saved| format!(" du {}", date(saved)));
        match answered {
            0 => format!("Ce navigateur a gardé votre travail{when} : la description de votre organisme."),
            1 => format!("Ce navigateur a gardé votre travail{when} : 1 réponse sur {applicable}."),
            _ => format!("Ce navigateur a gardé votre travail{when} : {answered} réponses sur {applicable}."),
        }
    },
    review: |count| match count {
        1 => "Une question a changé depuis votre réponse : elle vous est signalée, rien n’est effacé.".into(),
        _ => {
            format!("{count} questions ont changé depuis vos réponses : elles vous sont signalées, rien n’est effacé.")
        }
    },
    carried: |count| match count {
        1 => "1 réponse de l’audit précédent est à revoir.".into(),
        _ => format!("{count} réponses de l’audit précédent sont à revoir."),
    },
    resume: "Reprendre",
};
