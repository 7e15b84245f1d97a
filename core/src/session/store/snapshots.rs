//! Taking snapshots, and making room by the oldest of them.

use serde_json::Value;

use super::DocumentStore;
use super::snapshot::{Snapshot, latest as keep_latest};
use crate::document::{Document, read, write};
use crate::json::to_json;
use crate::language::Language;
use crate::now::Now;
use crate::session::storage::{Storage, StorageError};

impl<S: Storage> DocumentStore<S> {
    /// The snapshots, the latest first.
    #[must_use]
    pub fn snapshots(&self) -> Vec<Snapshot> {
        let (latest, earliest) = (self.unsaved_snapshots.iter().cloned(), self.displaced_snapshots.iter().cloned());
        keep_latest(latest.chain(self.stored_snapshots()).chain(earliest))
    }

    /// Takes a snapshot of a document that is about to be replaced, unless it
    /// holds nothing or is the latest snapshot already.
    pub fn push_snapshot(&mut self, document: &Document, language: Language, now: Now) {
        let latest = self.snapshots().first().and_then(|latest| read(&latest.document, now.today).ok());
        if document.is_untouched(&self.default_budget) || latest.is_some_and(|latest| latest.document == *document) {
            return;
        }
        let text = write(document, language, now);
        self.add_snapshot(Snapshot { taken_at: now.timestamp(), document: text, revision: None });
    }

    /// Adds a snapshot. Where the storage has no room for all of them the
    /// oldest go first; where it takes none, the new one lives as long as the
    /// page.
    pub(super) fn add_snapshot(&mut self, snapshot: Snapshot) {
        let mut snapshots = self.snapshots();
        snapshots.insert(0, snapshot.clone());
        let snapshots = keep_latest(snapshots);
        for count in (1..=snapshots.len()).rev() {
            if self.store_snapshots(snapshots.get(..count).unwrap_or_default()) {
                self.unsaved_snapshots.clear();
                self.displaced_snapshots.clear();
                return;
            }
        }
        self.unsaved_snapshots.insert(0, snapshot);
    }

    /// Stores the document's text. It matters more than its snapshots: where
    /// the storage is full they make room for it, the oldest first, and only as
    /// many as it takes. Where not even that helps, they all stay.
    pub(super) fn store_making_room(&mut self, text: &str) -> Result<(), StorageError> {
        let outcome = self.storage.set(&self.key, text);
        if outcome != Err(StorageError::Full) {
            return outcome;
        }
        let snapshots = self.stored_snapshots();
        for count in (0..snapshots.len()).rev() {
            let (latest, oldest) = snapshots.split_at_checked(count).unwrap_or_default();
            self.store_snapshots(latest);
            if self.storage.set(&self.key, text).is_ok() {
                self.displaced_snapshots.splice(..0, oldest.iter().cloned());
                return Ok(());
            }
        }
        // There is room for them: they were there before.
        if !snapshots.is_empty() && !self.store_snapshots(&snapshots) {
            self.displaced_snapshots.splice(..0, snapshots);
        }
        outcome
    }

    /// Hands over the snapshots that only this page has, for the store of the same file
    /// that comes after this one.
    #[must_use]
    pub fn take_page_snapshots(&mut self) -> [Vec<Snapshot>; 2] {
        [std::mem::take(&mut self.unsaved_snapshots), std::mem::take(&mut self.displaced_snapshots)]
    }

    /// Takes over the snapshots of the store before this one.
    pub fn restore_page_snapshots(&mut self, [unsaved, displaced]: [Vec<Snapshot>; 2]) {
        (self.unsaved_snapshots, self.displaced_snapshots) = (unsaved, displaced);
    }

    pub(super) fn erase_snapshots(&self) {
        self.storage.remove(&self.snapshots_key());
    }

    fn stored_snapshots(&self) -> Vec<Snapshot> {
        let stored = self.storage.get(&self.snapshots_key()).ok().flatten();
        let list = stored.and_then(|text| serde_json::from_str::<Value>(&text).ok());
        list.iter().filter_map(Value::as_array).flatten().filter_map(Snapshot::read).collect()
    }

    /// Whether the storage took them.
    fn store_snapshots(&self, snapshots: &[Snapshot]) -> bool {
        if snapshots.is_empty() {
            self.storage.remove(&self.snapshots_key());
            return true;
        }
        self.storage.set(&self.snapshots_key(), &to_json(&snapshots, false)).is_ok()
    }

    fn snapshots_key(&self) -> String {
        format!("{}/earlier", self.key)
    }
}
