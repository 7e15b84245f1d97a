//! The rules and their sources, in English.

use super::frame::date;
use super::questionnaire::ORGANISATION;
use crate::assessment::Severity;
use crate::document::Status;
use crate::rnq::{Categories, Condition, Confidence, ExclusionReason, Grading, Reason, Source};
use crate::text::format::lower_first;
use crate::text::messages::Rules;

pub(in crate::text) static RULES: Rules = Rules {
    applies: |why| match why {
        Reason::Everyone => "It applies to every provider.".into(),
        Reason::Categories(categories) => format!("It applies to what you offer: {}.", names(categories)),
        Reason::Apprenticeship => "Apprenticeship always meets its condition.".into(),
        Reason::Condition(Condition::Always) => "It applies to your activity.".into(),
        Reason::Condition(Condition::Certifying) => "You prepare people for a professional certification.".into(),
        Reason::Condition(Condition::WorkLinked) => "You provide work-linked training.".into(),
        Reason::Condition(Condition::WorkplacePeriod) => "Your programmes include periods in the workplace.".into(),
        Reason::Condition(Condition::Subcontracting) => "You use subcontractors or umbrella-company workers.".into(),
    },
    excluded: |missing| match missing {
        ExclusionReason::Edition => "It has existed only since 1 November 2026.".into(),
        ExclusionReason::Categories(categories) => format!("It applies only to: {}.", names(categories)),
        ExclusionReason::Condition(Condition::Always) => "It does not apply to you.".into(),
        ExclusionReason::Condition(Condition::Certifying) => {
            "It applies only to services that prepare for a professional certification.".into()
        }
        ExclusionReason::Condition(Condition::WorkLinked) => "It applies only to work-linked training.".into(),
        ExclusionReason::Condition(Condition::WorkplacePeriod) => {
            "It applies only to programmes with periods in the workplace.".into()
        }
        ExclusionReason::Condition(Condition::Subcontracting) => {
            "It applies only if you use subcontractors or umbrella-company workers (portage salarial).".into()
        }
    },
    meaning: |status, grading, severity| match (status, grading, severity) {
        (Status::InPlace, _, _) => "Keep the evidence to hand.",
        (Status::Unknown, _, _) => "Still to be settled, and never counted as compliant.",
        (Status::Partly, Grading::MinorPossible, Some(Severity::Minor)) => {
            "Minor non-conformity: the requirement is only partly met."
        }
        (Status::Partly, _, _) => {
            "Major non-conformity: on this indicator, even a partial gap stands in the way. You would have three months to correct it."
        }
        (Status::NotInPlace, _, _) => {
            "Major non-conformity: the requirement is not met. You would have three months to correct it."
        }
    },
    minor_means: |partly| format!("What stays minor: {}", lower_first(partly)),
    needs_confirmation: "(to be confirmed)",
    severity: |severity| match severity {
        Severity::Minor => "Minor",
        Severity::Major => "Major",
    },
    source,
    confidence: |confidence| match confidence {
        Confidence::High => "confirmed",
        Confidence::Medium => "one source, to be confirmed",
        Confidence::Low => "reported, to be confirmed",
        Confidence::Unknown => "not confirmed",
    },
    read_on: |citation| format!("(read on {})", date(citation.accessed)),
    source_line: |citation| {
        let doubt = if citation.confidence.needs_confirmation() { ", to be confirmed" } else { "" };
        format!("Source: {}, read on {}{doubt}.", source(citation.source), date(citation.accessed))
    },
};

fn names(categories: Categories) -> String {
    let names: Vec<String> = categories.iter().map(|category| lower_first((ORGANISATION.category)(category))).collect();
    names.join(", ")
}

fn source(source: Source) -> &'static str {
    match source {
        Source::Decree2026 => "Decree 2026-728 of 1 August 2026",
        Source::GuideV9 => "Official reading guide, version 9 (January 2024)",
        Source::Decree2019 => "Decree 2019-565 of 6 June 2019",
        Source::AuditOrderArticle1 => "Order of 6 June 2019 on audits, article 1",
        Source::AuditOrderArticle2 => "Order of 6 June 2019 on audits, article 2",
        Source::AuditOrderArticle4 => "Order of 6 June 2019 on audits, article 4",
        Source::AuditOrderArticle5 => "Order of 6 June 2019 on audits, article 5",
        Source::DecisionByCategory => "One certifying body’s page on its decisions, October 2023",
        Source::AuditOrderArticle6 => "Order of 6 June 2019 on audits, article 6",
        Source::AuditOrderArticle7 => "Order of 6 June 2019 on audits, article 7",
        Source::SurveillanceHalf => "Two pages on the length of the surveillance audit",
        Source::SurveillancePractice => "A certifying body’s page on surveillance",
        Source::SurveillancePrices => "Two published prices",
        Source::RenewalPractice => "A certifying body’s page on renewal",
        Source::CertifierSuspension => "Practitioners’ pages on the suspension of a certifying body",
        Source::FranceCompetences => "France compétences",
        Source::ProviderRegister => "Public register of certified providers",
        Source::SitePractice => "A certifying body’s page on several sites",
        Source::LabelList2016 => "First CNEFOP list of labels, June 2016 (as reported by a news site)",
        Source::SubcontractorFaq => "A certifying body’s questions and answers on subcontracting",
        Source::ActivityNumberReport => "A practitioner’s page, October 2024",
        Source::SamplingPractice => "A certifying body’s page on sampling, October 2023",
        Source::HigherEducation => "A page of France compétences, December 2023",
        Source::AuditOrderArticle8 => "Order of 6 June 2019 on audits, article 8",
        Source::AuditOrderArticle9 => "Order of 6 June 2019 on audits, article 9",
        Source::AuditOrderArticle10 => "Order of 6 June 2019 on audits, article 10",
        Source::SurveillanceReports => "Practitioners’ pages on the surveillance audit",
        Source::PriceStatements => "Eleven published prices",
        Source::FileFeeStatement => "A consultant’s page",
        Source::PreAuditInvoice => "A certifying body’s invoice, April 2026",
        Source::RenewalFaq => "The Ministry’s questions and answers on renewal (copy)",
        Source::AfnorFaq => "AFNOR Certification’s questions and answers",
        Source::CertifierPractice => "A certifying body’s page on its lead times",
        Source::CofracFaq => "Cofrac’s questions and answers",
        Source::LogoCharter => "Rules of use of the mark (summary)",
        Source::MissedSurveillance => "A certifying body’s page on missed surveillance",
        Source::SuspensionReport => "A practitioner’s page on suspension",
        Source::CertifierSite => "The body’s own site",
        Source::CertifierList => "An undated regional list",
    }
}
