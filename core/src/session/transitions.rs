//! The steps that several messages share: going somewhere, replacing the
//! document, showing a notice, opening a dialog.

use std::rc::Rc;

use super::dialog::{OpenDialog, ShareRequest};
use super::effect::{Effect, Effects, Visit};
use super::navigation::{FocusTarget, Screen, View};
use super::notice::Notice;
use super::pass::PassStep;
use super::state::State;
use super::store::SaveStatus;
use crate::assessment::{Filter, readiness};
use crate::document::{Document, FieldPath, Side};
use crate::export::document_json;
use crate::language::Language;
use crate::now::Now;
use crate::rnq::Criterion;

impl State {
    /// The visitor went somewhere: the greeting is over and the focus follows.
    pub(super) fn after_navigation(&mut self, target: FocusTarget, effects: &mut Effects) {
        self.greeting = None;
        self.set_dialog(OpenDialog::None, effects);
        // A notice is about the screen that the visitor leaves; that changes are not
        // saved is true on every screen.
        self.notice = self.notice.filter(|notice| *notice == Notice::NotSaved);
        self.undo_stack.clear();
        effects.push(Effect::Focus(target));
    }

    /// Goes to where the visitor left off.
    pub(super) fn resume(&mut self) {
        match self.former_bookmark.take() {
            Some(bookmark) => self.restore_bookmark(bookmark),
            None => self.land(),
        }
    }

    /// Goes to where a document leads: a reviewer to the opinions, and the provider to the result where there is one, else the next
    /// question, and the start where nothing is entered.
    pub(super) fn land(&mut self) {
        let next = self.next_unanswered();
        let counts = readiness(&self.document, self.today, None);
        (self.screen, self.view) = match next {
            _ if self.is_review() && View::Opinions.is_shown(self.sections) => (Screen::Summary, View::Opinions),
            _ if self.is_untouched() => (Screen::Organisation, View::Start),
            _ if !Screen::Diagnostic.is_shown(self.sections) || counts.applicable() == 0 => {
                (Screen::Organisation, View::Profile)
            }
            Some(_) if !counts.is_conclusive() => (Screen::Diagnostic, View::Pass),
            _ => (Screen::Summary, View::Overview),
        };
        let is_next_cycle = self.document.entries.values().any(|entry| entry.carried_over);
        if is_next_cycle && !self.is_review() && Screen::Diagnostic.is_shown(self.sections) {
            (self.screen, self.view, self.filter) = (Screen::Diagnostic, View::Review, Filter::ToReview);
            self.filtered = Filter::ToReview.matching(&self.document, self.today).into();
        }
        self.pass = next.map_or_else(PassStep::default, PassStep::Question);
        self.criterion = next.map_or(Criterion::C1, |id| id.row().criterion);
    }

    /// Undoes the last removal. The button stays while there is more to undo, and
    /// so does the focus.
    pub(super) fn undo_removal(&mut self, effects: &mut Effects) {
        let Some(before) = self.undo_stack.pop() else { return };
        self.document = before;
        self.notice = self.removals();
        if self.notice.is_none() {
            self.after_navigation(FocusTarget::HeadingInPlace, effects);
            self.notice = Some(Notice::Undone);
        }
    }

    pub(super) fn resolve_conflict(&mut self, path: FieldPath, side: Side, effects: &mut Effects) {
        let Some(position) = self.conflicts.iter().position(|conflict| conflict.path == path) else { return };
        let conflict = self.conflicts.remove(position);
        self.document = Rc::new(conflict.resolve(&self.document, side));
        self.after_navigation(FocusTarget::Heading, effects);
        self.notice = Some(Notice::ConflictResolved);
        effects.push(Effect::SaveNow);
    }

    pub(super) fn clear_notice(&mut self) {
        self.notice = None;
        self.undo_stack.clear();
    }

    /// The notice about the removals that can be undone, if there are any.
    pub(super) fn removals(&self) -> Option<Notice> {
        let count = u32::try_from(self.undo_stack.len()).unwrap_or(u32::MAX);
        (count > 0).then_some(Notice::Removed(count))
    }

    pub(super) fn set_save_status(&mut self, status: SaveStatus) {
        self.save_status = status;
        if status != SaveStatus::Unrecognized {
            self.unrecognized = None;
        }
        if status == SaveStatus::Saved {
            self.has_closed_unsaved = false;
        }
    }

    /// Says where the visitor is, until it is closed, that changes are not saved:
    /// the banner may be out of sight. Another notice comes first, as it may offer
    /// to undo. What was erased is saved again at the next change.
    pub(super) fn show_unsaved(&mut self) {
        let fails = matches!(self.save_status, SaveStatus::Failed(_) | SaveStatus::Unrecognized);
        let is_due = fails && !self.has_closed_unsaved && self.has_unsaved_work();
        match self.notice {
            None if is_due => self.notice = Some(Notice::NotSaved),
            Some(Notice::NotSaved) if !is_due => self.notice = None,
            _ => {}
        }
    }

    /// Shows a notice that has nothing to do with a removal before it.
    pub(super) fn show_notice(&mut self, notice: Notice) {
        self.undo_stack.clear();
        self.notice = Some(notice);
    }

    /// Opens or closes a dialog, with what it lists.
    pub(super) fn open_dialog(&mut self, dialog: OpenDialog, effects: &mut Effects) {
        if matches!(dialog, OpenDialog::YourData) {
            effects.push(Effect::ListSnapshots);
        }
        if matches!(dialog, OpenDialog::YourData | OpenDialog::Files | OpenDialog::Import(_)) {
            effects.push(Effect::ListFiles);
        }
        self.set_dialog(dialog, effects);
        self.clear_notice();
    }

    /// Opens or closes a dialog. A request for a copy whose dialog closes
    /// without an answer is refused.
    pub(super) fn set_dialog(&mut self, dialog: OpenDialog, effects: &mut Effects) {
        if let OpenDialog::Share(request) = &dialog
            && self.dialog.is_open()
        {
            // The visitor is busy with another question.
            effects.push(Effect::AnswerShareRequest { id: request.id, document: None });
            return;
        }
        if let OpenDialog::Share(request) = &self.dialog {
            effects.push(Effect::AnswerShareRequest { id: request.id, document: None });
        }
        self.dialog = dialog;
    }

    pub(super) fn answer_share_request(&mut self, accepted: bool, now: Now, effects: &mut Effects) {
        let OpenDialog::Share(ShareRequest { id, .. }) = self.dialog else { return };
        self.dialog = OpenDialog::None;
        if accepted {
            self.stamp_revision(now, effects);
        }
        let document = accepted.then(|| document_json(self.own_document(), self.language, now));
        effects.push(Effect::AnswerShareRequest { id, document });
        self.clear_notice();
        if accepted {
            self.show_notice(Notice::Shared);
        }
    }

    /// Replaces the document as the visitor wants; the former one becomes a
    /// snapshot.
    pub(super) fn replace_by_visitor(&mut self, document: Rc<Document>, notice: Notice, effects: &mut Effects) {
        effects.push(Effect::PushSnapshot(self.document.clone()));
        if !self.conflicts.is_empty() {
            effects.push(Effect::PushSnapshot(self.own_side()));
        }
        self.replace(document, notice, effects);
        effects.push(Effect::SaveNow);
        self.after_navigation(FocusTarget::Heading, effects);
        self.notice = Some(notice);
    }

    /// Replaces the document with a blank one, and forgets everything else.
    pub(super) fn forget_all(&mut self, effects: &mut Effects) {
        // Nothing is left to quarantine.
        self.set_save_status(SaveStatus::Saved);
        let blank = self.blank_document();
        self.replace(blank, Notice::Erased, effects);
        self.last_export = None;
        self.greeting = None;
        (self.unreadable_copy, self.snapshots) = (None, Rc::default());
        (self.last_download, self.exported, self.exchanged) = (None, None, None);
        (self.files, self.file_count) = (Rc::default(), 1);
        (self.removed_files, self.reviewer, self.reviewer_name) = (Rc::default(), None, Rc::default());
        let here = self.bookmark();
        effects.push(Effect::RecordVisit(Visit { bookmark: here.write(), address: here.address(), is_step: false }));
        self.last_bookmark = Some(here);
    }

    pub(super) fn blank_document(&mut self) -> Rc<Document> {
        let blank = Document::starting(self.default_budget.clone());
        Rc::new(Document { id: Some(self.ids.next_id()), ..blank })
    }

    /// Puts another document in place of the current one.
    pub(super) fn replace(&mut self, document: Rc<Document>, notice: Notice, effects: &mut Effects) {
        // One from a version without identities gets its own.
        self.document = match document.id {
            Some(_) => document,
            None => Rc::new(Document { id: Some(self.ids.next_id()), ..Document::clone(&document) }),
        };
        if matches!(notice, Notice::Imported | Notice::Loaded) {
            // Its branches meet here.
            self.exchanged = Some(self.document.clone());
            effects.push(Effect::PushRevision(self.document.clone()));
        }
        self.set_dialog(OpenDialog::None, effects);
        self.show_notice(notice);
        self.conflicts.clear();
        self.filter = Filter::All;
        self.expanded = Rc::default();
        self.former_bookmark = None;
        self.replacements = self.replacements.wrapping_add(1);
        self.land();
        if self.save_status == SaveStatus::Unrecognized {
            effects.push(Effect::QuarantineUnrecognized);
        }
    }

    /// Erases everything, here and elsewhere.
    pub(super) fn erase_all(&mut self, effects: &mut Effects) {
        self.forget_all(effects);
        effects.push(Effect::Focus(FocusTarget::Heading));
        effects.push(Effect::EraseAll);
        effects.push(Effect::AnnounceErased);
    }

    pub(super) fn choose_language(&mut self, language: Language, now: Now, effects: &mut Effects) {
        self.language_is_chosen = true;
        effects.push(Effect::StoreLanguage(language));
        self.set_language(language, now, effects);
    }

    pub(super) fn language_loaded(&mut self, now: Now) {
        self.translate_example(now);
        // Ignore: the visitor has switched to a language that is loaded.
        if !self.language.is_loaded() {
            self.language_failed = true;
            self.show_notice(Notice::LanguageUnavailable);
        }
    }

    pub(super) fn set_language(&mut self, language: Language, now: Now, effects: &mut Effects) {
        self.language = language;
        self.translate_example(now);
        // Choosing a language again tries again to load it.
        self.language_failed = false;
        if !language.is_loaded() {
            effects.push(Effect::LoadLanguage(language));
        }
    }
}
