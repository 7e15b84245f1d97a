//! All that can be done to a document by hand.

use std::rc::Rc;

use crate::audit::{Amount, CustomCertifierId, Pricing, QuoteId, QuoteItem};
use crate::date::Date;
use crate::document::{ActionId, ActionState, EvidenceId, Status};
use crate::profile::{Flag, PlannedAudit};
use crate::quantity::{Cents, HalfDays};
use crate::rnq::{Category, IndicatorId};

/// A change of the profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProfileChange {
    /// Works in this category, or not.
    Category(Category, bool),
    /// The extension adds this category, or not.
    Extension(Category, bool),
    /// A yes-or-no statement.
    Flag(Flag, bool),
    /// The annual training turnover; `None` when it is not known.
    Turnover(Option<Cents>),
    /// The number of sites beside the central function.
    OtherSites(u32),
    /// The audit that is prepared for.
    PlannedAudit(PlannedAudit),
    /// Its day; `None` when it is not known.
    PlannedDate(Option<Date>),
    /// The day of the certificate; `None` when it is not known.
    CertificateDate(Option<Date>),
}

/// A change of a quote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum QuoteChange {
    /// Who made it.
    Certifier(Rc<str>),
    /// The length of one of the two audits.
    Days(QuoteItem, Option<HalfDays>),
    /// What its price is the price of.
    Pricing(Pricing),
    /// One of its amounts.
    Amount(QuoteItem, Option<Cents>),
    /// The last day on which it holds.
    ValidUntil(Option<Date>),
}

/// A change of the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Something about the organisation or its audit.
    Profile(ProfileChange),
    /// The organisation's name.
    Name(Rc<str>),
    /// The answer to an indicator.
    Answer(IndicatorId, Status),
    /// The answer still holds although the question changed.
    Confirm(IndicatorId),
    /// How it is done here.
    Notes(IndicatorId, Rc<str>),
    /// A new, empty piece of evidence at the end of the indicator's list.
    AddEvidence(IndicatorId),
    /// A piece that the document has already, at the end of the list.
    ReuseEvidence(IndicatorId, EvidenceId),
    /// What a piece of evidence is, wherever it is used.
    EvidenceTitle(EvidenceId, Rc<str>),
    /// Where it is kept.
    EvidenceLocation(EvidenceId, Rc<str>),
    /// Whether it was made for an earlier label and serves again.
    EvidenceReused(EvidenceId, bool),
    /// One place up in the indicator's list.
    MoveEvidenceUp(IndicatorId, EvidenceId),
    /// One place down in the indicator's list.
    MoveEvidenceDown(IndicatorId, EvidenceId),
    /// Out of the indicator's list, and out of the document when no other
    /// indicator uses the piece.
    RemoveEvidence(IndicatorId, EvidenceId),
    /// A new, empty action.
    AddAction(IndicatorId),
    /// What is to be done.
    ActionWhat(IndicatorId, ActionId, Rc<str>),
    /// By whom.
    ActionWho(IndicatorId, ActionId, Rc<str>),
    /// By when.
    ActionDue(IndicatorId, ActionId, Option<Date>),
    /// How far it is.
    ActionState(IndicatorId, ActionId, ActionState),
    /// Not to be done after all.
    RemoveAction(IndicatorId, ActionId),
    /// Removes evidence from the document and from every indicator.
    DiscardEvidence(EvidenceId),
    /// A price.
    Amount(Amount, Cents),
    /// Whether a pre-audit is wanted.
    PreAudit(bool),
    /// A new, empty quote.
    AddQuote,
    /// Something in a quote.
    Quote(QuoteId, QuoteChange),
    /// A quote is not to be compared any more.
    RemoveQuote(QuoteId),
    /// A new, empty certifying body.
    AddCustomCertifier,
    /// The name of a certifying body that the visitor added.
    CustomCertifierName(CustomCertifierId, Rc<str>),
    /// What is to be remembered of it.
    CustomCertifierDetails(CustomCertifierId, Rc<str>),
    /// A certifying body that the visitor added is out.
    RemoveCustomCertifier(CustomCertifierId),
    /// When the audit would suit.
    WishedDates(Rc<str>),
}

impl Change {
    /// Whether the change takes away something that was typed, so that the
    /// visitor should be offered to take it back.
    pub const fn removes(&self) -> bool {
        matches!(
            self,
            Self::RemoveEvidence(..)
                | Self::DiscardEvidence(_)
                | Self::RemoveAction(..)
                | Self::RemoveQuote(..)
                | Self::RemoveCustomCertifier(..)
        )
    }
}
