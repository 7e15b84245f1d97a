//! The guided pass.

use jalon_core::document::{Change, Document, ProfileChange, Status};
use jalon_core::profile::Flag;
use jalon_core::rnq::Category;
use jalon_core::rnq::Criterion::{C1, C7};
use jalon_core::rnq::IndicatorId::{I1, I2, I3, I4, I32};
use jalon_core::session::{Effect, FocusTarget, Msg, OpenDialog, PassMsg, PassStep, Screen, State, View};

use crate::{answered, at, blank, change, send, session_with};

fn pass(msg: PassMsg) -> Msg {
    Msg::Pass(msg)
}

/// A visitor who has started the pass.
fn started() -> State {
    let mut state = blank();
    send(&mut state, [pass(PassMsg::Continue)]);
    state
}

#[test]
fn the_pass_starts_at_the_first_question_without_an_answer() {
    assert_eq!(started().pass_step(), Some(PassStep::Question(I1)));
    let mut state = session_with(&answered([I1, I2]));
    send(&mut state, [Msg::Go(Screen::Organisation), pass(PassMsg::Continue)]);
    assert_eq!((state.view, state.pass_step()), (View::Pass, Some(PassStep::Question(I4))));
}

#[test]
fn an_answer_shows_and_the_next_question_follows_once() {
    let mut state = started();
    let effects = send(&mut state, [pass(PassMsg::Answer(I1, Status::Partly))]);
    assert_eq!(state.pass_step(), Some(PassStep::Question(I1)), "the choice is seen first");
    assert!(effects.iter().any(|effect| matches!(effect, Effect::AdvancePass { from: I1, after_ms: 1..=400 })));
    let effects = send(&mut state, [pass(PassMsg::Advance(I1))]);
    assert_eq!(state.pass_step(), Some(PassStep::Question(I2)));
    assert!(effects.contains(&Effect::Focus(FocusTarget::Question)));
    send(&mut state, [pass(PassMsg::Advance(I1))]);
    assert_eq!(state.pass_step(), Some(PassStep::Question(I2)), "a second tap on the same answer skips nothing");
}

#[test]
fn who_left_the_question_is_not_carried_on() {
    let elsewhere = [Msg::Go(Screen::Summary), pass(PassMsg::Next), Msg::Open(OpenDialog::YourData)];
    for msg in elsewhere {
        let mut state = started();
        send(&mut state, [pass(PassMsg::Answer(I1, Status::InPlace)), msg]);
        let before = (state.screen, state.view, state.pass_step());
        send(&mut state, [pass(PassMsg::Advance(I1))]);
        assert_eq!((state.screen, state.view, state.pass_step()), before);
    }
}

#[test]
fn a_whole_pass_takes_one_step_per_question_and_a_pause_per_criterion() {
    let mut state = started();
    let (mut questions, mut pauses) = (0, 0);
    while let (View::Pass, Some(step)) = (state.view, state.pass_step()) {
        match step {
            PassStep::Question(id) => {
                questions += 1;
                send(&mut state, [pass(PassMsg::Answer(id, Status::InPlace)), pass(PassMsg::Advance(id))]);
            }
            PassStep::Pause(_) => {
                pauses += 1;
                send(&mut state, [pass(PassMsg::Next)]);
            }
        }
    }
    assert_eq!((questions, pauses), (22, 7));
    assert_eq!((state.screen, state.view), (Screen::Summary, View::Overview), "the last pause leads to the result");
    assert_eq!(state.derived.readiness.unanswered, 0);
}

#[test]
fn the_way_back_leads_from_question_to_question_and_to_the_profile() {
    let mut state = started();
    send(&mut state, [pass(PassMsg::Next), pass(PassMsg::Next)]);
    assert_eq!(state.pass_step(), Some(PassStep::Pause(C1)));
    send(&mut state, [pass(PassMsg::Next), pass(PassMsg::Previous)]);
    assert_eq!(state.pass_step(), Some(PassStep::Question(I2)));
    send(&mut state, [pass(PassMsg::Previous), pass(PassMsg::Previous)]);
    assert_eq!(state.view, View::Audit);
}

#[test]
fn leaving_and_coming_back_resumes_at_the_same_question() {
    let mut state = started();
    send(&mut state, [pass(PassMsg::Next), Msg::Go(Screen::Budget), Msg::Go(Screen::Diagnostic)]);
    assert_eq!((state.view, state.pass_step()), (View::Pass, Some(PassStep::Question(I2))));
}

#[test]
fn a_question_that_no_longer_applies_gives_way_to_the_next() {
    let mut state = started();
    send(
        &mut state,
        [
            change(Change::Profile(ProfileChange::Flag(Flag::Certifying, true))),
            pass(PassMsg::Next),
            pass(PassMsg::Next),
        ],
    );
    assert_eq!(state.pass_step(), Some(PassStep::Question(I3)));
    send(&mut state, [change(Change::Profile(ProfileChange::Flag(Flag::Certifying, false)))]);
    assert_eq!(state.pass_step(), Some(PassStep::Question(I4)));
    send(&mut state, [change(Change::Profile(ProfileChange::Category(Category::Training, false)))]);
    assert_eq!(state.pass_step(), None);
}

#[test]
fn once_everything_is_answered_the_diagnostic_is_a_list() {
    let document = Document::default();
    let ids: Vec<_> = document.profile.applicable(at(0).today).map(|row| row.id).collect();
    assert_eq!(ids.last(), Some(&I32));
    let mut state = session_with(&answered(ids));
    assert_eq!(state.view, View::Overview, "the result is where finished work lands");
    send(&mut state, [Msg::Go(Screen::Diagnostic)]);
    assert_eq!(state.view, View::Review);
    assert_eq!(PassStep::Pause(C7).next(&state.document.profile, state.today), None);
}

#[test]
fn the_way_on_ended_where_only_unknown_answers_were_left() {
    let document = Document::default();
    let ids: Vec<_> = document.profile.applicable(at(0).today).map(|row| row.id).collect();
    let mut state = session_with(&answered(ids));
    send(&mut state, [change(Change::Answer(I4, Status::Unknown)), pass(PassMsg::Continue)]);
    assert_eq!((state.view, state.pass_step()), (View::Pass, Some(PassStep::Question(I4))));
}
