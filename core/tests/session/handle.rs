//! What a host page does with a widget: export, import, navigation.

use jalon_core::document::{ReadError, read};
use jalon_core::rnq::IndicatorId::{I1, I2};
use jalon_core::sections::Sections;
use jalon_core::session::{Effect, Msg, OpenDialog, Screen, View};

use crate::browser::Browser;
use crate::{TODAY, answered, at, blank, send, session_with, stored, text};

#[test]
fn an_exported_document_is_the_one_on_screen() {
    let state = session_with(&answered([I1]));
    let exported = state.export(at(0));
    assert_eq!(read(&exported, TODAY).unwrap().document, *state.document);
    let (msg, loads) = blank().import(&exported, at(0)).unwrap();
    let Msg::Load(document) = msg else { panic!("{msg:?}") };
    assert!(loads && document == state.document);
}

#[test]
fn a_document_is_loaded_where_there_is_nothing_to_lose() {
    let mut browser = Browser::with_tabs(1);
    let (msg, loads) = browser.tabs[0].state.import(&text(&answered([I1])), browser.now()).unwrap();
    assert!(loads);
    browser.send(0, msg);
    assert_eq!(browser.document(0).entries, answered([I1]).entries);
    assert_eq!(stored(&browser.storage).entries, answered([I1]).entries, "at once");
    assert!(!browser.tabs[0].effects.iter().any(|effect| matches!(effect, Effect::Focus(_))), "it may be elsewhere");
    assert!(browser.tabs[0].store.snapshots().is_empty(), "there was nothing to restore");
}

#[test]
fn a_document_is_loaded_into_one_that_differs_in_its_identity_alone() {
    let mut browser = Browser::with_tabs(1);
    browser.send(0, Msg::StartOver);
    browser.wait(1_000);
    assert!(browser.tabs[0].state.import(&text(&answered([I1])), browser.now()).unwrap().1);
}

#[test]
fn the_visitor_decides_what_happens_to_work_that_an_import_would_replace() {
    let mut state = session_with(&answered([I1]));
    let before = state.document.clone();
    let (msg, loads) = state.import(&text(&answered([I2])), at(0)).unwrap();
    assert!(!loads);
    let effects = send(&mut state, [msg]);
    // Another file may hold the same document.
    assert_eq!((effects, &state.document), (vec![Effect::ListFiles], &before));
    let OpenDialog::Import(parsed) = &state.dialog else { panic!("{:?}", state.dialog) };
    assert_eq!(parsed.document, answered([I2]));
}

#[test]
fn the_visitor_sees_what_had_to_be_repaired() {
    let mut state = blank();
    let json = text(&answered([I1])).replace("in_place", "perfect");
    let (msg, loads) = state.import(&json, at(0)).unwrap();
    assert!(!loads);
    send(&mut state, [msg]);
    let OpenDialog::Import(parsed) = &state.dialog else { panic!("{:?}", state.dialog) };
    assert_eq!(parsed.problems.len(), 1);
}

#[test]
fn what_is_not_a_document_is_refused() {
    for (text, error) in [
        ("", ReadError::Empty),
        ("{\"format\":\"jalon\",", ReadError::Truncated),
        ("Jalon", ReadError::NotJson),
        ("[]", ReadError::NotOurs),
        ("{\"format\":\"jalon\",\"version\":99}", ReadError::Newer),
    ] {
        assert_eq!(blank().import(text, at(0)).map(|(_, loads)| loads), Err(error), "{text}");
    }
}

#[test]
fn every_name_of_a_place_leads_there() {
    let screens = [
        ("organisation", Screen::Organisation),
        ("diagnostic", Screen::Diagnostic),
        ("summary", Screen::Summary),
        ("estimate", Screen::Budget),
    ];
    for (name, screen) in screens {
        let mut state = blank();
        let msg = state.go_to(name).unwrap();
        send(&mut state, [msg]);
        assert_eq!(state.screen, screen, "{name}");
    }
    let views = [
        ("estimate", View::Costs),
        ("calendar", View::Calendar),
        ("quotes", View::Quotes),
        ("summary", View::Overview),
        ("plan", View::Plan),
        ("report", View::Report),
        ("compare", View::Compare),
    ];
    for (name, view) in views {
        let mut state = blank();
        let msg = state.go_to(name).unwrap();
        send(&mut state, [msg]);
        assert_eq!((state.screen, state.view), (view.screen(), view), "{name}");
    }
}

#[test]
fn a_host_page_cannot_go_where_there_is_nothing() {
    let mut state = blank();
    for name in ["", "Summary", "nowhere", "costs"] {
        assert!(state.go_to(name).is_none(), "{name}");
    }
    state.sections = Sections::parse("estimate").unwrap();
    for name in ["diagnostic", "summary", "plan", "report", "compare", "quotes"] {
        assert!(state.go_to(name).is_none(), "{name}");
    }
    for name in ["organisation", "estimate", "calendar"] {
        assert!(state.go_to(name).is_some(), "{name}");
    }
}
