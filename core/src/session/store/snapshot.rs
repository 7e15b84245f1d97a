//! A snapshot: a version of a document that was replaced, and can be restored.

use serde::Serialize;
use serde_json::Value;

/// How many snapshots are kept.
pub const HISTORY_LIMIT: usize = 5;

/// A document that was replaced.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Snapshot {
    /// When it was replaced, in UTC, as [`Now::timestamp`](crate::now::Now::timestamp) writes it.
    #[serde(rename = "kept_at")]
    pub taken_at: String,
    /// The document, as [`write`](crate::document::write) writes it.
    pub document: String,
}

impl Snapshot {
    /// A stored snapshot; `None` where the value is none.
    pub(super) fn read(value: &Value) -> Option<Self> {
        let text = |key| Some(value.get(key)?.as_str()?.to_owned());
        Some(Self { taken_at: text("kept_at")?, document: text("document")? })
    }
}
