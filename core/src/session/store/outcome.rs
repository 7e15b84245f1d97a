//! The outcomes of loading and saving a document.

use crate::document::{Merge, Parsed};
use crate::session::storage::StorageError;

/// How well the visitor's work is saved.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SaveStatus {
    /// In the browser's storage.
    #[default]
    Saved,
    /// Only on this page: the storage did not take it.
    Failed(StorageError),
    /// The stored copy was erased; the next change stores it again.
    Erased,
    /// The storage holds a text that this version cannot read, and which stays.
    Unrecognized,
}

/// What the storage held when the widget started.
#[derive(Debug)]
pub enum LoadOutcome {
    /// Nothing yet.
    Empty,
    /// A document.
    Loaded(Box<Parsed>),
    /// A text that cannot be read, and of which a copy is quarantined.
    Unreadable,
    /// This text, which must stay where it is: it was written by a newer version,
    /// or there was no room to quarantine it.
    Unrecognized(String),
    /// Nothing could be read.
    Failed(StorageError),
}

/// The outcome of a save.
#[derive(Clone, Debug)]
pub enum SaveOutcome {
    /// The storage held the document already.
    Unchanged,
    /// It holds it now.
    Saved,
    /// Another tab has stored what the document holds already, and less: the
    /// document is still to be stored.
    Pending,
    /// Another tab had stored something else, and both are merged. The error
    /// says why the result could not be stored.
    Merged(Box<Merge>, Option<StorageError>),
    /// The stored text is gone.
    Erased,
    /// The storage holds this text, which this version cannot read, and which
    /// stays.
    Unrecognized(String),
    /// The document could not be stored.
    Failed(StorageError),
}

/// What a synchronisation with the storage may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SyncAccess {
    /// Merge what another tab stored, and store nothing.
    Read,
    /// Merge, then store what has changed here.
    Write,
}
