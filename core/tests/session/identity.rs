//! The identity of a document, which the UIDs of its calendar derive from: made
//! once, and the same in every tab and at every visit.

use std::rc::Rc;

use jalon_core::document::{Change, Document, DocumentId, Status};
use jalon_core::rnq::IndicatorId::{I1, I2};
use jalon_core::session::{AUTOSAVE_DELAY_MS, IdSource, Msg, Notice};

use crate::browser::Browser;
use crate::memory_storage::MemoryStorage;
use crate::{KEY, answered, blank, parse, send, session_with, stored, text};

fn id(browser: &Browser, tab: usize) -> DocumentId {
    browser.document(tab).id.unwrap()
}

/// A browser whose storage holds a document of a version without identities.
fn with_old_document() -> Browser {
    let old = text(&answered([I1]));
    assert_eq!(parse(&old).id, None);
    Browser { storage: MemoryStorage::holding(KEY, &old), ..Browser::default() }
}

#[test]
fn a_blank_document_has_an_identity_that_it_keeps() {
    let mut browser = Browser::with_tabs(1);
    let made = id(&browser, 0);
    browser.change(0, Change::Name("Cabinet Ravel".into()));
    browser.change(0, Change::Answer(I1, Status::Partly));
    browser.wait(1_000);
    let next = browser.open();
    assert_eq!((id(&browser, 0), id(&browser, next)), (made, made));
}

#[test]
fn an_old_document_had_another_identity_at_every_visit() {
    let mut browser = with_old_document();
    let visits = [browser.open(), {
        browser.wait(u64::from(AUTOSAVE_DELAY_MS));
        browser.open()
    }];
    assert_eq!(id(&browser, visits[0]), id(&browser, visits[1]));
    assert_eq!(stored(&browser.storage).entries, answered([I1]).entries);
}

#[test]
fn an_old_document_gets_its_identity_in_the_shortest_visit() {
    let mut browser = with_old_document();
    let first = browser.open();
    browser.leave(first);
    let second = browser.open();
    assert_eq!(id(&browser, first), id(&browser, second));
}

#[test]
fn an_identity_for_a_repaired_document_hid_its_repairs_at_the_next_visit() {
    let broken = r#"{"format":"jalon","version":1,"profile":{"other_sites":"many"},"answers":[],"budget":{}}"#;
    let mut browser = Browser { storage: MemoryStorage::holding(KEY, broken), ..Browser::default() };
    for _ in 0..2 {
        let tab = browser.open();
        assert_eq!(browser.tabs[tab].state.greeting.as_ref().map(|greeting| greeting.repairs.len()), Some(1));
        browser.wait(2_000);
        browser.leave(tab);
        assert_eq!(browser.storage.text(KEY).as_deref(), Some(broken));
    }
}

#[test]
fn two_tabs_agree_on_the_identity_of_an_old_document() {
    let mut browser = with_old_document();
    let (one, two) = (browser.open(), browser.open());
    browser.wait(2_000);
    assert_eq!(id(&browser, one), id(&browser, two));
    assert_eq!(stored(&browser.storage).id, browser.document(one).id);
}

#[test]
fn two_tabs_agree_on_an_identity_that_both_stored_in_the_same_moment() {
    let mut browser = with_old_document();
    let (one, two) = (browser.open(), browser.open());
    browser.save_at_once(one, two);
    browser.wait(2_000);
    assert_eq!(id(&browser, one), id(&browser, two));
    assert_eq!(stored(&browser.storage).id, browser.document(one).id);
}

#[test]
fn two_tabs_agree_on_the_identity_of_a_blank_document() {
    let mut browser = Browser::with_tabs(2);
    assert_ne!(id(&browser, 0), id(&browser, 1));
    browser.change(0, Change::Answer(I1, Status::Partly));
    browser.change(1, Change::Answer(I2, Status::Partly));
    browser.wait(2_000);
    assert_eq!(id(&browser, 0), id(&browser, 1));
    assert_eq!(stored(&browser.storage).id, browser.document(0).id);
}

#[test]
fn another_document_has_another_identity() {
    let mut state = session_with(&answered([I1]));
    let mut ids = vec![state.document.id.unwrap()];
    for msg in [
        Msg::StartOver,
        Msg::Replace(Rc::new(answered([I2])), Notice::Imported),
        Msg::Replace(Rc::new(answered([I2])), Notice::Imported),
        Msg::StartOver,
        Msg::Load(Rc::new(answered([I2]))),
    ] {
        send(&mut state, [msg]);
        let id = state.document.id.unwrap();
        assert!(!ids.contains(&id), "{id}");
        ids.push(id);
    }
}

#[test]
fn an_imported_document_keeps_its_identity() {
    let file = Document { id: DocumentId::parse(&"7".repeat(32)), ..answered([I2]) };
    for msg in [Msg::Replace(Rc::new(file.clone()), Notice::Imported), Msg::Load(Rc::new(file.clone()))] {
        let mut state = blank();
        send(&mut state, [msg]);
        assert_eq!(state.document.id, file.id);
    }
}

#[test]
fn changes_undo_and_merges_keep_the_identity() {
    let mut browser = Browser::with_tabs(2);
    browser.change(0, Change::AddAction(I1));
    browser.wait(1_000);
    let made = id(&browser, 0);
    let action = browser.document(1).entry(I1).actions[0].id;
    browser.change(1, Change::RemoveAction(I1, action));
    browser.send(1, Msg::UndoRemoval);
    browser.change(0, Change::Answer(I1, Status::Partly));
    browser.wait(2_000);
    assert_eq!((id(&browser, 0), id(&browser, 1)), (made, made));
}

#[test]
fn starting_over_in_one_tab_gives_the_other_the_new_identity() {
    let mut browser = Browser::with_tabs(2);
    browser.change(0, Change::Answer(I1, Status::Partly));
    browser.wait(1_000);
    let former = id(&browser, 1);
    browser.send(0, Msg::StartOver);
    browser.wait(2_000);
    assert_ne!(id(&browser, 0), former);
    assert_eq!(id(&browser, 0), id(&browser, 1));
    assert!(browser.tabs[1].state.is_untouched());
}

#[test]
fn a_sequence_of_identities_does_not_repeat() {
    let mut source = IdSource::new([0, 0]);
    let mut ids: Vec<DocumentId> = (0..1_000).map(|_| source.next_id()).collect();
    ids.sort_unstable_by_key(ToString::to_string);
    ids.dedup();
    assert_eq!(ids.len(), 1_000);
}
