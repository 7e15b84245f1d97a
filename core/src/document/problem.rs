//! What can be wrong with a document that is read: what makes it unreadable,
//! and what was repaired.

use std::fmt;

use super::FieldPath;

/// Why a text could not be read as a document at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// Nothing in it.
    Empty,
    /// More than [`super::Limits::FILE_BYTES`].
    TooLarge,
    /// It ends in the middle, as an interrupted download does.
    Truncated,
    /// Not JSON.
    NotJson,
    /// JSON, but not a document of ours.
    NotOurs,
    /// Written by a newer Jalon.
    Newer,
    /// The browser could not open the file.
    Unreadable,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "the text is empty",
            Self::TooLarge => "the text is too large",
            Self::Truncated => "the text ends in the middle",
            Self::NotJson => "the text is not JSON",
            Self::NotOurs => "the text is not a Jalon document",
            Self::Newer => "the document was written by a newer version",
            Self::Unreadable => "the file could not be opened",
        })
    }
}

impl std::error::Error for ReadError {}

/// Where something was repaired.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// In one of the document's places.
    At(FieldPath),
    /// The document's edition.
    Edition,
    /// The settings.
    Settings,
    /// The document's identity.
    Id,
    /// The whole profile.
    Profile,
    /// The list of answers.
    Answers,
    /// The list of pieces of evidence.
    EvidenceLibrary,
    /// The prices.
    Budget,
    /// The list of quotes.
    Quotes,
    /// The list of certifying bodies that the visitor added.
    CustomCertifiers,
}

/// What was wrong, and how it was repaired.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Repair {
    /// Not there; the default is taken.
    Missing,
    /// Not of the kind that it should be; left out.
    WrongType,
    /// Not one of the known values; left out. The value, shortened.
    UnknownValue(String),
    /// Answers the question of an edition that is not known; the answer is kept
    /// under the document's own. What was there.
    UnknownEdition(String),
    /// Out of its bounds; left out.
    OutOfBounds,
    /// A day that the calendar does not have; left out. What was there.
    ImpossibleDate(String),
    /// No indicator has this number; left out.
    UnknownIndicator(String),
    /// There twice; the first is kept.
    Duplicate,
    /// Another item has the same id; both are kept, this one under a new id.
    DuplicateId,
    /// Cut to this many characters.
    TooLong(usize),
    /// Only this many were kept.
    TooMany(usize),
    /// Characters that show nothing were taken out.
    ControlCharacters,
    /// Names a piece of evidence that the file does not hold; left out.
    BrokenLink,
}

/// One repair and its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where.
    pub location: Location,
    /// What.
    pub repair: Repair,
}
