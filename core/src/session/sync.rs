//! What saving, or another tab's save, does to the state.

use std::rc::Rc;

use super::effect::{Effect, Effects};
use super::message::{RemoteOrigin, SyncTrigger};
use super::notice::Notice;
use super::state::State;
use super::store::{SaveOutcome, SaveStatus};

impl State {
    pub(super) fn synced(&mut self, outcome: SaveOutcome, trigger: SyncTrigger, effects: &mut Effects) {
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
}
