//! What each message does to the state, and what the application does next.

use std::rc::Rc;

use super::dialog::OpenDialog;
use super::effect::{Effect, Effects};
use super::message::{Msg, RemoteOrigin, SyncTrigger};
use super::navigation::FocusTarget;
use super::notice::Notice;
use super::state::{SnapshotSummary, State};
use super::store::{SaveOutcome, SaveStatus, Snapshot};
use crate::assessment::readiness;
use crate::document::{Change, Document, read};
use crate::embedding::HostEvent;
use crate::now::Now;

/// Brings the state up to date with what happens; returns what to do next, in
/// order.
///
/// ```
/// use jalon_core::document::{Change, Status};
/// use jalon_core::rnq::IndicatorId::I1;
/// use jalon_core::session::{Effect, Msg, State, update};
/// # use jalon_core::{date::Date, embedding::Options, language::Language, now::Now};
/// # let now = Now { today: Date::FIRST, unix_ms: 0 };
/// let mut state = State::blank(&Options::default(), Language::French, now, [1, 2]);
/// let effects = update(&mut state, Msg::Change(Change::Answer(I1, Status::InPlace)), now);
/// assert_eq!(state.derived.readiness.in_place, 1);
/// assert!(effects.contains(&Effect::ScheduleSave));
/// ```
#[must_use = "the effects are what the application must do"]
pub fn update(state: &mut State, msg: Msg, now: Now) -> Vec<Effect> {
    let mut effects = Effects::default();
    let before = (state.document.clone(), state.today, state.notice);
    // A page can stay open for days.
    state.today = now.today;
    // Each of these shows its notice again, for as long as a new one.
    let repeats_notice = state.notice != Some(Notice::NotSaved)
        && matches!(
            msg,
            Msg::ShowNotice(_)
                | Msg::Change(_)
                | Msg::UndoRemoval
                | Msg::DownloadOffered(..)
                | Msg::Replace(..)
                | Msg::StartOver
                | Msg::EraseAll
                | Msg::Load(_)
        );
    state.handle(msg, now, &mut effects);
    // A conflict closes when the document already has this tab's value.
    let document = state.document.clone();
    state.conflicts.retain(|conflict| conflict.is_open(&document));
    state.follow_bookmark(&mut effects);
    state.after_update(&before.0, before.1 != state.today, &mut effects);
    state.show_unsaved();
    if state.notice.is_some() && (state.notice != before.2 || repeats_notice) {
        state.notice_seq = state.notice_seq.wrapping_add(1);
        if let Some(after_ms) = state.notice.and_then(Notice::timeout_ms) {
            effects.push(Effect::ExpireNotice { seq: state.notice_seq, after_ms });
        }
    }
    effects.into_vec()
}

impl State {
    fn handle(&mut self, msg: Msg, now: Now, effects: &mut Effects) {
        match msg {
            Msg::Change(change) => self.change(change, now, effects),
            Msg::UndoRemoval => self.undo_removal(effects),
            Msg::Go(screen) => self.go(screen, effects),
            Msg::GoToView(view) => self.go_to_view(view, effects),
            Msg::GoToCriterion(criterion) => self.go_to_criterion(criterion, effects),
            Msg::GoToIndicator(id) => self.go_to_indicator(id, effects),
            Msg::GoToTurnover => self.go_to_profile(FocusTarget::Turnover, effects),
            Msg::GoToPlannedDate => self.go_to_profile(FocusTarget::PlannedDate, effects),
            Msg::ToggleDetails(id) => self.toggle_details(id),
            Msg::Filter(filter) => self.show_filter(filter, effects),
            Msg::Resume => {
                self.resume();
                let target = self.expanded_in_view().map_or(FocusTarget::Heading, FocusTarget::Indicator);
                self.after_navigation(target, effects);
            }
            Msg::Open(dialog) => {
                if matches!(dialog, OpenDialog::YourData) {
                    effects.push(Effect::ListSnapshots);
                }
                self.set_dialog(dialog, effects);
                self.clear_notice();
            }
            Msg::ShowNotice(notice) => self.show_notice(notice),
            Msg::DismissNotice => {
                self.has_closed_unsaved |= self.notice == Some(Notice::NotSaved);
                self.clear_notice();
            }
            Msg::NoticeExpired(seq) => {
                if seq == self.notice_seq {
                    self.clear_notice();
                }
            }
            Msg::Replace(document, notice) => self.replace_by_visitor(document, notice, effects),
            Msg::StartOver => {
                let blank = self.blank_document();
                self.replace_by_visitor(blank, Notice::StartedOver, effects);
            }
            Msg::EraseAll => {
                self.forget_all(effects);
                effects.push(Effect::Focus(FocusTarget::Heading));
                effects.push(Effect::EraseAll);
                effects.push(Effect::AnnounceErased);
            }
            Msg::ErasedElsewhere => {
                self.forget_all(effects);
                effects.push(Effect::ForgetAll);
            }
            Msg::CheckDate => {}
            Msg::Load(document) => {
                self.replace(document, Notice::Loaded, effects);
                effects.push(Effect::SaveNow);
                self.greeting = None;
            }
            Msg::SnapshotsListed(snapshots) => self.list_snapshots(snapshots, now),
            Msg::Synced(outcome, trigger) => self.synced(outcome, trigger, effects),
            Msg::ResolveConflict(path, side) => self.resolve_conflict(path, side, effects),
            Msg::DownloadUnreadable => effects.extend(self.raw_download(self.unreadable_copy.clone())),
            Msg::DownloadUnrecognized => effects.extend(self.raw_download(self.unrecognized.clone())),
            Msg::DeleteUnreadable => effects.push(Effect::DeleteUnreadableCopy),
            Msg::UnreadableListed(copy) => self.unreadable_copy = copy,
            Msg::ChooseLanguage(language) => {
                self.language_is_chosen = true;
                effects.push(Effect::StoreLanguage(language));
                self.set_language(language, effects);
            }
            Msg::HostLanguage(language) => {
                if !self.language_is_chosen {
                    self.set_language(language, effects);
                }
            }
            Msg::LanguageLoaded => {
                // Ignore: the visitor has switched to a language that is loaded.
                if !self.language.is_loaded() {
                    self.language_failed = true;
                    self.show_notice(Notice::LanguageUnavailable);
                }
            }
            Msg::Sections(sections) => self.set_sections(sections),
            Msg::Rates { from, to } => {
                // Undoing a removal must not bring the former rates back.
                for document in std::iter::once(&mut self.document).chain(&mut self.undo_stack) {
                    *document = Rc::new(Document::clone(document).with_rates(&from, &to));
                }
                self.default_budget = to;
            }
            Msg::Export(export) => effects.extend(self.download(export, now)),
            Msg::DownloadOffered(format, offered) => self.download_offered(format, offered, effects),
            Msg::CopyDownload => effects.extend(self.last_download.clone().map(Effect::Copy)),
            Msg::ShareDownload => effects.extend(self.last_download.clone().map(Effect::Share)),
            Msg::CopyByHand => self.copy_by_hand(effects),
            Msg::Print => {
                effects.push(Effect::Emit(HostEvent::Exported("print")));
                effects.push(Effect::Print((self.language.messages().report.page_title)(&self.document.profile.name)));
            }
            Msg::FollowCallToAction { with_summary } => {
                let progress = self.derived.progress();
                effects.push(Effect::Emit(HostEvent::Called { with_summary, progress }));
            }
            Msg::AnswerShareRequest { accepted } => self.answer_share_request(accepted, now, effects),
        }
    }

    fn list_snapshots(&mut self, snapshots: Vec<Snapshot>, now: Now) {
        let summaries = snapshots.into_iter().filter_map(|snapshot| {
            let document = read(&snapshot.document, now.today).ok()?.document;
            let answered = readiness(&document, now.today, None).answered();
            Some(SnapshotSummary { taken_at: snapshot.taken_at, answered, document: Rc::new(document) })
        });
        self.snapshots = summaries.collect();
    }

    fn change(&mut self, change: Change, now: Now, effects: &mut Effects) {
        let removes = change.removes();
        let undo_stack = std::mem::take(&mut self.undo_stack);
        // It stays while changes are not saved.
        self.notice = self.notice.filter(|notice| *notice == Notice::NotSaved);
        // The button that confirms goes away with the question.
        if let Change::Confirm(id) = change {
            effects.push(Effect::Focus(FocusTarget::Indicator(id)));
        }
        let mut next = Document::clone(&self.document);
        if let Err(error) = next.apply(change, now) {
            self.notice = Some(Notice::LimitReached(error));
        } else if next != *self.document {
            if removes {
                self.undo_stack = undo_stack;
                self.undo_stack.push(self.document.clone());
                self.notice = self.removals();
            }
            self.document = Rc::new(next);
        }
    }

    fn synced(&mut self, outcome: SaveOutcome, trigger: SyncTrigger, effects: &mut Effects) {
        let (merge, error) = match outcome {
            SaveOutcome::Unchanged => return,
            SaveOutcome::Saved => return self.set_save_status(SaveStatus::Saved),
            SaveOutcome::Pending => return effects.push(Effect::ScheduleSave),
            SaveOutcome::Erased => return self.set_save_status(SaveStatus::Erased),
            SaveOutcome::Unrecognized(text) => {
                self.unrecognized = Some(text.into());
                return self.set_save_status(SaveStatus::Unrecognized);
            }
            SaveOutcome::Failed(error) => return self.set_save_status(SaveStatus::Failed(error)),
            SaveOutcome::Merged(merge, error) => (*merge, error),
        };
        let was_erased = self.save_status == SaveStatus::Erased;
        match (error, self.save_status) {
            (Some(error), _) => self.set_save_status(SaveStatus::Failed(error)),
            // A merge that only read stored nothing.
            (None, SaveStatus::Failed(_)) if trigger != SyncTrigger::Local => {}
            (None, _) => self.set_save_status(SaveStatus::Saved),
        }
        // Undoing a removal would also undo what the other tab changed.
        if !self.undo_stack.is_empty() {
            self.clear_notice();
        }
        // Two widgets on one page: the visitor sees both.
        if trigger != SyncTrigger::Remote(RemoteOrigin::SamePage) {
            // After everything was erased, the former work is nowhere.
            let is_replaced = merge.replaces && !was_erased && !self.is_untouched();
            self.notice = Some(if is_replaced { Notice::ReplacedElsewhere } else { Notice::Merged });
        }
        self.document = Rc::new(merge.document);
        // A field that was in conflict already is asked about once.
        self.conflicts.retain(|open| merge.conflicts.iter().all(|new| new.path != open.path));
        self.conflicts.extend(merge.conflicts);
    }

    /// Follows a change of the document: the figures, the save and the events.
    fn after_update(&mut self, before: &Rc<Document>, day_changed: bool, effects: &mut Effects) {
        let document_changed = !Rc::ptr_eq(before, &self.document);
        if !document_changed && !day_changed {
            return;
        }
        let progress_before = self.derived.progress();
        self.derive();
        let progress = self.derived.progress();
        if progress != progress_before {
            effects.push(Effect::Emit(HostEvent::Progress(progress)));
        }
        if progress.is_complete() && !progress_before.is_complete() {
            effects.push(Effect::Emit(HostEvent::Completed(progress)));
        }
        if document_changed && !effects.contains(&Effect::SaveNow) {
            effects.push(Effect::ScheduleSave);
        }
    }
}
