//! Short messages about what has just happened, shown once.

use std::borrow::Cow;

use crate::document::LimitError;
use crate::text::Messages;

/// How long a notice stays, in milliseconds.
pub const NOTICE_TIMEOUT_MS: u32 = 7_000;

/// How long the notice about a file stays, in milliseconds: time to see that
/// nothing arrives.
const FILE_NOTICE_TIMEOUT_MS: u32 = 20_000;

/// A message about what has just happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// This many items were removed in a row; the notice offers to undo that.
    Removed(u32),
    /// A removal was undone.
    Undone,
    /// A file was offered. Whether the browser saves it cannot be known, so the
    /// notice offers other ways out.
    Exported,
    /// A file could not be offered; the notice offers other ways out.
    ExportFailed,
    /// An office file is being made, by a program that may first be downloaded.
    MakingOfficeFile,
    /// An office file was offered. It has no text to copy.
    OfficeFileReady,
    /// An office file could not be made; the notice offers another attempt.
    OfficeFileFailed,
    /// The text of a file was copied.
    Copied,
    /// A file replaced the document.
    Imported,
    /// A file was loaded where there was nothing to replace.
    Loaded,
    /// A blank document replaced the document.
    StartedOver,
    /// Everything was erased from this browser.
    Erased,
    /// Changes are not saved any more; the notice offers to export them.
    NotSaved,
    /// A snapshot replaced the document.
    SnapshotRestored,
    /// Changes from another tab were merged.
    Merged,
    /// Another tab put another document in place of this one.
    ReplacedElsewhere,
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
    /// How long the notice stays, in milliseconds; `None` until the visitor closes it
    /// or does something else.
    #[must_use]
    pub const fn timeout_ms(self) -> Option<u32> {
        match self {
            // What they offer is offered nowhere else, or they wait for a file.
            Self::Removed(_) | Self::NotSaved | Self::MakingOfficeFile | Self::OfficeFileFailed => None,
            Self::Exported | Self::ExportFailed => Some(FILE_NOTICE_TIMEOUT_MS),
            _ => Some(NOTICE_TIMEOUT_MS),
        }
    }

    /// The text of the notice.
    #[must_use]
    pub fn text(self, messages: Messages) -> Cow<'static, str> {
        let notices = messages.notices();
        let text = match self {
            Self::Removed(count) => return (notices.removed)(count).into(),
            Self::Undone => notices.undone,
            Self::Exported => notices.exported,
            Self::ExportFailed => notices.export_failed,
            Self::MakingOfficeFile => notices.making_file,
            Self::OfficeFileReady => notices.file_ready,
            Self::OfficeFileFailed => notices.file_failed,
            Self::Copied => notices.copied,
            Self::Imported => notices.imported,
            Self::Loaded => notices.loaded,
            Self::StartedOver => notices.started_over,
            Self::Erased => notices.erased,
            Self::NotSaved => notices.not_saved,
            Self::SnapshotRestored => notices.snapshot_restored,
            Self::Merged => notices.merged,
            Self::ReplacedElsewhere => notices.replaced_elsewhere,
            Self::ConflictResolved => notices.conflict_resolved,
            Self::LanguageUnavailable => notices.language_unavailable,
            Self::Shared => messages.host().shared,
            Self::LimitReached(error) => return (notices.limit)(error).into(),
        };
        text.into()
    }
}
