//! The calendar, certifying bodies and their quotes, in French.

use super::figures::AUDIT;
use super::frame::date;
use crate::audit::{AuditKind, Fit, Milestone, OfficialList, Pricing, QuoteItem};
use crate::document::Extra;
use crate::text::days::DaysError;
use crate::text::format::lower_first;
use crate::text::words::{CalendarWords, LightWords, PlanningWords, QuoteWords};

pub(super) const PLANNING: PlanningWords =
    PlanningWords { views_label: "Audit et budget", costs: "Durée et coût", calendar: "Calendrier", quotes: "Devis" };

pub(super) const CALENDAR: CalendarWords = CalendarWords {
    title: "Calendrier",
    lead: "Les dates d’un cycle de certification et les étapes du parcours.",
    certificate_date: "Date de votre certificat",
    certificate_date_why: "Celle qui figure sur le certificat en cours. Le calendrier part d’elle.",
    needs_date: "Indiquez la date prévue de l’audit : le calendrier en découle.",
    needs_certificate: "Indiquez la date de votre certificat : le calendrier en découle.",
    timeline: "Votre cycle",
    estimated: "Dates estimées, à partir de la date prévue de l’audit et sans non-conformité majeure à lever. La date du \
        certificat, une fois connue, les remplacera.",
    milestone,
    milestone_why: |milestone, estimated| match milestone {
        Milestone::Audit(_) => "La date que vous avez prévue.",
        Milestone::Certificate if estimated => {
            "Valable trois ans. Un certificateur annonce 10 à 15 jours après un audit sans écart."
        }
        Milestone::Certificate => "Valable trois ans.",
        Milestone::SurveillanceFrom => "La fenêtre s’ouvre au 14e mois du certificat.",
        Milestone::SurveillanceTo => "Elle se ferme au 22e mois.",
        Milestone::RenewalContact => "Huit mois avant la fin, comme le conseille un certificateur.",
        Milestone::RenewalAudit => {
            "Quatre mois avant la fin : trois pour corriger une non-conformité majeure, un pour la vérifier."
        }
        Milestone::Expiry => "Sans renouvellement décidé ce jour-là, le certificat s’éteint.",
    },
    today: "Aujourd’hui",
    fit: |fit| match fit {
        Fit::Fits => "",
        Fit::Early => {
            "La date prévue est avant l’ouverture de la fenêtre de surveillance. Choisissez-en une plus tardive."
        }
        Fit::Late => {
            "La date prévue vient tard : au-delà de ce que les règles permettent, ou sans le temps de corriger une \
             non-conformité majeure avant la fin du certificat. Voyez une date plus proche avec votre certificateur."
        }
        Fit::Lapsed => "La date prévue est après la fin du certificat. Appelez votre certificateur sans attendre.",
    },
    export: "Exporter vers mon agenda",
    export_why: "Un fichier iCalendar avec ces dates et des rappels.",
    event: |which| format!("Qualiopi : {}", lower_first(milestone(which))),
    estimated_event: "Date estimée à partir de la date prévue de l’audit.",
    calendar_name: "Cycle Qualiopi",
    file: "jalon-calendrier",
};

fn milestone(milestone: Milestone) -> &'static str {
    match milestone {
        Milestone::Audit(kind) => (AUDIT.kind)(kind),
        Milestone::Certificate => "Certificat",
        Milestone::SurveillanceFrom => "La surveillance peut commencer",
        Milestone::SurveillanceTo => "Dernier jour pour la surveillance",
        Milestone::RenewalContact => "Préparer le renouvellement",
        Milestone::RenewalAudit => "Dernier audit de renouvellement raisonnable",
        Milestone::Expiry => "Fin du certificat",
    }
}

pub(super) const LIGHT: LightWords = LightWords {
    title: "L’audit aménagé, en bref",
    conditions: &[
        "Votre label ou votre certification a été obtenu selon les règles en vigueur fin 2018 et figurait sur la liste \
         reconnue alors. Datadock n’en fait pas partie.",
        "Il est encore valable le jour de votre demande. Le certificateur le vérifie.",
    ],
    rare: "Un label d’avant 2019 encore valable est devenu très rare. Nous n’avons rien lu qui supprime cet audit, ni la \
        liste des labels reconnus : demandez à votre certificateur avant d’y compter.",
    indicators: |count, list| format!("Il examine {count} de vos indicateurs : {list}."),
    later: |list| format!("La surveillance devra revoir les autres : {list}."),
    days: |light, initial| format!("Il dure {light}, au lieu de {initial} pour un audit initial."),
    reused: "Faite pour Datadock ou un label précédent",
};

pub(super) const QUOTES: QuoteWords = QuoteWords {
    title: "Devis",
    lead: "Demander des devis comparables, puis les lire à côté de ce que donnent les règles.",
    request: "Demander un devis",
    request_why: "Un texte prêt à envoyer. Il ne contient que ce que vous voyez ici.",
    wished: "Dates souhaitées",
    wished_why: "Par exemple : seconde quinzaine de mars, sauf le mercredi. Vide, le texte reprend la date prévue.",
    extras: "Ajouter au texte",
    extras_why: "Rien de cela n’y figure tant que vous ne le cochez pas.",
    extra: |extra| match extra {
        Extra::Name => "Le nom de l’organisme",
        Extra::Turnover => "Le chiffre d’affaires exact",
        Extra::Activity => "L’activité : certification, alternance, entreprise, sous-traitance",
        Extra::Certificate => "La date du certificat en cours",
        Extra::Progress => "Où en est votre préparation",
    },
    text_label: "Texte de la demande",
    copy: "Copier le texte",
    copied: "Texte copié.",
    copy_refused: "Le navigateur refuse la copie. Le texte est sélectionné : copiez-le vous-même.",
    email: "Ouvrir dans la messagerie",
    bodies: "Les certificateurs",
    bodies_why: "Seul un organisme accrédité peut vous certifier. Ces deux listes font foi.",
    official: "Listes officielles",
    official_list: |list| match list {
        OfficialList::Ministry => "Ministère du Travail : la qualité en formation",
        OfficialList::Cofrac => "Cofrac : recherche d’un organisme accrédité",
    },
    official_why: |list| match list {
        OfficialList::Ministry => "La liste des certificateurs, tenue à jour par le ministère.",
        OfficialList::Cofrac => "L’accréditation de chacun, et si elle est suspendue.",
    },
    start: "Un point de départ",
    start_why: "Ni une liste à jour, ni une recommandation : vérifiez chaque nom sur une liste officielle.",
    seen: "Site consulté en novembre 2026",
    listed: |count| format!("{count} autres noms, d’une liste sans date"),
    listed_why: "Cette liste date d’entre mi-2022 et mi-2025, et aucun de ces sites n’a été consulté.",
    own: "Vos certificateurs",
    own_name: "Nom",
    own_details: "À retenir : contact, téléphone, délai",
    own_named: |position, name| {
        if name.is_empty() {
            format!("Certificateur {position}")
        } else {
            format!("Certificateur {position} : {name}")
        }
    },
    add_own: "Ajouter un certificateur",
    quotes: "Vos devis",
    quotes_why: "Recopiez ce que dit chaque devis, hors taxes. Laissez vide ce qu’il ne dit pas ; écrivez 0 pour ce qu’il \
        dit compris.",
    named: |position, name| {
        if name.is_empty() { format!("Devis {position}") } else { format!("Devis {position} : {name}") }
    },
    item,
    item_why: |item| match item {
        QuoteItem::Travel => Some("En tout."),
        QuoteItem::PreAudit => Some("Compté dans le total si vous en prévoyez un."),
        _ => None,
    },
    pricing: "Le prix est donné",
    pricing_why: "Par journée d’audit, ou en une fois pour tout.",
    pricing_name: |pricing| match pricing {
        Pricing::PerDay => "Par jour",
        Pricing::InAll => "En tout",
    },
    price: |pricing, cycle| match (pricing, cycle) {
        (Pricing::PerDay, _) => "Prix d’une journée",
        (Pricing::InAll, true) => "Prix des deux audits",
        (Pricing::InAll, false) => "Prix de l’audit",
    },
    add: "Ajouter un devis",
    full: "Huit devis, c’est le maximum. Retirez-en un pour en ajouter un autre.",
    days_error: |error, kept| {
        let wrong = match error {
            DaysError::NotANumber => "Écrivez un nombre de jours, par exemple 1 ou 1,5.",
            DaysError::Negative => "Retirez le signe moins : une durée ne peut pas être négative.",
            DaysError::NotHalfDays => "La durée se compte par demi-journées : 1, 1,5 ou 2, par exemple.",
            DaysError::TooLong => "C’est plus de cent jours. Vérifiez ce que dit le devis.",
        };
        match kept {
            Some(kept) => format!("{wrong} En attendant, le calcul garde {kept}."),
            None => format!("{wrong} En attendant, le calcul s’en passe."),
        }
    },
    compare: "Côte à côte",
    compare_why: "Dans l’ordre où vous les avez saisis. Nous ne désignons pas de meilleur devis : le moins cher peut être \
        celui qui oublie quelque chose.",
    measure: "Mesure",
    total: |cycle| if cycle { "Total sur trois ans" } else { "Total de l’audit" },
    at_least: |amount| format!("au moins {amount}"),
    per_day: "Prix d’une journée",
    differs: "Durées et règles",
    difference: |audit, quoted, ruled| format!("{audit} : {quoted} dans le devis, {ruled} selon les règles"),
    no_difference: "Rien qui diffère",
    missing: "Absent du devis",
    nothing_missing: "Rien",
    validity: "Validité",
    until: |day| format!("jusqu’au {}", date(day)),
    expired: |day| format!("expiré le {}", date(day)),
    unknown: "inconnu",
    ruled: "Notre estimation",
    drawing: |cycle| if cycle { "Total sur trois ans, devis par devis" } else { "Total de l’audit, devis par devis" },
    vat: "Tous les montants sont hors taxes.",
    not_best: "Avant de choisir, demandez à chacun ce qui manque à son devis.",
    without_extras: "Notre estimation ne compte ni frais de dossier ni déplacement, tant que vous n’en indiquez pas.",
};

fn item(item: QuoteItem, opening: AuditKind) -> &'static str {
    match item {
        QuoteItem::Certifier => "Certificateur",
        QuoteItem::Opening => match opening {
            AuditKind::Renewal => "Jours, audit de renouvellement",
            AuditKind::Extension => "Jours, audit d’extension",
            AuditKind::Light => "Jours, audit aménagé",
            _ => "Jours, audit initial",
        },
        QuoteItem::Surveillance => "Jours, audit de surveillance",
        QuoteItem::Price => "Prix des audits",
        QuoteItem::Fees => "Frais de dossier",
        QuoteItem::Travel => "Déplacements",
        QuoteItem::PreAudit => "Pré-audit",
        QuoteItem::Validity => "Valable jusqu’au",
    }
}
