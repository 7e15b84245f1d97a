//! Short messages about what has just happened, shown once.

use std::borrow::Cow;

use super::storage::StorageError;
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
    /// A file was added, and is open.
    FileAdded,
    /// A file was removed; the notice offers to undo that.
    FileRemoved,
    /// A removed file is back.
    FileRestored,
    /// A file was not stored; nothing was added or changed.
    FileNotStored(StorageError),
    /// Another file does not open, since changes of this one are not saved; the notice
    /// offers to export them.
    SaveFirst,
    /// A file is open for review.
    ReviewStarted,
    /// The file of the next audit is open.
    CycleStarted,
    /// A branch was merged.
    BranchMerged,
    /// A branch holds nothing that the document lacks.
    NothingNew,
    /// A reviewer tried to change something other than an opinion.
    ReviewOnly,
    /// The host page received the whole file.
    FileSent,
    /// The host page did not take the file; the notice offers to download it.
    FileNotTaken,
    /// The planned audit is recorded.
    AuditRecorded,
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
            Self::Removed(_)
            | Self::FileNotStored(_)
            | Self::SaveFirst
            | Self::FileNotTaken
            | Self::NotSaved
            | Self::MakingOfficeFile
            | Self::OfficeFileFailed => None,
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
            Self::FileAdded => notices.file_added,
            Self::FileRemoved => notices.file_removed,
            Self::FileRestored => notices.file_restored,
            Self::FileNotStored(StorageError::Full) => notices.no_room_for_file,
            Self::FileNotStored(StorageError::Unavailable) => messages.saving().unavailable,
            Self::SaveFirst => notices.save_first,
            Self::ReviewStarted => notices.review_started,
            Self::CycleStarted => notices.cycle_started,
            Self::BranchMerged => notices.branch_merged,
            Self::NothingNew => notices.nothing_new,
            Self::ReviewOnly => notices.review_only,
            Self::FileSent => notices.file_sent,
            Self::FileNotTaken => notices.file_not_taken,
            Self::AuditRecorded => notices.audit_recorded,
            Self::Shared => messages.host().shared,
            Self::LimitReached(error) => return (notices.limit)(error).into(),
        };
        text.into()
    }
}
