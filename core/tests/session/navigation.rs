//! Screens, views, filters and the focus.

use jalon_core::assessment::Filter;
use jalon_core::document::{Change, Status};
use jalon_core::embedding::Options;
use jalon_core::language::Language;
use jalon_core::rnq::Criterion;
use jalon_core::rnq::IndicatorId::{I1, I2, I7};
use jalon_core::sections::Sections;
use jalon_core::session::{Effect, FocusTarget, Greeting, Msg, OpenDialog, Screen, State, View};

use crate::{TODAY, answered, at, blank, change, send, session_with};

const ALL_SCREENS: [Screen; 4] = [Screen::Organisation, Screen::Diagnostic, Screen::Budget, Screen::Summary];

fn sections(text: &str) -> Sections {
    Sections::parse(text).unwrap()
}

/// What takes the focus.
fn focused(effects: &[Effect]) -> Vec<FocusTarget> {
    effects.iter().filter_map(|effect| if let Effect::Focus(target) = effect { Some(*target) } else { None }).collect()
}

#[test]
fn a_screen_opens_on_its_first_view_with_the_focus_on_its_heading() {
    for (screen, view) in [(Screen::Budget, View::Costs), (Screen::Summary, View::Overview)] {
        let mut state = blank();
        let effects = send(&mut state, [Msg::GoToView(View::Quotes), Msg::GoToView(View::Plan), Msg::Go(screen)]);
        assert_eq!((state.screen, state.view), (screen, view));
        assert_eq!(focused(&effects), [FocusTarget::Heading]);
    }
}

#[test]
fn a_view_opens_on_its_screen() {
    for view in [View::Costs, View::Calendar, View::Quotes, View::Overview, View::Plan, View::Report, View::Compare] {
        let mut state = blank();
        send(&mut state, [Msg::GoToView(view)]);
        assert_eq!((state.screen, state.view), (view.screen(), view));
        assert!(View::shown(state.screen, state.sections).any(|shown| shown == view));
    }
}

#[test]
fn an_indicator_is_shown_whatever_hid_it() {
    let mut state = session_with(&answered([I7]));
    let effects = send(&mut state, [Msg::Filter(Filter::Unanswered), Msg::GoToIndicator(I7)]);
    assert_eq!((state.screen, state.criterion, state.filter), (Screen::Diagnostic, I7.row().criterion, Filter::All));
    assert_eq!(focused(&effects), [FocusTarget::Indicator(I7)]);
}

#[test]
fn links_lead_to_the_field_that_they_name() {
    for (msg, screen, target) in [
        (Msg::GoToTurnover, Screen::Organisation, FocusTarget::Turnover),
        (Msg::GoToPlannedDate, Screen::Organisation, FocusTarget::PlannedDate),
        (Msg::GoToCriterion(Criterion::C4), Screen::Diagnostic, FocusTarget::Criterion),
    ] {
        let mut state = blank();
        assert_eq!(focused(&send(&mut state, [Msg::Go(Screen::Summary), msg])), [target]);
        assert_eq!(state.screen, screen);
    }
}

#[test]
fn an_indicator_stays_in_the_list_while_it_is_answered() {
    let mut state = blank();
    send(&mut state, [Msg::Filter(Filter::Unanswered)]);
    let listed = state.filtered.clone();
    send(&mut state, [change(Change::Answer(I1, Status::InPlace))]);
    assert!(state.filtered.contains(&I1));
    assert_eq!(state.filtered, listed);
    send(&mut state, [Msg::Filter(Filter::Unanswered)]);
    assert!(!state.filtered.contains(&I1) && state.filtered.contains(&I2));
}

#[test]
fn the_focus_follows_a_filter_from_elsewhere_and_stays_among_the_filters() {
    let mut state = blank();
    assert_eq!(focused(&send(&mut state, [Msg::Filter(Filter::Gaps)])), [FocusTarget::Heading]);
    assert_eq!(focused(&send(&mut state, [Msg::Filter(Filter::ToReview)])), []);
    assert_eq!(focused(&send(&mut state, [Msg::Filter(Filter::All)])), [FocusTarget::Heading]);
}

#[test]
fn going_anywhere_ends_the_greeting_and_closes_the_dialog() {
    for msg in
        [Msg::Go(Screen::Budget), Msg::GoToView(View::Plan), Msg::GoToIndicator(I1), Msg::GoToTurnover, Msg::Resume]
    {
        let mut state = blank();
        state.greeting = Some(Greeting { saved_at: None, repairs: Vec::new(), omitted_repairs: 0 });
        send(&mut state, [Msg::Open(OpenDialog::YourData), msg]);
        assert_eq!(state.greeting, None);
        assert!(!state.dialog.is_open());
    }
}

#[test]
fn a_returning_visitor_continues_at_the_first_open_question() {
    let first_criterion: Vec<_> = blank()
        .document
        .profile
        .applicable(TODAY)
        .filter(|row| row.criterion == Criterion::C1)
        .map(|row| row.id)
        .collect();
    let mut state = session_with(&answered(first_criterion));
    send(&mut state, [Msg::Resume]);
    assert_eq!((state.screen, state.criterion), (Screen::Diagnostic, Criterion::C2));
    let mut state = blank();
    send(&mut state, [Msg::Resume]);
    assert_eq!(state.screen, Screen::Organisation, "nothing is answered yet");
}

#[test]
fn a_visitor_continues_with_what_the_host_page_shows() {
    let mut state = session_with(&answered([I1]));
    send(&mut state, [Msg::Sections(sections("estimate")), Msg::Resume]);
    assert_eq!(state.screen, Screen::Organisation);
}

#[test]
fn a_screen_that_the_host_page_removes_is_left() {
    let shows = |state: &State| state.screen.is_shown(state.sections);
    for screen in ALL_SCREENS {
        for left in ["diagnostic", "estimate", "quotes", "estimate quotes"] {
            let mut state = blank();
            send(&mut state, [Msg::Go(screen), Msg::Sections(sections(left))]);
            assert!(shows(&state), "{screen:?} with {left}");
            if screen.is_shown(sections(left)) {
                assert_eq!(state.screen, screen, "{left}");
            }
        }
    }
}

#[test]
fn a_view_that_the_host_page_removes_gives_way_to_one_of_the_same_screen() {
    let mut state = blank();
    send(&mut state, [Msg::GoToView(View::Calendar), Msg::Sections(sections("quotes"))]);
    assert_eq!((state.screen, state.view), (Screen::Budget, View::Quotes));
    send(&mut state, [Msg::Sections(sections("quotes estimate diagnostic"))]);
    assert_eq!((state.screen, state.view), (Screen::Budget, View::Quotes), "what is shown stays");
}

#[test]
fn sections_do_not_change_the_document() {
    let mut state = session_with(&answered([I1]));
    let before = state.document.clone();
    let effects = send(&mut state, [Msg::Sections(sections("estimate"))]);
    assert!(!effects.contains(&Effect::ScheduleSave));
    assert_eq!(state.document, before);
    assert_eq!(state.derived.readiness.in_place, 1);
}

#[test]
fn a_widget_starts_with_the_sections_of_its_host_page() {
    let options = Options { sections: sections("quotes"), ..Options::default() };
    let state = State::blank(&options, Language::French, at(0), [1, 2]);
    let screens: Vec<Screen> = Screen::shown(state.sections).collect();
    assert_eq!(screens, [Screen::Organisation, Screen::Budget]);
    assert_eq!(View::shown(Screen::Budget, state.sections).collect::<Vec<_>>(), [View::Quotes]);
}
