//! What a widget starts with: the saved document, or a blank one.

use std::rc::Rc;

use super::bookmark::Bookmark;
use super::derived::Derived;
use super::dialog::OpenDialog;
use super::effect::{Effect, Visit};
use super::ids::IdSource;
use super::navigation::{Screen, View};
use super::pass::PassStep;
use super::preferences::{chosen_language, last_export, replace_host_rates};
use super::state::{Greeting, State};
use super::storage::Storage;
use super::store::{DocumentStore, LoadOutcome, SaveStatus};
use crate::assessment::Filter;
use crate::audit::Budget;
use crate::document::Document;
use crate::embedding::{HostEvent, Options};
use crate::language::Language;
use crate::now::Now;
use crate::rnq::{Criterion, IndicatorId};

/// What the browser tells a widget at the start.
#[derive(Clone, Debug)]
pub struct Environment {
    /// The current moment.
    pub now: Now,
    /// The languages that the visitor prefers, as BCP 47 tags, the best first.
    pub preferred_languages: Vec<String>,
    /// Random bits.
    pub seed: [u64; 2],
    /// The last [`Effect::StoreBookmark`] in this tab, if there was one.
    pub bookmark: Option<String>,
    /// The address of a place on the standalone page, after the `#`, if it has one.
    pub address: Option<String>,
    /// Whether the browser can pass files to other applications.
    pub can_share: bool,
}

/// The language to start in: the visitor's choice, else the host page's, else
/// the browser's, else French.
#[must_use]
pub fn initial_language(storage: &impl Storage, options: &Options, preferred: &[String]) -> Language {
    let browser = || preferred.iter().find_map(|code| Language::from_code(code));
    chosen_language(storage, options).or(options.language).or_else(browser).unwrap_or_default()
}

/// The state at the start, the store of its document, and what to do first. A
/// version that the page remembers and the storage did not take comes before the
/// stored one.
#[must_use]
pub fn initial_state<S: Storage + Clone>(
    storage: &S,
    options: &Options,
    environment: &Environment,
) -> (State, DocumentStore<S>, Vec<Effect>) {
    let now = environment.now;
    let language = initial_language(storage, options, &environment.preferred_languages);
    let mut state = State::blank(options, language, now, environment.seed);
    state.language_is_chosen = chosen_language(storage, options).is_some();
    let mut store = DocumentStore::new(storage.clone(), &options.storage_key, Document::clone(&state.document));
    let blank_id = state.document.id;
    let mut effects = Vec::new();
    match store.load(now) {
        LoadOutcome::Empty | LoadOutcome::Unreadable => {}
        LoadOutcome::Loaded(parsed) => {
            let is_worth_greeting = !parsed.document.is_untouched(&state.default_budget) || !parsed.problems.is_empty();
            state.greeting = is_worth_greeting.then_some(Greeting {
                saved_at: parsed.saved_at,
                repairs: parsed.problems,
                omitted_repairs: parsed.omitted,
            });
            state.document = Rc::new(parsed.document);
        }
        LoadOutcome::Unrecognized(text) => {
            state.save_status = SaveStatus::Unrecognized;
            state.unrecognized = Some(text.into());
        }
        LoadOutcome::Failed(error) => state.save_status = SaveStatus::Failed(error),
    }
    if let Some(unsaved) = store.restore_unsaved(now) {
        state.document = Rc::new(unsaved);
    }
    let mut document = with_host_rates(Document::clone(&state.document), storage, options);
    let differs = !store.is_saved(&document);
    let lacks_id = document.id.is_none();
    if lacks_id {
        // Written by a version without identities: it gets one, once.
        document.id = blank_id;
    }
    // A text that was repaired stays until the next change, so that the repairs
    // are reported until then.
    let is_repaired = state.greeting.as_ref().is_some_and(|greeting| !greeting.repairs.is_empty());
    if lacks_id && is_repaired {
        store.adopt_id(blank_id);
    }
    if differs || (lacks_id && !is_repaired) {
        effects.push(Effect::ScheduleSave);
    }
    state.document = Rc::new(document);
    state.can_share = environment.can_share;
    state.last_export = last_export(storage, options);
    // An address that the visitor follows comes before the last place.
    let address = environment.address.as_deref().and_then(|text| Bookmark::from_address(text, options.sections));
    let bookmark = environment.bookmark.as_deref().and_then(|text| Bookmark::parse(text, options.sections));
    let bookmark = match (address, bookmark) {
        (Some(address), Some(bookmark)) if bookmark.address() == address.address() => Some(bookmark),
        (address, bookmark) => address.or(bookmark),
    };
    if store.is_known_to_page() {
        state.greeting = None;
    }
    match bookmark {
        // The greeting leads there.
        Some(bookmark) if state.greeting.is_some() => state.former_bookmark = Some(bookmark),
        Some(bookmark) => state.restore_bookmark(bookmark),
        None if store.is_known_to_page() => state.resume(),
        // The start is for a first visit; the greeting leads past it.
        None => {}
    }
    state.last_bookmark = Some(state.former_bookmark.clone().unwrap_or_else(|| state.bookmark()));
    if state.greeting.is_none() {
        // So that the way back leads here.
        let here = state.bookmark();
        effects.push(Effect::RecordVisit(Visit { bookmark: here.write(), address: here.address(), is_step: false }));
    }
    state.unreadable_copy = store.unreadable_copy().map(Rc::from);
    state.derive();
    effects.insert(
        0,
        Effect::Emit(HostEvent::Ready {
            language: state.language.or_fallback(),
            kept: state.save_status == SaveStatus::Saved,
            progress: state.derived.progress(),
        }),
    );
    if !state.language.is_loaded() {
        effects.push(Effect::LoadLanguage(state.language));
    }
    (state, store, effects)
}

/// The document with the host's day rates, where the visitor entered no others.
fn with_host_rates(document: Document, storage: &impl Storage, options: &Options) -> Document {
    let to = options.budget();
    document.with_rates(&replace_host_rates(storage, options), &to).with_rates(&Budget::default(), &to)
}

impl State {
    /// The state of a widget with these options in which nothing has been
    /// entered. `seed` holds random bits, for the identities of documents.
    #[must_use]
    pub fn blank(options: &Options, language: Language, now: Now, seed: [u64; 2]) -> Self {
        let mut ids = IdSource::new(seed);
        let default_budget = options.budget();
        let document = Document { id: Some(ids.next_id()), ..Document::starting(default_budget.clone()) };
        let mut state = Self {
            derived: Rc::new(Derived::of(&document, now.today)),
            document: Rc::new(document),
            today: now.today,
            language,
            language_is_chosen: false,
            language_failed: false,
            screen: Screen::default(),
            view: View::default(),
            pass: PassStep::default(),
            gap: IndicatorId::I1,
            criterion: Criterion::C1,
            filter: Filter::All,
            filtered: Rc::default(),
            expanded: Rc::default(),
            save_status: SaveStatus::Saved,
            has_closed_unsaved: false,
            exported: None,
            last_export: None,
            has_asked_to_persist: false,
            own_work: None,
            conflicts: Vec::new(),
            dialog: OpenDialog::None,
            snapshots: Rc::default(),
            last_download: None,
            can_share: false,
            notice: None,
            notice_seq: 0,
            undo_stack: Vec::new(),
            greeting: None,
            unreadable_copy: None,
            unrecognized: None,
            replacements: 0,
            sections: options.sections,
            default_budget,
            former_bookmark: None,
            last_bookmark: None,
            ids,
        };
        state.last_bookmark = Some(state.bookmark());
        state
    }
}
