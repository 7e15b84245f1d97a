//! What one running widget knows. The document is stored; the rest lasts as
//! long as the widget.

use std::rc::Rc;

use super::bookmark::Bookmark;
use super::derived::Derived;
use super::dialog::OpenDialog;
use super::export::Download;
use super::file_list::{FileList, RemovedFile};
use super::ids::IdSource;
use super::navigation::{Screen, View};
use super::notice::Notice;
use super::own_work::OwnWork;
use super::pass::PassStep;
use super::store::SaveStatus;
use crate::assessment::Filter;
use crate::audit::Budget;
use crate::date::Date;
use crate::document::{Conflict, Document, DocumentId, FileKey, Problem, Side};
use crate::language::Language;
use crate::rnq::{Criterion, IndicatorId};
use crate::sections::Sections;

/// The state of one widget.
#[derive(Clone, Debug)]
pub struct State {
    /// The document. Views compare it by address.
    pub document: Rc<Document>,
    /// The file that is open.
    pub file: FileKey,
    /// How many files this browser keeps here, as far as known.
    pub file_count: usize,
    /// The files, while a dialog or a view lists them.
    pub files: Rc<FileList>,
    /// The files that were removed on this page, the last one first: they can be put back
    /// as long as the page lives.
    pub removed_files: Rc<[Rc<RemovedFile>]>,
    /// The name of the reviewer, where the file is opened for review.
    pub reviewer: Option<Rc<str>>,
    /// The name under which the visitor reviews files; empty until it is asked.
    pub reviewer_name: Rc<str>,
    /// The figures that follow from it.
    pub derived: Rc<Derived>,
    /// The visitor's calendar day, as of the last update.
    pub today: Date,
    /// The language wanted on screen.
    pub language: Language,
    /// Whether the visitor chose it, so that the host page's does not count.
    pub language_is_chosen: bool,
    /// Whether the messages of the language could not be loaded.
    pub language_failed: bool,
    /// The screen.
    pub screen: Screen,
    /// What it shows, where it has several views.
    pub view: View,
    /// The step of the guided pass, as the visitor left it;
    /// [`Self::pass_step`] is the one that is shown.
    pub(super) pass: PassStep,
    /// The indicator whose gap is shown.
    pub gap: IndicatorId,
    /// The criterion that the list of the questionnaire shows.
    pub criterion: Criterion,
    /// Which indicators the questionnaire shows.
    pub filter: Filter,
    /// The indicators that matched when the filter was chosen: one does not
    /// vanish under the finger that answers it.
    pub filtered: Rc<[IndicatorId]>,
    /// The indicators whose notes, evidence and actions are shown.
    pub expanded: Rc<[IndicatorId]>,
    /// How well the work is saved.
    pub save_status: SaveStatus,
    /// Whether the visitor has closed the notice that changes are not saved.
    pub(super) has_closed_unsaved: bool,
    /// The document that was last exported: leaving loses nothing of it.
    pub(super) exported: Option<Rc<Document>>,
    /// The version that left this browser or came to it last: until the document changes,
    /// an export needs no new revision.
    pub(super) exchanged: Option<Rc<Document>>,
    /// The day of the last export, in this or an earlier visit, and what was exported.
    pub(super) last_export: Option<(Date, DocumentId)>,
    /// Whether the browser was asked not to erase what is stored.
    pub(super) has_asked_to_persist: bool,
    /// The visitor's own work, while the example is shown in its place.
    pub(super) own_work: Option<OwnWork>,
    /// What the visitor has to resolve after a merge.
    pub conflicts: Vec<Conflict>,
    /// The dialog that is open.
    pub dialog: OpenDialog,
    /// The snapshots, while a dialog or a view lists them.
    pub snapshots: Rc<[SnapshotSummary]>,
    /// The last file that was offered, which can also be copied or shared.
    pub last_download: Option<Rc<Download>>,
    /// Whether the browser can pass files to other applications.
    pub can_share: bool,
    /// The notice that is shown.
    pub notice: Option<Notice>,
    /// Counts the notices: each has its own timeout.
    pub notice_seq: u32,
    /// The documents before each of the last removals in a row, to undo them.
    pub undo_stack: Vec<Rc<Document>>,
    /// A returning visitor is greeted, and chooses to continue or to start over.
    pub greeting: Option<Greeting>,
    /// A text in quarantine, to download or to delete.
    pub unreadable_copy: Option<Rc<str>>,
    /// The stored text that this version cannot read, and which is in the way of
    /// the document.
    pub unrecognized: Option<Rc<str>>,
    /// Counts the documents that replaced another: whatever was being typed was
    /// meant for the former one.
    pub replacements: u32,
    /// The sections that the host page shows.
    pub sections: Sections,
    /// The budget that a blank document starts from.
    pub default_budget: Budget,
    /// Where the visitor was before the page was loaded again: where the greeting
    /// leads.
    pub(super) former_bookmark: Option<Bookmark>,
    /// The bookmark that was last stored; `None` before the first one.
    pub(super) last_bookmark: Option<Bookmark>,
    /// The identities of new documents.
    pub(super) ids: IdSource,
}

/// What a returning visitor is greeted with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Greeting {
    /// When it was last saved, in UTC, if known.
    pub saved_at: Option<String>,
    /// The first repairs in the saved document.
    pub repairs: Vec<Problem>,
    /// How many more repairs there were.
    pub omitted_repairs: usize,
}

/// A snapshot that can be restored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SnapshotSummary {
    /// When it was taken, in UTC.
    pub taken_at: String,
    /// Whether it left this browser, or came to it.
    pub is_exchanged: bool,
    /// How many indicators had an answer.
    pub answered: u32,
    /// The document.
    pub document: Rc<Document>,
}

impl State {
    /// The day on which this document was last exported.
    #[must_use]
    pub fn last_export(&self) -> Option<Date> {
        self.last_export.filter(|(_, id)| self.document.id == Some(*id)).map(|(day, _)| day)
    }

    /// Whether the visitor has entered nothing yet.
    #[must_use]
    pub fn is_untouched(&self) -> bool {
        self.own_document().is_untouched(&self.default_budget)
    }

    /// Whether the visitor would lose work by leaving the page.
    #[must_use]
    pub fn has_unsaved_work(&self) -> bool {
        let is_exported = self.exported.as_ref().is_some_and(|exported| Rc::ptr_eq(exported, self.own_document()));
        self.save_status != SaveStatus::Saved && !is_exported && !self.is_untouched()
    }

    /// Whether the visitor is led: at the start, in its steps, or in the guided pass.
    #[must_use]
    pub fn is_guided(&self) -> bool {
        let leads = [View::Start, View::Activity, View::Size, View::Audit, View::Pass].contains(&self.view);
        leads && self.greeting.is_none()
    }

    /// The document with this tab's side of every open conflict.
    #[must_use]
    pub fn own_side(&self) -> Rc<Document> {
        self.conflicts
            .iter()
            .fold(self.own_document().clone(), |document, conflict| Rc::new(conflict.resolve(&document, Side::Mine)))
    }

    /// Computes what follows from the document.
    pub(super) fn derive(&mut self) {
        self.derived = Rc::new(Derived::of(&self.document, self.today));
    }
}
