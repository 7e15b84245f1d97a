//! The calendar, certifying bodies and their quotes, in French.

use super::figures::AUDIT;
use super::frame::date;
use crate::audit::{CertificateDateIssue, Extra, Milestone, OfficialList, Pricing, QuoteItem, Timing};
use crate::profile::AuditKind;
use crate::text::days::DaysError;
use crate::text::format::lower_first;
use crate::text::messages::{BudgetTabs, CalendarMessages, LightAuditMessages, QuoteMessages};

pub(in crate::text) static BUDGET_TABS: BudgetTabs =
    BudgetTabs { views_label: "Audit et budget", costs: "Durée et coût", calendar: "Calendrier", quotes: "Devis" };

pub(in crate::text) static CALENDAR: CalendarMessages = CalendarMessages {
    title: "Calendrier",
    lead: "Les dates d’un cycle de certification et les étapes du parcours.",
    certificate_date: "Date de votre certificat",
    certificate_date_why: "Celle qui figure sur le certificat en cours. C’est le point de départ du calendrier.",
    certificate_date_issue: |doubt| match doubt {
        CertificateDateIssue::Future => {
            "Cette date est à venir. Vérifiez celle qui figure sur votre certificat.".into()
        }
        CertificateDateIssue::Ended(day) => {
            format!("Ce certificat a pris fin le {}. Vérifiez la date, ou appelez votre certificateur.", date(day))
        }
    },
    needs_date: "Indiquez la date prévue de l’audit : le calendrier en découle.",
    needs_certificate: "Indiquez la date de votre certificat : le calendrier en découle.",
    timeline: "Votre cycle",
    estimated: "Dates estimées à partir de la date prévue de l’audit, pour un audit sans non-conformité : avec une \
            majeure à lever, comptez jusqu’à quatre mois de plus.",
    milestone,
    milestone_why: |milestone, estimated| match milestone {
        Milestone::Quote => {
            "Un certificateur annonce trois à quatre semaines entre le devis et l’audit. Demandez-en plusieurs avant."
        }
        Milestone::Audit(_) => "La date que vous avez prévue.",
        Milestone::Certificate if estimated => {
            "Valable trois ans. Un certificateur annonce sa remise 10 à 15 jours après un audit sans non-conformité."
        }
        Milestone::Certificate => "Valable trois ans.",
        Milestone::SurveillanceFrom => "La fenêtre de surveillance s’ouvre 14 mois après la date du certificat.",
        Milestone::SurveillanceTo => "La fenêtre de surveillance se ferme 22 mois après la date du certificat.",
        Milestone::RenewalContact => "Huit mois avant la fin, comme le conseille un certificateur.",
        Milestone::RenewalAudit => {
            "Quatre mois avant la fin : trois pour corriger une non-conformité majeure, un pour la vérifier."
        }
        Milestone::Expiry => {
            "Si le renouvellement n’est pas décidé à cette date, le certificat expire ; la procédure peut tout de \
            même aller à son terme."
        }
    },
    today: "Aujourd’hui",
    timing: |timing| match timing {
        Timing::Fits => "",
        Timing::Early => {
            "La date prévue est avant l’ouverture de la fenêtre de surveillance. Choisissez-en une plus tardive."
        }
        Timing::Late => {
            "La date prévue est tardive : elle dépasse la fenêtre de surveillance ou, pour un renouvellement, laisse \
            moins de quatre mois pour corriger et vérifier une éventuelle non-conformité majeure. Demandez une date \
            plus proche à votre certificateur."
        }
        Timing::Lapsed => {
            "La date prévue tombe après la fin du certificat. Demandez une date plus proche à votre certificateur, ou \
            ce qui reste possible."
        }
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
        Milestone::Quote => "Choisir un devis, de préférence",
        Milestone::Audit(kind) => (AUDIT.kind)(kind),
        Milestone::Certificate => "Certificat",
        Milestone::SurveillanceFrom => "Premier jour pour l’audit de surveillance",
        Milestone::SurveillanceTo => "Dernier jour pour l’audit de surveillance",
        Milestone::RenewalContact => "Préparer le renouvellement",
        Milestone::RenewalAudit => "Date limite conseillée pour le renouvellement",
        Milestone::Expiry => "Fin du certificat",
    }
}

pub(in crate::text) static LIGHT_AUDIT: LightAuditMessages = LightAuditMessages {
    title: "L’audit aménagé, en bref",
    conditions: &[
        "Votre label a été obtenu selon les règles en vigueur le 31 décembre 2018 et figurait sur la liste du \
            CNEFOP. Datadock n’en faisait pas partie.",
        "Il est encore valable le jour de votre demande. Le certificateur le vérifie.",
    ],
    rare: "Un label d’avant 2019 encore valable est devenu très rare. Nous n’avons lu aucun texte qui supprime cet \
            audit, mais nous n’avons pas trouvé la liste des labels reconnus : vérifiez auprès de votre \
            certificateur avant de compter dessus.",
    indicators: |count, list| format!("Il examine {count} de vos indicateurs : {list}."),
    later: |list| format!("L’audit de surveillance examinera les autres : {list}."),
    days: |light, initial| format!("Il dure {light}, au lieu de {initial} pour un audit initial."),
    reused: "Vient de Datadock ou d’un label précédent",
};

pub(in crate::text) static QUOTES: QuoteMessages = QuoteMessages {
    title: "Devis",
    lead: "Demandez des devis comparables, puis lisez-les à la lumière des règles.",
    request: "Demander un devis",
    request_why: "Un texte prêt à envoyer. Il ne contient que ce que vous voyez ici.",
    wished: "Dates souhaitées",
    wished_why: "Par exemple : seconde quinzaine de mars, sauf le mercredi. Si vous laissez ce champ vide, le texte \
            reprend la date prévue.",
    extras: "Ajouter au texte",
    extras_why: "Chaque élément n’apparaît dans le texte que si vous le cochez.",
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
    copied_for_mail: "Le texte est copié : collez-le dans le message.",
    copy_refused: "Le navigateur refuse la copie. Le texte est sélectionné : copiez-le vous-même.",
    email: "Ouvrir dans la messagerie",
    email_why: "Si le message arrive coupé, copiez le texte.",
    email_long: "Le texte est trop long pour passer dans le lien : il sera copié, collez-le dans le message.",
    bodies: "Les certificateurs",
    bodies_why: "Pour vous certifier, un organisme doit y être habilité : ces deux listes officielles font foi.",
    official: "Listes officielles",
    official_list: |list| match list {
        OfficialList::Ministry => "Ministère du Travail : la qualité en formation",
        OfficialList::Cofrac => "Cofrac : recherche d’un organisme accrédité",
    },
    official_why: |list| match list {
        OfficialList::Ministry => "La liste des certificateurs, tenue à jour par le ministère.",
        OfficialList::Cofrac => "L’accréditation de chacun, et son éventuelle suspension.",
    },
    start: "Un point de départ",
    start_why: "Ni une liste à jour, ni une recommandation : vérifiez chaque nom sur une liste officielle.",
    seen: "Site vu dans une copie publique",
    listed: |count| format!("{count} autres noms, d’une liste sans date"),
    listed_why: "La liste n’est pas datée : elle a été établie entre mi-2022 et mi-2025. Les sites de ces organismes \
            n’ont pas été vérifiés.",
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
    quotes_why: "Recopiez chaque devis, hors taxes. Laissez vide ce qu’il ne précise pas ; écrivez 0 pour ce qui est \
            compris dans le prix.",
    named: |position, name| {
        if name.is_empty() { format!("Devis {position}") } else { format!("Devis {position} : {name}") }
    },
    item,
    item_why: |item| match item {
        QuoteItem::Travel => Some("Le total, pour tout ce que couvre le devis."),
        QuoteItem::PreAudit => Some("Compté dans le total si vous en prévoyez un."),
        _ => None,
    },
    pricing: "Forme du prix",
    pricing_why: "Par journée d’audit, ou au forfait pour tout.",
    pricing_name: |pricing| match pricing {
        Pricing::PerDay => "Par jour",
        Pricing::InAll => "Au forfait",
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
    measure: "Élément",
    total: |cycle| if cycle { "Total sur trois ans" } else { "Total de l’audit" },
    at_least: |amount| format!("au moins {amount}"),
    per_day: "Prix d’une journée",
    differs: "Durées, par rapport aux règles",
    difference: |audit, quoted, expected| {
        format!("{audit} : {quoted} dans le devis, {expected} d’après notre lecture des règles")
    },
    no_difference: "Aucune différence",
    missing: "Absent du devis",
    nothing_missing: "Rien",
    validity: "Validité",
    until: |day| format!("jusqu’au {}", date(day)),
    expired: |day| format!("jusqu’au {}, date passée", date(day)),
    unknown: "à préciser",
    expected: "Notre estimation",
    drawing: |cycle| if cycle { "Total sur trois ans, devis par devis" } else { "Total de l’audit, devis par devis" },
    vat: "Tous les montants sont hors taxes.",
    not_best: "Avant de choisir, demandez à chacun ce qui manque à son devis.",
    without_extras: "Notre estimation ne compte les frais de dossier et les déplacements que si vous en avez indiqué.",
};

fn item(item: QuoteItem, opening: AuditKind) -> &'static str {
    match item {
        QuoteItem::Certifier => "Certificateur",
        QuoteItem::Opening => match opening {
            AuditKind::Renewal => "Jours d’audit de renouvellement",
            AuditKind::Extension => "Jours d’audit d’extension",
            AuditKind::Light => "Jours d’audit aménagé",
            _ => "Jours d’audit initial",
        },
        QuoteItem::Surveillance => "Jours d’audit de surveillance",
        QuoteItem::Price => "Prix des audits",
        QuoteItem::Fees => "Frais de dossier",
        QuoteItem::Travel => "Déplacements",
        QuoteItem::PreAudit => "Pré-audit",
        QuoteItem::Validity => "Valable jusqu’au",
    }
}
