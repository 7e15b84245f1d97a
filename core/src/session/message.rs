//! Everything that can happen to a session: what the visitor does, what the host
//! page asks, and what the browser reports.

use std::rc::Rc;

use super::dialog::OpenDialog;
use super::export::{Export, ExportFormat};
use super::file_messages::FileMsg;
use super::navigation::{Screen, View};
use super::notice::Notice;
use super::store::{SaveOutcome, Snapshot};
use crate::assessment::Filter;
use crate::audit::Budget;
use crate::document::{Change, Document, FieldPath, Side, Status};
use crate::language::Language;
use crate::rnq::{Criterion, IndicatorId};
use crate::sections::Sections;

/// Something that happens to a session.
#[derive(Clone, Debug)]
pub enum Msg {
    /// The visitor changes the document.
    Change(Change),
    /// The visitor undoes the last removal that is not undone yet.
    UndoRemoval,
    /// Goes to a screen, with its default view.
    Go(Screen),
    /// Goes to a view.
    GoToView(View),
    /// Goes to a criterion of the questionnaire.
    GoToCriterion(Criterion),
    /// Goes to an indicator of the questionnaire.
    GoToIndicator(IndicatorId),
    /// Goes to the page of an indicator's gap.
    GoToGap(IndicatorId),
    /// Goes to the field of the turnover.
    GoToTurnover,
    /// Goes to the field of the planned date.
    GoToPlannedDate,
    /// Something happens in the guided pass.
    Pass(PassMsg),
    /// Something happens to the files.
    File(FileMsg),
    /// The reviewer says something about an indicator.
    GiveOpinion(IndicatorId, OpinionInput),
    /// The visitor records that the planned audit took place.
    RecordAudit,
    /// The browser's history, or an address, leads somewhere.
    Arrive(Destination),
    /// Shows the example in place of the visitor's work.
    ShowExample,
    /// Goes back from the example to the visitor's work.
    LeaveExample,
    /// Expands or collapses the details of an indicator.
    ToggleDetails(IndicatorId),
    /// Shows the indicators that match.
    Filter(Filter),
    /// A returning visitor continues.
    Resume,
    /// Opens a dialog in place of the one that is open, or closes it.
    Open(OpenDialog),
    /// Shows a notice.
    ShowNotice(Notice),
    /// The visitor closes the notice.
    DismissNotice,
    /// The notice with this number has been shown long enough.
    NoticeExpired(u32),
    /// The visitor replaces the document; the former one becomes a snapshot.
    Replace(Rc<Document>, Notice),
    /// The visitor replaces the document with a blank one.
    StartOver,
    /// The visitor or the host page erases everything that this browser has
    /// stored, so that the next person at the computer finds nothing.
    EraseAll,
    /// Everything was erased in another tab, or by another widget on this page.
    ErasedElsewhere,
    /// The visitor is back on the page, which may be another day's by now.
    CheckDate,
    /// The host page loads a document where there was nothing to lose. The focus
    /// stays, since it may be elsewhere on the page.
    Load(Rc<Document>),
    /// The snapshots in the storage, the latest first.
    SnapshotsListed(Vec<Snapshot>),
    /// The document was saved, merged, or could not be saved.
    Synced(SaveOutcome, SyncTrigger),
    /// The visitor resolves a conflict.
    ResolveConflict(FieldPath, Side),
    /// The visitor downloads the text in quarantine.
    DownloadUnreadable,
    /// The visitor downloads the stored text that this version cannot read.
    DownloadUnrecognized,
    /// The visitor deletes the text in quarantine.
    DeleteUnreadable,
    /// The next text in quarantine, if any.
    UnreadableListed(Option<Rc<str>>),
    /// The visitor chooses a language.
    ChooseLanguage(Language),
    /// The host page changes its language. The visitor's own choice holds.
    HostLanguage(Language),
    /// An attempt to load the messages of a language has ended.
    LanguageLoaded,
    /// The host page shows other sections.
    Sections(Sections),
    /// The host page has other day rates. They replace its former ones, not
    /// those that the visitor entered.
    Rates {
        /// The former budget.
        from: Budget,
        /// The new one.
        to: Budget,
    },
    /// The visitor gives the host page the whole file, after an explicit consent.
    SendFile,
    /// The visitor downloads a file.
    Export(Export),
    /// The visitor asks again for the last file, which could not be made.
    RetryDownload,
    /// The browser was asked to offer a file; whether it took it.
    DownloadOffered(Option<ExportFormat>, bool),
    /// The visitor copies the text of the last file that was offered.
    CopyDownload,
    /// The visitor passes the last file that was offered to another application.
    ShareDownload,
    /// The visitor copies the text of an export.
    Copy(Export),
    /// The visitor passes an export to another application.
    Share(Export),
    /// The browser refused to copy or to share it.
    CopyByHand,
    /// The visitor prints the report.
    Print,
    /// The visitor follows the call to action.
    FollowCallToAction {
        /// Whether the summary goes along.
        with_summary: bool,
    },
    /// The visitor answers the host page's request for a copy.
    AnswerShareRequest {
        /// Whether the page gets it.
        accepted: bool,
    },
}

/// What a reviewer says about an indicator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpinionInput {
    /// The answer that the reviewer would give.
    Status(Status),
    /// A comment.
    Comment(Rc<str>),
    /// Nothing any more.
    Withdraw,
}

/// Something that happens in the guided pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PassMsg {
    /// Goes on with the pass, at the first question without an answer.
    Continue,
    /// Answers the question that is on screen.
    Answer(IndicatorId, Status),
    /// The answer to this question has been shown long enough.
    Advance(IndicatorId),
    /// Goes to the next step without answering.
    Next,
    /// Goes back to the previous question.
    Previous,
}

/// Where the browser's history, or an address, leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Destination {
    /// The bookmark of a [`Visit`](super::Visit).
    Bookmark(String),
    /// The address on the standalone page, after the `#`.
    Address(String),
}

/// Why a document and its stored copy were compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SyncTrigger {
    /// Something changed here, or the visitor leaves.
    Local,
    /// Something was stored elsewhere.
    Remote(RemoteOrigin),
}

/// Where the stored document was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RemoteOrigin {
    /// In another tab or window.
    OtherTab,
    /// By another widget on this page.
    SamePage,
}
