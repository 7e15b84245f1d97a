//! What a widget starts with: the saved document, or a blank one.

use std::rc::Rc;

use super::bookmark::Bookmark;
use super::derived::Derived;
use super::dialog::OpenDialog;
use super::effect::{Effect, Visit};
use super::files_open::current_file;
use super::ids::IdSource;
use super::navigation::{Screen, View};
use super::pass::PassStep;
use super::preferences::{chosen_language, last_export};
use super::state::State;
use super::storage::Storage;
use super::store::{DocumentStore, SaveStatus};
use crate::assessment::Filter;
use crate::document::{Document, FileKey};
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
    /// The file that this tab had open, if any.
    pub file: Option<FileKey>,
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
    let mut effects = Vec::new();
    let key = current_file(storage, options, environment.file);
    let store = state.load_file(storage, options, key, now, &mut effects);
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
    state.derive();
    state.keep_to_review();
    effects.insert(
        0,
        Effect::Emit(HostEvent::Ready {
            language: state.language.or_fallback(),
            file: key,
            kept: state.save_status == SaveStatus::Saved,
            progress: state.derived.progress(),
        }),
    );
    if !state.language.is_loaded() {
        effects.push(Effect::LoadLanguage(state.language));
    }
    (state, store, effects)
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
            file: FileKey::FIRST,
            file_count: 1,
            files: Rc::default(),
            removed_files: Rc::default(),
            reviewer: None,
            reviewer_name: Rc::default(),
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
            exchanged: None,
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
