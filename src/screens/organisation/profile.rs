//! The whole profile, which can be changed at any time.

use jalon_core::session::{Msg, PassMsg, Screen, State, View, announcement};
use yew::prelude::*;

use super::activity::activity;
use super::audit::audit;
use super::categories::categories;
use super::size::size;
use crate::components::name_field::name_field;
use crate::context::Ui;
use crate::dispatch::Dispatch;

/// The organisation and its planned audit.
pub(super) fn profile(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    let messages = ui.messages.organisation();
    let (profile, counts) = (&state.document.profile, &state.derived.readiness);
    let (onward, next, msg) = match (counts.answered(), counts.unanswered) {
        (0, _) => (messages.to_diagnostic, Screen::Diagnostic, Msg::Pass(PassMsg::Continue)),
        (_, 0) => (ui.messages.organisation().to_summary, Screen::Summary, Msg::Go(Screen::Summary)),
        _ => (messages.continue_diagnostic, Screen::Diagnostic, Msg::Pass(PassMsg::Continue)),
    };
    html! {
        <div class="organisation" key="organisation">
            { ui.landmark(1, "title", "", messages.title) }
            <p class="lead">{ (messages.lead)(View::Costs.is_shown(ui.options.sections)) }</p>
            { announced_figures(ui, state) }
            <div class="card">
                { name_field(ui, &state.document, dispatch) }
            </div>
            { categories(ui, profile, dispatch) }
            <fieldset class="card">
                <legend>{ messages.activity }</legend>
                { activity(ui, profile, dispatch) }
            </fieldset>
            <fieldset class="card">
                <legend>{ messages.size }</legend>
                { size(ui, profile, dispatch) }
            </fieldset>
            <fieldset class="card">
                <legend>{ messages.audit }</legend>
                { audit(ui, state, dispatch) }
            </fieldset>
            <div class="actions">
                if ui.shows(next) {
                    <button type="button" class="primary" onclick={dispatch.on(msg)}>{ onward }</button>
                }
                if ui.shows(Screen::Budget) {
                    <button type="button" class={(!ui.shows(next)).then_some("primary")}
                        onclick={dispatch.on(Msg::Go(Screen::Budget))}>{ messages.to_budget }</button>
                }
            </div>
        </div>
    }
}

/// What an answer changes, for a screen reader.
pub(super) fn announced_figures(ui: &Ui, state: &State) -> Html {
    let questions = state.document.profile.applicable(state.today).count();
    let text = announcement(questions, &state.derived.cycle.planned, ui.language.figure_messages());
    html! { <p class="unseen" role="status">{ text }</p> }
}
