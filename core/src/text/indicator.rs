//! The messages about one indicator and one criterion.
//!
//! Each language provides every field, so that a missing translation does not
//! compile.

use super::proposal::Proposal;

/// Whom a note on an indicator is for. The screen shows a note only to the
/// organisations it concerns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Providers with services that lead to a registered professional
    /// certification.
    Certifying,
    /// Providers in their first year, or starting a new category.
    NewEntrant,
    /// Providers of skills assessments (bilans de compétences).
    SkillsAssessment,
    /// Providers of support for the validation of experience (VAE).
    ExperienceValidation,
    /// Apprenticeship training centres (CFA).
    Apprenticeship,
    /// Providers of work-linked training, including apprenticeship.
    WorkLinked,
    /// Providers that work as subcontractors of other providers.
    Subcontractor,
}

/// All messages about one indicator, in one language.
#[derive(Debug)]
pub struct IndicatorText {
    /// A short title, without the number.
    pub title: &'static str,
    /// The question, phrased as to a colleague.
    pub question: &'static str,
    /// The auditor's expectations, in two to four sentences.
    pub expected: &'static str,
    /// Three to six examples of evidence, each a short noun phrase.
    pub evidence: &'static [&'static str],
    /// Two to four proposed actions, the one that helps most for the least effort first.
    pub proposals: &'static [Proposal],
    /// The meaning of "partly in place" as a minor shortfall; `None` if every
    /// shortfall is major.
    pub partly: Option<&'static str>,
    /// The changes of the 2026 edition; `None` if there is none of substance.
    pub change_2026: Option<&'static str>,
    /// Notes for some audiences only.
    pub notes: &'static [(Audience, &'static str)],
}

/// All messages about one criterion, in one language.
#[derive(Debug)]
pub struct CriterionText {
    /// A short title, without the number.
    pub title: &'static str,
    /// The purpose of the criterion, in one line.
    pub purpose: &'static str,
}
