//! The problems that parsing a document can report: errors and repairs.

use std::fmt;

use super::FieldPath;

/// The reason why a text cannot be parsed as a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// The text is empty.
    Empty,
    /// The text is larger than [`super::Limits::FILE_BYTES`].
    TooLarge,
    /// The JSON is incomplete, as after an interrupted download.
    Truncated,
    /// The text is not JSON.
    NotJson,
    /// The JSON is not a Jalon document.
    NotOurs,
    /// A newer version of Jalon wrote the document.
    Newer,
    /// The browser cannot open the file.
    Unreadable,
    /// It is a file of another kind.
    OtherFile(FileKind),
}

/// A common file that holds no document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A PDF.
    Pdf,
    /// A Word file.
    Word,
    /// A spreadsheet.
    Spreadsheet,
    /// A file of an older office program.
    Office,
    /// An archive, such as a ZIP file.
    Archive,
    /// A picture.
    Image,
    /// A calendar.
    Calendar,
    /// A table as text.
    Table,
    /// A web page without a document.
    WebPage,
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
            Self::OtherFile(_) => "the file is of another kind",
        })
    }
}

impl std::error::Error for ReadError {}

/// The location of a repair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// The file.
    File,
    /// A field of the document.
    At(FieldPath),
    /// The document's edition.
    Edition,
    /// The settings.
    Settings,
    /// The document's id.
    Id,
    /// The whole profile.
    Profile,
    /// The list of answers.
    Answers,
    /// The list of evidence.
    EvidenceLibrary,
    /// The budget.
    Budget,
    /// The list of quotes.
    Quotes,
    /// The list of certifying bodies that the visitor added.
    CustomCertifiers,
    /// The exported versions that the document descends from.
    Revisions,
    /// The list of past audits.
    Audits,
    /// The list of findings.
    Findings,
    /// The list of reviewers.
    Reviewers,
    /// The list of opinions.
    Opinions,
}

/// A problem and its repair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Repair {
    /// The value is missing; the default is used.
    Missing,
    /// The member of this name is missing; its default is used.
    MissingMember(&'static str),
    /// The member is unknown and is left out. Contains an excerpt of its name.
    UnknownMember(String),
    /// The file is in another encoding, from which its letters were restored.
    Encoding,
    /// Letters are damaged, and cannot be restored.
    DamagedLetters,
    /// The value has the wrong type and is discarded.
    WrongType,
    /// The value is unknown and is discarded. Contains an excerpt of it.
    UnknownValue(String),
    /// The answer's edition is unknown; the document's edition is used.
    /// Contains an excerpt of the value.
    UnknownEdition(String),
    /// The value is out of bounds and is discarded.
    OutOfBounds,
    /// The date does not exist and is discarded. Contains an excerpt of it.
    ImpossibleDate(String),
    /// No indicator has this number; the answer is discarded. Contains an
    /// excerpt of the value.
    UnknownIndicator(String),
    /// The item is a duplicate; the first is kept.
    Duplicate,
    /// Another item has the same id; this one gets a new id.
    DuplicateId,
    /// The text is truncated to this number of characters.
    TooLong(usize),
    /// The list is truncated to this number of items.
    TooMany(usize),
    /// Control characters, which are invisible, are removed.
    ControlCharacters,
    /// The link refers to evidence that does not exist and is discarded.
    BrokenLink,
    /// The finding's audit is missing; an audit without a day takes its place.
    MissingAudit,
    /// The opinion's reviewer is missing; one without a name takes the place.
    MissingReviewer,
}

/// A repair and its location.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The location.
    pub location: Location,
    /// The repair.
    pub repair: Repair,
}
