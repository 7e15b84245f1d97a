//! The changes that a visitor can make to a document.

use std::rc::Rc;

use crate::audit::{Amount, CustomCertifierId, Pricing, QuoteId, QuoteItem};
use crate::date::Date;
use crate::document::{
    ActionId, ActionState, AuditId, EvidenceId, FindingDate, FindingId, FindingKind, FindingText, OpinionChange, Status,
};
use crate::profile::{Flag, IdentityField, PlannedAudit};
use crate::quantity::{Cents, HalfDays};
use crate::rnq::{Category, IndicatorId};

/// A change to the profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProfileChange {
    /// Adds or removes a category of the organisation, other than by an extension.
    Category(Category, bool),
    /// Adds or removes a category of the planned extension, which is then one of
    /// the organisation's too.
    Extension(Category, bool),
    /// Sets or clears a flag.
    Flag(Flag, bool),
    /// Sets the annual training turnover; `None` if it is unknown.
    Turnover(Option<Cents>),
    /// Sets the number of sites, excluding the central function.
    OtherSites(u32),
    /// Sets the planned audit.
    PlannedAudit(PlannedAudit),
    /// Sets the day of the planned audit; `None` if it is unknown.
    PlannedDate(Option<Date>),
    /// Sets the day of the certificate; `None` if it is unknown.
    CertificateDate(Option<Date>),
}

/// A change to a quote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum QuoteChange {
    /// Sets the certifying body's name.
    Certifier(Rc<str>),
    /// Sets the length of one of the two audits.
    Days(QuoteItem, Option<HalfDays>),
    /// Sets the unit of the price.
    Pricing(Pricing),
    /// Sets one of the amounts.
    Amount(QuoteItem, Option<Cents>),
    /// Sets the last day of validity.
    ValidUntil(Option<Date>),
}

/// A change to a piece of evidence, for all its indicators.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EvidenceChange {
    /// Sets its title.
    Title(Rc<str>),
    /// Sets where it is.
    Location(Rc<str>),
    /// Sets whether it is reused from an earlier label.
    Reused(bool),
    /// Sets who keeps it.
    Owner(Rc<str>),
    /// Sets the day on which it was last checked.
    CheckedOn(Option<Date>),
    /// Sets for how many months a check holds.
    ValidMonths(Option<u16>),
}

/// A change to a past audit or its findings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AuditChange {
    /// Records that the planned audit took place on this day.
    Record(Option<Date>),
    /// Sets which audit it was.
    Kind(AuditId, PlannedAudit),
    /// Sets its day.
    HeldOn(AuditId, Option<Date>),
    /// Removes an audit with its findings.
    Remove(AuditId),
    /// Adds a finding about an indicator, notified with the last one of that audit.
    AddFinding(AuditId, IndicatorId),
    /// Changes a finding.
    Finding(FindingId, FindingChange),
    /// Removes a finding.
    RemoveFinding(FindingId),
}

/// A change to a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FindingChange {
    /// Sets the indicator.
    Indicator(IndicatorId),
    /// Sets the category.
    Category(Option<Category>),
    /// Sets what the auditor made of it.
    Kind(FindingKind),
    /// Sets one of the texts.
    Text(FindingText, Rc<str>),
    /// Sets one of the dates.
    Date(FindingDate, Option<Date>),
}

/// A change to the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Changes the profile.
    Profile(ProfileChange),
    /// Sets the title of the file.
    Title(Rc<str>),
    /// Sets the organisation's name.
    Name(Rc<str>),
    /// Sets another detail of the organisation.
    Identity(IdentityField, Rc<str>),
    /// Answers an indicator, under the current edition.
    Answer(IndicatorId, Status),
    /// Confirms that an answer given under another edition is still valid.
    Confirm(IndicatorId),
    /// Sets the notes on an indicator.
    Notes(IndicatorId, Rc<str>),
    /// Sets the visitor's private notes on an indicator.
    PrivateNotes(IndicatorId, Rc<str>),
    /// Adds a new, empty piece of evidence to the end of the indicator's list.
    AddEvidence(IndicatorId),
    /// Adds a new piece of evidence with this title to the end of the indicator's list.
    AddTitledEvidence(IndicatorId, Rc<str>),
    /// Adds existing evidence to the end of the indicator's list.
    ReuseEvidence(IndicatorId, EvidenceId),
    /// Changes a piece of evidence.
    Evidence(EvidenceId, EvidenceChange),
    /// Moves a piece of evidence up one position in the indicator's list.
    MoveEvidenceUp(IndicatorId, EvidenceId),
    /// Moves a piece of evidence down one position in the indicator's list.
    MoveEvidenceDown(IndicatorId, EvidenceId),
    /// Removes a piece of evidence from the indicator's list, and from the
    /// document if no other indicator uses it.
    RemoveEvidence(IndicatorId, EvidenceId),
    /// Adds a new, empty action.
    AddAction(IndicatorId),
    /// Adds an action that consists of this, due on this day.
    PlanAction(IndicatorId, Rc<str>, Option<Date>),
    /// Sets what an action consists of.
    ActionWhat(IndicatorId, ActionId, Rc<str>),
    /// Sets the person in charge of an action.
    ActionWho(IndicatorId, ActionId, Rc<str>),
    /// Sets the due date of an action.
    ActionDue(IndicatorId, ActionId, Option<Date>),
    /// Sets the state of an action.
    ActionState(IndicatorId, ActionId, ActionState),
    /// Removes an action.
    RemoveAction(IndicatorId, ActionId),
    /// Removes a piece of evidence from the document and from every indicator.
    DiscardEvidence(EvidenceId),
    /// Sets an amount of the budget.
    Amount(Amount, Cents),
    /// Sets whether the budget includes a pre-audit.
    PreAudit(bool),
    /// Adds a new, empty quote.
    AddQuote,
    /// Changes a quote.
    Quote(QuoteId, QuoteChange),
    /// Removes a quote.
    RemoveQuote(QuoteId),
    /// Adds a new, empty certifying body.
    AddCustomCertifier,
    /// Sets the name of a certifying body that the visitor added.
    CustomCertifierName(CustomCertifierId, Rc<str>),
    /// Sets the visitor's notes on a certifying body.
    CustomCertifierDetails(CustomCertifierId, Rc<str>),
    /// Removes a certifying body that the visitor added.
    RemoveCustomCertifier(CustomCertifierId),
    /// Sets the preferred audit dates.
    WishedDates(Rc<str>),
    /// Changes a past audit or its findings.
    Audit(AuditChange),
    /// A reviewer gives an opinion, or the provider decides on one.
    Opinion(OpinionChange),
}

impl Change {
    /// Whether the change removes entered data, so that the visitor should be
    /// offered an undo.
    pub const fn removes(&self) -> bool {
        matches!(
            self,
            Self::RemoveEvidence(..)
                | Self::DiscardEvidence(_)
                | Self::RemoveAction(..)
                | Self::RemoveQuote(..)
                | Self::RemoveCustomCertifier(..)
                | Self::Audit(AuditChange::Remove(_) | AuditChange::RemoveFinding(_))
        )
    }
}
