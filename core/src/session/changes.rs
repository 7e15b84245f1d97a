//! Changes of the document, and what follows from them: the figures, the save and
//! the events.

use std::rc::Rc;

use super::effect::{Effect, Effects};
use super::navigation::{FocusTarget, View};
use super::notice::Notice;
use super::state::State;
use crate::document::{AuditChange, Change, Document};
use crate::embedding::HostEvent;
use crate::now::Now;

/// After how many answers the browser is asked not to erase them, and the visitor is
/// reminded to keep a copy.
const WORTH_A_COPY: u32 = 20;

impl State {
    pub(super) fn change(&mut self, change: Change, now: Now, effects: &mut Effects) {
        if !self.may_change(&change) {
            return self.refuse_as_reviewer();
        }
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

    /// Records that the planned audit took place, on the planned day if it has passed.
    pub(super) fn record_audit(&mut self, now: Now, effects: &mut Effects) {
        let day = self.document.profile.planned_date.map_or(now.today, |day| day.min(now.today));
        self.change(Change::Audit(AuditChange::Record(Some(day))), now, effects);
        let refused = self.notice.filter(|notice| *notice != Notice::NotSaved);
        self.go_to_view(View::FollowUp, effects);
        self.notice = Some(refused.unwrap_or(Notice::AuditRecorded));
    }

    /// Follows a change of the document: the figures, the save and the events.
    pub(super) fn after_update(&mut self, before: &Rc<Document>, day_changed: bool, effects: &mut Effects) {
        let document_changed = !Rc::ptr_eq(before, &self.document);
        if !document_changed && !day_changed {
            return;
        }
        if self.is_example() {
            // The example is nobody's work: it is neither saved nor reported.
            return self.derive();
        }
        let progress_before = self.derived.progress();
        self.derive();
        let progress = self.derived.progress();
        if progress != progress_before {
            effects.push(Effect::Emit(HostEvent::Progress(self.file, progress)));
        }
        if progress.is_complete() && !progress_before.is_complete() {
            effects.push(Effect::Emit(HostEvent::Completed(self.file, progress)));
        }
        if document_changed && !effects.contains(&Effect::SaveNow) {
            effects.push(Effect::ScheduleSave);
        }
    }

    /// Whether there is enough to lose that a copy is worth keeping.
    #[must_use]
    pub fn is_worth_a_copy(&self) -> bool {
        !self.is_example() && self.derived.readiness.answered() >= WORTH_A_COPY
    }

    /// Asks the browser once not to erase what is stored: after many answers, or on
    /// the result.
    pub(super) fn request_persistence(&mut self, effects: &mut Effects) {
        let is_due = self.is_worth_a_copy() || (self.view == View::Overview && !self.is_untouched());
        if is_due && self.greeting.is_none() && !self.is_example() && !self.has_asked_to_persist {
            self.has_asked_to_persist = true;
            effects.push(Effect::PersistStorage);
        }
    }
}
