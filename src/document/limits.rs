//! How much a document can hold. Generous for people, and small enough that
//! no file can exhaust the page or the browser's storage.

/// The limits of a document.
#[derive(Debug)]
pub struct Limits;

impl Limits {
    /// The largest file that is read, in bytes: what a browser stores at most.
    pub const FILE_BYTES: usize = 5_000_000;
    /// The longest notes, in characters.
    pub const NOTES: usize = 20_000;
    /// The longest single line: a title, a place, a task, a name.
    pub const LINE: usize = 300;
    /// The most pieces of evidence in a document.
    pub const EVIDENCE: usize = 2_000;
    /// The most pieces of evidence on one indicator.
    pub const EVIDENCE_PER_INDICATOR: usize = 100;
    /// The most actions on one indicator.
    pub const ACTIONS_PER_INDICATOR: usize = 50;
    /// The highest number that JSON carries exactly everywhere.
    pub const ID: u64 = 9_007_199_254_740_991;
    /// How many repairs are listed one by one.
    pub const LISTED_PROBLEMS: usize = 50;
}
