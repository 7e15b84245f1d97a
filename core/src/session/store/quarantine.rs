//! Quarantine: copies of stored texts that could not be read, each under a key
//! of its own, until the visitor has downloaded or deleted them.

use super::DocumentStore;
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

    /// Copies an unreadable text before anything can overwrite it. Whether a
    /// copy is in quarantine.
    pub(super) fn quarantine(&self, text: &str) -> bool {
        for key in self.quarantine_keys() {
            match self.storage.get(&key) {
                Ok(Some(copy)) if copy == text => return true,
                Ok(Some(_)) => {}
                Ok(None) => return self.storage.set(&key, text).is_ok(),
                Err(_) => return false,
            }
        }
        false
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
