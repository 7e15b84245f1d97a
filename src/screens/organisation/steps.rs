//! The short steps between the start and the questions. Each may be skipped.

use jalon_core::session::{Msg, PassMsg, Screen, State, View};
use yew::prelude::*;

use super::activity::activity;
use super::audit::audit;
use super::profile::announced_figures;
use super::size::size;
use crate::components::name_field::name_field;
use crate::components::saved_sign::saved_sign;
use crate::components::ticket::ticket;
use crate::context::Ui;
use crate::dispatch::Dispatch;

/// The current step, with what its answers mean for the audit.
pub(super) fn step(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    let messages = ui.messages.start();
    let steps = View::STEPS;
    let position = steps.iter().position(|step| *step == state.view).unwrap_or_default();
    let profile = &state.document.profile;
    let fields = match state.view {
        View::Size => size(ui, profile, dispatch),
        View::Audit => audit(ui, state, dispatch),
        _ => html! { <>{ name_field(ui, &state.document, dispatch) }{ activity(ui, profile, dispatch) }</> },
    };
    let previous = position.checked_sub(1).and_then(|before| steps.get(before)).copied().unwrap_or(View::Start);
    let has_questions = ui.shows(Screen::Diagnostic);
    let (onward, leave) = if has_questions {
        (messages.to_questions, Msg::Pass(PassMsg::Continue))
    } else {
        (messages.to_estimate, Msg::Go(Screen::Budget))
    };
    html! {
        <div class="start step" key={format!("step-{position}")}>
            <div class="pitch">
                <div class="why position">
                    <button type="button" class="quiet" onclick={dispatch.on(Msg::GoToView(previous))}>{ messages.back }</button>
                    <span>{ (messages.step)(position + 1, steps.len()) }</span>{ saved_sign(ui, state) }</div>
                { ui.landmark(1, "title", "", messages.step_titles.get(position).copied().unwrap_or_default()) }
                { announced_figures(ui, state) }
            </div>
            <div class="card fields">{ fields }</div>
            <div class="dock">
                { ticket(ui, state) }
                <div class="actions">
                    if let Some(next) = state.view.next_step() {
                        <button type="button" class="primary" key="next" onclick={dispatch.on(Msg::GoToView(next))}>{ messages.go_on }</button>
                        <button type="button" key="leave" onclick={dispatch.on(leave)}>{ onward }</button>
                    } else {
                        <button type="button" class="primary" key="leave" onclick={dispatch.on(leave)}>{ onward }</button>
                    }
                </div>
            </div>
        </div>
    }
}
