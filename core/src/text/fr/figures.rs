//! Audits, their lengths and costs, in French.

use super::frame::NUMBERS;
use super::questionnaire::ORGANISATION;
use crate::audit::{Amount, Bracket, CostPart, Part};
use crate::profile::AuditKind;
use crate::rnq::Confidence;
use crate::text::messages::{AuditMessages, BudgetMessages};

pub(in crate::text) static AUDIT: AuditMessages = AuditMessages {
    kind,
    about: |kind| match kind {
        AuditKind::Initial => "Le premier audit, sur place, pour un certificat de trois ans.",
        AuditKind::Surveillance => "Entre 14 et 22 mois après la date du certificat, à distance par défaut.",
        AuditKind::Renewal => "Sur place, avant la fin des trois ans. Il dure autant qu’un audit initial.",
        AuditKind::Extension => {
            "Sur place, pour ajouter une catégorie à un certificat en cours. La date de fin du certificat ne change \
             pas."
        }
        AuditKind::Light => "Un audit initial plus court, pour qui détient encore un label d’avant 2019.",
    },
    planned: "L’audit que vous préparez",
    unknown: "À préciser",
    trace: "D’où vient ce chiffre",
    trace_to_confirm: "D’où vient ce chiffre, et ce qui reste à confirmer",
    part: "Élément",
    adds: "Durée",
    reference: "Référence",
    total: "Total",
    part_name: |part| match part {
        Part::Base => "Base, selon le chiffre d’affaires".into(),
        Part::Category(category) => (ORGANISATION.category)(category).into(),
        Part::SurveillanceBase => "Base et catégories".into(),
        Part::Sites { sites, sampled, .. } => format!("Sites : échantillon de {sampled} sur {sites}"),
        Part::NewEntrant => "Nouvel entrant".into(),
    },
    part_doubt: |part, confidence| match (part, confidence) {
        (Part::SurveillanceBase, Confidence::Low) => {
            Some("Durée rapportée par des sources secondaires. Nous n’avons pas pu lire le tableau de l’arrêté.")
        }
        (Part::SurveillanceBase, _) => Some(
            "Nous n’avons pas pu lire le tableau de l’arrêté. Au moins une demi-journée, au plus la durée de l’audit \
             initial.",
        ),
        (Part::Sites { .. }, _) => Some(
            "Nous ne comptons pas la fonction centrale parmi les sites. Votre certificateur peut lire le texte \
             autrement.",
        ),
        (Part::Base, Confidence::Unknown) => Some(
            "Nous n’avons trouvé aucune règle pour plusieurs catégories à la fois. Au moins une base pour toutes, au \
             plus une base pour chacune.",
        ),
        _ => None,
    },
    certainty: "Bon à savoir",
    certainties: &[
        "La durée va de la réunion d’ouverture à la réunion de clôture. La préparation et le rapport n’en font pas \
         partie.",
        "La durée se compte en demi-journées. Un jour et demi ne tient pas dans une seule longue journée.",
        "Avec plusieurs sites, le certificateur répartit la durée comme il l’entend entre le siège et les sites.",
        "La durée peut être recalculée avant chaque audit : nouveau bilan pédagogique et financier, autre tranche de \
         chiffre d’affaires, site ou catégorie non déclarés.",
        "La durée de l’audit de surveillance est la moins sûre de cette page : demandez-la dans chaque devis.",
    ],
};

fn kind(kind: AuditKind) -> &'static str {
    match kind {
        AuditKind::Initial => "Audit initial",
        AuditKind::Surveillance => "Audit de surveillance",
        AuditKind::Renewal => "Audit de renouvellement",
        AuditKind::Extension => "Audit d’extension",
        AuditKind::Light => "Audit initial aménagé",
    }
}

pub(in crate::text) static BUDGET: BudgetMessages = BudgetMessages {
    title: "Audit et budget",
    lead: "La durée que donnent les règles et ce qu’elle devrait coûter, pour lire un devis en connaissance de cause.",
    no_turnover: "Sans votre chiffre d’affaires, la durée est donnée de la plus petite à la plus grande tranche.",
    enter_turnover: "L’indiquer",
    costs: "Coût hors taxes",
    cost_of: |which| format!("{} seul", kind(which)),
    cycle: |planned| match planned {
        AuditKind::Surveillance => "Ce qui vous attend : surveillance, puis renouvellement".into(),
        AuditKind::Extension => "Ce qui vous attend : extension, surveillance, puis renouvellement".into(),
        AuditKind::Renewal => "Un cycle de trois ans : renouvellement et surveillance".into(),
        AuditKind::Light => "Un cycle de trois ans : audit aménagé et surveillance".into(),
        AuditKind::Initial => "Un cycle de trois ans : audit initial et surveillance".into(),
    },
    likely: |days| format!("Le plus souvent, environ la moitié de l’audit initial. Au minimum et au maximum : {days}."),
    between: |amounts| format!("Le plus probable. Selon le certificateur : {amounts}"),
    surveillance_stated: |low, high| {
        format!(
            "Deux sources annoncent {} pour la surveillance d’un petit organisme : davantage \
             que le prix d’une demi-journée au tarif journalier.",
            (NUMBERS.amounts)(low, high)
        )
    },
    brackets: "Si votre chiffre d’affaires change de tranche",
    brackets_why: "La durée est recalculée avant chaque audit, d’après le dernier bilan pédagogique et financier.",
    bracket: |bracket| match bracket {
        Bracket::Small => "Moins de 150 000 €",
        Bracket::Middle => "De 150 000 € à moins de 750 000 €",
        Bracket::Large => "750 000 € ou plus",
    },
    own_bracket: "votre tranche",
    part: |part| match part {
        CostPart::Days(which) => kind(which).into(),
        CostPart::FileFees => "Frais de dossier".into(),
        CostPart::Travel(AuditKind::Surveillance) => "Déplacement, si la surveillance a lieu sur place".into(),
        CostPart::Travel(_) => "Déplacement".into(),
        CostPart::PreAudit => "Pré-audit".into(),
    },
    caution: |ours| {
        if ours {
            "Les certificateurs fixent leurs prix librement. Ces chiffres datent d’avant le référentiel du 1er novembre \
             2026 : demandez au moins trois devis."
        } else {
            "Les certificateurs fixent leurs prix librement : demandez au moins trois devis."
        }
    },
    prices: "Les prix de départ",
    rates_order: "Ces trois tarifs ne sont pas dans l’ordre. Le calcul les range du plus bas au plus haut.",
    rates_why: "Tarifs d’une journée d’audit, d’après onze indications publiques. Remplacez-les par ceux de vos devis.",
    amount: |amount| match amount {
        Amount::LowRate => "Journée, tarif bas",
        Amount::TypicalRate => "Journée, tarif courant",
        Amount::HighRate => "Journée, tarif haut",
        Amount::FileFees => "Frais de dossier",
        Amount::Travel => "Déplacement, par audit sur place",
        Amount::PreAudit => "Prix du pré-audit",
    },
    file_fees_why: |low, high| {
        format!("Souvent compris dans le prix. Une source annonce {}.", (NUMBERS.amounts)(low, high))
    },
    travel_why: "Aucun montant fiable trouvé : indiquez celui de votre devis.",
    pre_audit: "Prévoir un pré-audit",
    pre_audit_why: |price| {
        format!(
            "Une répétition facultative, avec un certificateur ou un consultant. Le certificateur, lui, n’a pas le \
             droit de vous conseiller. Seule facture lue : {}, en avril 2026.",
            (NUMBERS.amounts)(price, price)
        )
    },
    to_diagnostic: "Aller au diagnostic",
};
