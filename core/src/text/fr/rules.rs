//! The rules and their sources, in French.

use super::frame::date;
use super::questionnaire::ORGANISATION;
use crate::assessment::Severity;
use crate::document::Status;
use crate::rnq::{Categories, Condition, Confidence, ExclusionReason, Grading, Reason, Source};
use crate::text::format::lower_first;
use crate::text::messages::Rules;

pub(in crate::text) static RULES: Rules = Rules {
    applies: |why| match why {
        Reason::Everyone => "Il s’applique à tous les organismes.".into(),
        Reason::Categories(categories) => format!("Il s’applique à ce que vous proposez : {}.", names(categories)),
        Reason::Apprenticeship => "L’apprentissage remplit toujours sa condition.".into(),
        Reason::Condition(Condition::Always) => "Il s’applique à votre activité.".into(),
        Reason::Condition(Condition::Certifying) => "Vous préparez à une certification professionnelle.".into(),
        Reason::Condition(Condition::WorkLinked) => "Vous formez en alternance.".into(),
        Reason::Condition(Condition::WorkplacePeriod) => "Vos parcours comportent des périodes en entreprise.".into(),
        Reason::Condition(Condition::Subcontracting) => {
            "Vous faites appel à la sous-traitance ou au portage salarial.".into()
        }
    },
    excluded: |missing| match missing {
        ExclusionReason::Edition => "Il n’existe que depuis le 1er novembre 2026.".into(),
        ExclusionReason::Categories(categories) => format!("Réservé à : {}.", names(categories)),
        ExclusionReason::Condition(Condition::Always) => "Il ne vous concerne pas.".into(),
        ExclusionReason::Condition(Condition::Certifying) => {
            "Il ne concerne que les prestations qui préparent à une certification professionnelle.".into()
        }
        ExclusionReason::Condition(Condition::WorkLinked) => "Il ne concerne que les formations en alternance.".into(),
        ExclusionReason::Condition(Condition::WorkplacePeriod) => {
            "Il ne concerne que les parcours avec des périodes en entreprise.".into()
        }
        ExclusionReason::Condition(Condition::Subcontracting) => {
            "Il ne concerne que les organismes qui recourent à la sous-traitance ou au portage salarial.".into()
        }
    },
    meaning: |status, grading, severity| match (status, grading, severity) {
        (Status::InPlace, _, _) => "Gardez la preuve à portée de main.",
        (Status::Unknown, _, _) => "Reste à éclaircir : jamais compté comme conforme.",
        (Status::Partly, Grading::MinorPossible, Some(Severity::Minor)) => {
            "Non-conformité mineure : l’exigence n’est satisfaite qu’en partie."
        }
        (Status::Partly, _, _) => {
            "Non-conformité majeure : sur cet indicateur, un écart même partiel est bloquant. Vous auriez trois mois pour la corriger."
        }
        (Status::NotInPlace, _, _) => {
            "Non-conformité majeure : l’exigence n’est pas satisfaite. Vous auriez trois mois pour la corriger."
        }
    },
    minor_means: |partly| format!("Ce qui reste mineur : {}", lower_first(partly)),
    needs_confirmation: "(à confirmer)",
    severity: |severity| match severity {
        Severity::Minor => "Mineure",
        Severity::Major => "Majeure",
    },
    source,
    confidence: |confidence| match confidence {
        Confidence::High => "confirmé",
        Confidence::Medium => "une source, à confirmer",
        Confidence::Low => "rapporté, à confirmer",
        Confidence::Unknown => "non confirmé",
    },
    read_on: |citation| format!("(lecture du {})", date(citation.accessed)),
    source_line: |citation| {
        let doubt = if citation.confidence.needs_confirmation() { ", à confirmer" } else { "" };
        format!("Source : {}, lu le {}{doubt}.", source(citation.source), date(citation.accessed))
    },
};

fn names(categories: Categories) -> String {
    let names: Vec<String> = categories.iter().map(|category| lower_first((ORGANISATION.category)(category))).collect();
    names.join(", ")
}

fn source(source: Source) -> &'static str {
    match source {
        Source::Decree2026 => "Décret 2026-728 du 1er août 2026",
        Source::GuideV9 => "Guide de lecture du référentiel, version 9 (janvier 2024)",
        Source::Decree2019 => "Décret 2019-565 du 6 juin 2019",
        Source::AuditOrderArticle1 => "Arrêté du 6 juin 2019 (audit), article 1",
        Source::AuditOrderArticle2 => "Arrêté du 6 juin 2019 (audit), article 2",
        Source::AuditOrderArticle4 => "Arrêté du 6 juin 2019 (audit), article 4",
        Source::AuditOrderArticle5 => "Arrêté du 6 juin 2019 (audit), article 5",
        Source::DecisionByCategory => "Page d’un certificateur sur la décision, octobre 2023",
        Source::AuditOrderArticle6 => "Arrêté du 6 juin 2019 (audit), article 6",
        Source::AuditOrderArticle7 => "Arrêté du 6 juin 2019 (audit), article 7",
        Source::SurveillanceHalf => "Deux pages sur la durée de la surveillance",
        Source::SurveillancePractice => "Page d’un certificateur sur la surveillance",
        Source::SurveillancePrices => "Deux indications publiques de prix",
        Source::RenewalPractice => "Page d’un certificateur sur le renouvellement",
        Source::CertifierSuspension => "Pages de professionnels sur la suspension d’un certificateur",
        Source::FranceCompetences => "France compétences",
        Source::ProviderRegister => "Annuaire public des organismes certifiés",
        Source::SitePractice => "Page d’un certificateur sur les organismes multisites",
        Source::LabelList2016 => "Première liste de labels du CNEFOP, juin 2016 (reprise par un site d’information)",
        Source::SubcontractorFaq => "Questions et réponses d’un certificateur sur la sous-traitance",
        Source::ActivityNumberReport => "Page d’un professionnel, octobre 2024",
        Source::SamplingPractice => "Page d’un certificateur sur l’échantillon, octobre 2023",
        Source::HigherEducation => "Page de France compétences, décembre 2023",
        Source::AuditOrderArticle8 => "Arrêté du 6 juin 2019 (audit), article 8",
        Source::AuditOrderArticle9 => "Arrêté du 6 juin 2019 (audit), article 9",
        Source::AuditOrderArticle10 => "Arrêté du 6 juin 2019 (audit), article 10",
        Source::SurveillanceReports => "Pages de professionnels sur l’audit de surveillance",
        Source::PriceStatements => "Onze indications publiques de prix",
        Source::FileFeeStatement => "Page d’un consultant",
        Source::PreAuditInvoice => "Facture d’un certificateur, avril 2026",
        Source::RenewalFaq => "Questions et réponses du ministère sur le renouvellement (copie)",
        Source::AfnorFaq => "Questions et réponses d’AFNOR Certification",
        Source::CertifierPractice => "Page d’un certificateur sur ses délais",
        Source::CofracFaq => "Questions et réponses du Cofrac",
        Source::LogoCharter => "Charte d’usage de la marque (résumé)",
        Source::MissedSurveillance => "Page d’un certificateur sur la surveillance manquée",
        Source::SuspensionReport => "Page d’un professionnel sur la suspension",
        Source::CertifierSite => "Site de l’organisme",
        Source::CertifierList => "Liste régionale sans date",
    }
}
