//! The size limits of a document: generous for people, but small enough that no
//! file can exhaust the page's memory or the browser's storage.
//!
//! The limits for interactive additions (`*_BY_HAND`) are half of those for
//! parsing, so that the merge of what two tabs add is still parsed completely.

use std::fmt;

/// The limits of a document.
#[derive(Debug)]
pub struct Limits;

impl Limits {
    /// The maximum size of a parsed file, in bytes. A document that reaches all
    /// other limits, with four bytes per character, is smaller.
    pub const FILE_BYTES: usize = 80_000_000;
    /// The maximum length of notes, in characters.
    pub const NOTES: usize = 20_000;
    /// The maximum length of a single-line text, in characters: a title, a task,
    /// a name.
    pub const LINE: usize = 300;
    /// The maximum length of evidence's location, in characters: links to shared
    /// files are long.
    pub const LOCATION: usize = 2_000;
    /// The maximum length of a passage, in characters: what an auditor or a reviewer
    /// says.
    pub const PASSAGE: usize = 4_000;
    /// The maximum number of pieces of evidence parsed in a document.
    pub const EVIDENCE: usize = 2_000;
    /// The maximum number of pieces of evidence that the visitor can add to a
    /// document.
    pub const EVIDENCE_BY_HAND: usize = 1_000;
    /// The maximum number of pieces of evidence parsed for one indicator.
    pub const EVIDENCE_PER_INDICATOR: usize = 200;
    /// The maximum number of pieces of evidence that the visitor can add to one
    /// indicator.
    pub const EVIDENCE_PER_INDICATOR_BY_HAND: usize = 100;
    /// The maximum number of actions parsed for one indicator.
    pub const ACTIONS_PER_INDICATOR: usize = 100;
    /// The maximum number of actions that the visitor can add to one indicator.
    pub const ACTIONS_PER_INDICATOR_BY_HAND: usize = 50;
    /// The maximum size of the preserved `settings` of a newer version, in
    /// bytes.
    pub const OTHER_SETTINGS_BYTES: usize = 4_000;
    /// The maximum number of quotes parsed in a document.
    pub const QUOTES: usize = 16;
    /// The maximum number of quotes that the visitor can add and compare.
    pub const QUOTES_BY_HAND: usize = 8;
    /// The maximum number of certifying bodies parsed in a document.
    pub const CUSTOM_CERTIFIERS: usize = 60;
    /// The maximum number of certifying bodies that the visitor can add.
    pub const CUSTOM_CERTIFIERS_BY_HAND: usize = 30;
    /// The maximum number of past audits parsed in a document.
    pub const AUDITS: usize = 40;
    /// The maximum number of past audits that the visitor can record.
    pub const AUDITS_BY_HAND: usize = 20;
    /// The maximum number of findings parsed in a document.
    pub const FINDINGS: usize = 200;
    /// The maximum number of findings that the visitor can add.
    pub const FINDINGS_BY_HAND: usize = 100;
    /// The maximum number of reviewers parsed in a document.
    pub const REVIEWERS: usize = 20;
    /// The maximum number of reviewers that can be added.
    pub const REVIEWERS_BY_HAND: usize = 10;
    /// The maximum number of opinions parsed in a document: each reviewer has one on
    /// each indicator.
    pub const OPINIONS: usize = Self::REVIEWERS * 33;
    /// How many revisions a document remembers: exchanges with longer detours are rare.
    pub const REVISIONS: usize = 32;
    /// The maximum value of an id: the largest integer that every JSON parser
    /// reads exactly.
    pub const ID: u64 = 9_007_199_254_740_991;
    /// The maximum number of repairs listed individually.
    pub const LISTED_PROBLEMS: usize = 50;
}

/// The limit that a rejected change would exceed.
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
    /// [`Limits::AUDITS_BY_HAND`]
    Audits,
    /// [`Limits::FINDINGS_BY_HAND`]
    Findings,
    /// [`Limits::REVIEWERS_BY_HAND`]
    Reviewers,
}

impl LimitError {
    /// The maximum number of items.
    pub const fn limit(self) -> usize {
        match self {
            Self::Evidence => Limits::EVIDENCE_BY_HAND,
            Self::EvidencePerIndicator => Limits::EVIDENCE_PER_INDICATOR_BY_HAND,
            Self::ActionsPerIndicator => Limits::ACTIONS_PER_INDICATOR_BY_HAND,
            Self::Quotes => Limits::QUOTES_BY_HAND,
            Self::CustomCertifiers => Limits::CUSTOM_CERTIFIERS_BY_HAND,
            Self::Audits => Limits::AUDITS_BY_HAND,
            Self::Findings => Limits::FINDINGS_BY_HAND,
            Self::Reviewers => Limits::REVIEWERS_BY_HAND,
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
            Self::Audits => "past audits",
            Self::Findings => "findings",
            Self::Reviewers => "reviewers",
        };
        write!(f, "at most {} {items}", self.limit())
    }
}

impl std::error::Error for LimitError {}
