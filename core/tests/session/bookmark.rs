//! Where the visitor is, after the page is loaded again.

use jalon_core::assessment::Filter;
use jalon_core::document::{Change, Status};
use jalon_core::rnq::Criterion;
use jalon_core::rnq::IndicatorId::{I1, I12, I26};
use jalon_core::session::{Effect, FocusTarget, Msg, Screen, View};

use crate::browser::Browser;

fn with_work() -> Browser {
    let mut browser = Browser::with_tabs(1);
    browser.change(0, Change::Answer(I1, Status::InPlace));
    browser
}

#[test]
fn a_reload_led_to_the_first_open_criterion() {
    for (msg, screen, view) in [
        (Msg::GoToView(View::Plan), Screen::Summary, View::Plan),
        (Msg::GoToView(View::Calendar), Screen::Budget, View::Calendar),
        (Msg::Go(Screen::Summary), Screen::Summary, View::Overview),
        (Msg::Go(Screen::Organisation), Screen::Organisation, View::Overview),
    ] {
        let mut browser = with_work();
        browser.send(0, Msg::Go(Screen::Diagnostic));
        browser.send(0, msg);
        browser.reload(0);
        assert!(browser.tabs[0].state.greeting.is_some());
        browser.send(0, Msg::Resume);
        let state = &browser.tabs[0].state;
        assert_eq!(state.screen, screen);
        assert!(state.view == view || screen == Screen::Organisation);
    }
}

#[test]
fn a_reload_collapsed_the_indicator_in_work() {
    let mut browser = with_work();
    browser.send(0, Msg::GoToIndicator(I26));
    browser.send(0, Msg::ToggleDetails(I26));
    browser.reload(0);
    browser.send(0, Msg::Resume);
    let tab = &browser.tabs[0];
    assert_eq!((tab.state.criterion, &tab.state.expanded[..]), (Criterion::C6, &[I26][..]));
    assert!(tab.effects.contains(&Effect::Focus(FocusTarget::Indicator(I26))));
}

#[test]
fn a_reload_forgot_the_filter() {
    let mut browser = with_work();
    browser.change(0, Change::Answer(I12, Status::NotInPlace));
    browser.send(0, Msg::Filter(Filter::Gaps));
    browser.reload(0);
    browser.send(0, Msg::Resume);
    let state = &browser.tabs[0].state;
    assert_eq!((state.filter, &state.filtered[..]), (Filter::Gaps, &[I12][..]));
}

#[test]
fn details_can_be_expanded_and_collapsed() {
    let mut browser = with_work();
    browser.send(0, Msg::GoToView(View::Review));
    for (expanded, id) in [(&[I1][..], I1), (&[I1, I12], I12), (&[I12], I1), (&[], I12)] {
        browser.send(0, Msg::ToggleDetails(id));
        assert_eq!(&browser.tabs[0].state.expanded[..], expanded);
    }
    browser.send(0, Msg::ToggleDetails(I1));
    browser.send(0, Msg::Go(Screen::Summary));
    assert!(browser.tabs[0].state.expanded.is_empty(), "a long screen would greet the visitor on the way back");
}

#[test]
fn a_new_tab_knows_no_place() {
    let mut browser = with_work();
    browser.send(0, Msg::GoToView(View::Plan));
    browser.wait(1_000);
    let other = browser.open();
    browser.send(other, Msg::Resume);
    assert_eq!(browser.tabs[other].state.screen, Screen::Diagnostic, "the first open question");
}

#[test]
fn without_work_there_is_nothing_to_greet_with() {
    let mut browser = Browser::with_tabs(1);
    browser.send(0, Msg::GoToView(View::Quotes));
    browser.reload(0);
    let state = &browser.tabs[0].state;
    assert_eq!((state.screen, state.view, &state.greeting), (Screen::Budget, View::Quotes, &None));
}

#[test]
fn the_way_from_the_greeting_is_remembered() {
    let mut browser = with_work();
    browser.send(0, Msg::GoToView(View::Plan));
    browser.reload(0);
    browser.send(0, Msg::Go(Screen::Organisation));
    browser.reload(0);
    browser.send(0, Msg::Resume);
    assert_eq!(browser.tabs[0].state.screen, Screen::Organisation);
}

#[test]
fn a_damaged_place_is_no_place() {
    for bookmark in ["", "diagnostic", "nowhere 1 0", "diagnostic 8 0", "diagnostic 1 99", "diagnostic x y", "plan"] {
        let mut browser = with_work();
        browser.wait(1_000);
        browser.tabs[0].bookmark = Some(bookmark.to_owned());
        browser.reload(0);
        browser.send(0, Msg::Resume);
        assert_eq!(browser.tabs[0].state.screen, Screen::Diagnostic, "{bookmark:?}");
    }
}

#[test]
fn the_navigation_leads_from_the_greeting_to_where_the_visitor_was() {
    let mut browser = with_work();
    browser.send(0, Msg::GoToIndicator(I26));
    browser.send(0, Msg::ToggleDetails(I26));
    browser.reload(0);
    browser.send(0, Msg::Go(Screen::Diagnostic));
    assert_eq!(browser.tabs[0].state.criterion, Criterion::C6);
    browser.send(0, Msg::GoToCriterion(Criterion::C2));
    browser.send(0, Msg::Go(Screen::Diagnostic));
    assert_eq!(browser.tabs[0].state.criterion, Criterion::C2, "once");
}
