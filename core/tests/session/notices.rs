//! Notices: how long each stays.

use std::rc::Rc;

use jalon_core::document::{Change, Status};
use jalon_core::rnq::IndicatorId::{I1, I2};
use jalon_core::session::{
    Effect, Export, ExportFormat, Msg, NOTICE_TIMEOUT_MS, Notice, OpenDialog, RemoteOrigin, SaveOutcome, Screen, State,
    SyncTrigger,
};

use crate::browser::Browser;
use crate::{answered, blank, change, document, send, session_with};

/// A session in which an action was just removed.
fn after_removal() -> State {
    let mut state = session_with(&document([Change::AddAction(I1)]));
    let action = state.document.entry(I1).actions[0].id;
    send(&mut state, [change(Change::RemoveAction(I1, action))]);
    state
}

fn expires(effects: &[Effect]) -> Option<u32> {
    effects.iter().find_map(|effect| if let Effect::ExpireNotice { seq, .. } = effect { Some(*seq) } else { None })
}

#[test]
fn a_notice_expires() {
    let mut state = blank();
    let effects = send(&mut state, [Msg::ShowNotice(Notice::Copied)]);
    let seq = expires(&effects).unwrap();
    send(&mut state, [Msg::NoticeExpired(seq)]);
    assert_eq!(state.notice, None);
}

#[test]
fn the_timeout_of_one_notice_does_not_close_the_next() {
    for next in [Notice::Imported, Notice::Copied] {
        let mut state = blank();
        let first = expires(&send(&mut state, [Msg::ShowNotice(Notice::Copied)])).unwrap();
        let second = expires(&send(&mut state, [Msg::ShowNotice(next)])).unwrap();
        send(&mut state, [Msg::NoticeExpired(first)]);
        assert_eq!(state.notice, Some(next));
        send(&mut state, [Msg::NoticeExpired(second)]);
        assert_eq!(state.notice, None);
    }
}

#[test]
fn a_notice_that_offers_undo_stays() {
    let mut browser = Browser::with_tabs(1);
    browser.change(0, Change::AddAction(I1));
    let action = browser.document(0).entry(I1).actions[0].id;
    // The timeout of this notice is still running when the action is removed.
    browser.send(0, Msg::ShowNotice(Notice::Exported));
    browser.change(0, Change::RemoveAction(I1, action));
    browser.wait(100 * u64::from(NOTICE_TIMEOUT_MS));
    assert_eq!(browser.tabs[0].state.notice, Some(Notice::Removed(1)));
    browser.send(0, Msg::UndoRemoval);
    assert_eq!(browser.document(0).entry(I1).actions.len(), 1);
    browser.wait(u64::from(NOTICE_TIMEOUT_MS));
    assert_eq!(browser.tabs[0].state.notice, None);
}

#[test]
fn a_second_removal_has_an_undo_of_its_own() {
    let mut state = after_removal();
    send(&mut state, [change(Change::AddAction(I2))]);
    let before = state.document.clone();
    let action = before.entry(I2).actions[0].id;
    let effects = send(&mut state, [change(Change::RemoveAction(I2, action))]);
    assert_eq!(expires(&effects), None);
    send(&mut state, [Msg::UndoRemoval]);
    assert_eq!(state.document, before);
}

#[test]
fn a_closed_notice_takes_its_undo_along() {
    let mut state = after_removal();
    send(&mut state, [Msg::DismissNotice, Msg::UndoRemoval]);
    assert!(state.document.entry(I1).actions.is_empty());
}

#[test]
fn going_elsewhere_closes_a_notice_and_ends_an_undo() {
    let mut state = after_removal();
    send(&mut state, [Msg::Go(Screen::Budget)]);
    assert_eq!((state.notice, state.undo_stack.len()), (None, 0));
    send(&mut state, [Msg::ShowNotice(Notice::Copied), Msg::Go(Screen::Summary)]);
    assert_eq!(state.notice, None);
}

#[test]
fn a_dialog_opens_without_the_notice_of_what_came_before() {
    let mut state = blank();
    send(&mut state, [Msg::ShowNotice(Notice::Exported), Msg::Open(OpenDialog::YourData)]);
    assert_eq!(state.notice, None);
}

#[test]
fn a_change_closes_the_notice() {
    let mut state = blank();
    send(&mut state, [Msg::ShowNotice(Notice::Copied), change(Change::Answer(I1, Status::Partly))]);
    assert_eq!(state.notice, None);
}

#[test]
fn a_notice_of_something_else_takes_the_place_of_an_undo() {
    let mut state = after_removal();
    let effects = send(&mut state, [Msg::ShowNotice(Notice::Copied)]);
    assert!(expires(&effects).is_some());
    assert!(state.undo_stack.is_empty());
}

#[test]
fn each_replacement_says_what_happened() {
    let other = Rc::new(answered([I2]));
    for (msg, notice) in [
        (Msg::Replace(other.clone(), Notice::Imported), Notice::Imported),
        (Msg::Replace(other.clone(), Notice::SnapshotRestored), Notice::SnapshotRestored),
        (Msg::StartOver, Notice::StartedOver),
        (Msg::Load(other), Notice::Loaded),
    ] {
        let mut state = session_with(&answered([I1]));
        let effects = send(&mut state, [msg]);
        assert_eq!(state.notice, Some(notice));
        assert_eq!(expires(&effects), Some(state.notice_seq));
    }
}

#[test]
fn a_removal_could_no_longer_be_undone_and_its_notice_stayed() {
    let mut browser = Browser::with_tabs(1);
    browser.open_beside(0);
    browser.change(0, Change::AddAction(I1));
    browser.wait(1_000);
    let action = browser.document(0).entry(I1).actions[0].id;
    browser.change(0, Change::RemoveAction(I1, action));
    browser.wait(1_000);
    browser.change(1, Change::Answer(I2, Status::Partly));
    browser.wait(1_000);
    let state = &browser.tabs[0].state;
    assert_eq!((state.undo_stack.len(), state.notice), (0, None));
}

#[test]
fn a_save_leaves_the_notice_alone() {
    let mut state = after_removal();
    for outcome in [SaveOutcome::Saved, SaveOutcome::Unchanged, SaveOutcome::Erased] {
        let trigger = SyncTrigger::Remote(RemoteOrigin::OtherTab);
        assert_eq!(send(&mut state, [Msg::Synced(outcome, trigger)]), []);
        assert_eq!(state.notice, Some(Notice::Removed(1)));
    }
    send(&mut state, [Msg::UndoRemoval]);
    assert_eq!(state.document.entry(I1).actions.len(), 1);
}

#[test]
fn undoing_brought_back_only_the_last_of_several_removals() {
    let mut browser = Browser::with_tabs(1);
    for _ in 0..3 {
        browser.change(0, Change::AddEvidence(I1));
    }
    let before = browser.document(0).clone();
    for (piece, count) in before.entry(I1).evidence.iter().zip(1..) {
        browser.change(0, Change::RemoveEvidence(I1, *piece));
        assert_eq!(browser.tabs[0].state.notice, Some(Notice::Removed(count)));
    }
    assert!(browser.document(0).evidence.is_empty());
    for left in [Notice::Removed(2), Notice::Removed(1), Notice::Undone] {
        browser.wait(60_000);
        browser.send(0, Msg::UndoRemoval);
        assert_eq!(browser.tabs[0].state.notice, Some(left));
    }
    assert_eq!(*browser.document(0), before);
}

#[test]
fn undoing_never_undoes_another_change() {
    let mut browser = Browser::with_tabs(1);
    browser.change(0, Change::AddEvidence(I1));
    browser.change(0, Change::AddEvidence(I1));
    let pieces = browser.document(0).entry(I1).evidence.clone();
    browser.change(0, Change::RemoveEvidence(I1, pieces[0]));
    browser.change(0, Change::Notes(I1, "Relu.".into()));
    browser.change(0, Change::RemoveEvidence(I1, pieces[1]));
    browser.send(0, Msg::UndoRemoval);
    browser.send(0, Msg::UndoRemoval);
    assert_eq!(&*browser.document(0).entry(I1).notes, "Relu.");
    assert_eq!(browser.document(0).entry(I1).evidence, [pieces[1]]);
}

#[test]
fn a_notice_that_repeats_another_is_a_new_one() {
    let mut state = blank();
    let notices = [Msg::ShowNotice(Notice::Copied), Msg::DownloadOffered(None, true), Msg::EraseAll];
    for msg in notices {
        send(&mut state, [msg.clone()]);
        let (before, notice) = (state.notice_seq, state.notice);
        assert!(notice.is_some());
        send(&mut state, [msg]);
        assert!(state.notice == notice && state.notice_seq > before, "{notice:?}");
    }
}

#[test]
fn the_offer_to_copy_a_file_followed_the_visitor_to_another_text() {
    let mut state = blank();
    send(&mut state, [Msg::Export(Export::DOCUMENT), Msg::DownloadOffered(Some(ExportFormat::Json), true)]);
    assert_eq!(state.notice, Some(Notice::Exported));
    send(&mut state, [Msg::Go(Screen::Budget)]);
    assert_eq!(state.notice, None);
}
