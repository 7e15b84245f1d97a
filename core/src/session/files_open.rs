//! Opens a file: at the start, and in place of another one.

use std::rc::Rc;

use super::dialog::OpenDialog;
use super::effect::{Effect, Effects};
use super::file_list::{file_keys, reviewer_of};
use super::navigation::FocusTarget;
use super::preferences::{last_file, replace_host_rates, reviewer_name};
use super::state::{Greeting, State};
use super::storage::Storage;
use super::store::{DocumentStore, LoadOutcome, SaveStatus};
use crate::assessment::Filter;
use crate::audit::Budget;
use crate::document::{Document, FileKey};
use crate::embedding::{HostEvent, Options};
use crate::now::Now;

/// The file to start with: the one that the tab had open, else the one that was open
/// last in this browser, else any that there is.
#[must_use]
pub fn current_file(storage: &impl Storage, options: &Options, in_tab: Option<FileKey>) -> FileKey {
    let keys = file_keys(storage, options);
    let wanted = [in_tab, last_file(storage, options), Some(FileKey::FIRST)];
    let found = wanted.into_iter().flatten().find(|key| keys.contains(key));
    found.or(keys.first().copied()).unwrap_or_default()
}

/// Opens a file in place of the one on screen, which is saved already: what was open of
/// that one closes. Returns its store, and what to do next.
#[must_use]
pub fn open_file<S: Storage + Clone>(
    state: &mut State,
    storage: &S,
    options: &Options,
    key: FileKey,
    now: Now,
) -> (DocumentStore<S>, Vec<Effect>) {
    let mut effects = Effects::default();
    state.leave_example();
    state.set_dialog(OpenDialog::None, &mut effects);
    state.document = state.blank_document();
    state.conflicts.clear();
    state.undo_stack.clear();
    (state.notice, state.greeting) = (None, None);
    state.has_closed_unsaved = false;
    (state.exported, state.former_bookmark) = (None, None);
    (state.filter, state.expanded) = (Filter::All, Rc::default());
    (state.save_status, state.unrecognized) = (SaveStatus::Saved, None);
    state.replacements = state.replacements.wrapping_add(1);
    let mut loading = Vec::new();
    let store = state.load_file(storage, options, key, now, &mut loading);
    for effect in loading {
        effects.push(effect);
    }
    // Repairs are reported; nothing else has to be said.
    state.greeting = state.greeting.take().filter(|greeting| !greeting.repairs.is_empty());
    state.derive();
    state.land();
    state.keep_to_review();
    state.follow_bookmark(true, false, &mut effects);
    effects.push(Effect::StoreOpenFile(key));
    effects.push(Effect::Emit(HostEvent::FileOpened { file: key, progress: state.derived.progress() }));
    effects.push(Effect::Focus(FocusTarget::Heading));
    (store, effects.into_vec())
}

impl State {
    /// Loads the file into a state with a blank document: the document, how it is saved,
    /// and a greeting where it holds work.
    pub(super) fn load_file<S: Storage + Clone>(
        &mut self,
        storage: &S,
        options: &Options,
        key: FileKey,
        now: Now,
        effects: &mut Vec<Effect>,
    ) -> DocumentStore<S> {
        let blank_id = self.document.id;
        let mut store = DocumentStore::new(storage.clone(), &options.storage_key, key, Document::clone(&self.document));
        match store.load(now) {
            LoadOutcome::Empty | LoadOutcome::Unreadable => {}
            LoadOutcome::Loaded(parsed) => {
                let is_worth_greeting =
                    !parsed.document.is_untouched(&self.default_budget) || !parsed.problems.is_empty();
                self.greeting = is_worth_greeting.then_some(Greeting {
                    saved_at: parsed.saved_at,
                    repairs: parsed.problems,
                    omitted_repairs: parsed.omitted,
                });
                self.document = Rc::new(parsed.document);
            }
            LoadOutcome::Unrecognized(text) => {
                self.save_status = SaveStatus::Unrecognized;
                self.unrecognized = Some(text.into());
            }
            LoadOutcome::Failed(error) => self.save_status = SaveStatus::Failed(error),
        }
        if let Some(unsaved) = store.restore_unsaved(now) {
            self.document = Rc::new(unsaved);
        }
        let mut document = with_host_rates(Document::clone(&self.document), storage, options);
        let differs = !store.is_saved(&document);
        let lacks_id = document.id.is_none();
        if lacks_id {
            // Written by a version without identities: it gets one, once.
            document.id = blank_id;
        }
        // A text that was repaired stays until the next change, so that the repairs
        // are reported until then.
        let is_repaired = self.greeting.as_ref().is_some_and(|greeting| !greeting.repairs.is_empty());
        if lacks_id && is_repaired {
            store.adopt_id(blank_id);
        }
        if differs || (lacks_id && !is_repaired) {
            effects.push(Effect::ScheduleSave);
        }
        self.document = Rc::new(document);
        self.unreadable_copy = store.unreadable_copy().map(Rc::from);
        self.reviewer = reviewer_of(storage, options, key);
        self.reviewer_name = reviewer_name(storage, options).map(Rc::from).unwrap_or_default();
        self.file = key;
        let keys = file_keys(storage, options);
        self.file_count = keys.len() + usize::from(!keys.contains(&key));
        store
    }
}

/// The document with the host's day rates, where the visitor entered no others.
fn with_host_rates(document: Document, storage: &impl Storage, options: &Options) -> Document {
    let to = options.budget();
    document.with_rates(&replace_host_rates(storage, options), &to).with_rates(&Budget::default(), &to)
}
