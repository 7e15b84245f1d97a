//! Merge bases for branches of a document: versions that left this browser or came to
//! it are among the snapshots, marked with the revision that both branches remember.

use super::DocumentStore;
use super::snapshot::Snapshot;
use crate::document::{Document, read, write};
use crate::language::Language;
use crate::now::Now;
use crate::session::storage::Storage;

impl<S: Storage> DocumentStore<S> {
    /// Keeps an exported or received version, whose last revision identifies it, as the
    /// merge base of later branches. The same version is kept once.
    pub fn push_revision(&mut self, document: &Document, language: Language, now: Now) {
        let Some(revision) = document.revisions.last().copied() else { return };
        if self.snapshots().iter().all(|snapshot| snapshot.revision != Some(revision)) {
            let text = write(document, language, now);
            self.add_snapshot(Snapshot { taken_at: now.timestamp(), document: text, revision: Some(revision) });
        }
    }

    /// The latest version here that both branches descend from. Where there is none, a
    /// blank document: then a value is taken by itself only where the other side has
    /// none, and nothing is lost.
    #[must_use]
    pub fn branch_base(&self, mine: &Document, theirs: &Document, now: Now) -> Document {
        let is_common = |revision: &u64| mine.revisions.contains(revision) && theirs.revisions.contains(revision);
        let common = self.snapshots().into_iter().filter(|snapshot| snapshot.revision.as_ref().is_some_and(is_common));
        let latest = common.max_by_key(|snapshot| snapshot.revision);
        let base = latest.and_then(|snapshot| read(&snapshot.document, now.today).ok());
        base.map_or_else(|| Document::starting(self.default_budget.clone()), |parsed| parsed.document)
    }
}
