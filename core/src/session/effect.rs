//! What the application does for a session after an update: everything that
//! touches the browser.

use std::rc::Rc;

use super::export::Download;
use super::file_list::{NewFile, RemovedFile};
use super::navigation::FocusTarget;
use super::notice::Notice;
use crate::date::Date;
use crate::document::{Document, DocumentId, FileKey};
use crate::embedding::HostEvent;
use crate::language::Language;
use crate::rnq::IndicatorId;

/// Something to do after an update, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Save the document after
    /// [`AUTOSAVE_DELAY_MS`](super::store::AUTOSAVE_DELAY_MS), unless a save is
    /// scheduled already: constant typing must not postpone it for ever.
    ScheduleSave,
    /// Save the document at once.
    SaveNow,
    /// Take a snapshot of a document that was replaced.
    PushSnapshot(Rc<Document>),
    /// Keep a version that was exported or received, as the merge base of branches.
    PushRevision(Rc<Document>),
    /// Save the document, and open another file.
    OpenFile(FileKey),
    /// Store a new file, open it, and show the notice; say so where there is no room.
    CreateFile {
        /// The file.
        file: NewFile,
        /// What to say once it is open.
        notice: Notice,
    },
    /// Give a stored file another title.
    RenameFile(FileKey, Rc<str>),
    /// Remove a file, and report it with `FileMsg::Removed`. Where it is open, another
    /// one takes its place.
    RemoveFile(FileKey),
    /// Put a removed file back and open it, under the spare key if its own is taken.
    RestoreFile {
        /// What was removed.
        removed: Rc<RemovedFile>,
        /// A free key.
        spare: FileKey,
    },
    /// Report the files, with `FileMsg::Listed`.
    ListFiles,
    /// Store which file this tab has open, and which one opens next time.
    StoreOpenFile(FileKey),
    /// Report the merge base of a branch, with `FileMsg::BranchRead`.
    ReadBranch(Rc<Document>),
    /// Give the host page the document, as the visitor has just agreed to.
    SendFile(Rc<Download>),
    /// Report the snapshots, with `Msg::SnapshotsListed`.
    ListSnapshots,
    /// Delete the first text in quarantine, and report the next one with
    /// `Msg::UnreadableListed`.
    DeleteUnreadableCopy,
    /// Quarantine the stored text that this version cannot read, so that the
    /// document can be saved again, and report it with `Msg::UnreadableListed`.
    QuarantineUnrecognized,
    /// Erase everything that this browser has stored of the widget.
    EraseAll,
    /// Forget what the store knows, and where the visitor is: everything was erased
    /// elsewhere. What somebody has stored since stays.
    ForgetAll,
    /// Have the other tabs and widgets erase what they hold, with
    /// `Msg::ErasedElsewhere`: they would store it again at their next change.
    AnnounceErased,
    /// Store the language that the visitor chose.
    StoreLanguage(Language),
    /// Load the messages of a language, then report `Msg::LanguageLoaded`.
    LoadLanguage(Language),
    /// Move the focus, once the screen is drawn.
    Focus(FocusTarget),
    /// Report `Msg::NoticeExpired` later.
    ExpireNotice {
        /// The number of the notice.
        seq: u32,
        /// After how many milliseconds.
        after_ms: u32,
    },
    /// Notify the host page.
    Emit(HostEvent),
    /// Offer a file, then report `Msg::DownloadOffered`.
    Download(Rc<Download>),
    /// Copy the text of a file, then report `Notice::Copied`, or
    /// `Msg::CopyByHand` where the browser refuses.
    Copy(Rc<Download>),
    /// Pass a file to another application; report `Msg::CopyByHand` where the
    /// browser refuses.
    Share(Rc<Download>),
    /// Go on from this question of the guided pass later, with `PassMsg::Advance`.
    AdvancePass {
        /// The question that was answered.
        from: IndicatorId,
        /// After how many milliseconds.
        after_ms: u32,
    },
    /// Store where the visitor is, for as long as the tab.
    StoreBookmark(String),
    /// Tell the browser's history where the visitor went.
    RecordVisit(Visit),
    /// Ask the browser not to erase what is stored when space runs short.
    PersistStorage,
    /// Store that this document was exported on this day.
    StoreLastExport(Date, DocumentId),
    /// Print what is on screen under this title.
    Print(String),
    /// Answer a host page's request for a copy; `None` refuses.
    AnswerShareRequest {
        /// The request.
        id: u32,
        /// The document as JSON.
        document: Option<String>,
    },
}

/// A place in the browser's history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {
    /// What leads back there, with [`Destination::Bookmark`](super::Destination::Bookmark).
    pub bookmark: String,
    /// The address of the place on the standalone page, after the `#`; empty for the
    /// start.
    pub address: String,
    /// Whether the visitor went there from elsewhere; else the current place
    /// changes.
    pub is_step: bool,
}

/// The effects of one update, in order.
#[derive(Debug, Default)]
pub(super) struct Effects(Vec<Effect>);

impl Effects {
    /// Adds an effect. Not inlined: an update pushes in many places.
    #[inline(never)]
    pub(super) fn push(&mut self, effect: Effect) {
        self.0.push(effect);
    }

    /// Adds the effect, if there is one.
    pub(super) fn extend(&mut self, effect: Option<Effect>) {
        if let Some(effect) = effect {
            self.push(effect);
        }
    }

    pub(super) fn contains(&self, effect: &Effect) -> bool {
        self.0.contains(effect)
    }

    pub(super) fn into_vec(self) -> Vec<Effect> {
        self.0
    }
}
