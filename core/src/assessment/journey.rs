//! The way to a certificate and through its three years, step by step, and
//! where the visitor stands on it.

use super::readiness::readiness;
use crate::audit::deadline::{self, Period};
use crate::date::Date;
use crate::document::Document;
use crate::profile::PlannedAudit;
use crate::rnq::{Citation, Confidence, Source};

/// A step of the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum JourneyStep {
    /// Read what the referential asks.
    Study,
    /// Compare oneself with it.
    SelfAssess,
    /// Ask for quotes, choose and sign.
    ChooseCertifier,
    /// Rehearse, or not.
    PreAudit,
    /// The audit itself.
    Audit,
    /// Correct what it found.
    NonConformities,
    /// Receive the certificate and show it.
    Certificate,
    /// Use the mark by its rules.
    Logo,
    /// The audit in the middle of the cycle.
    Surveillance,
    /// The audit that opens the next cycle.
    Renewal,
    /// Aside from the way: the certification was refused.
    Refusal,
    /// Aside from the way: the certification was suspended.
    Suspension,
}

/// What a [`Period`] of a step counts from or to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepDeadline {
    /// The certifying body proposes a date, from the signed contract.
    DateProposal,
    /// A major non-conformity is corrected, from its notification.
    MajorCorrection,
    /// And then verified.
    MajorVerification,
    /// A minor one is dealt with, from its notification.
    MinorCorrection,
    /// The certificate comes, from the audit.
    Certificate,
    /// How long it is valid.
    Validity,
    /// The surveillance can be held, from the certificate.
    SurveillanceFrom,
    /// It must have been held.
    SurveillanceTo,
    /// Call for the renewal, before the end.
    RenewalContact,
    /// Hold it, before the end.
    RenewalAudit,
    /// Ask again, from the refusal.
    NewRequest,
}

impl StepDeadline {
    /// The term itself.
    pub const fn term(self) -> Period {
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
            Self::RenewalAudit => deadline::RENEWAL_AUDIT,
            Self::NewRequest => deadline::NEW_REQUEST,
        }
    }
}

impl JourneyStep {
    /// The steps of the way, in order, and then what lies aside.
    pub const ALL: [Self; 12] = [
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
    ];

    /// Whether the step is one that nobody plans for.
    pub const fn is_aside(self) -> bool {
        matches!(self, Self::Refusal | Self::Suspension)
    }

    /// The terms that the step has to keep.
    pub const fn terms(self) -> &'static [StepDeadline] {
        match self {
            Self::Study | Self::SelfAssess | Self::PreAudit | Self::Audit | Self::Logo | Self::Suspension => &[],
            Self::ChooseCertifier => &[StepDeadline::DateProposal],
            Self::NonConformities => {
                &[StepDeadline::MajorCorrection, StepDeadline::MajorVerification, StepDeadline::MinorCorrection]
            }
            Self::Certificate => &[StepDeadline::Certificate, StepDeadline::Validity],
            Self::Surveillance => &[StepDeadline::SurveillanceFrom, StepDeadline::SurveillanceTo],
            Self::Renewal => &[StepDeadline::RenewalContact, StepDeadline::RenewalAudit],
            Self::Refusal => &[StepDeadline::NewRequest],
        }
    }

    /// What is said about the step rests on these, beside its terms.
    pub const fn citations(self) -> &'static [Citation] {
        const fn high(source: Source) -> Citation {
            Citation::new(source, Confidence::High)
        }
        const FIRST_REQUEST: Citation = high(Source::AuditOrderArticle1);
        const NON_CONFORMITIES: Citation = high(Source::AuditOrderArticle5);
        match self {
            Self::Study => const { &[high(Source::Decree2026)] },
            Self::SelfAssess => const { &[high(Source::GuideV9)] },
            Self::ChooseCertifier => const { &[FIRST_REQUEST] },
            Self::PreAudit => const { &[high(Source::CofracFaq)] },
            Self::Audit => const { &[FIRST_REQUEST, high(Source::AfnorFaq)] },
            Self::NonConformities => const { &[NON_CONFORMITIES] },
            Self::Certificate | Self::Surveillance => const { &[high(Source::AuditOrderArticle2)] },
            Self::Logo => const { &[high(Source::LogoCharter)] },
            Self::Renewal => const { &[high(Source::RenewalFaq)] },
            Self::Refusal => const { &[NON_CONFORMITIES, high(Source::AuditOrderArticle8)] },
            Self::Suspension => {
                const MISSED: Citation = Citation::new(Source::MissedSurveillance, Confidence::Medium);
                const WITHDRAWAL: Citation = Citation::new(Source::SuspensionReport, Confidence::Unknown);
                const { &[NON_CONFORMITIES, MISSED, WITHDRAWAL] }
            }
        }
    }
}

/// The step where the visitor stands, as far as the document tells.
///
/// Once the planned date has passed, what the audit found comes first. Before a
/// first certificate it is what is not answered, then the quotes, then the
/// audit; with a certificate the planned audit tells.
pub fn current_step(document: &Document, today: Date) -> JourneyStep {
    let profile = &document.profile;
    if profile.planned_date.is_some_and(|day| day < today) {
        return JourneyStep::NonConformities;
    }
    match profile.planned_audit {
        PlannedAudit::Renewal => return JourneyStep::Renewal,
        PlannedAudit::Surveillance => return JourneyStep::Surveillance,
        // An extension is asked for like a first audit, with a certificate at
        // hand.
        PlannedAudit::Extension | PlannedAudit::Initial => {}
    }
    let counts = readiness(document, today, None);
    if counts.answered() == 0 {
        JourneyStep::Study
    } else if counts.open() > 0 {
        JourneyStep::SelfAssess
    } else if document.quotes.is_empty() || profile.planned_date.is_none() {
        JourneyStep::ChooseCertifier
    } else if document.budget.pre_audit {
        JourneyStep::PreAudit
    } else {
        JourneyStep::Audit
    }
}
