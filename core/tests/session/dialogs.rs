//! Dialogs: one at a time, and a host page's request for a copy is answered
//! exactly once.

use std::rc::Rc;

use jalon_core::document::{Change, ReadError, Status};
use jalon_core::export::document_json;
use jalon_core::language::Language;
use jalon_core::rnq::IndicatorId::I1;
use jalon_core::session::{Effect, FocusTarget, Msg, Notice, OpenDialog, Screen, ShareRequest, State};

use crate::browser::Browser;
use crate::{answered, at, blank, change, send, session_with};

fn share(id: u32) -> Msg {
    Msg::Open(OpenDialog::Share(ShareRequest { id, origin: "https://other.example".into() }))
}

/// The answers to requests: the request, and whether it got the document.
fn answers(effects: &[Effect]) -> Vec<(u32, bool)> {
    effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::AnswerShareRequest { id, document } => Some((*id, document.is_some())),
            _ => None,
        })
        .collect()
}

fn shared_request(state: &State) -> Option<u32> {
    if let OpenDialog::Share(request) = &state.dialog { Some(request.id) } else { None }
}

#[test]
fn an_accepted_request_gets_the_document_of_this_moment() {
    let mut state = blank();
    send(&mut state, [share(7), change(Change::Answer(I1, Status::Partly))]);
    let effects = send(&mut state, [Msg::AnswerShareRequest { accepted: true }]);
    let document = document_json(&state.document, Language::French, at(0));
    assert!(effects.contains(&Effect::AnswerShareRequest { id: 7, document: Some(document) }));
    assert!(!state.dialog.is_open());
    assert_eq!(state.notice, Some(Notice::Shared));
}

#[test]
fn a_refused_request_gets_nothing() {
    let mut state = session_with(&answered([I1]));
    let effects = send(&mut state, [share(7), Msg::AnswerShareRequest { accepted: false }]);
    assert_eq!(effects, [Effect::AnswerShareRequest { id: 7, document: None }]);
    assert_eq!((state.dialog.is_open(), state.notice), (false, None));
}

#[test]
fn a_request_is_answered_once() {
    let mut state = blank();
    send(&mut state, [share(7), Msg::AnswerShareRequest { accepted: false }]);
    assert_eq!(send(&mut state, [Msg::AnswerShareRequest { accepted: true }]), []);
    assert_eq!(send(&mut state, [Msg::Open(OpenDialog::None)]), []);
}

#[test]
fn an_answer_without_a_request_leaves_another_dialog_open() {
    let mut state = blank();
    send(&mut state, [Msg::Open(OpenDialog::StartOver)]);
    assert_eq!(send(&mut state, [Msg::AnswerShareRequest { accepted: true }]), []);
    assert!(matches!(state.dialog, OpenDialog::StartOver));
}

#[test]
fn whatever_closes_the_dialog_refuses_the_request() {
    for msg in [
        Msg::Open(OpenDialog::None),
        Msg::Open(OpenDialog::YourData),
        Msg::Open(OpenDialog::StartOver),
        Msg::Open(OpenDialog::ImportRefused(ReadError::Empty)),
        Msg::Go(Screen::Budget),
        Msg::Replace(Rc::new(answered([I1])), Notice::Imported),
        Msg::StartOver,
        Msg::Load(Rc::new(answered([I1]))),
    ] {
        let shown = format!("{msg:?}");
        let mut state = blank();
        send(&mut state, [share(7)]);
        assert_eq!(answers(&send(&mut state, [msg])), [(7, false)], "{shown}");
        assert_eq!(shared_request(&state), None, "{shown}");
    }
}

#[test]
fn a_visitor_who_is_busy_is_not_asked() {
    for dialog in [OpenDialog::YourData, OpenDialog::StartOver, OpenDialog::ImportRefused(ReadError::Newer)] {
        let mut state = blank();
        send(&mut state, [Msg::Open(dialog)]);
        assert_eq!(answers(&send(&mut state, [share(7)])), [(7, false)]);
        assert!(state.dialog.is_open() && shared_request(&state).is_none());
    }
}

#[test]
fn a_second_request_does_not_take_the_place_of_the_first() {
    let mut state = blank();
    assert_eq!(answers(&send(&mut state, [share(7), share(8)])), [(8, false)]);
    assert_eq!(shared_request(&state), Some(7));
    assert_eq!(answers(&send(&mut state, [Msg::AnswerShareRequest { accepted: true }])), [(7, true)]);
}

#[test]
fn the_dialog_of_the_data_lists_what_can_be_restored() {
    let mut browser = Browser::with_tabs(1);
    browser.change(0, Change::Answer(I1, Status::Partly));
    browser.send(0, Msg::StartOver);
    browser.send(0, Msg::Open(OpenDialog::YourData));
    let listed: Vec<u32> = browser.tabs[0].state.snapshots.iter().map(|snapshot| snapshot.answered).collect();
    assert_eq!(listed, [1]);
}

#[test]
fn only_dialogs_that_list_something_read_the_storage() {
    let mut state = blank();
    assert_eq!(send(&mut state, [Msg::Open(OpenDialog::StartOver)]), []);
    assert_eq!(send(&mut state, [Msg::Open(OpenDialog::YourData)]), [Effect::ListSnapshots, Effect::ListFiles]);
    assert_eq!(send(&mut state, [Msg::Open(OpenDialog::Files)]), [Effect::ListFiles]);
}

#[test]
fn starting_over_closes_its_dialog_and_takes_the_focus_along() {
    let mut state = session_with(&answered([I1]));
    let effects = send(&mut state, [Msg::Open(OpenDialog::StartOver), Msg::StartOver]);
    assert!(!state.dialog.is_open());
    assert_eq!(state.screen, Screen::Organisation);
    assert!(effects.contains(&Effect::Focus(FocusTarget::Heading)));
    assert_eq!(state.replacements, session_with(&answered([I1])).replacements + 1);
}
