//! Snapshots: documents that were replaced.

use std::rc::Rc;

use jalon_core::document::{Change, Document, Status};
use jalon_core::language::Language;
use jalon_core::rnq::IndicatorId::{I1, I2};
use jalon_core::session::{DocumentStore, HISTORY_LIMIT, Msg, Notice, OpenDialog, SaveOutcome, StorageError};

use crate::browser::Browser;
use crate::memory_storage::MemoryStorage;
use crate::{answered, at, loaded_store, parse, save, stored};

const SNAPSHOTS_KEY: &str = "jalon/v1/document/earlier";

fn named(name: &str) -> Document {
    Document::default().after(Change::Name(name.into()), at(0))
}

/// Takes a snapshot of the document of each name, a minute after the other.
fn push(store: &mut DocumentStore<MemoryStorage>, names: &[&str]) {
    for (name, minute) in names.iter().zip(0..) {
        store.push_snapshot(&named(name), Language::French, at(minute * 60_000));
    }
}

/// The names in the snapshots, the latest first.
fn names(store: &DocumentStore<MemoryStorage>) -> Vec<String> {
    store.snapshots().iter().map(|snapshot| parse(&snapshot.document).profile.name.to_string()).collect()
}

/// A saved document, then a storage with this many snapshots and no room left.
fn full_storage(snapshots: &[&str]) -> (MemoryStorage, DocumentStore<MemoryStorage>) {
    let storage = MemoryStorage::default();
    let (mut store, _) = loaded_store(&storage);
    save(&mut store, &longer_by(0), at(0));
    push(&mut store, snapshots);
    storage.set_quota(storage.used());
    (storage, store)
}

/// The document in [`full_storage`] with this many bytes more.
fn longer_by(bytes: usize) -> Document {
    named("Ravel").after(Change::Notes(I1, "x".repeat(1 + bytes).into()), at(0))
}

#[test]
fn the_latest_snapshots_are_kept() {
    let storage = MemoryStorage::default();
    let (mut store, _) = loaded_store(&storage);
    push(&mut store, &["a", "b", "c", "d", "e", "f", "g"]);
    assert_eq!(names(&store), ["g", "f", "e", "d", "c"]);
    assert_eq!(store.snapshots().len(), HISTORY_LIMIT);
    assert_eq!(names(&loaded_store(&storage.on_another_page()).0), names(&store));
}

#[test]
fn a_snapshot_says_when_it_was_taken() {
    let (mut store, _) = loaded_store(&MemoryStorage::default());
    push(&mut store, &["a"]);
    assert_eq!(store.snapshots()[0].taken_at, at(0).timestamp());
}

#[test]
fn an_untouched_document_makes_no_snapshot() {
    let (mut store, _) = loaded_store(&MemoryStorage::default());
    store.push_snapshot(&Document::default(), Language::French, at(0));
    assert!(store.snapshots().is_empty());
}

#[test]
fn the_same_document_makes_no_second_snapshot() {
    let (mut store, _) = loaded_store(&MemoryStorage::default());
    push(&mut store, &["a", "a"]);
    assert_eq!(names(&store), ["a"]);
    push(&mut store, &["b", "a"]);
    assert_eq!(names(&store), ["a", "b", "a"], "it came back in between");
}

#[test]
fn snapshots_that_cannot_be_read_are_passed_over() {
    let storage = MemoryStorage::default();
    let (mut store, _) = loaded_store(&storage);
    for text in ["", "{}", "[1,null]", r#"[{"kept_at":"now"}]"#] {
        storage.put(SNAPSHOTS_KEY, text);
        assert!(store.snapshots().is_empty(), "{text}");
    }
    push(&mut store, &["a"]);
    assert_eq!(names(&store), ["a"]);
}

#[test]
fn a_snapshot_that_the_storage_does_not_take_lasts_as_long_as_the_page() {
    let storage = MemoryStorage::default();
    let (mut store, _) = loaded_store(&storage);
    push(&mut store, &["a"]);
    storage.fail_on_write(true);
    push(&mut store, &["b", "c"]);
    assert_eq!(names(&store), ["c", "b", "a"]);
    storage.fail_on_write(false);
    push(&mut store, &["d"]);
    assert_eq!(names(&store), ["d", "c", "b", "a"]);
    assert_eq!(names(&loaded_store(&storage.on_another_page()).0), names(&store));
}

#[test]
fn a_new_snapshot_takes_the_place_of_the_oldest_in_a_full_storage() {
    let (_, mut store) = full_storage(&["a", "b", "c"]);
    push(&mut store, &["d"]);
    assert_eq!(names(&store)[..3], ["d", "c", "b"]);
}

#[test]
fn all_snapshots_went_although_dropping_them_did_not_help() {
    let (storage, mut store) = full_storage(&["a", "b", "c"]);
    let before = storage.text(SNAPSHOTS_KEY);
    let outcome = save(&mut store, &longer_by(storage.used()), at(0));
    assert!(matches!(outcome, SaveOutcome::Failed(StorageError::Full)), "{outcome:?}");
    assert_eq!(storage.text(SNAPSHOTS_KEY), before);
    assert_eq!(stored(&storage), longer_by(0));
    assert_eq!(names(&store), ["c", "b", "a"]);
}

#[test]
fn all_snapshots_went_although_the_oldest_made_room() {
    let (storage, mut store) = full_storage(&["a", "b", "c", "d", "e"]);
    assert!(matches!(save(&mut store, &longer_by(10), at(0)), SaveOutcome::Saved));
    assert_eq!(names(&loaded_store(&storage.on_another_page()).0), ["e", "d", "c", "b"]);
}

#[test]
fn snapshots_that_made_room_were_listed_before_later_ones() {
    let (_, mut store) = full_storage(&["a", "b", "c", "d", "e"]);
    save(&mut store, &longer_by(10), at(0));
    assert_eq!(names(&store), ["e", "d", "c", "b", "a"], "this page still has all");
    // One more snapshot: the oldest is one too many, not the latest.
    store.push_snapshot(&named("f"), Language::French, at(600_000));
    assert_eq!(names(&store)[..2], ["f", "e"]);
    assert!(!names(&store).contains(&"a".to_owned()));
}

#[test]
fn snapshots_make_as_much_room_as_it_takes() {
    for dropped in 1..=5 {
        let (storage, mut store) = full_storage(&["a", "b", "c", "d", "e"]);
        let one = storage.text(SNAPSHOTS_KEY).unwrap().len() / 5;
        save(&mut store, &longer_by(one * dropped - one / 2), at(0));
        assert_eq!(stored(&storage), longer_by(one * dropped - one / 2));
        let kept = ["e", "d", "c", "b", "a"].iter().take(5 - dropped);
        assert_eq!(names(&loaded_store(&storage.on_another_page()).0), kept.copied().collect::<Vec<_>>());
    }
}

#[test]
fn snapshots_make_no_room_in_a_storage_that_is_blocked() {
    let (storage, mut store) = full_storage(&["a", "b"]);
    let before = storage.text(SNAPSHOTS_KEY);
    storage.fail_on_write(true);
    save(&mut store, &longer_by(1), at(0));
    assert_eq!(storage.text(SNAPSHOTS_KEY), before);
}

#[test]
fn a_replaced_document_can_be_restored() {
    let mut browser = Browser::with_tabs(1);
    browser.change(0, Change::Answer(I1, Status::Partly));
    browser.wait(1_000);
    let before = browser.document(0).clone();
    browser.send(0, Msg::Replace(Rc::new(answered([I2])), Notice::Imported));
    browser.wait(1_000);
    browser.send(0, Msg::Open(OpenDialog::YourData));
    let snapshot = browser.tabs[0].state.snapshots[0].clone();
    assert_eq!(snapshot.answered, 1);
    browser.send(0, Msg::Replace(snapshot.document, Notice::SnapshotRestored));
    assert_eq!(*browser.document(0), before);
    assert_eq!(stored(&browser.storage), before);
    browser.send(0, Msg::Open(OpenDialog::YourData));
    let latest = &browser.tabs[0].state.snapshots[0].document;
    assert_eq!(latest.entries, answered([I2]).entries, "and the import in its turn");
}
