//! What each message does to the state, and what the application does next.

use std::rc::Rc;

use super::dialog::OpenDialog;
use super::effect::{Effect, Effects};
use super::message::Msg;
use super::navigation::{FocusTarget, View};
use super::notice::Notice;
use super::state::{SnapshotSummary, State};
use super::store::Snapshot;
use crate::assessment::readiness;
use crate::audit::Budget;
use crate::document::{Document, read};
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
    if state.is_example() && concerns_own_work(&msg) {
        state.leave_example();
    }
    let before = (state.document.clone(), state.today, state.notice);
    let view_before = state.view;
    // Nothing leads back to the greeting, and what the visitor did not do is no step.
    let is_step = state.greeting.is_none() && !matches!(msg, Msg::Sections(_) | Msg::Load(_) | Msg::Synced(..));
    let had_greeting = state.greeting.is_some();
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
    if matches!(msg, Msg::Synced(..) | Msg::Rates { .. }) {
        // These are about the visitor's own work, whatever is shown.
        state.with_own_work(&mut effects, |state, effects| state.handle(msg, now, effects));
    } else {
        state.handle(msg, now, &mut effects);
    }
    // A conflict closes when the document already has this tab's value.
    let document = state.own_document().clone();
    state.conflicts.retain(|conflict| conflict.is_open(&document));
    state.keep_to_review();
    state.follow_bookmark(is_step, had_greeting, &mut effects);
    if state.view == View::Compare && view_before != View::Compare {
        effects.push(Effect::ListSnapshots);
        effects.push(Effect::ListFiles);
    }
    state.after_update(&before.0, before.1 != state.today, &mut effects);
    state.request_persistence(&mut effects);
    state.show_unsaved();
    if state.notice.is_some() && (state.notice != before.2 || repeats_notice) {
        state.notice_seq = state.notice_seq.wrapping_add(1);
        if let Some(after_ms) = state.notice.and_then(Notice::timeout_ms) {
            effects.push(Effect::ExpireNotice { seq: state.notice_seq, after_ms });
        }
    }
    effects.into_vec()
}

/// Whether the message is about the visitor's own work, so that the example has to
/// make room for it.
fn concerns_own_work(msg: &Msg) -> bool {
    match msg {
        Msg::Open(dialog) => !matches!(dialog, OpenDialog::None | OpenDialog::Help(_) | OpenDialog::CopyByHand { .. }),
        Msg::Export(export) => export.is_document(),
        Msg::File(msg) => msg.is_by_visitor(),
        Msg::Replace(..)
        | Msg::StartOver
        | Msg::EraseAll
        | Msg::ErasedElsewhere
        | Msg::Load(_)
        | Msg::Resume
        | Msg::SendFile
        | Msg::ResolveConflict(..)
        | Msg::FollowCallToAction { .. } => true,
        _ => false,
    }
}

impl State {
    fn handle(&mut self, msg: Msg, now: Now, effects: &mut Effects) {
        if self.replaces_reviewed(&msg) {
            return self.refuse_as_reviewer();
        }
        match msg {
            Msg::Change(change) => self.change(change, now, effects),
            Msg::UndoRemoval => self.undo_removal(effects),
            Msg::Go(screen) => self.go(screen, effects),
            Msg::GoToView(view) => self.go_to_view(view, effects),
            Msg::GoToCriterion(criterion) => self.go_to_criterion(criterion, effects),
            Msg::GoToIndicator(id) => self.go_to_indicator(id, effects),
            Msg::GoToGap(id) => self.go_to_gap(id, effects),
            Msg::GoToTurnover => self.go_to_profile(FocusTarget::Turnover, effects),
            Msg::GoToPlannedDate => self.go_to_profile(FocusTarget::PlannedDate, effects),
            Msg::Pass(msg) => self.handle_pass(msg, now, effects),
            Msg::File(msg) => self.handle_file(msg, now, effects),
            Msg::GiveOpinion(id, input) => self.give_opinion(id, input, now, effects),
            Msg::RecordAudit => self.record_audit(now, effects),
            Msg::SendFile => self.send_file(now, effects),
            Msg::Arrive(destination) => self.arrive(&destination, effects),
            Msg::ShowExample => self.show_example(now, effects),
            Msg::LeaveExample => {
                self.leave_example();
                self.after_navigation(FocusTarget::Heading, effects);
            }
            Msg::ToggleDetails(id) => self.toggle_details(id),
            Msg::Filter(filter) => self.show_filter(filter, effects),
            Msg::Resume => {
                self.resume();
                let target = self.expanded_in_view().map_or(FocusTarget::Heading, FocusTarget::Indicator);
                self.after_navigation(target, effects);
            }
            Msg::Open(dialog) => self.open_dialog(dialog, effects),
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
            Msg::EraseAll => self.erase_all(effects),
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
            Msg::ChooseLanguage(language) => self.choose_language(language, now, effects),
            Msg::HostLanguage(language) => {
                if !self.language_is_chosen {
                    self.set_language(language, now, effects);
                }
            }
            Msg::LanguageLoaded => self.language_loaded(now),
            Msg::Sections(sections) => self.set_sections(sections),
            Msg::Rates { from, to } => {
                self.set_rates(&from, &to);
                self.default_budget = to;
            }
            Msg::Export(export) => self.export_file(export, now, effects),
            Msg::RetryDownload => effects.extend(self.last_download.clone().map(|download| self.download(download))),
            Msg::DownloadOffered(format, offered) => self.download_offered(format, offered, effects),
            Msg::CopyDownload => effects.extend(self.last_download.clone().map(Effect::Copy)),
            Msg::ShareDownload => effects.extend(self.last_download.clone().map(Effect::Share)),
            Msg::Copy(export) => self.hand_out(export, Effect::Copy, now, effects),
            Msg::Share(export) => self.hand_out(export, Effect::Share, now, effects),
            Msg::CopyByHand => self.copy_by_hand(effects),
            Msg::Print => self.print(effects),
            Msg::FollowCallToAction { with_summary } => {
                let progress = self.derived.progress();
                effects.push(Effect::Emit(HostEvent::Called { file: self.file, with_summary, progress }));
            }
            Msg::AnswerShareRequest { accepted } => self.answer_share_request(accepted, now, effects),
        }
    }

    /// Puts the host's new day rates in place of its former ones.
    fn set_rates(&mut self, from: &Budget, to: &Budget) {
        // Undoing a removal must not bring the former rates back.
        for document in std::iter::once(&mut self.document).chain(&mut self.undo_stack) {
            *document = Rc::new(Document::clone(document).with_rates(from, to));
        }
    }

    fn list_snapshots(&mut self, snapshots: Vec<Snapshot>, now: Now) {
        let summaries = snapshots.into_iter().filter_map(|snapshot| {
            let document = read(&snapshot.document, now.today).ok()?.document;
            let answered = readiness(&document, now.today, None).answered();
            Some(SnapshotSummary {
                taken_at: snapshot.taken_at,
                is_exchanged: snapshot.revision.is_some(),
                answered,
                document: Rc::new(document),
            })
        });
        self.snapshots = summaries.collect();
    }
}
