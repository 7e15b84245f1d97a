//! A snapshot: a version of a document that was replaced, exported or received, and can
//! be restored.

use serde::Serialize;
use serde_json::Value;

/// How many versions that were replaced are kept.
pub const HISTORY_LIMIT: usize = 5;

/// How many versions that were exported or received are kept, beside them.
pub const REVISION_LIMIT: usize = 8;

/// An earlier version of a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Snapshot {
    /// When it was taken, in UTC, as [`Now::timestamp`](crate::now::Now::timestamp) writes it.
    #[serde(rename = "kept_at")]
    pub taken_at: String,
    /// The document, as [`write`](crate::document::write) writes it.
    pub document: String,
    /// The revision that it was exported or received as; `None` for a version that was
    /// only replaced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revision: Option<u64>,
}

/// The latest snapshots of each kind, up to their limits.
pub(super) fn latest(snapshots: impl IntoIterator<Item = Snapshot>) -> Vec<Snapshot> {
    let (mut replaced, mut exchanged) = (0, 0);
    let mut is_kept = |snapshot: &Snapshot| {
        let (count, limit) = match snapshot.revision {
            None => (&mut replaced, HISTORY_LIMIT),
            Some(_) => (&mut exchanged, REVISION_LIMIT),
        };
        *count += 1;
        *count <= limit
    };
    snapshots.into_iter().filter(|snapshot| is_kept(snapshot)).collect()
}

impl Snapshot {
    /// A stored snapshot; `None` where the value is none.
    pub(super) fn read(value: &Value) -> Option<Self> {
        let text = |key| Some(value.get(key)?.as_str()?.to_owned());
        let revision = value.get("revision").and_then(Value::as_u64);
        Some(Self { taken_at: text("kept_at")?, document: text("document")?, revision })
    }
}
