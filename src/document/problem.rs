//! What can be wrong with a document that is read: what makes it unreadable,
//! and what was repaired.

use super::merge::Place;

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

/// Where something was repaired.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// In one of the document's places.
    At(Place),
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
    Contacts,
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
    pub field: Field,
    /// What.
    pub repair: Repair,
}
