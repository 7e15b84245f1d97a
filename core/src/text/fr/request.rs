//! The request for quotes, in French.

use super::figures::AUDIT;
use super::frame::date;
use super::questionnaire::ORGANISATION;
use crate::audit::Bracket;
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
        let bracket = match bracket {
            Some(Bracket::Small) => "moins de 150 000 €",
            Some(Bracket::Middle) => "de 150 000 € à moins de 750 000 €",
            Some(Bracket::Large) => "750 000 € ou plus",
            None => "à préciser",
        };
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
    progress: |in_place, applicable| format!("Préparation : indicateurs en place, {in_place} sur {applicable}"),
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
};

fn names(categories: Categories) -> String {
    let names: Vec<String> = categories.iter().map(|category| lower_first((ORGANISATION.category)(category))).collect();
    if names.is_empty() { "à préciser".into() } else { names.join(", ") }
}
