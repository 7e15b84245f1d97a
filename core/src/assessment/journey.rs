//! The steps to a certificate and through its three-year cycle, and the
//! visitor's current step.

use super::readiness::readiness;
use crate::audit::deadline::{self, Period};
use crate::date::Date;
use crate::document::Document;
use crate::profile::PlannedAudit;
use crate::rnq::{Citation, Confidence, Source};

/// A step of the certification journey.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum JourneyStep {
    /// Study the quality framework.
    Study,
    /// Self-assess against it.
    SelfAssess,
    /// Request quotes, choose a certifying body and sign the contract.
    ChooseCertifier,
    /// Hold an optional pre-audit.
    PreAudit,
    /// Hold the audit.
    Audit,
    /// Correct the non-conformities.
    NonConformities,
    /// Receive and display the certificate.
    Certificate,
    /// Use the mark according to its rules.
    Logo,
    /// Hold the mid-cycle audit.
    Surveillance,
    /// Hold the audit that opens the next cycle.
    Renewal,
    /// Off the normal path: the certification is refused.
    Refusal,
    /// Off the normal path: the certification is suspended.
    Suspension,
    /// Off the normal path: the certifying body is suspended or loses its accreditation,
    /// or the provider chooses another.
    Transfer,
}

/// A deadline of a step, backed by a [`Period`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepDeadline {
    /// The certifying body proposes a date, from the signature of the contract.
    DateProposal,
    /// The provider corrects a major non-conformity, from its notification.
    MajorCorrection,
    /// The certifying body verifies that correction, from its end.
    MajorVerification,
    /// The provider carries out the action plan for a minor non-conformity,
    /// from its notification.
    MinorCorrection,
    /// The certifying body issues the certificate, from the audit.
    Certificate,
    /// The certificate expires, from its start.
    Validity,
    /// The surveillance audit can take place, from the start of the
    /// certificate.
    SurveillanceFrom,
    /// The surveillance audit must have taken place, from the start of the
    /// certificate.
    SurveillanceTo,
    /// Contact the certifying body about the renewal, before the certificate
    /// expires.
    RenewalContact,
    /// Hold the renewal audit from then on, before the certificate expires.
    RenewalFrom,
    /// Hold the renewal audit at the latest, before the certificate expires.
    RenewalAudit,
    /// A new request is possible, from the refusal.
    NewRequest,
    /// Choose another certifying body, from the withdrawal of its accreditation.
    Transfer,
}

impl StepDeadline {
    /// The period of the deadline.
    pub const fn period(self) -> Period {
        match self {
            Self::DateProposal => deadline::DATE_PROPOSAL,
            Self::MajorCorrection => deadline::MAJOR_CORRECTION,
            Self::MajorVerification => deadline::MAJOR_VERIFICATION,
            Self::MinorCorrection => deadline::MINOR_CORRECTION,
            Self::Certificate => deadline::CERTIFICATE,
            Self::Validity => deadline::VALIDITY,
            Self::SurveillanceFrom => deadline::SURVEILLANCE_FROM,
            Self::SurveillanceTo => deadline::SURVEILLANCE_TO,
            Self::RenewalContact => deadline::RENEWAL_CONTACT,
            Self::RenewalFrom => deadline::RENEWAL_FROM,
            Self::RenewalAudit => deadline::RENEWAL_AUDIT,
            Self::NewRequest => deadline::NEW_REQUEST,
            Self::Transfer => deadline::TRANSFER,
        }
    }
}

impl JourneyStep {
    /// The steps of the normal path, in order, then the others.
    pub const ALL: [Self; 13] = [
        Self::Study,
        Self::SelfAssess,
        Self::ChooseCertifier,
        Self::PreAudit,
        Self::Audit,
        Self::NonConformities,
        Self::Certificate,
        Self::Logo,
        Self::Surveillance,
        Self::Renewal,
        Self::Refusal,
        Self::Suspension,
        Self::Transfer,
    ];

    /// Whether the step is off the normal path.
    pub const fn is_exceptional(self) -> bool {
        matches!(self, Self::Refusal | Self::Suspension | Self::Transfer)
    }

    /// The deadlines of the step.
    pub const fn deadlines(self) -> &'static [StepDeadline] {
        match self {
            Self::Study | Self::SelfAssess | Self::PreAudit | Self::Audit | Self::Logo | Self::Suspension => &[],
            Self::ChooseCertifier => &[StepDeadline::DateProposal],
            Self::NonConformities => {
                &[StepDeadline::MajorCorrection, StepDeadline::MajorVerification, StepDeadline::MinorCorrection]
            }
            Self::Certificate => &[StepDeadline::Certificate, StepDeadline::Validity],
            Self::Surveillance => &[StepDeadline::SurveillanceFrom, StepDeadline::SurveillanceTo],
            Self::Renewal => &[StepDeadline::RenewalContact, StepDeadline::RenewalFrom, StepDeadline::RenewalAudit],
            Self::Refusal => &[StepDeadline::NewRequest],
            Self::Transfer => &[StepDeadline::Transfer],
        }
    }

    /// The sources of the step's description, in addition to those of its
    /// deadlines.
    pub const fn citations(self) -> &'static [Citation] {
        const fn high(source: Source) -> Citation {
            Citation::new(source, Confidence::High)
        }
        const FIRST_REQUEST: Citation = high(Source::AuditOrderArticle1);
        const fn medium(source: Source) -> Citation {
            Citation::second(source, Confidence::Medium)
        }
        const NON_CONFORMITIES: Citation = high(Source::AuditOrderArticle5);
        match self {
            Self::Study => const { &[high(Source::Decree2026)] },
            Self::SelfAssess => const { &[high(Source::GuideV9)] },
            Self::ChooseCertifier => const { &[FIRST_REQUEST] },
            Self::PreAudit => const { &[high(Source::CofracFaq)] },
            Self::Audit => const { &[FIRST_REQUEST, high(Source::AfnorFaq), medium(Source::SamplingPractice)] },
            Self::NonConformities => const { &[NON_CONFORMITIES] },
            Self::Certificate => {
                const {
                    const REGISTER: Citation = Citation::second(Source::ProviderRegister, Confidence::High);
                    &[high(Source::AuditOrderArticle2), REGISTER, medium(Source::ActivityNumberReport)]
                }
            }
            Self::Surveillance => {
                const {
                    &[
                        high(Source::AuditOrderArticle2),
                        medium(Source::SurveillancePractice),
                        medium(Source::SubcontractorFaq),
                    ]
                }
            }
            Self::Transfer => {
                const {
                    const ARTICLE: Citation = Citation::second(Source::AuditOrderArticle7, Confidence::High);
                    &[ARTICLE, medium(Source::CertifierSuspension)]
                }
            }
            Self::Logo => const { &[high(Source::LogoCharter)] },
            Self::Renewal => const { &[high(Source::RenewalFaq), medium(Source::RenewalPractice)] },
            Self::Refusal => const { &[NON_CONFORMITIES, high(Source::AuditOrderArticle8)] },
            Self::Suspension => {
                const MISSED: Citation = Citation::new(Source::MissedSurveillance, Confidence::Medium);
                const WITHDRAWAL: Citation = Citation::new(Source::SuspensionReport, Confidence::Unknown);
                const { &[NON_CONFORMITIES, MISSED, WITHDRAWAL] }
            }
        }
    }
}

/// The visitor's current step, inferred from the document.
///
/// After the planned date, the step is the correction of non-conformities.
/// Otherwise, a planned surveillance or renewal audit decides the step. For an
/// initial audit or an extension, the step is the first that is incomplete:
/// answers, then quotes and the date, then the pre-audit or the audit.
pub fn current_step(document: &Document, today: Date) -> JourneyStep {
    let profile = &document.profile;
    if profile.planned_date.is_some_and(|day| day < today) {
        return JourneyStep::NonConformities;
    }
    match profile.planned_audit {
        PlannedAudit::Renewal => return JourneyStep::Renewal,
        PlannedAudit::Surveillance => return JourneyStep::Surveillance,
        // An extension follows the same steps as an initial audit.
        PlannedAudit::Extension | PlannedAudit::Initial => {}
    }
    let counts = readiness(document, today, None);
    if counts.answered() == 0 {
        JourneyStep::Study
    } else if counts.open() > 0 {
        JourneyStep::SelfAssess
    } else if document.quotes.is_empty() || profile.planned_date.is_none() {
        JourneyStep::ChooseCertifier
    } else if document.budget.pre_audit() {
        JourneyStep::PreAudit
    } else {
        JourneyStep::Audit
    }
}
