//! The pause after each criterion of the guided pass: what is done, what comes, and
//! that one may stop. The last one leads to the result.

use jalon_core::assessment::readiness;
use jalon_core::rnq::{Criterion, IndicatorId};
use jalon_core::session::{Msg, PassMsg, PassStep, Screen, State, View};
use yew::prelude::*;

use super::segments::segments;
use crate::browser::dom;
use crate::components::keep_copy::keep_copy;
use crate::components::saved_sign::saved_sign;
use crate::context::Ui;
use crate::dispatch::Dispatch;

/// The pause after this criterion.
pub(super) fn pause(ui: &Ui, state: &State, criterion: Criterion, dispatch: &Dispatch) -> Html {
    let body =
        if let Some(PassStep::Question(next)) = PassStep::Pause(criterion).next(&state.document.profile, state.today) {
            between(ui, state, criterion, next, dispatch)
        } else {
            end(ui, state, dispatch)
        };
    html! {
        <div class="pass" key={format!("pause-{}", criterion.number())}>
            <span class="pass-top" id={ui.id("pass")}></span>
            <div class="guided pause" onkeydown={on_key(dispatch)}>
                <div class="pass-head">
                    <div class="position">{ saved_sign(ui, state) }</div>
                    <button type="button" class="quiet" onclick={dispatch.on(Msg::GoToView(View::Review))}>{ ui.messages.pass().review }</button>
                    { segments(ui, &state.derived, criterion) }
                </div>
                <div class="card">{ body }</div>
                if state.is_worth_a_copy() {
                    { keep_copy(ui, state, dispatch) }
                }
            </div>
        </div>
    }
}

/// Enter and the arrow keys, as at a question.
fn on_key(dispatch: &Dispatch) -> Callback<KeyboardEvent> {
    let dispatch = dispatch.clone();
    Callback::from(move |event: KeyboardEvent| {
        let msg = match dom::shortcut(&event).as_deref() {
            Some("ArrowLeft") => PassMsg::Previous,
            Some("ArrowRight") => PassMsg::Next,
            // On a button, Enter presses it.
            Some("Enter") if !dom::is_button(&event) => PassMsg::Next,
            _ => return,
        };
        event.prevent_default();
        dispatch.send(Msg::Pass(msg));
    })
}

/// Between two criteria.
fn between(ui: &Ui, state: &State, done: Criterion, next: IndicatorId, dispatch: &Dispatch) -> Html {
    let messages = ui.messages.pass();
    let counts = readiness(&state.document, state.today, Some(done));
    let coming = next.row().criterion;
    let rows = || state.document.profile.applicable(state.today);
    let count = rows().filter(|row| row.criterion == coming).count();
    let left = rows().filter(|row| row.id >= next).count();
    html! {
        <>
            { ui.landmark(1, "title", "", (messages.pause)(done.number())) }
            <p class="figure">{ (messages.counts)(counts) }</p>
            <p>{ (messages.coming)(ui.messages.criterion(coming).title, count, left) }</p>
            <p class="why">{ messages.stop }</p>
            <div class="actions">
                <button type="button" class="primary" onclick={dispatch.on(Msg::Pass(PassMsg::Next))}>{ messages.go_on }</button>
                <button type="button" class="quiet" onclick={dispatch.on(Msg::Pass(PassMsg::Previous))}>{ messages.back }</button>
            </div>
        </>
    }
}

/// After the last criterion.
fn end(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    let (messages, counts) = (ui.messages.pass(), state.derived.readiness);
    html! {
        <>
            { ui.landmark(1, "title", "", messages.end) }
            <p class="figure">{ (messages.counts)(counts) }</p>
            if counts.unanswered > 0 {
                <p>
                    { (messages.end_open)(counts.unanswered) }{ " " }
                    <button type="button" class="inline" onclick={dispatch.on(Msg::Pass(PassMsg::Continue))}>{ messages.answer_open }</button>
                </p>
            }
            <p>{ messages.end_why }</p>
            <div class="actions">
                <button type="button" class="primary" onclick={dispatch.on(Msg::Go(Screen::Summary))}>{ messages.result }</button>
                <button type="button" class="quiet" onclick={dispatch.on(Msg::Pass(PassMsg::Previous))}>{ messages.back }</button>
            </div>
        </>
    }
}
