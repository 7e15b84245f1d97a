//! How much a document can hold. Generous for people, and small enough that
//! no file can exhaust the page or the browser's storage.

/// The limits of a document.
#[derive(Debug)]
pub struct Limits;

impl Limits {
    /// The largest file that is read, in bytes: a document that is full to all
    /// its other limits, in an alphabet of four bytes a letter, is smaller.
    pub const FILE_BYTES: usize = 16_000_000;
    /// The longest notes, in characters.
    pub const NOTES: usize = 20_000;
    /// The longest single line: a title, a place, a task, a name.
    pub const LINE: usize = 300;
    /// The most pieces of evidence that are read in a document.
    pub const EVIDENCE: usize = 2_000;
    /// The most pieces of evidence to which one more can be added by hand: half
    /// of what is read, so that what two tabs added together is read whole.
    pub const EVIDENCE_BY_HAND: usize = 1_000;
    /// The most pieces of evidence on one indicator.
    pub const EVIDENCE_PER_INDICATOR: usize = 100;
    /// The most actions on one indicator.
    pub const ACTIONS_PER_INDICATOR: usize = 50;
    /// The most quotes that are read in a document.
    pub const QUOTES: usize = 16;
    /// The most quotes that can be compared, and so added by hand: half of what
    /// is read, as with evidence.
    pub const QUOTES_BY_HAND: usize = 8;
    /// The most certifying bodies that are read in a document.
    pub const CONTACTS: usize = 60;
    /// The most certifying bodies that can be added by hand.
    pub const CONTACTS_BY_HAND: usize = 30;
    /// The highest number that JSON carries exactly everywhere.
    pub const ID: u64 = 9_007_199_254_740_991;
    /// How many repairs are listed one by one.
    pub const LISTED_PROBLEMS: usize = 50;
}
