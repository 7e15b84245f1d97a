//! What the browser keeps, as the [keeper](super::keeper) finds and leaves it.

use serde::Serialize;
use serde_json::Value;

use crate::browser::storage::StorageFault;
use crate::document::{Loaded, Merge};

/// A document that was replaced, and can be taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Version {
    /// When it was replaced, in UTC.
    pub(crate) kept_at: String,
    /// The document as it is written.
    pub(crate) document: String,
}

impl Version {
    /// An earlier version, as it is written.
    pub(super) fn kept(value: &Value) -> Option<Self> {
        let text = |key| Some(value.get(key)?.as_str()?.to_owned());
        Some(Self { kept_at: text("kept_at")?, document: text("document")? })
    }
}

/// What was found when the widget started.
pub(crate) enum Found {
    /// Nothing kept yet.
    Nothing,
    /// Kept work.
    Work(Box<Loaded>),
    /// Something that cannot be read; a copy is put aside.
    Unreadable,
    /// Work of a newer version, which is left alone.
    Newer,
    /// No storage.
    Fault(StorageFault),
}

/// What came of keeping the document.
pub(crate) enum Outcome {
    /// It was kept already.
    Unchanged,
    /// It is kept now.
    Kept,
    /// Another tab had kept something else, and both are brought together. The
    /// fault says why the result could not be kept.
    Merged(Merge, Option<StorageFault>),
    /// What was kept has gone.
    Erased,
    /// Something that cannot be read stands there, and is left.
    Foreign,
    /// It could not be kept.
    Fault(StorageFault),
}
