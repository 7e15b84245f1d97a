//! Quarantine: copies of stored texts that could not be read, each under a key
//! of its own, until the visitor has downloaded or deleted them.

use super::DocumentStore;
use crate::document::read;
use crate::now::Now;
use crate::session::storage::Storage;

/// How many unreadable texts are kept. One more stays where it is, and nothing
/// overwrites it.
const QUARANTINE_LIMIT: usize = 5;

impl<S: Storage> DocumentStore<S> {
    /// The first text in quarantine.
    #[must_use]
    pub fn unreadable_copy(&self) -> Option<String> {
        self.first_quarantined().map(|(_, text)| text)
    }

    /// Deletes the first text in quarantine.
    pub fn delete_unreadable_copy(&self) {
        if let Some((key, _)) = self.first_quarantined() {
            self.storage.remove(&key);
        }
    }

    /// Quarantines the stored text if this version cannot read it, so that the
    /// next save takes its place. Where there is no room for another copy, the
    /// text stays.
    pub fn quarantine_unrecognized(&mut self, now: Now) {
        let Ok(Some(text)) = self.storage.get(&self.key) else { return };
        if read(&text, now.today).is_err() && self.quarantine(&text) {
            self.last_text = Some(text);
        }
    }

    pub(super) fn erase_quarantine(&self) {
        for key in self.quarantine_keys() {
            self.storage.remove(&key);
        }
    }

    /// Copies an unreadable text before anything can overwrite it. Whether a
    /// copy is in quarantine.
    pub(super) fn quarantine(&self, text: &str) -> bool {
        let holds =
            |key: &String, wanted: Option<&str>| self.storage.get(key).is_ok_and(|copy| copy.as_deref() == wanted);
        if self.quarantine_keys().any(|key| holds(&key, Some(text))) {
            return true;
        }
        let free = self.quarantine_keys().find(|key| holds(key, None));
        free.is_some_and(|key| self.storage.set(&key, text).is_ok())
    }

    fn first_quarantined(&self) -> Option<(String, String)> {
        self.quarantine_keys().find_map(|key| {
            let text = self.storage.get(&key).ok()??;
            Some((key, text))
        })
    }

    fn quarantine_keys(&self) -> impl Iterator<Item = String> {
        let key = &self.key;
        (1..=QUARANTINE_LIMIT).map(move |position| match position {
            1 => format!("{key}/unreadable"),
            _ => format!("{key}/unreadable-{position}"),
        })
    }
}
