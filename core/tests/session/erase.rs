//! Erasing everything, on a computer that visitors share.

use std::rc::Rc;

use jalon_core::document::{Change, Status};
use jalon_core::embedding::Options;
use jalon_core::language::Language;
use jalon_core::rnq::IndicatorId::I1;
use jalon_core::session::{Msg, Notice, OpenDialog, SaveStatus, View};

use crate::browser::Browser;
use crate::memory_storage::MemoryStorage;
use crate::{answered, text};

/// A browser with everything that a widget can store.
fn used() -> Browser {
    let storage = MemoryStorage::holding(crate::KEY, "damaged");
    let (options, _) = Options::read([("day-rates", "800 1000 1200")]);
    let mut browser = Browser { storage, options, ..Browser::default() };
    browser.open();
    browser.change(0, Change::Name("École du Sud".into()));
    browser.change(0, Change::Answer(I1, Status::InPlace));
    browser.send(0, Msg::ChooseLanguage(Language::French));
    browser.send(0, Msg::Replace(Rc::new(answered([I1])), Notice::Imported));
    browser.send(0, Msg::GoToView(View::Plan));
    browser.send(0, Msg::Open(OpenDialog::YourData));
    browser.wait(1_000);
    browser
}

#[test]
fn starting_over_left_the_work_to_the_next_person() {
    let mut browser = used();
    assert!(browser.storage.keys().len() >= 5, "{:?}", browser.storage.keys());
    browser.send(0, Msg::EraseAll);
    browser.wait(10_000);
    browser.leave(0);
    assert!(browser.storage.keys().is_empty(), "{:?}", browser.storage.keys());
    let state = &browser.tabs[0].state;
    assert!(state.is_untouched() && state.snapshots.is_empty() && state.unreadable_copy.is_none());
    assert!(state.last_download.is_none() && state.undo_stack.is_empty());
    assert_eq!((&browser.tabs[0].bookmark, state.save_status), (&None, SaveStatus::Saved));
    browser.reload(0);
    assert!(browser.tabs[0].state.greeting.is_none() && browser.tabs[0].state.is_untouched());
}

#[test]
fn the_next_person_can_work() {
    let mut browser = used();
    browser.send(0, Msg::EraseAll);
    browser.change(0, Change::Answer(I1, Status::Partly));
    browser.wait(1_000);
    assert_eq!(browser.tabs[0].state.save_status, SaveStatus::Saved);
    assert_eq!(crate::stored(&browser.storage).entry(I1).status(), Some(Status::Partly));
}

#[test]
fn another_tab_kept_the_work_and_stored_it_again() {
    let mut browser = used();
    let (other, beside) = (browser.open(), browser.open_beside(0));
    browser.send(0, Msg::EraseAll);
    browser.wait(10_000);
    for tab in [other, beside] {
        assert!(browser.tabs[tab].state.is_untouched() && !browser.tabs[tab].state.has_unsaved_work());
        browser.leave(tab);
    }
    assert!(browser.storage.keys().is_empty(), "{:?}", browser.storage.keys());
    browser.change(other, Change::Answer(I1, Status::Partly));
    browser.wait(1_000);
    assert_eq!(&*crate::stored(&browser.storage).profile.name, "", "nothing of the former work");
}

#[test]
fn a_tab_that_missed_it_does_not_bring_it_back_by_itself() {
    let mut browser = used();
    let other = browser.open();
    browser.suspend(other);
    browser.storage.erase();
    browser.resume(other);
    browser.wait(10_000);
    browser.leave(other);
    assert!(browser.storage.keys().is_empty(), "{:?}", browser.storage.keys());
}

#[test]
fn nothing_is_erased_before_the_visitor_agrees() {
    let mut browser = used();
    let before = browser.storage.keys();
    browser.send(0, Msg::Open(OpenDialog::EraseAll));
    browser.send(0, Msg::Open(OpenDialog::None));
    browser.wait(1_000);
    assert_eq!(browser.storage.keys(), before);
    assert!(!text(browser.document(0)).is_empty());
}

#[test]
fn erasing_gave_back_a_text_that_could_not_be_read() {
    let newer = r#"{"format":"jalon","version":99}"#;
    let mut browser = Browser { storage: MemoryStorage::holding(crate::KEY, newer), ..Browser::default() };
    browser.open();
    browser.send(0, Msg::EraseAll);
    browser.wait(1_000);
    let state = &browser.tabs[0].state;
    assert_eq!((&state.unreadable_copy, &state.unrecognized, state.save_status), (&None, &None, SaveStatus::Saved));
    assert!(browser.storage.keys().is_empty(), "{:?}", browser.storage.keys());
}

#[test]
fn a_tab_that_hears_of_it_late_erased_the_work_of_the_next_person() {
    let mut browser = used();
    let late = browser.open();
    browser.storage.erase();
    browser.tabs[0].state = crate::blank();
    let mut next = Browser { storage: browser.storage.clone(), ..Browser::default() };
    next.open();
    next.change(0, Change::Answer(I1, Status::Partly));
    next.wait(1_000);
    browser.send(late, Msg::ErasedElsewhere);
    browser.wait(1_000);
    assert_eq!(crate::stored(&browser.storage).entry(I1).status(), Some(Status::Partly));
}
