//! The places in the browser's history, and their addresses.

use jalon_core::document::Status;
use jalon_core::rnq::Criterion;
use jalon_core::rnq::IndicatorId::{I1, I2, I12};
use jalon_core::session::{
    Destination, Effect, Greeting, Msg, OpenDialog, PassMsg, PassStep, Screen, State, View, Visit,
};

use crate::{answered, blank, send, send_all, session_with};

/// The visits that the messages record.
fn visits(state: &mut State, messages: impl IntoIterator<Item = Msg>) -> Vec<Visit> {
    let effects = send_all(state, messages);
    effects
        .into_iter()
        .filter_map(|effect| if let Effect::RecordVisit(visit) = effect { Some(visit) } else { None })
        .collect()
}

#[test]
fn each_screen_view_and_question_is_a_step_with_an_address() {
    let mut state = blank();
    let steps = [
        (Msg::GoToView(View::Activity), "activity"),
        (Msg::Pass(PassMsg::Continue), "diagnostic/1"),
        (Msg::Pass(PassMsg::Next), "diagnostic/2"),
        (Msg::Pass(PassMsg::Next), "diagnostic/c1"),
        (Msg::GoToView(View::Review), "review/c1"),
        (Msg::GoToCriterion(Criterion::C4), "review/c4"),
        (Msg::Go(Screen::Budget), "estimate"),
        (Msg::Go(Screen::Summary), "summary"),
        (Msg::GoToView(View::Plan), "plan"),
        (Msg::Go(Screen::Organisation), "organisation"),
        (Msg::GoToView(View::Start), ""),
    ];
    for (msg, address) in steps {
        let visited = visits(&mut state, [msg]);
        assert_eq!(visited.iter().map(|visit| (&*visit.address, visit.is_step)).collect::<Vec<_>>(), [(address, true)]);
    }
}

#[test]
fn back_and_forward_lead_to_the_same_places() {
    let mut state = blank();
    let visited = visits(
        &mut state,
        [Msg::Pass(PassMsg::Continue), Msg::Pass(PassMsg::Next), Msg::Go(Screen::Budget), Msg::GoToView(View::Plan)],
    );
    let places: Vec<_> = visited.iter().map(|visit| visit.bookmark.clone()).collect();
    for place in places.iter().rev().chain(&places) {
        let recorded = visits(&mut state, [Msg::Arrive(Destination::Bookmark(place.clone()))]);
        assert!(recorded.is_empty(), "the history has this place already");
        let again =
            visits(&mut state, [Msg::Go(Screen::Organisation), Msg::Arrive(Destination::Bookmark(place.clone()))]);
        assert_eq!(again.len(), 1);
    }
    assert_eq!((state.screen, state.view), (Screen::Summary, View::Plan));
}

#[test]
fn an_address_leads_to_its_place_and_a_wrong_one_nowhere() {
    let mut state = session_with(&answered([I1]));
    let mut arrive = |address: &str| {
        send(&mut state, [Msg::Arrive(Destination::Address(address.into()))]);
        (state.view, state.pass_step(), state.criterion, state.expanded.to_vec())
    };
    assert_eq!(arrive("diagnostic/12").1, Some(PassStep::Question(I12)));
    let (view, _, criterion, expanded) = arrive("review/12");
    assert_eq!((view, criterion, expanded), (View::Review, Criterion::C3, vec![I12]));
    assert_eq!(arrive("plan").0, View::Plan);
    for wrong in ["", "nowhere", "nowhere/3", "#plan", "plan plan"] {
        assert_eq!(arrive(wrong).0, View::Plan, "{wrong:?}");
    }
    assert_eq!(arrive("diagnostic/99").0, View::Pass);
}

#[test]
fn a_filter_is_no_step_and_the_greeting_is_left_for_good() {
    let mut state = session_with(&answered([I1]));
    send(&mut state, [Msg::GoToView(View::Review)]);
    let filter = Msg::Filter(jalon_core::assessment::Filter::Gaps);
    assert!(visits(&mut state, [filter]).iter().all(|visit| !visit.is_step));
    let mut returning = blank();
    returning.greeting = Some(Greeting { saved_at: None, repairs: Vec::new(), omitted_repairs: 0 });
    let visited = visits(&mut returning, [Msg::Go(Screen::Budget)]);
    assert!(matches!(&visited[..], [visit] if !visit.is_step));
}

#[test]
fn the_history_never_answers() {
    let mut state = blank();
    send(&mut state, [Msg::Pass(PassMsg::Continue), Msg::Pass(PassMsg::Answer(I1, Status::InPlace))]);
    let before = state.document.clone();
    send(
        &mut state,
        [Msg::Arrive(Destination::Address("diagnostic/1".into())), Msg::Arrive(Destination::Address(String::new()))],
    );
    assert_eq!(state.document, before);
}

#[test]
fn an_entry_without_a_place_followed_the_greeting() {
    let mut state = blank();
    state.greeting = Some(Greeting { saved_at: None, repairs: Vec::new(), omitted_repairs: 0 });
    // It leads to where the visitor is already.
    let visited = visits(&mut state, [Msg::GoToView(View::Start)]);
    assert!(matches!(&visited[..], [visit] if !visit.is_step));
}

#[test]
fn a_step_of_another_widget_moved_the_focus_here() {
    let mut state = blank();
    let visited = visits(&mut state, [Msg::Go(Screen::Budget)]);
    let here = visited.last().unwrap().bookmark.clone();
    let effects = send(&mut state, [Msg::Arrive(Destination::Bookmark(here))]);
    assert_eq!(effects, []);
}

#[test]
fn what_the_host_page_does_is_no_step() {
    let mut state = blank();
    let document = std::rc::Rc::new(answered([I1]));
    let visited = visits(&mut state, [Msg::Load(document)]);
    assert!(!visited.is_empty() && visited.iter().all(|visit| !visit.is_step));
}

#[test]
fn an_address_outlived_what_was_erased() {
    let mut state = session_with(&answered([I1]));
    send(&mut state, [Msg::Pass(PassMsg::Continue)]);
    let visited = visits(&mut state, [Msg::EraseAll]);
    assert!(matches!(&visited[..], [visit] if visit.address.is_empty() && !visit.is_step));
}

#[test]
fn damaged_places_lead_nowhere() {
    let mut state = blank();
    for damaged in [
        "",
        "start",
        "start x 1 0",
        "start c9 1 0",
        "start 0 1 0",
        "diagnostic c 1 0",
        "review 1 8 0",
        "review 1 1 99",
        "\u{0}",
    ] {
        send(&mut state, [Msg::Arrive(Destination::Bookmark(damaged.into()))]);
        assert_eq!(state.view, View::Start, "{damaged:?}");
    }
}

#[test]
fn the_way_back_left_the_question_under_an_open_dialog() {
    let mut state = blank();
    send(&mut state, [Msg::Pass(PassMsg::Continue), Msg::Pass(PassMsg::Next), Msg::Open(OpenDialog::Help(I2))]);
    let visited = visits(&mut state, [Msg::Arrive(Destination::Address("diagnostic/1".into()))]);
    assert!(!state.dialog.is_open(), "it closes the dialog");
    assert_eq!(state.pass_step(), Some(PassStep::Question(I2)), "and the question stays");
    assert!(matches!(&visited[..], [visit] if visit.is_step && visit.address == "diagnostic/2"), "the history too");
}
