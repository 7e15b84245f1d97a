//! What a session needs of the browser's storage. Implemented by the
//! application, and in memory by the tests.

use std::fmt;

/// Why something could not be read or written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageError {
    /// Storage is blocked here, or fails.
    Unavailable,
    /// The storage quota is exceeded.
    Full,
}

impl fmt::Display for StorageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Unavailable => "storage is not available",
            Self::Full => "the storage quota is exceeded",
        })
    }
}

impl std::error::Error for StorageError {}

/// What the page itself remembers of a key for as long as it lives: a widget
/// that is removed and put back continues, even without storage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageCopy {
    /// The last version is in the storage.
    Saved,
    /// This version could not be stored.
    Unsaved {
        /// The text of the document.
        document: String,
        /// The stored text that it grew from; `None` where there was none.
        base: Option<String>,
    },
}

/// Key-value storage shared by all tabs of an origin. It may be blocked, full or
/// cleared at any moment.
pub trait Storage {
    /// The value of the key; `None` where there is none.
    ///
    /// # Errors
    /// [`StorageError::Unavailable`] where storage is blocked.
    fn get(&self, key: &str) -> Result<Option<String>, StorageError>;

    /// Stores the value, and checks that it can be read back.
    ///
    /// # Errors
    /// [`StorageError`] where it cannot; then the former value stays.
    fn set(&self, key: &str, value: &str) -> Result<(), StorageError>;

    /// The keys in use, in no particular order; none where storage is blocked.
    fn keys(&self) -> Vec<String>;

    /// Removes the key. What cannot be removed stays.
    fn remove(&self, key: &str);

    /// What the page remembers of the key.
    fn recall(&self, key: &str) -> Option<PageCopy>;

    /// Remembers this for the life of the page.
    fn remember(&self, key: &str, copy: PageCopy);
}
