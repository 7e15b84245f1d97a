//! What the visitor is asked after two tabs changed the same document.

use jalon_core::document::{ActionId, Change, FieldPath, Merge, Side, Status, merge};
use jalon_core::rnq::IndicatorId::{I1, I2};
use jalon_core::session::{
    Effect, Msg, Notice, OpenDialog, RemoteOrigin, SaveOutcome, SaveStatus, State, StorageError, SyncTrigger,
};

use crate::browser::Browser;
use crate::{answered, at, change, document, send, session_with};

const ELSEWHERE: SyncTrigger = SyncTrigger::Remote(RemoteOrigin::OtherTab);

/// A session and a merge in which both sides answered the same indicators.
fn in_conflict() -> (State, Merge) {
    let base = answered([]);
    let mine = document([Change::Answer(I1, Status::Partly), Change::Answer(I2, Status::Partly)]);
    let theirs = document([Change::Answer(I1, Status::NotInPlace), Change::Answer(I2, Status::NotInPlace)]);
    let state = session_with(&mine);
    let merged = merge(&base, &state.document, &theirs);
    (state, merged)
}

/// The other tab's side arrives.
fn arrives(merged: Merge) -> Msg {
    Msg::Synced(SaveOutcome::Merged(merged.into(), None), ELSEWHERE)
}

#[test]
fn the_visitor_chooses_between_two_answers() {
    for (side, status) in [(Side::Mine, Status::Partly), (Side::Theirs, Status::NotInPlace)] {
        let (mut state, merged) = in_conflict();
        send(&mut state, [arrives(merged)]);
        assert_eq!(state.document.entry(I1).status(), Some(Status::NotInPlace), "theirs is saved already");
        send(&mut state, [Msg::ResolveConflict(FieldPath::Answer(I1), side)]);
        assert_eq!(state.document.entry(I1).status(), Some(status));
        assert_eq!(state.document.entry(I2).status(), Some(Status::NotInPlace), "still open");
        let open: Vec<_> = state.conflicts.iter().map(|conflict| conflict.path).collect();
        assert_eq!(open, [FieldPath::Answer(I2)]);
        assert_eq!(state.notice, Some(Notice::ConflictResolved));
    }
}

#[test]
fn a_conflict_that_is_not_open_cannot_be_resolved_twice() {
    let (mut state, merged) = in_conflict();
    send(&mut state, [arrives(merged)]);
    send(&mut state, [Msg::ResolveConflict(FieldPath::Answer(I1), Side::Theirs)]);
    assert_eq!(send(&mut state, [Msg::ResolveConflict(FieldPath::Answer(I1), Side::Mine)]), []);
    assert_eq!(state.document.entry(I1).status(), Some(Status::NotInPlace));
}

#[test]
fn an_answer_that_is_given_again_by_hand_closes_its_conflict() {
    let (mut state, merged) = in_conflict();
    send(&mut state, [arrives(merged)]);
    send(&mut state, [change(Change::Answer(I1, Status::Partly))]);
    assert_eq!(state.conflicts.len(), 1);
}

#[test]
fn a_field_in_conflict_again_is_asked_about_once() {
    let (mut state, merged) = in_conflict();
    send(&mut state, [arrives(merged)]);
    let base = state.document.clone();
    let mine = base.after(Change::Answer(I1, Status::Unknown), at(1));
    let theirs = base.after(Change::Answer(I1, Status::InPlace), at(1));
    send(&mut state, [change(Change::Answer(I1, Status::Unknown))]);
    let merged = merge(&base, &mine, &theirs);
    send(&mut state, [arrives(merged)]);
    let open: Vec<_> = state.conflicts.iter().map(|conflict| conflict.path).collect();
    assert_eq!(open, [FieldPath::Answer(I2), FieldPath::Answer(I1)]);
    send(&mut state, [Msg::ResolveConflict(FieldPath::Answer(I1), Side::Mine)]);
    assert_eq!(state.document.entry(I1).status(), Some(Status::Unknown), "the latest of this tab");
}

#[test]
fn a_replaced_document_has_no_conflicts() {
    let (mut state, merged) = in_conflict();
    send(&mut state, [arrives(merged), Msg::StartOver]);
    assert!(state.conflicts.is_empty());
}

#[test]
fn a_merge_that_could_not_be_stored_says_so() {
    let (mut state, merged) = in_conflict();
    send(&mut state, [Msg::Synced(SaveOutcome::Merged(merged.into(), Some(StorageError::Full)), ELSEWHERE)]);
    assert_eq!(state.save_status, SaveStatus::Failed(StorageError::Full));
    assert_eq!(state.conflicts.len(), 2);
}

#[test]
fn a_merge_leaves_an_open_dialog_open() {
    let (mut state, merged) = in_conflict();
    send(&mut state, [Msg::Open(OpenDialog::StartOver), arrives(merged)]);
    assert!(matches!(state.dialog, OpenDialog::StartOver));
}

#[test]
fn a_removal_cannot_be_undone_after_a_merge() {
    let mut browser = Browser::with_tabs(2);
    browser.change(0, Change::AddAction(I1));
    browser.wait(1_000);
    let action = browser.document(0).entry(I1).actions[0].id;
    browser.change(0, Change::RemoveAction(I1, action));
    browser.change(1, Change::Answer(I2, Status::Partly));
    browser.wait(1_000);
    browser.send(0, Msg::UndoRemoval);
    assert_eq!(
        browser.document(0).entry(I2).status(),
        Some(Status::Partly),
        "undo would remove the other tab's answer"
    );
    assert!(browser.document(0).entry(I1).actions.is_empty());
}

#[test]
fn lists_that_both_tabs_added_to_were_in_conflict_as_a_whole() {
    let mut browser = Browser::with_tabs(2);
    for tab in [0, 1] {
        for change in [Change::AddAction(I1), Change::AddEvidence(I1), Change::AddQuote, Change::AddCustomCertifier] {
            browser.change(tab, change);
            browser.wait(1);
        }
    }
    browser.wait(2_000);
    let both = browser.document(0);
    assert_eq!(both, browser.document(1));
    assert_eq!([both.entry(I1).actions.len(), both.entry(I1).evidence.len()], [2, 2]);
    assert_eq!([both.quotes.len(), both.custom_certifiers.len()], [2, 2]);
    assert!(browser.tabs.iter().all(|tab| tab.state.conflicts.is_empty()));
}

#[test]
fn only_the_item_that_both_tabs_changed_is_asked_about() {
    let mut browser = Browser::with_tabs(2);
    browser.change(0, Change::AddAction(I1));
    browser.wait(1);
    browser.change(0, Change::AddAction(I1));
    browser.wait(1_000);
    let [shared, other] = [0, 1].map(|position| browser.document(0).entry(I1).actions[position].id);
    let what = |id: ActionId, text: &str| Change::ActionWhat(I1, id, text.into());
    browser.change(0, what(shared, "Relire"));
    browser.change(1, what(shared, "Réécrire"));
    browser.change(1, what(other, "Envoyer"));
    browser.change(1, Change::AddAction(I1));
    browser.wait(2_000);
    assert_eq!(browser.document(0), browser.document(1));
    assert_eq!(browser.document(0).entry(I1).actions.len(), 3);
    assert_eq!(&*browser.document(0).entry(I1).action(other).unwrap().what, "Envoyer");
    let asked: Vec<_> =
        browser.tabs.iter().flat_map(|tab| &tab.state.conflicts).map(|conflict| conflict.path).collect();
    assert_eq!(asked, [FieldPath::Action(I1, shared)]);
}

#[test]
fn replacing_a_document_with_open_conflicts_lost_this_tabs_side() {
    let (mut state, merged) = in_conflict();
    let mine = state.document.clone();
    send(&mut state, [arrives(merged)]);
    let effects = send(&mut state, [Msg::StartOver]);
    let snapshots: Vec<_> = effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::PushSnapshot(document) => Some(document.entries.clone()),
            _ => None,
        })
        .collect();
    assert_eq!(snapshots.last(), Some(&mine.entries), "this tab's side is the latest snapshot");
}

#[test]
fn a_second_merge_hid_this_tabs_side_of_the_first() {
    let mine = document([Change::Answer(I1, Status::Partly), Change::Answer(I2, Status::Partly)]);
    let first = document([Change::Answer(I1, Status::NotInPlace)]);
    let second = document([Change::Answer(I1, Status::NotInPlace), Change::Answer(I2, Status::NotInPlace)]);
    let mut state = session_with(&mine);
    let merged = merge(&answered([]), &state.document, &first);
    send(&mut state, [arrives(merged)]);
    let merged = merge(&first, &state.document, &second);
    send(&mut state, [arrives(merged)]);
    assert_eq!(state.conflicts.len(), 2);
    assert_eq!(state.own_side().entries, mine.entries);
}
