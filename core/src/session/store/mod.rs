//! The stored copy of a document: loading, saving, and staying in step with
//! other tabs that hold the same document.
//!
//! Each tab remembers the text that it last read or wrote. When the storage
//! holds another text, another tab wrote it, and both versions are merged from
//! what the two tabs last had in common: the merge base.

mod branch;
mod outcome;
mod quarantine;
mod snapshot;
mod snapshots;

use crate::audit::Budget;
use crate::document::{Document, DocumentId, FileKey, ReadError, merge, read, write};
use crate::language::Language;
use crate::now::Now;

use super::storage::{PageCopy, Storage, StorageError};

pub use outcome::{LoadOutcome, SaveOutcome, SaveStatus, SyncAccess};
pub use snapshot::{HISTORY_LIMIT, REVISION_LIMIT, Snapshot};

/// How long after a change the document is saved, in milliseconds: the most
/// that is lost when the tab is killed.
pub const AUTOSAVE_DELAY_MS: u32 = 400;

/// How long after a write another tab may write without having seen it, in
/// milliseconds. Shorter than [`AUTOSAVE_DELAY_MS`], so that a change made
/// in knowledge of the write is saved after the window.
pub const WRITE_WINDOW_MS: u64 = 350;

/// The stored copy of one document, and what this tab knows of it.
#[derive(Debug)]
pub struct DocumentStore<S> {
    storage: S,
    key: String,
    /// The text that this tab last read or wrote; `None` where there was none.
    last_text: Option<String>,
    /// What this tab and the others last had in common.
    merge_base: Document,
    write_window: Option<WriteWindow>,
    /// The budget that a blank document starts from.
    default_budget: Budget,
    /// Snapshots that the storage did not take, later than those in it.
    unsaved_snapshots: Vec<Snapshot>,
    /// Snapshots that made room for the document, earlier than those in it.
    displaced_snapshots: Vec<Snapshot>,
}

/// The time after a write in which another tab may write without having seen it:
/// one that is closed saves without a lock. From the merge base after the write,
/// that tab would seem to have undone it; from the one before, both sides'
/// changes show.
#[derive(Debug)]
struct WriteWindow {
    base_before_write: Document,
    written_at_ms: u64,
}

impl WriteWindow {
    /// Measured by the clock rather than by a timer: a page in the back/forward
    /// cache runs no timer. A clock that was set back closes the window.
    fn is_open(&self, now: Now) -> bool {
        now.unix_ms.checked_sub(self.written_at_ms).is_some_and(|elapsed| elapsed < WRITE_WINDOW_MS)
    }
}

impl<S: Storage> DocumentStore<S> {
    /// The store of a file of the widget with this storage key, which starts with the
    /// document `blank`.
    pub fn new(storage: S, storage_key: &str, file: FileKey, blank: Document) -> Self {
        Self {
            storage,
            key: file.storage_key(storage_key),
            last_text: None,
            default_budget: blank.budget.clone(),
            merge_base: blank,
            write_window: None,
            unsaved_snapshots: Vec::new(),
            displaced_snapshots: Vec::new(),
        }
    }

    /// The key under which the document is stored.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.key
    }

    /// Loads the saved document. If it cannot be parsed, a copy is quarantined
    /// under a separate key first; if it had to be repaired, the original text
    /// becomes a snapshot.
    pub fn load(&mut self, now: Now) -> LoadOutcome {
        let text = match self.storage.get(&self.key) {
            Ok(Some(text)) => text,
            Ok(None) => return LoadOutcome::Empty,
            Err(error) => return LoadOutcome::Failed(error),
        };
        match read(&text, now.today) {
            Ok(parsed) => {
                // Until the next change, the same text is repaired at each visit.
                let is_known = || self.snapshots().iter().any(|snapshot| snapshot.document == text);
                if !parsed.problems.is_empty() && !is_known() {
                    self.add_snapshot(Snapshot { taken_at: now.timestamp(), document: text.clone(), revision: None });
                }
                self.last_text = Some(text);
                self.merge_base = parsed.document.clone();
                LoadOutcome::Loaded(parsed.into())
            }
            Err(ReadError::Newer) => LoadOutcome::Unrecognized(text),
            Err(_) if self.quarantine(&text) => {
                self.last_text = Some(text);
                LoadOutcome::Unreadable
            }
            Err(_) => LoadOutcome::Unrecognized(text),
        }
    }

    /// Whether the document is the one that was last loaded or stored.
    #[must_use]
    pub fn is_saved(&self, document: &Document) -> bool {
        *document == self.merge_base
    }

    /// Gives an identity to the loaded document, which has none. It is stored with
    /// the next change.
    pub(super) fn adopt_id(&mut self, id: Option<DocumentId>) {
        self.merge_base.id = id;
    }

    /// Whether this page has saved the document before: the widget was removed
    /// and put back, and the visitor never left.
    #[must_use]
    pub fn is_known_to_page(&self) -> bool {
        self.storage.recall(&self.key).is_some()
    }

    /// The version that the page remembers and the storage did not take. What
    /// another tab has stored since is merged at the next save.
    pub fn restore_unsaved(&mut self, now: Now) -> Option<Document> {
        let PageCopy::Unsaved { document, base } = self.storage.recall(&self.key)? else { return None };
        let unsaved = read(&document, now.today).ok()?.document;
        if base != self.last_text {
            let parsed = base.as_deref().and_then(|text| read(text, now.today).ok());
            let blank = || Document::starting(self.default_budget.clone());
            self.merge_base = parsed.map_or_else(blank, |parsed| parsed.document);
            self.last_text = base;
        }
        Some(unsaved)
    }

    /// Merges what another tab has stored since, and stores the document if it
    /// has changed and `access` allows it. `language` is the one on screen.
    pub fn sync(&mut self, mine: &Document, access: SyncAccess, language: Language, now: Now) -> SaveOutcome {
        let stored = match self.storage.get(&self.key) {
            Ok(stored) => stored,
            Err(error) => {
                self.stash_unsaved(mine, language, now);
                return SaveOutcome::Failed(error);
            }
        };
        if stored == self.last_text {
            return if *mine == self.merge_base {
                self.forget_unsaved()
            } else if access == SyncAccess::Read {
                SaveOutcome::Unchanged
            } else {
                self.write(mine, language, now).map_or_else(SaveOutcome::Failed, |()| SaveOutcome::Saved)
            };
        }
        let Some(text) = stored else {
            // Someone may have wanted it gone: it is stored again at the next
            // change, not before.
            self.last_text = None;
            self.merge_base = mine.clone();
            self.write_window = None;
            return SaveOutcome::Erased;
        };
        let Ok(theirs) = read(&text, now.today) else {
            self.stash_unsaved(mine, language, now);
            return SaveOutcome::Unrecognized(text);
        };
        let theirs = theirs.document;
        let open_window = self.write_window.as_ref().filter(|window| window.is_open(now));
        let base = open_window.map_or(&self.merge_base, |window| &window.base_before_write);
        let merged = merge(base, mine, &theirs);
        self.last_text = Some(text);
        self.merge_base = theirs;
        let must_write = access != SyncAccess::Read && merged.document != self.merge_base;
        let error = if must_write { self.write(&merged.document, language, now).err() } else { None };
        match error {
            None if merged.document != *mine || !merged.conflicts.is_empty() => {
                SaveOutcome::Merged(merged.into(), None)
            }
            None if !self.is_saved(mine) => SaveOutcome::Pending,
            None => SaveOutcome::Saved,
            error => SaveOutcome::Merged(merged.into(), error),
        }
    }

    /// Erases everything that is stored of the document, its copies included.
    /// `blank` is the document that the widget has from now on.
    pub fn erase(&mut self, blank: &Document) {
        self.storage.remove(&self.key);
        self.erase_quarantine();
        self.erase_snapshots();
        self.forget(blank);
    }

    /// Forgets the document and its copies, which were erased elsewhere. `blank` is
    /// the document that the widget has from now on.
    pub fn forget(&mut self, blank: &Document) {
        self.storage.remember(&self.key, PageCopy::Saved);
        self.unsaved_snapshots.clear();
        self.displaced_snapshots.clear();
        self.last_text = None;
        self.merge_base = blank.clone();
        self.write_window = None;
    }

    fn write(&mut self, document: &Document, language: Language, now: Now) -> Result<(), StorageError> {
        let text = write(document, language, now);
        if let Err(error) = self.store_making_room(&text) {
            self.remember_unsaved(text);
            return Err(error);
        }
        self.storage.remember(&self.key, PageCopy::Saved);
        self.last_text = Some(text);
        let base_before_write = std::mem::replace(&mut self.merge_base, document.clone());
        self.write_window = match self.write_window.take().filter(|window| window.is_open(now)) {
            Some(window) => Some(WriteWindow { written_at_ms: now.unix_ms, ..window }),
            None => Some(WriteWindow { base_before_write, written_at_ms: now.unix_ms }),
        };
        Ok(())
    }

    /// The storage holds the document. What it did not take before was undone
    /// since.
    fn forget_unsaved(&self) -> SaveOutcome {
        if let Some(PageCopy::Unsaved { .. }) = self.storage.recall(&self.key) {
            self.storage.remember(&self.key, PageCopy::Saved);
            return SaveOutcome::Saved;
        }
        SaveOutcome::Unchanged
    }

    fn stash_unsaved(&self, mine: &Document, language: Language, now: Now) {
        if *mine != self.merge_base {
            self.remember_unsaved(write(mine, language, now));
        }
    }

    fn remember_unsaved(&self, document: String) {
        self.storage.remember(&self.key, PageCopy::Unsaved { document, base: self.last_text.clone() });
    }
}
