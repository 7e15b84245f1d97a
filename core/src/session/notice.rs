//! Short messages about what has just happened, shown once.

use std::borrow::Cow;

use crate::document::LimitError;
use crate::text::Messages;

/// How long a notice without an undo button stays, in milliseconds.
pub const NOTICE_TIMEOUT_MS: u32 = 7_000;

/// A message about what has just happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Something was removed; the notice offers to undo that.
    Removed,
    /// A removal was undone.
    Undone,
    /// A file was offered.
    Exported,
    /// A file could not be offered.
    ExportFailed,
    /// A file replaced the document.
    Imported,
    /// A file was loaded where there was nothing to replace.
    Loaded,
    /// A blank document replaced the document.
    StartedOver,
    /// A snapshot replaced the document.
    SnapshotRestored,
    /// Changes from another tab were merged.
    Merged,
    /// A conflict was resolved.
    ConflictResolved,
    /// The messages of a language could not be loaded.
    LanguageUnavailable,
    /// The host page received a copy.
    Shared,
    /// A change was refused, since it would exceed a limit.
    LimitReached(LimitError),
}

impl Notice {
    /// The text of the notice.
    #[must_use]
    pub fn text(self, messages: &Messages) -> Cow<'static, str> {
        let notices = &messages.notices;
        let text = match self {
            Self::Removed => notices.removed,
            Self::Undone => notices.undone,
            Self::Exported => notices.exported,
            Self::ExportFailed => notices.export_failed,
            Self::Imported => notices.imported,
            Self::Loaded => notices.loaded,
            Self::StartedOver => notices.started_over,
            Self::SnapshotRestored => notices.snapshot_restored,
            Self::Merged => notices.merged,
            Self::ConflictResolved => notices.conflict_resolved,
            Self::LanguageUnavailable => notices.language_unavailable,
            Self::Shared => messages.host.shared,
            Self::LimitReached(error) => return (notices.limit)(error).into(),
        };
        text.into()
    }
}
