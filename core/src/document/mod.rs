//! The stored model and its codec: all entered data, and nothing that can be
//! derived from it. [`Change`]s edit a document, [`write()`] and [`read()`]
//! convert it to and from JSON, and [`merge()`] combines the edits of two tabs.

mod apply;
mod apply_audits;
mod apply_evidence;
mod apply_opinions;
mod audit_record;
mod change;
mod entry;
mod field_path;
mod file_key;
mod id;
mod import;
mod limits;
mod list_merge;
mod merge;
mod merge_repair;
mod next_cycle;
mod opinion;
mod other_file;
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

pub use audit_record::{AuditId, AuditRecord, Finding, FindingDate, FindingId, FindingKind, FindingText};
pub use change::{AuditChange, Change, EvidenceChange, FindingChange, ProfileChange, QuoteChange};
pub use entry::{Action, ActionId, ActionState, Entry, Evidence, EvidenceId, Status};
pub use field_path::FieldPath;
pub use file_key::FileKey;
pub use id::DocumentId;
pub use import::{read_file, read_import};
pub use limits::{LimitError, Limits};
pub use merge::{Conflict, ConflictOrigin, Merge, Side, merge, merge_branch};
pub use opinion::{Decision, Opinion, OpinionChange, ReviewerId};
pub use other_file::{PAGE_END, PAGE_START};
pub use problem::{FileKind, Location, Problem, ReadError, Repair};
pub use read::{Parsed, read};
pub use sanitize::{Sanitized, TextKind};
pub use write::{write, write_with_results};

/// The value of the `format` member of every document.
pub const FORMAT: &str = "jalon";

/// The version of the document format that this code writes.
///
/// Version 1 contains the profile, answers, evidence and budget. Version 2 adds
/// the organisation's name, the certificate's date, quotes, certifying bodies,
/// preferred dates, the state of actions, and evidence reused from an earlier
/// label. Version 3 adds the organisation's other details, private notes, and who
/// keeps a piece of evidence, when it was checked and for how long that holds.
/// Version 4 adds the file's title, past audits with their findings, reviewers with
/// their opinions, answers carried over from an earlier audit, and the revisions that
/// the document descends from.
pub const VERSION: u64 = 4;

/// All data that the visitor entered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// The document's unique id. `None` if the document comes from a version
    /// without ids, until the caller assigns one.
    pub id: Option<DocumentId>,
    /// The exported versions that the document descends from, in ascending order: two
    /// branches have the latest common one as their merge base.
    pub revisions: Rc<[u64]>,
    /// The title of the file, to tell it from others; empty for the organisation's name.
    pub title: Rc<str>,
    /// The organisation and the planned audit.
    pub profile: Profile,
    /// The entries per indicator, including inapplicable ones. An indicator
    /// without data has no entry.
    pub entries: LiteMap<IndicatorId, Rc<Entry>>,
    /// The pieces of evidence.
    pub evidence: LiteMap<EvidenceId, Rc<Evidence>>,
    /// The audits that took place, in the order of their creation.
    pub audits: LiteMap<AuditId, Rc<AuditRecord>>,
    /// What their auditors notified, in the order of creation.
    pub findings: LiteMap<FindingId, Rc<Finding>>,
    /// The names of the reviewers.
    pub reviewers: LiteMap<ReviewerId, Rc<str>>,
    /// What each reviewer thinks of an indicator.
    pub opinions: LiteMap<(IndicatorId, ReviewerId), Rc<Opinion>>,
    /// The prices used to compute costs.
    pub budget: Budget,
    /// The quotes received, in the order of their creation.
    pub quotes: LiteMap<QuoteId, Rc<Quote>>,
    /// The certifying bodies that the visitor added.
    pub custom_certifiers: LiteMap<CustomCertifierId, Rc<CustomCertifier>>,
    /// The preferred audit dates, as free text.
    pub wished_dates: Rc<str>,
    /// The unknown members of `settings`, preserved for a newer version.
    pub other_settings: Rc<Map<String, Value>>,
}

impl Document {
    /// The entry of the indicator; empty if there is none.
    pub fn entry(&self, id: IndicatorId) -> Rc<Entry> {
        self.entries.get(&id).cloned().unwrap_or_default()
    }

    /// A new document with these prices.
    pub fn starting(budget: Budget) -> Self {
        Self { budget, ..Self::default() }
    }

    /// Whether the document contains no entered data, given its initial prices.
    pub fn is_untouched(&self, start: &Budget) -> bool {
        let blank = |budget| Self {
            id: self.id,
            revisions: self.revisions.clone(),
            other_settings: self.other_settings.clone(),
            ..Self::starting(budget)
        };
        *self == blank(start.clone()) || *self == blank(Budget::default())
    }

    /// The document with the day rates of `to`, unless the visitor has changed
    /// those of `from`.
    #[must_use]
    pub fn with_rates(mut self, from: &Budget, to: &Budget) -> Self {
        if self.budget.rates_as_entered() == from.rates_as_entered() {
            self.budget.set_rates(to.rates_as_entered());
        }
        self
    }

    /// The indicators that this piece of evidence supports, in order.
    pub fn used_by(&self, evidence: EvidenceId) -> impl Iterator<Item = IndicatorId> {
        self.entries.iter().filter(move |(_, entry)| entry.evidence.contains(&evidence)).map(|(id, _)| *id)
    }

    /// Whether some evidence of the indicator proves it on this day.
    pub fn has_proof(&self, id: IndicatorId, today: Date) -> bool {
        let pieces = self.entry(id);
        pieces.evidence.iter().filter_map(|piece| self.evidence.get(piece)).any(|piece| piece.is_proof(today))
    }

    /// The evidence to check again, the longest overdue first.
    pub fn evidence_due(&self, today: Date) -> Vec<EvidenceId> {
        let due = self.evidence.iter().filter(|(_, piece)| piece.is_due(today));
        let mut due: Vec<_> = due.map(|(id, piece)| (piece.valid_until(), *id)).collect();
        due.sort_unstable();
        due.into_iter().map(|(_, id)| id).collect()
    }

    /// The evidence that supports no indicator, in order.
    pub fn unused_evidence(&self) -> impl Iterator<Item = EvidenceId> {
        self.evidence.keys().copied().filter(|piece| self.used_by(*piece).next().is_none())
    }

    /// The applicable indicators whose requirement has changed since they were
    /// answered, in order.
    pub fn to_review(&self, today: Date) -> impl Iterator<Item = IndicatorId> {
        let edition = self.profile.edition(today);
        self.profile
            .applicable(today)
            .filter(move |indicator| self.entry(indicator.id).to_review(indicator, edition))
            .map(|indicator| indicator.id)
    }

    /// The inapplicable indicators that have an entry, in order. The entry is
    /// preserved in case a profile change makes the indicator applicable.
    pub fn inapplicable_entries(&self, today: Date) -> impl Iterator<Item = IndicatorId> {
        let (scope, edition): (_, Edition) = (self.profile.scope(), self.profile.edition(today));
        INDICATORS
            .iter()
            .filter(move |indicator| !indicator.applicability(scope, edition).applies())
            .map(|indicator| indicator.id)
            .filter(|id| self.entries.contains_key(id))
    }
}
