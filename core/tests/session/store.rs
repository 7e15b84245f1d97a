//! One store over one storage: loading and saving.

use jalon_core::document::{Change, Document, Status, write};
use jalon_core::language::Language;
use jalon_core::rnq::IndicatorId::{I1, I2};
use jalon_core::session::{LoadOutcome, SaveOutcome, SyncAccess};

use crate::memory_storage::MemoryStorage;
use crate::{KEY, answered, at, loaded_store, save, stored, text};

#[test]
fn what_is_saved_is_loaded_at_the_next_visit() {
    let storage = MemoryStorage::default();
    let (mut store, outcome) = loaded_store(&storage);
    assert!(matches!(outcome, LoadOutcome::Empty));
    let document = answered([I1]);
    assert!(matches!(store.sync(&document, SyncAccess::Write, Language::French, at(0)), SaveOutcome::Saved));
    let (store, outcome) = loaded_store(&storage.on_another_page());
    let LoadOutcome::Loaded(parsed) = outcome else { panic!("{outcome:?}") };
    assert_eq!((&parsed.document, parsed.problems.len()), (&document, 0));
    assert!(store.is_saved(&document));
}

#[test]
fn a_document_is_written_when_it_has_changed() {
    let storage = MemoryStorage::default();
    let (mut store, _) = loaded_store(&storage);
    assert!(matches!(save(&mut store, &Document::default(), at(0)), SaveOutcome::Unchanged));
    assert_eq!(storage.writes(), 0);
    let document = answered([I1]);
    save(&mut store, &document, at(0));
    // Only the time of the save would differ.
    assert!(matches!(save(&mut store, &document, at(60_000)), SaveOutcome::Unchanged));
    assert_eq!(storage.writes(), 1);
}

#[test]
fn a_tab_that_only_reads_writes_nothing() {
    let storage = MemoryStorage::default();
    let (mut store, _) = loaded_store(&storage);
    let mine = answered([I1]);
    let outcome = store.sync(&mine, SyncAccess::Read, Language::French, at(0));
    assert!(matches!(outcome, SaveOutcome::Unchanged));
    storage.put(KEY, &text(&answered([I2])));
    let outcome = store.sync(&mine, SyncAccess::Read, Language::French, at(0));
    let SaveOutcome::Merged(merged, None) = outcome else { panic!("{outcome:?}") };
    assert_eq!(merged.document, answered([I1, I2]));
    assert_eq!(stored(&storage), answered([I2]));
    assert!(matches!(save(&mut store, &merged.document, at(0)), SaveOutcome::Saved));
    assert_eq!(stored(&storage), answered([I1, I2]));
}

#[test]
fn another_tabs_document_that_is_the_same_is_no_news() {
    let storage = MemoryStorage::default();
    let (mut store, _) = loaded_store(&storage);
    let document = answered([I1]);
    save(&mut store, &document, at(0));
    storage.put(KEY, &write(&document, Language::English, at(9_000)));
    let outcome = store.sync(&document, SyncAccess::Read, Language::French, at(9_000));
    assert!(matches!(outcome, SaveOutcome::Saved), "{outcome:?}");
}

#[test]
fn a_tab_claimed_as_saved_what_the_storage_did_not_hold() {
    // Both tabs gave the same answer, and the other had not seen this tab's
    // second one when it wrote.
    let storage = MemoryStorage::default();
    let (mut store, _) = loaded_store(&storage);
    let mine = answered([I1, I2]);
    save(&mut store, &mine, at(0));
    storage.put(KEY, &text(&answered([I1])));
    let outcome = store.sync(&mine, SyncAccess::Read, Language::French, at(10));
    assert!(!matches!(outcome, SaveOutcome::Saved | SaveOutcome::Unchanged), "{outcome:?}");
    assert!(!store.is_saved(&mine));
}

#[test]
fn a_repaired_text_becomes_a_snapshot_before_it_is_overwritten() {
    let damaged = text(&answered([I1])).replace("in_place", "perfect");
    let storage = MemoryStorage::holding(KEY, &damaged);
    let (_, outcome) = loaded_store(&storage);
    assert!(matches!(outcome, LoadOutcome::Loaded(parsed) if parsed.problems.len() == 1));
    // The same text, at a second visit before anything changes.
    let (mut store, _) = loaded_store(&storage);
    save(&mut store, &answered([I2]), at(0));
    let snapshots: Vec<String> = store.snapshots().into_iter().map(|snapshot| snapshot.document).collect();
    assert_eq!(snapshots, [damaged]);
}

#[test]
fn a_store_leaves_the_keys_of_others_alone() {
    let storage = MemoryStorage::holding("shop/cart", "3");
    storage.put("other/v1/document", "theirs");
    let (mut store, _) = loaded_store(&storage);
    save(&mut store, &answered([I1]), at(0));
    store.push_snapshot(&answered([I1]), Language::French, at(0));
    save(&mut store, &answered([I1]).after(Change::Answer(I1, Status::Unknown), at(0)), at(0));
    assert_eq!(storage.text("shop/cart").as_deref(), Some("3"));
    assert_eq!(storage.text("other/v1/document").as_deref(), Some("theirs"));
    let own = storage.keys().into_iter().filter(|key| key.starts_with("jalon/v1/")).count();
    assert_eq!(own + 2, storage.keys().len());
}
