//! How much a document can hold. Generous for people, and small enough that
//! no file can exhaust the page or the browser's storage.

use std::fmt;

/// The limits of a document.
#[derive(Debug)]
pub struct Limits;

impl Limits {
    /// The largest file that is read, in bytes: a document that is full to all
    /// its other limits, in an alphabet of four bytes a letter, is smaller.
    pub const FILE_BYTES: usize = 20_000_000;
    /// The longest notes, in characters.
    pub const NOTES: usize = 20_000;
    /// The longest single line: a title, a place, a task, a name.
    pub const LINE: usize = 300;
    /// The most pieces of evidence that are read in a document.
    pub const EVIDENCE: usize = 2_000;
    /// The most pieces of evidence to which one more can be added by hand: half
    /// of what is read, so that what two tabs added together is read whole.
    pub const EVIDENCE_BY_HAND: usize = 1_000;
    /// The most pieces of evidence that are read on one indicator.
    pub const EVIDENCE_PER_INDICATOR: usize = 200;
    /// The most pieces of evidence that can be added to one indicator by hand:
    /// half of what is read, since two tabs can each add as many.
    pub const EVIDENCE_PER_INDICATOR_BY_HAND: usize = 100;
    /// The most actions that are read on one indicator.
    pub const ACTIONS_PER_INDICATOR: usize = 100;
    /// The most actions that can be added to one indicator by hand.
    pub const ACTIONS_PER_INDICATOR_BY_HAND: usize = 50;
    /// The largest `settings` of a newer version that are preserved, in bytes.
    pub const OTHER_SETTINGS_BYTES: usize = 4_000;
    /// The most quotes that are read in a document.
    pub const QUOTES: usize = 16;
    /// The most quotes that can be compared, and so added by hand: half of what
    /// is read, as with evidence.
    pub const QUOTES_BY_HAND: usize = 8;
    /// The most certifying bodies that are read in a document.
    pub const CUSTOM_CERTIFIERS: usize = 60;
    /// The most certifying bodies that can be added by hand.
    pub const CUSTOM_CERTIFIERS_BY_HAND: usize = 30;
    /// The highest number that JSON carries exactly everywhere.
    pub const ID: u64 = 9_007_199_254_740_991;
    /// How many repairs are listed one by one.
    pub const LISTED_PROBLEMS: usize = 50;
}

/// A change that would exceed a limit, and is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LimitError {
    /// [`Limits::EVIDENCE_BY_HAND`]
    Evidence,
    /// [`Limits::EVIDENCE_PER_INDICATOR_BY_HAND`]
    EvidencePerIndicator,
    /// [`Limits::ACTIONS_PER_INDICATOR_BY_HAND`]
    ActionsPerIndicator,
    /// [`Limits::QUOTES_BY_HAND`]
    Quotes,
    /// [`Limits::CUSTOM_CERTIFIERS_BY_HAND`]
    CustomCertifiers,
}

impl LimitError {
    /// The limit: how many items there are already.
    pub const fn limit(self) -> usize {
        match self {
            Self::Evidence => Limits::EVIDENCE_BY_HAND,
            Self::EvidencePerIndicator => Limits::EVIDENCE_PER_INDICATOR_BY_HAND,
            Self::ActionsPerIndicator => Limits::ACTIONS_PER_INDICATOR_BY_HAND,
            Self::Quotes => Limits::QUOTES_BY_HAND,
            Self::CustomCertifiers => Limits::CUSTOM_CERTIFIERS_BY_HAND,
        }
    }
}

impl fmt::Display for LimitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let items = match self {
            Self::Evidence => "pieces of evidence in a document",
            Self::EvidencePerIndicator => "pieces of evidence on an indicator",
            Self::ActionsPerIndicator => "actions on an indicator",
            Self::Quotes => "quotes",
            Self::CustomCertifiers => "certifying bodies",
        };
        write!(f, "at most {} {items}", self.limit())
    }
}

impl std::error::Error for LimitError {}
