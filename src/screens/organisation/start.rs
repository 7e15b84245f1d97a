//! The start of a first visit: what one gets, the categories, and what they mean for
//! the audit.

use jalon_core::session::{Msg, State, View};
use yew::prelude::*;

use super::categories::categories;
use super::profile::announced_figures;
use crate::components::ticket::ticket;
use crate::context::Ui;
use crate::dispatch::Dispatch;

/// The start.
pub(super) fn start(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    let messages = ui.messages.start();
    html! {
        <div class="start" key="start">
            <div class="pitch">
                { ui.landmark(1, "title", "", messages.title) }
                <p class="lead">{ (messages.promise)(ui.options.sections) }</p>
                { announced_figures(ui, state) }
            </div>
            { categories(ui, &state.document.profile, dispatch) }
            <div class="dock">
                { ticket(ui, state) }
                <div class="actions">
                    <button type="button" class="primary" onclick={dispatch.on(Msg::GoToView(View::Activity))}>{ messages.begin }</button>
                </div>
            </div>
            <div class="asides">
                <details>
                    <summary>{ messages.what_is }</summary>
                    <p>{ messages.qualiopi }</p>
                </details>
                <div class="actions">
                    <button type="button" class="quiet" onclick={dispatch.on(Msg::ShowExample)}>{ ui.messages.example().show }</button>
                    <button type="button" class="quiet" onclick={dispatch.on(Msg::GoToView(View::Profile))}>{ messages.whole_profile }</button>
                </div>
            </div>
        </div>
    }
}
