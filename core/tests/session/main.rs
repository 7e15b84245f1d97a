//! Tests of a session: the state of one widget, and the stores of several tabs
//! over one storage. A test in the past tense is named after the cause of a bug.

#![allow(clippy::pedantic, reason = "tests favour brevity")]

#[path = "../common/mod.rs"]
mod common;

mod browser;
mod memory_storage;

mod autosave;
mod bookmark;
mod branches;
mod changes;
mod conflicts;
mod dialogs;
mod erase;
mod events;
mod example;
mod faults;
mod files;
mod handle;
mod identity;
mod init;
mod language;
mod navigation;
mod notices;
mod page_copies;
mod pass;
mod places;
mod properties;
mod quarantine;
mod rates;
mod snapshots;
mod store;
mod tab_properties;
mod tabs;
mod write_window;

use std::rc::Rc;

use jalon_core::audit::Budget;
use jalon_core::date::Date;
use jalon_core::document::{Change, Document, FileKey, Status, read, write};
use jalon_core::embedding::{HostEvent, Options};
use jalon_core::language::Language;
use jalon_core::now::Now;
use jalon_core::rnq::IndicatorId;
use jalon_core::session::{DocumentStore, Effect, LoadOutcome, Msg, SaveOutcome, State, SyncAccess, update};
use memory_storage::MemoryStorage;

const TODAY: Date = Date::new(2026, 11, 23).unwrap();

/// The key of the document, without a storage key of the host page.
const KEY: &str = "jalon/v1/document";

/// The moment this many milliseconds after the start of a test.
fn at(elapsed_ms: u64) -> Now {
    Now { today: TODAY, unix_ms: 1_795_421_553_000 + elapsed_ms }
}

/// A blank session.
fn blank() -> State {
    State::blank(&Options::default(), Language::French, at(0), [1, 2])
}

/// A session with this document.
fn session_with(document: &Document) -> State {
    let mut state = blank();
    let document = Document { id: state.document.id, ..document.clone() };
    _ = update(&mut state, Msg::Load(Rc::new(document)), at(0));
    _ = update(&mut state, Msg::DismissNotice, at(0));
    state
}

/// Sends the messages in order; the effects of the last one.
fn send(state: &mut State, msgs: impl IntoIterator<Item = Msg>) -> Vec<Effect> {
    msgs.into_iter().fold(Vec::new(), |_, msg| update(state, msg, at(0)))
}

/// Sends the messages in order; the effects of all.
fn send_all(state: &mut State, msgs: impl IntoIterator<Item = Msg>) -> Vec<Effect> {
    msgs.into_iter().flat_map(|msg| update(state, msg, at(0))).collect()
}

fn change(change: Change) -> Msg {
    Msg::Change(change)
}

/// The blank document with these changes, made one millisecond after the other.
fn document(changes: impl IntoIterator<Item = Change>) -> Document {
    changes
        .into_iter()
        .zip(0..)
        .fold(Document::default(), |document, (change, elapsed_ms)| document.after(change, at(elapsed_ms)))
}

fn answered(ids: impl IntoIterator<Item = IndicatorId>) -> Document {
    document(ids.into_iter().map(|id| Change::Answer(id, Status::InPlace)))
}

/// The document as it is stored.
fn text(document: &Document) -> String {
    write(document, Language::French, at(0))
}

fn parse(text: &str) -> Document {
    read(text, TODAY).unwrap().document
}

/// The document in the storage.
fn stored(storage: &MemoryStorage) -> Document {
    parse(&storage.text(KEY).unwrap())
}

/// The store of a tab, which has loaded what the storage holds.
fn loaded_store(storage: &MemoryStorage) -> (DocumentStore<MemoryStorage>, LoadOutcome) {
    let mut store = DocumentStore::new(storage.clone(), "jalon", FileKey::FIRST, Document::starting(Budget::default()));
    let outcome = store.load(at(0));
    (store, outcome)
}

/// Saves the document without a lock.
fn save(store: &mut DocumentStore<MemoryStorage>, document: &Document, now: Now) -> SaveOutcome {
    store.sync(document, SyncAccess::Write, Language::French, now)
}

fn emitted(effects: &[Effect]) -> Vec<HostEvent> {
    effects.iter().filter_map(|effect| if let Effect::Emit(event) = effect { Some(*event) } else { None }).collect()
}
