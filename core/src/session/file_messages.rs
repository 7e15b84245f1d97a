//! Messages about the files under the storage key: opening, adding, removing, and merging
//! a branch that somebody sends back.

use std::rc::Rc;

use super::dialog::OpenDialog;
use super::effect::{Effect, Effects};
use super::file_list::{FileList, NewFile, RemovedFile};
use super::navigation::{FocusTarget, Screen, View};
use super::notice::Notice;
use super::state::State;
use super::storage::StorageError;
use crate::document::{Change, Document, DocumentId, FileKey, TextKind, merge_branch};
use crate::now::Now;

/// Something that happens to the files.
#[derive(Clone, Debug)]
pub enum FileMsg {
    /// Opens a file in place of the one on screen.
    Open(FileKey),
    /// Adds a blank file, and opens it.
    New,
    /// Gives a file another title.
    Rename(FileKey, Rc<str>),
    /// Adds a copy for a counter-audit under this title, and opens it.
    Duplicate(FileKey, Rc<str>),
    /// Removes a file; a notice offers to undo that.
    Remove(FileKey),
    /// Puts a removed file back: the one at this position of [`State::removed_files`].
    Restore(usize),
    /// A file was removed.
    Removed(Rc<RemovedFile>),
    /// A removed file is back, or finds no room and stays within reach.
    Restored(Rc<RemovedFile>, Result<(), StorageError>),
    /// A new file was not stored; nothing has changed.
    NotStored(StorageError),
    /// The files in the storage.
    Listed(Rc<FileList>),
    /// Adds a document that came from elsewhere, and opens it: as one's own, or under
    /// this name as a reviewer.
    Receive {
        /// The document.
        document: Rc<Document>,
        /// The reviewer's name.
        reviewer: Option<Rc<str>>,
    },
    /// Merges a branch of the document on screen.
    Merge(Rc<Document>),
    /// Opens the file that has the same identity, and merges.
    OpenToMerge(FileKey, Rc<Document>),
    /// The merge base of a branch was read.
    BranchRead {
        /// The branch.
        branch: Rc<Document>,
        /// What it and the document on screen descend from.
        base: Rc<Document>,
    },
    /// Adds the file of the audit after this one under this title, and opens it.
    StartNextCycle(Rc<str>),
    /// Downloads a stored text that this version cannot read.
    DownloadRaw(Rc<str>),
}

impl FileMsg {
    /// Whether the visitor does it, rather than the storage answering.
    pub(super) const fn is_by_visitor(&self) -> bool {
        !matches!(self, Self::Listed(_) | Self::Removed(_) | Self::Restored(..) | Self::NotStored(_))
    }
}

impl State {
    pub(super) fn handle_file(&mut self, msg: FileMsg, now: Now, effects: &mut Effects) {
        match msg {
            FileMsg::Open(key) => {
                if key == self.file {
                    self.set_dialog(OpenDialog::None, effects);
                } else {
                    effects.push(Effect::OpenFile(key));
                }
            }
            FileMsg::New => {
                let document = self.blank_document();
                self.add_file(document, Notice::FileAdded, effects);
            }
            FileMsg::Rename(key, title) if key == self.file => {
                self.change(Change::Title(title), now, effects);
            }
            FileMsg::Rename(key, title) => {
                effects.push(Effect::RenameFile(key, title));
                effects.push(Effect::ListFiles);
            }
            FileMsg::Duplicate(key, title) => {
                let listed = self.files.files.iter().find(|file| file.key == key);
                let source = if key == self.file {
                    Some(self.document.clone())
                } else {
                    listed.and_then(|file| file.document.clone())
                };
                if let Some(source) = source {
                    let copy = source.for_counter_audit(self.ids.next_id(), title);
                    self.add_file(Rc::new(copy), Notice::FileAdded, effects);
                }
            }
            FileMsg::Remove(key) => effects.push(Effect::RemoveFile(key)),
            FileMsg::Restore(position) => {
                if let Some(removed) = self.removed_files.get(position).cloned() {
                    let spare = FileKey::other(self.ids.next_id());
                    effects.push(Effect::RestoreFile { removed, spare });
                }
            }
            FileMsg::Removed(removed) => {
                self.removed_files = std::iter::once(removed).chain(self.removed_files.iter().cloned()).collect();
                // The list is where it can be put back.
                self.open_dialog(OpenDialog::Files, effects);
                self.show_notice(Notice::FileRemoved);
            }
            FileMsg::Restored(removed, Ok(())) => {
                self.removed_files =
                    self.removed_files.iter().filter(|it| !Rc::ptr_eq(it, &removed)).cloned().collect();
                self.show_notice(Notice::FileRestored);
                effects.push(Effect::ListFiles);
            }
            FileMsg::Restored(_, Err(error)) | FileMsg::NotStored(error) => {
                self.show_notice(Notice::FileNotStored(error));
            }
            FileMsg::DownloadRaw(text) => effects.extend(self.raw_download(Some(text))),
            FileMsg::Listed(files) => {
                self.file_count = files.files.len();
                self.files = files;
            }
            FileMsg::Receive { document, reviewer } => {
                let document = match document.id {
                    Some(_) => document,
                    None => Rc::new(Document { id: Some(self.ids.next_id()), ..Document::clone(&document) }),
                };
                let notice = if reviewer.is_some() { Notice::ReviewStarted } else { Notice::FileAdded };
                let reviewer = reviewer.map(|name| TextKind::Line.sanitize(&name).text);
                self.exchanged = Some(document.clone());
                let key = FileKey::other(self.ids.next_id());
                let file = NewFile { key, document, reviewer, is_received: true };
                effects.push(Effect::CreateFile { file, notice });
            }
            FileMsg::Merge(branch) => effects.push(Effect::ReadBranch(branch)),
            FileMsg::OpenToMerge(key, branch) => {
                effects.push(Effect::OpenFile(key));
                effects.push(Effect::ReadBranch(branch));
            }
            FileMsg::BranchRead { branch, base } => {
                self.merge_read_branch(&branch, &base, effects);
                // The next branch may grow from this one.
                effects.push(Effect::PushRevision(branch));
            }
            FileMsg::StartNextCycle(title) => {
                let next = self.document.next_cycle(self.ids.next_id(), now);
                let next = next.after(Change::Title(title), now);
                self.add_file(Rc::new(next), Notice::CycleStarted, effects);
            }
        }
    }

    fn add_file(&mut self, document: Rc<Document>, notice: Notice, effects: &mut Effects) {
        let key = FileKey::other(self.ids.next_id());
        let file = NewFile { key, document, reviewer: None, is_received: false };
        effects.push(Effect::CreateFile { file, notice });
    }

    /// Merges a branch into the document on screen. Where both changed the same value
    /// the one on screen stays, until the visitor chooses.
    fn merge_read_branch(&mut self, branch: &Document, base: &Document, effects: &mut Effects) {
        let merge = merge_branch(base, branch, &self.document);
        self.set_dialog(OpenDialog::None, effects);
        if merge.document == *self.document && merge.conflicts.is_empty() {
            return self.show_notice(Notice::NothingNew);
        }
        effects.push(Effect::PushSnapshot(self.document.clone()));
        if !self.conflicts.is_empty() {
            effects.push(Effect::PushSnapshot(self.own_side()));
        }
        self.document = Rc::new(merge.document);
        // A field is asked about once.
        self.conflicts.retain(|open| merge.conflicts.iter().all(|new| new.path != open.path));
        self.conflicts.extend(merge.conflicts);
        self.undo_stack.clear();
        let has_opinions = !self.document.opinions.is_empty() && self.reviewer.is_none();
        if has_opinions && Screen::Summary.is_shown(self.sections) {
            (self.screen, self.view) = (Screen::Summary, View::Opinions);
        }
        effects.push(Effect::SaveNow);
        self.after_navigation(FocusTarget::Heading, effects);
        self.notice = Some(Notice::BranchMerged);
    }
}

impl Document {
    /// What tells the file from others: its title, or the organisation's name; may be
    /// empty.
    #[must_use]
    pub fn display_title(&self) -> &str {
        if self.title.trim().is_empty() { &self.profile.name } else { &self.title }
    }

    /// A copy without the private notes, for somebody else's eyes.
    #[must_use]
    pub fn without_private_notes(&self) -> Self {
        let mut copy = self.clone();
        for id in self.entries.keys() {
            copy.edit(*id, |entry| entry.private_notes = Rc::default());
        }
        copy
    }

    /// A copy for a counter-audit: somebody answers the questions again, from the same
    /// evidence and notes. Left out are the answers, private notes, actions, opinions
    /// and quotes.
    #[must_use]
    pub fn for_counter_audit(&self, id: DocumentId, title: Rc<str>) -> Self {
        let mut copy = Self { id: Some(id), title, revisions: Rc::default(), ..self.clone() };
        for id in self.entries.keys() {
            copy.edit(*id, |entry| {
                (entry.answer, entry.carried_over) = (None, false);
                entry.private_notes = Rc::default();
                entry.actions.clear();
            });
        }
        copy.opinions.clear();
        copy.reviewers.clear();
        copy.quotes.clear();
        copy.wished_dates = Rc::default();
        copy
    }
}
