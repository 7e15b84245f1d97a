//! The request for quotes, in French.

use super::figures::{AUDIT, BUDGET};
use super::frame::{date, in_place};
use super::questionnaire::ORGANISATION;
use crate::audit::QuoteItem;
use crate::profile::{AuditKind, Flag};
use crate::rnq::{Categories, Edition};
use crate::text::format::lower_first;
use crate::text::messages::RequestMessages;

pub(in crate::text) static REQUEST: RequestMessages = RequestMessages {
    subject: |kind| format!("Demande de devis Qualiopi : {}", lower_first((AUDIT.kind)(kind))),
    greeting: "Bonjour,",
    intro: |kind| match kind {
        AuditKind::Initial | AuditKind::Light => {
            "Nous préparons notre première certification Qualiopi et souhaitons un devis pour le cycle de trois ans : \
             l’audit initial et l’audit de surveillance."
        }
        AuditKind::Renewal => {
            "Notre certification Qualiopi arrive à son terme et nous souhaitons un devis pour le prochain cycle de trois \
             ans : l’audit de renouvellement et l’audit de surveillance."
        }
        AuditKind::Surveillance => {
            "Nous sommes certifiés Qualiopi et souhaitons un devis pour l’audit de surveillance."
        }
        AuditKind::Extension => {
            "Nous sommes certifiés Qualiopi et souhaitons un devis pour un audit d’extension de notre certificat."
        }
    },
    organisation: "Notre organisme",
    name: |name| format!("Nom : {name}"),
    categories: |categories| format!("Catégories : {}", names(categories)),
    added: |categories| format!("Catégories à ajouter : {}", names(categories)),
    bracket: |bracket| {
        let bracket = bracket.map_or("à préciser".into(), |bracket| lower_first((BUDGET.bracket)(bracket)));
        format!("Tranche de chiffre d’affaires de formation (HT) : {bracket}")
    },
    turnover: |amount| {
        format!("Chiffre d’affaires de formation du dernier bilan pédagogique et financier (HT) : {amount}")
    },
    sites: |sites| match sites {
        0 => "Sites : un seul".into(),
        1 => "Sites : la fonction centrale et 1 autre site".into(),
        _ => format!("Sites : la fonction centrale et {sites} autres sites"),
    },
    new_entrant: |new| if new { "Nouvel entrant : oui" } else { "Nouvel entrant : non" },
    flag: |flag| match flag {
        Flag::Certifying => "préparation à une certification professionnelle",
        Flag::WorkLinked => "formation en alternance",
        Flag::WorkplacePeriods => "périodes en entreprise",
        Flag::Subcontracts => "recours à la sous-traitance ou au portage salarial",
        Flag::NewEntrant => "nouvel entrant",
        Flag::LegacyLabel => "label qualité d’avant 2019",
    },
    activity: |said| {
        if said.is_empty() {
            "Activité : ni certification préparée, ni alternance, ni période en entreprise, ni sous-traitance".into()
        } else {
            format!("Activité : {}", said.join(" ; "))
        }
    },
    certificate: |day| match day {
        Some(day) => format!("Certificat en cours : daté du {}", date(day)),
        None => "Certificat en cours : date à préciser".into(),
    },
    progress: |counts| format!("Préparation : {}, sur {} indicateurs", in_place(counts), counts.applicable()),
    audit: "L’audit",
    audit_type: |kind| format!("Type : {}", lower_first((AUDIT.kind)(kind))),
    edition: |edition| match edition {
        Edition::Rnq2019 => "Référentiel : édition de 2019".into(),
        Edition::Rnq2026 => "Référentiel : édition de 2026, en vigueur depuis le 1er novembre 2026".into(),
    },
    wished: |dates| format!("Dates souhaitées : {dates}"),
    planned: |day| match day {
        Some(day) => format!("Dates souhaitées : autour du {}", date(day)),
        None => "Dates souhaitées : à convenir".into(),
    },
    days: "Durée d’après notre lecture des règles",
    day_line: |kind, days, source, doubt| {
        let doubt = if doubt { ", à confirmer" } else { "" };
        format!("{} : {days}{doubt}. Source : {source}", (AUDIT.kind)(kind))
    },
    and: " ; ",
    please: "Merci d’indiquer dans votre devis :",
    asks: &[
        "le nombre de jours de chaque audit et, s’il diffère du nôtre, la raison de cette différence",
        "le prix d’une journée, ou le prix total, hors taxes",
        "les frais de dossier et de déplacement, en précisant s’ils sont compris dans le prix",
        "le prix d’un pré-audit, si vous en proposez",
        "le délai avant l’audit et la date limite de validité de l’offre",
    ],
    closing: "Avec nos remerciements,",
    missing_subject: "Votre devis Qualiopi : quelques précisions",
    missing: "Merci pour votre devis. Pour le comparer aux autres, pourriez-vous nous préciser :",
    missing_item,
};

fn names(categories: Categories) -> String {
    let names: Vec<String> = categories.iter().map(|category| lower_first((ORGANISATION.category)(category))).collect();
    if names.is_empty() { "à préciser".into() } else { names.join(", ") }
}

/// What a quote leaves out, in the message that asks for it. Who sends the quote knows
/// its own name.
fn missing_item(item: QuoteItem, opening: AuditKind) -> Option<&'static str> {
    Some(match item {
        QuoteItem::Certifier => return None,
        QuoteItem::Opening => match opening {
            AuditKind::Renewal => "la durée de l’audit de renouvellement, en jours",
            AuditKind::Extension => "la durée de l’audit d’extension, en jours",
            AuditKind::Light => "la durée de l’audit aménagé, en jours",
            _ => "la durée de l’audit initial, en jours",
        },
        QuoteItem::Surveillance => "la durée de l’audit de surveillance, en jours",
        QuoteItem::Price => "le prix des audits",
        QuoteItem::Fees => "les frais de dossier sur toute la durée du certificat",
        QuoteItem::Travel => "les frais de déplacement, ou leur plafond",
        QuoteItem::PreAudit => "le prix du pré-audit, si vous en proposez un",
        QuoteItem::Validity => "la date jusqu’à laquelle le devis est valable",
    })
}
