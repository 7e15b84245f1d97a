//! Certifying bodies and their quotes, in French.

use super::frame::date;
use crate::audit::{Extra, OfficialList, Pricing, QuoteItem};
use crate::profile::AuditKind;
use crate::text::days::DaysError;
use crate::text::messages::QuoteMessages;

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
        Extra::ActivityNumber => "Le numéro de déclaration d’activité",
        Extra::Town => "La ville, pour le déplacement",
        Extra::Contact => "La personne à contacter, en signature",
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
    bodies_why: "Trois sortes d’organismes peuvent vous certifier : ceux que le Cofrac a accrédités ; ceux dont la première \
        accréditation est en cours, pour un nombre limité de certificats ; et les instances de labellisation que France \
        compétences reconnaît, comme QualiFormAgri ou Eduform. Ces deux listes officielles font foi.",
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
    request_french: "En français, pour le certificateur.",
    translation: "Traduction",
    ask_missing: "Demander ce qui manque",
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
