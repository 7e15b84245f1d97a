//! Saves the document: after changes, when the page is left, and in step with
//! other tabs.

use jalon_core::session::{Msg, SaveOutcome, SaveStatus, SyncAccess, SyncTrigger};

use super::runtime::Runtime;
use crate::browser::{clock, page};

impl Runtime {
    /// Asks before the visitor leaves with unsaved work. Only then: a page that
    /// always listens may not enter the back/forward cache.
    pub(super) fn guard_unsaved_work(&self) {
        let (has_unsaved_work, is_guarded) = (self.state().has_unsaved_work(), self.leave_guard.borrow().is_some());
        if has_unsaved_work != is_guarded {
            self.leave_guard.replace(has_unsaved_work.then(page::ask_before_leaving).flatten());
        }
    }

    /// Saves under a lock shared with other tabs, where the browser supports
    /// locks; otherwise saves immediately.
    pub(super) fn save(&self) {
        self.save_timer.take();
        let this = self.weak();
        let save = move || {
            if let Some(runtime) = this.upgrade() {
                runtime.sync(SyncAccess::Write, SyncTrigger::Local);
            }
        };
        let name = self.store.borrow().key().to_owned();
        if self.lacks_locks.get() || !self.host.with_lock(&name, save) {
            // Not asked again: each request would leave a callback behind.
            self.lacks_locks.set(true);
            self.sync(SyncAccess::Write, SyncTrigger::Local);
        }
    }

    /// Saves immediately, because the page may be about to close.
    pub(super) fn leave(&self) {
        self.save_timer.take();
        self.sync(SyncAccess::Write, SyncTrigger::Local);
        // This tab's side of an open conflict must not be lost.
        let state = self.state();
        if !state.conflicts.is_empty() {
            self.store.borrow_mut().push_snapshot(&state.own_side(), state.language, clock::now());
        }
    }

    pub(super) fn sync(&self, access: SyncAccess, trigger: SyncTrigger) {
        let (document, language, status) = {
            let state = self.state();
            (state.own_document().clone(), state.language, state.save_status)
        };
        let outcome = self.store.borrow_mut().sync(&document, access, language, clock::now());
        let has_written =
            access != SyncAccess::Read && matches!(outcome, SaveOutcome::Saved | SaveOutcome::Merged(_, None));
        match outcome {
            SaveOutcome::Unchanged => {}
            // An unchanged status changes nothing on screen and would cause a
            // render at every pause in typing.
            SaveOutcome::Saved if status == SaveStatus::Saved => {}
            outcome => self.send(Msg::Synced(outcome, trigger)),
        }
        if has_written {
            // The event comes back here before this line ends: no borrow is held,
            // and the outcome is applied.
            let key = self.store.borrow().key().to_owned();
            page::announce_stored(&key);
        }
    }
}
