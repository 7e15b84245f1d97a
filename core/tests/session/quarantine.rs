//! Quarantine: texts that cannot be read are copied before anything can
//! overwrite them.

use std::rc::Rc;

use jalon_core::document::{Change, Status};
use jalon_core::rnq::IndicatorId::I1;
use jalon_core::session::{LoadOutcome, Msg, SaveStatus};

use crate::browser::Browser;
use crate::memory_storage::MemoryStorage;
use crate::{KEY, answered, at, loaded_store, save, stored};

/// A visit that finds this text and leaves a document in its place.
fn visit(storage: &MemoryStorage, damaged: &str) -> LoadOutcome {
    storage.put(KEY, damaged);
    let (mut store, outcome) = loaded_store(&storage.on_another_page());
    save(&mut store, &answered([I1]), at(0));
    outcome
}

/// The texts in quarantine, in the order in which the visitor sees them.
fn quarantined(storage: &MemoryStorage) -> Vec<String> {
    let copy = storage.on_another_page();
    let held: Vec<(String, String)> =
        storage.keys().into_iter().filter_map(|key| Some((key.clone(), storage.text(&key)?))).collect();
    let (store, _) = loaded_store(&copy);
    let mut texts = Vec::new();
    while let Some(text) = store.unreadable_copy() {
        texts.push(text);
        store.delete_unreadable_copy();
    }
    for (key, text) in held {
        storage.put(&key, &text);
    }
    texts
}

#[test]
fn an_unreadable_text_is_copied_before_it_is_overwritten() {
    for damaged in ["not JSON", "{\"format\":\"jalon\",", "{}", ""] {
        let storage = MemoryStorage::default();
        assert!(matches!(visit(&storage, damaged), LoadOutcome::Unreadable), "{damaged}");
        assert_eq!(stored(&storage), answered([I1]));
        assert_eq!(quarantined(&storage), [damaged]);
    }
}

#[test]
fn a_second_unreadable_text_overwrote_the_first() {
    let storage = MemoryStorage::default();
    for damaged in ["first", "second", "third"] {
        assert!(matches!(visit(&storage, damaged), LoadOutcome::Unreadable));
    }
    assert_eq!(quarantined(&storage), ["first", "second", "third"]);
}

#[test]
fn the_same_text_is_copied_once() {
    let storage = MemoryStorage::default();
    for damaged in ["first", "second", "first", "second"] {
        visit(&storage, damaged);
    }
    assert_eq!(quarantined(&storage), ["first", "second"]);
}

/// Fills the quarantine; the texts, and the first for which it has no place.
fn fill(storage: &MemoryStorage) -> (Vec<String>, String) {
    let mut texts = Vec::new();
    for text in (0..20).map(|count| format!("damaged {count}")) {
        if matches!(visit(storage, &text), LoadOutcome::Unrecognized(_)) {
            return (texts, text);
        }
        texts.push(text);
    }
    panic!("quarantine has no limit");
}

#[test]
fn a_text_for_which_quarantine_has_no_place_stays_where_it_is() {
    let storage = MemoryStorage::default();
    let (texts, refused) = fill(&storage);
    assert_eq!(storage.text(KEY), Some(refused), "saving did not overwrite it");
    assert_eq!(quarantined(&storage), texts);
}

#[test]
fn a_text_that_cannot_be_copied_is_not_overwritten() {
    for storage_fault in [MemoryStorage::fail_on_write as fn(&MemoryStorage, bool), |storage, is_full| {
        if is_full { storage.set_quota(storage.used()) } else { storage.lift_quota() }
    }] {
        let storage = MemoryStorage::holding(KEY, "a damaged text that is rather long");
        storage_fault(&storage, true);
        let mut browser = Browser { storage, ..Browser::default() };
        browser.open();
        storage_fault(&browser.storage, false);
        browser.change(0, Change::Answer(I1, Status::Partly));
        browser.wait(1_000);
        assert_eq!(browser.tabs[0].state.save_status, SaveStatus::Unrecognized);
        assert_eq!(browser.storage.text(KEY).as_deref(), Some("a damaged text that is rather long"));
    }
}

#[test]
fn the_visitor_sees_each_text_until_it_is_deleted() {
    let storage = MemoryStorage::default();
    visit(&storage, "first");
    visit(&storage, "second");
    let mut browser = Browser { storage, ..Browser::default() };
    browser.open();
    let shown = |browser: &Browser| browser.tabs[0].state.unreadable_copy.clone();
    assert_eq!(shown(&browser), Some(Rc::from("first")));
    browser.send(0, Msg::DeleteUnreadable);
    assert_eq!(shown(&browser), Some(Rc::from("second")));
    browser.send(0, Msg::DeleteUnreadable);
    assert_eq!(shown(&browser), None);
    assert!(quarantined(&browser.storage).is_empty());
    assert_eq!(browser.document(0).entries, answered([I1]).entries);
}

#[test]
fn a_deleted_text_makes_place_for_another() {
    let storage = MemoryStorage::default();
    let (texts, refused) = fill(&storage);
    loaded_store(&storage).0.delete_unreadable_copy();
    assert!(matches!(visit(&storage, &refused), LoadOutcome::Unreadable));
    let now = quarantined(&storage);
    assert!(now.contains(&refused) && !now.contains(&texts[0]) && now.len() == texts.len());
}
