//! When the document is saved.

use std::rc::Rc;

use jalon_core::document::{Change, EvidenceChange, EvidenceId, Side, Status, merge};
use jalon_core::rnq::IndicatorId::{I1, I2};
use jalon_core::session::{AUTOSAVE_DELAY_MS, Effect, Msg, Notice, SaveOutcome, SyncTrigger};

use crate::browser::Browser;
use crate::{answered, at, blank, change, document, send, session_with, stored};

fn saves(effects: &[Effect]) -> Vec<&Effect> {
    effects.iter().filter(|effect| matches!(effect, Effect::ScheduleSave | Effect::SaveNow)).collect()
}

#[test]
fn a_change_is_saved_soon() {
    let mut state = blank();
    let effects = send(&mut state, [change(Change::Notes(I1, "Livret".into()))]);
    assert_eq!(saves(&effects), [&Effect::ScheduleSave]);
}

#[test]
fn what_changes_nothing_is_not_saved() {
    let mut state = session_with(&answered([I1]));
    for msg in [
        change(Change::Answer(I1, Status::InPlace)),
        change(Change::Notes(I2, "".into())),
        change(Change::Evidence(EvidenceId(9), EvidenceChange::Title("Livret".into()))),
        Msg::UndoRemoval,
        Msg::DismissNotice,
        Msg::Synced(SaveOutcome::Saved, SyncTrigger::Local),
        Msg::Synced(SaveOutcome::Unchanged, SyncTrigger::Local),
        Msg::Resume,
    ] {
        let shown = format!("{msg:?}");
        let effects = send(&mut state, [msg]);
        assert!(saves(&effects).is_empty(), "{shown}: {effects:?}");
    }
}

#[test]
fn a_replaced_document_is_saved_at_once() {
    for msg in
        [Msg::Replace(Rc::new(answered([I2])), Notice::Imported), Msg::StartOver, Msg::Load(Rc::new(answered([I2])))]
    {
        let mut state = session_with(&answered([I1]));
        let effects = send(&mut state, [msg]);
        assert_eq!(saves(&effects), [&Effect::SaveNow]);
    }
}

#[test]
fn the_visitors_choice_in_a_conflict_is_saved_at_once() {
    let base = answered([I1]);
    let mut state = session_with(&base.after(Change::Answer(I1, Status::Partly), at(0)));
    let theirs = base.after(Change::Answer(I1, Status::NotInPlace), at(0));
    let merged = merge(&base, &state.document, &theirs);
    let path = merged.conflicts[0].path;
    let outcome = Msg::Synced(SaveOutcome::Merged(merged.into(), None), SyncTrigger::Local);
    let effects = send(&mut state, [outcome, Msg::ResolveConflict(path, Side::Mine)]);
    assert_eq!(saves(&effects), [&Effect::SaveNow]);
}

#[test]
fn constant_typing_does_not_postpone_a_save() {
    let mut browser = Browser::with_tabs(1);
    for letters in 1..=20 {
        browser.change(0, Change::Notes(I1, "a".repeat(letters).into()));
        browser.wait(u64::from(AUTOSAVE_DELAY_MS) / 5);
    }
    assert!(stored(&browser.storage).entry(I1).notes.len() >= 15);
    assert!(browser.storage.writes() <= 5, "not one for each letter");
}

#[test]
fn a_page_that_is_left_saves_what_was_typed_last() {
    let mut browser = Browser::with_tabs(1);
    browser.change(0, Change::Notes(I1, "Livret".into()));
    browser.leave(0);
    assert_eq!(&*stored(&browser.storage).entry(I1).notes, "Livret");
}

#[test]
fn a_first_visit_stores_nothing_until_something_changes() {
    let mut browser = Browser::with_tabs(2);
    browser.wait(10_000);
    browser.leave(0);
    assert!(browser.storage.keys().is_empty());
}

#[test]
fn a_document_that_another_tab_saved_already_is_not_saved_again() {
    let mut browser = Browser::with_tabs(2);
    browser.change(0, Change::AddAction(I1));
    browser.wait(1_000);
    let writes = browser.storage.writes();
    browser.wait(10_000);
    browser.leave(1);
    assert_eq!(browser.document(1), browser.document(0));
    assert_eq!(browser.storage.writes(), writes);
}

#[test]
fn what_another_widget_on_the_page_changes_arrives() {
    let mut browser = Browser::with_tabs(1);
    browser.open_beside(0);
    browser.change(0, Change::Answer(I1, Status::Partly));
    browser.wait(1_000);
    assert_eq!(browser.document(1), browser.document(0));
    assert_eq!(browser.tabs[1].state.notice, None, "the visitor sees both");
    assert_eq!(document([Change::Answer(I1, Status::Partly)]).entries, browser.document(1).entries);
}
