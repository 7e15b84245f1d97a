//! The shape of what is said about one indicator and one criterion.
//!
//! Each language fills these structures completely, so that a text that is
//! missing in one language does not compile.

/// Whom a note on an indicator is for. The screen shows a note only to the
/// organisations it concerns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Services that prepare for a registered professional certification.
    Certifying,
    /// A provider in its first year, or starting a new category.
    NewEntrant,
    /// Skills assessments (bilans de compétences).
    SkillsAssessment,
    /// Support for the validation of experience (VAE).
    ExperienceValidation,
    /// Apprenticeship training centres (CFA).
    Apprenticeship,
    /// Any work-linked training, apprenticeship included.
    WorkLinked,
    /// A provider that delivers services for another one, as its subcontractor.
    Subcontractor,
}

/// Everything said about one indicator, in one language.
#[derive(Debug)]
pub struct IndicatorText {
    /// A few words that name the indicator, without its number.
    pub title: &'static str,
    /// The question as one would ask it to a colleague.
    pub question: &'static str,
    /// What the auditor wants to see, in two to four sentences.
    pub expected: &'static str,
    /// Three to six examples of evidence, each a short noun phrase.
    pub evidence: &'static [&'static str],
    /// What "partly in place" means here when it stays minor; `None` on an
    /// indicator that can only be major.
    pub partly: Option<&'static str>,
    /// What the 2026 edition changes; `None` where it changes nothing of
    /// substance.
    pub change_2026: Option<&'static str>,
    /// Notes for some organisations only.
    pub notes: &'static [(Audience, &'static str)],
}

/// What is said about one criterion, in one language.
#[derive(Debug)]
pub struct CriterionText {
    /// A few words that name the criterion, without its number.
    pub title: &'static str,
    /// What the criterion is for, in one line.
    pub purpose: &'static str,
}
