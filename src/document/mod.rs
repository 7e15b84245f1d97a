//! The one document: everything the visitor said, and nothing that can be
//! worked out from it. It is changed by [`Change`]s, written and read as JSON,
//! merged when two tabs changed it, and taken away in parts: the action plan as
//! a table or a calendar, the cycle as a calendar, a request for quotes.

mod apply;
mod calendar_file;
mod change;
mod csv;
mod digest;
mod icalendar;
mod limits;
mod merge;
mod problem;
mod read;
mod request;
mod results;
mod texts;
mod write;

use std::rc::Rc;

use litemap::LiteMap;

use crate::assessment::{Entry, Evidence, EvidenceId};
use crate::audit::{Budget, Contact, ContactId, Quote, QuoteId};
use crate::date::Date;
use crate::profile::Profile;
use crate::rnq::{Edition, INDICATORS, IndicatorId};
use crate::text::Language;

pub use calendar_file::{cycle_file, plan_calendar};
pub use change::{Change, Moment, ProfileChange, QuoteChange};
pub use csv::plan_csv;
pub use digest::digest;
pub use limits::Limits;
pub use merge::{Conflict, Merge, Place, Side, merge};
pub use problem::{Field, Problem, ReadError, Repair};
pub use read::{Loaded, read};
pub use request::{Extra, QuoteRequest, quote_request};
pub use write::{Purpose, write};

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
    pub contacts: LiteMap<ContactId, Rc<Contact>>,
    /// When the audit would suit, in the visitor's own words.
    pub wished_dates: Rc<str>,
    /// The language of the screen.
    pub language: Language,
}

impl Document {
    /// What was said about the indicator; an empty entry where nothing was.
    #[must_use]
    pub fn entry(&self, id: IndicatorId) -> Rc<Entry> {
        self.entries.get(&id).cloned().unwrap_or_default()
    }

    /// A new document, with the prices that it starts from.
    #[must_use]
    pub fn starting(language: Language, budget: Budget) -> Self {
        Self { language, budget, ..Self::default() }
    }

    /// Whether the visitor has said nothing yet in a document that started from
    /// these prices. The language does not count: choosing it is not work that
    /// could be lost.
    #[must_use]
    pub fn is_untouched(&self, start: &Budget) -> bool {
        *self == Self::starting(self.language, start.clone())
            || *self == Self::starting(self.language, Budget::default())
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
    pub fn kept_aside(&self, today: Date) -> impl Iterator<Item = IndicatorId> {
        let (scope, edition): (_, Edition) = (self.profile.scope(), self.profile.edition(today));
        INDICATORS
            .iter()
            .filter(move |indicator| !indicator.applicability(scope, edition).applies())
            .map(|indicator| indicator.id)
            .filter(|id| self.entries.contains_key(id))
    }
}
