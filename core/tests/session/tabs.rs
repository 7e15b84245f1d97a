//! Several tabs with the same document.

use jalon_core::document::{Change, FieldPath, Side, Status};
use jalon_core::rnq::IndicatorId::{I1, I2, I3};
use jalon_core::session::{Msg, Notice, SaveStatus};

use crate::browser::Browser;
use crate::{answered, stored};

const CONFLICTING: [Status; 2] = [Status::Partly, Status::NotInPlace];

/// Tabs with the same saved document.
fn tabs(count: usize) -> Browser {
    let mut browser = Browser::with_tabs(count);
    browser.change(0, Change::Answer(I1, Status::InPlace));
    browser.wait(2_000);
    browser
}

fn answer(browser: &mut Browser, tab: usize, status: Status) {
    browser.change(tab, Change::Answer(I1, status));
}

fn status(browser: &Browser, tab: usize) -> Option<Status> {
    browser.document(tab).entry(I1).status()
}

fn conflicts(browser: &Browser, tab: usize) -> Vec<FieldPath> {
    browser.tabs[tab].state.conflicts.iter().map(|conflict| conflict.path).collect()
}

fn is_in_step(browser: &Browser) -> bool {
    let stored = stored(&browser.storage);
    (0..browser.tabs.len()).all(|tab| *browser.document(tab) == stored)
}

#[test]
fn tabs_that_take_turns_are_in_step_without_a_question() {
    let mut browser = tabs(3);
    for (turn, status) in Status::ALL.iter().cycle().take(12).enumerate() {
        answer(&mut browser, turn % 3, *status);
        browser.wait(500);
        assert!(is_in_step(&browser), "turn {turn}");
    }
    assert!((0..3).all(|tab| conflicts(&browser, tab).is_empty()));
}

#[test]
fn changes_in_three_tabs_at_once_all_arrive_everywhere() {
    let mut browser = tabs(3);
    browser.change(0, Change::Answer(I2, Status::Partly));
    browser.wait(100);
    browser.change(1, Change::Answer(I3, Status::Partly));
    browser.wait(100);
    browser.change(2, Change::Name("Cabinet Ravel".into()));
    browser.wait(2_000);
    assert!(is_in_step(&browser));
    let document = browser.document(0);
    assert_eq!([I2, I3].map(|id| document.entry(id).status()), [Some(Status::Partly); 2]);
    assert_eq!(&*document.profile.name, "Cabinet Ravel");
    assert!((0..3).all(|tab| conflicts(&browser, tab).is_empty()));
}

#[test]
fn the_tab_that_saves_second_asks() {
    let mut browser = tabs(2);
    answer(&mut browser, 0, CONFLICTING[0]);
    browser.wait(100);
    answer(&mut browser, 1, CONFLICTING[1]);
    browser.wait(2_000);
    assert_eq!((conflicts(&browser, 0), conflicts(&browser, 1)), (vec![], vec![FieldPath::Answer(I1)]));
    assert!(is_in_step(&browser), "what is saved already stands until the visitor chooses");
    assert_eq!(status(&browser, 1), Some(CONFLICTING[0]));
    assert_eq!(browser.tabs[1].state.notice, Some(Notice::Merged));
}

#[test]
fn the_choice_in_one_tab_arrives_in_the_other() {
    for (side, chosen) in [(Side::Mine, CONFLICTING[1]), (Side::Theirs, CONFLICTING[0])] {
        let mut browser = tabs(2);
        answer(&mut browser, 0, CONFLICTING[0]);
        browser.wait(100);
        answer(&mut browser, 1, CONFLICTING[1]);
        browser.wait(2_000);
        browser.send(1, Msg::ResolveConflict(FieldPath::Answer(I1), side));
        browser.wait(2_000);
        assert!(is_in_step(&browser));
        assert_eq!(status(&browser, 0), Some(chosen));
        assert!((0..2).all(|tab| conflicts(&browser, tab).is_empty()));
    }
}

#[test]
fn three_tabs_with_three_answers_end_with_one() {
    let mut browser = tabs(3);
    for (tab, status) in [Status::Partly, Status::NotInPlace, Status::Unknown].into_iter().enumerate() {
        answer(&mut browser, tab, status);
        browser.wait(100);
    }
    browser.wait(2_000);
    assert!(is_in_step(&browser));
    for tab in [1, 2] {
        assert_eq!(conflicts(&browser, tab), [FieldPath::Answer(I1)]);
        browser.send(tab, Msg::ResolveConflict(FieldPath::Answer(I1), Side::Mine));
        browser.wait(2_000);
    }
    assert!(is_in_step(&browser));
    assert_eq!(status(&browser, 0), Some(Status::Unknown));
}

#[test]
fn the_same_answer_in_two_tabs_is_no_conflict() {
    let mut browser = tabs(2);
    answer(&mut browser, 0, Status::Partly);
    answer(&mut browser, 1, Status::Partly);
    browser.wait(2_000);
    assert!(is_in_step(&browser));
    assert!((0..2).all(|tab| conflicts(&browser, tab).is_empty()));
}

#[test]
fn starting_over_in_one_tab_is_not_undone_by_another() {
    let mut browser = tabs(2);
    browser.send(0, Msg::StartOver);
    browser.wait(2_000);
    assert!(browser.tabs.iter().all(|tab| tab.state.is_untouched()));
    assert_eq!(browser.tabs[1].state.notice, Some(Notice::ReplacedElsewhere), "where the work has gone");
    browser.leave(1);
    assert!(is_in_step(&browser));
}

#[test]
fn starting_over_in_one_tab_keeps_what_another_was_typing() {
    let mut browser = tabs(2);
    browser.change(1, Change::Notes(I2, "Livret".into()));
    browser.send(0, Msg::StartOver);
    browser.wait(2_000);
    assert!(is_in_step(&browser));
    assert_eq!(&*browser.document(0).entry(I2).notes, "Livret");
    assert_eq!(status(&browser, 1), None);
}

#[test]
fn a_tab_that_opens_later_has_everything() {
    let mut browser = tabs(1);
    browser.change(0, Change::Answer(I2, Status::InPlace));
    browser.leave(0);
    let later = browser.open();
    assert_eq!(browser.document(later).entries, answered([I1, I2]).entries);
    browser.change(later, Change::Answer(I3, Status::InPlace));
    browser.wait(2_000);
    assert!(is_in_step(&browser));
}

#[test]
fn a_document_erased_in_one_tab_is_reported_in_every_tab_once_it_saves() {
    let mut browser = tabs(2);
    browser.storage.erase();
    for tab in [0, 1] {
        browser.leave(tab);
        assert_eq!(browser.tabs[tab].state.save_status, SaveStatus::Erased);
    }
    browser.change(0, Change::Answer(I2, Status::Partly));
    browser.change(1, Change::Answer(I3, Status::Partly));
    browser.wait(2_000);
    assert!(is_in_step(&browser));
    assert_eq!([I1, I2, I3].map(|id| browser.document(0).entry(id).status().is_some()), [true; 3]);
    assert!((0..2).all(|tab| conflicts(&browser, tab).is_empty()));
}
