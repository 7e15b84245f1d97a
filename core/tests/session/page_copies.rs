//! A widget that the host page removes and puts back, as pages of one
//! application do: the visitor never left.

use jalon_core::document::{Change, Status};
use jalon_core::rnq::IndicatorId::{I1, I2};
use jalon_core::session::{SaveStatus, Screen};

use crate::browser::Browser;
use crate::{answered, stored};

/// A tab with one answer saved.
fn with_answer() -> Browser {
    let mut browser = Browser::with_tabs(1);
    browser.change(0, Change::Answer(I1, Status::InPlace));
    browser.wait(1_000);
    browser
}

#[test]
fn a_widget_that_is_put_back_continues_without_a_greeting() {
    let mut browser = with_answer();
    browser.put_back(0);
    let state = &browser.tabs[0].state;
    assert_eq!((&state.greeting, state.screen), (&None, Screen::Diagnostic));
    let visit = browser.open();
    assert!(browser.tabs[visit].state.greeting.is_some(), "another page is another visit");
}

#[test]
fn work_on_a_page_without_storage_survives_the_widget() {
    let mut browser = Browser::default();
    browser.storage.block(true);
    browser.open();
    browser.change(0, Change::Answer(I1, Status::Partly));
    let before = browser.document(0).clone();
    for _ in 0..2 {
        browser.put_back(0);
        assert_eq!(*browser.document(0), before);
        assert!(matches!(browser.tabs[0].state.save_status, SaveStatus::Failed(_)));
    }
    let visit = browser.open();
    assert!(browser.tabs[visit].state.is_untouched(), "it lives as long as its page");
}

#[test]
fn work_that_a_full_storage_did_not_take_survives_the_widget() {
    let mut browser = with_answer();
    browser.storage.set_quota(browser.storage.used());
    browser.change(0, Change::Answer(I2, Status::Partly));
    let before = browser.document(0).clone();
    browser.put_back(0);
    assert_eq!(*browser.document(0), before);
    browser.storage.lift_quota();
    browser.wait(1_000);
    assert_eq!(stored(&browser.storage), before, "without another change");
    assert_eq!(browser.tabs[0].state.save_status, SaveStatus::Saved);
}

#[test]
fn work_that_was_saved_later_is_not_brought_back() {
    let mut browser = with_answer();
    browser.storage.fail_on_write(true);
    browser.change(0, Change::Answer(I1, Status::Partly));
    browser.wait(1_000);
    browser.storage.fail_on_write(false);
    browser.change(0, Change::Answer(I1, Status::NotInPlace));
    browser.put_back(0);
    assert_eq!(browser.document(0).entry(I1).status(), Some(Status::NotInPlace));
}

#[test]
fn what_was_undone_before_the_widget_was_removed_came_back_with_it() {
    let mut browser = with_answer();
    browser.storage.fail_on_write(true);
    browser.change(0, Change::Answer(I1, Status::NotInPlace));
    browser.wait(1_000);
    browser.change(0, Change::Answer(I1, Status::InPlace));
    browser.put_back(0);
    assert_eq!(browser.document(0).entry(I1).status(), Some(Status::InPlace));
}

/// Two tabs. The first changes something that is not saved, and its widget is
/// removed; the second saves a change; the widget is put back.
fn with_two_sides(unsaved: Change, saved: Change) -> Browser {
    let mut browser = with_answer();
    browser.open();
    browser.storage.fail_on_write(true);
    browser.change(0, unsaved);
    browser.suspend(0);
    browser.storage.fail_on_write(false);
    browser.change(1, saved);
    browser.wait(1_000);
    browser.start_again(0);
    browser.wait(2_000);
    browser
}

#[test]
fn a_widget_that_was_put_back_overwrote_what_another_tab_had_saved_meanwhile() {
    let named = Change::Name("Cabinet Ravel".into());
    let browser = with_two_sides(named, Change::Answer(I2, Status::InPlace));
    for tab in [0, 1] {
        assert_eq!(browser.document(tab).entries, answered([I1, I2]).entries);
        assert_eq!(&*browser.document(tab).profile.name, "Cabinet Ravel");
    }
    assert_eq!(stored(&browser.storage), *browser.document(0));
}

#[test]
fn a_conflict_with_what_another_tab_saved_meanwhile_is_asked_about() {
    let answer = |status| Change::Answer(I1, status);
    let browser = with_two_sides(answer(Status::Partly), answer(Status::NotInPlace));
    assert_eq!(browser.tabs[0].state.conflicts.len(), 1);
    assert_eq!(browser.document(1).entry(I1).status(), Some(Status::NotInPlace));
}
