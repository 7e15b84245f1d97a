//! The stored model and its codec: everything the visitor entered, and nothing
//! that can be derived from it. A document is changed by [`Change`]s, written
//! and read as JSON, and merged when two tabs changed it.

mod apply;
mod change;
mod entry;
mod field_path;
mod id;
mod limits;
mod list_merge;
mod merge;
mod problem;
mod read;
mod sanitize;
mod write;

use std::rc::Rc;

use litemap::LiteMap;
use serde_json::{Map, Value};

use crate::audit::{Budget, CustomCertifier, CustomCertifierId, Quote, QuoteId};
use crate::date::Date;
use crate::profile::Profile;
use crate::rnq::{Edition, INDICATORS, IndicatorId};

pub use change::{Change, ProfileChange, QuoteChange};
pub use entry::{Action, ActionId, ActionState, Entry, Evidence, EvidenceId, Status};
pub use field_path::FieldPath;
pub use id::DocumentId;
pub use limits::{LimitError, Limits};
pub use merge::{Conflict, Merge, Side, merge};
pub use problem::{Location, Problem, ReadError, Repair};
pub use read::{Parsed, read};
pub use write::{write, write_with_results};

/// What documents call themselves.
pub const FORMAT: &str = "jalon";

/// The version of the document's form that this code writes.
///
/// 1: profile, answers, evidence, prices. 2: also the organisation's name, the
/// certificate's date, quotes, certifying bodies, wished dates, the state of
/// actions and evidence that was made for an earlier label.
pub const VERSION: u64 = 2;

/// Everything the visitor said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// What tells this document from every other; `None` in one that comes from
    /// a version without identities, until the caller assigns one.
    pub id: Option<DocumentId>,
    /// The organisation and the planned audit.
    pub profile: Profile,
    /// What was said about indicators, also about those that do not apply at
    /// the moment; an indicator without an entry is untouched.
    pub entries: LiteMap<IndicatorId, Rc<Entry>>,
    /// The pieces of evidence, each once.
    pub evidence: LiteMap<EvidenceId, Rc<Evidence>>,
    /// The prices to reckon with.
    pub budget: Budget,
    /// The quotes that were received, in the order they were added.
    pub quotes: LiteMap<QuoteId, Rc<Quote>>,
    /// The certifying bodies that the visitor added.
    pub custom_certifiers: LiteMap<CustomCertifierId, Rc<CustomCertifier>>,
    /// When the audit would suit, in the visitor's own words.
    pub wished_dates: Rc<str>,
    /// The members of `settings` that this version does not know: a newer one
    /// finds them again.
    pub other_settings: Rc<Map<String, Value>>,
}

impl Document {
    /// What was said about the indicator; an empty entry where nothing was.
    pub fn entry(&self, id: IndicatorId) -> Rc<Entry> {
        self.entries.get(&id).cloned().unwrap_or_default()
    }

    /// A new document, with the prices that it starts from.
    pub fn starting(budget: Budget) -> Self {
        Self { budget, ..Self::default() }
    }

    /// Whether the visitor has said nothing yet in a document that started from
    /// these prices.
    pub fn is_untouched(&self, start: &Budget) -> bool {
        let blank =
            |budget| Self { id: self.id, other_settings: self.other_settings.clone(), ..Self::starting(budget) };
        *self == blank(start.clone()) || *self == blank(Budget::default())
    }

    /// The document with other day rates, where it holds those that it started
    /// from: what the visitor entered stays.
    #[must_use]
    pub fn repriced(mut self, from: &Budget, to: &Budget) -> Self {
        if self.budget.rates_as_entered() == from.rates_as_entered() {
            self.budget.set_rates(to.rates_as_entered());
        }
        self
    }

    /// The indicators that serve this piece of evidence, in order.
    pub fn used_by(&self, evidence: EvidenceId) -> impl Iterator<Item = IndicatorId> {
        let serves = move |entry: &Entry| entry.evidence.contains(&evidence);
        self.entries.iter().filter(move |(_, entry)| serves(entry)).map(|(id, _)| *id)
    }

    /// The evidence that supports no indicator, in order.
    pub fn unused_evidence(&self) -> impl Iterator<Item = EvidenceId> {
        self.evidence.keys().copied().filter(|piece| self.used_by(*piece).next().is_none())
    }

    /// The answered indicators whose question has changed since, and which
    /// apply, in order.
    pub fn to_review(&self, today: Date) -> impl Iterator<Item = IndicatorId> {
        let edition = self.profile.edition(today);
        self.profile
            .applicable(today)
            .filter(move |indicator| self.entry(indicator.id).to_review(indicator, edition))
            .map(|indicator| indicator.id)
    }

    /// The indicators that do not apply and yet hold something that was said:
    /// it is kept aside and comes back with the profile.
    pub fn inapplicable_entries(&self, today: Date) -> impl Iterator<Item = IndicatorId> {
        let (scope, edition): (_, Edition) = (self.profile.scope(), self.profile.edition(today));
        INDICATORS
            .iter()
            .filter(move |indicator| !indicator.applicability(scope, edition).applies())
            .map(|indicator| indicator.id)
            .filter(|id| self.entries.contains_key(id))
    }
}
