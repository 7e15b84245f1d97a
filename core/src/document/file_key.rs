//! Which of a widget's files: the browser keeps several, each under a key of its own.

use super::DocumentId;

/// One of the files under a storage key. The first one has the key that versions with a
/// single file used, so that their work needs no migration.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileKey(Option<DocumentId>);

impl FileKey {
    /// The file that versions with a single file used.
    pub const FIRST: Self = Self(None);

    /// Another file. The id only has to be unique; it stays when the document is
    /// replaced.
    #[must_use]
    pub const fn other(id: DocumentId) -> Self {
        Self(Some(id))
    }

    /// The key of its document in the storage.
    #[must_use]
    pub fn storage_key(self, prefix: &str) -> String {
        match self.0 {
            None => format!("{prefix}/v1/document"),
            Some(id) => format!("{prefix}/v1/document-{id}"),
        }
    }

    /// The file whose document has this key in the storage; `None` where it is the key
    /// of something else.
    ///
    /// ```
    /// use jalon_core::document::{DocumentId, FileKey};
    ///
    /// let file = FileKey::other(DocumentId::from_bits([1, 2]));
    /// assert_eq!(FileKey::of_storage_key(&file.storage_key("jalon"), "jalon"), Some(file));
    /// assert_eq!(FileKey::of_storage_key("jalon/v1/document/earlier", "jalon"), None);
    /// ```
    #[must_use]
    pub fn of_storage_key(key: &str, prefix: &str) -> Option<Self> {
        match key.strip_prefix(prefix)?.strip_prefix("/v1/document")? {
            "" => Some(Self::FIRST),
            rest => Some(Self::other(DocumentId::parse(rest.strip_prefix('-')?)?)),
        }
    }

    /// The name under which the host page and the tab remember it: `first`, or the id.
    #[must_use]
    pub fn name(self) -> String {
        self.0.map_or_else(|| "first".to_owned(), |id| id.to_string())
    }

    /// The file of this name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        if name == "first" { Some(Self::FIRST) } else { DocumentId::parse(name).map(Self::other) }
    }
}
