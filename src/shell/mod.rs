//! What surrounds every screen: header, warnings, navigation, notice and footer.

mod banner;
mod conflicts;
mod example;
mod header;
mod host_line;
mod key_figures;
mod main_nav;
mod notice;
mod review;
mod tabs;

use jalon_core::session::{Screen, State, View};
use yew::prelude::*;

use crate::components::call_to_action_link::call_to_action_link;
use crate::context::Ui;
use crate::dispatch::Dispatch;

pub(crate) use header::header;
pub(crate) use notice::notice;

/// What needs the visitor's attention: unsaved changes, that the work shown is an
/// example, and conflicts.
pub(crate) fn warnings(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    html! {
        <>
            { banner::banner(ui, state, dispatch) }
            if state.is_example() {
                { example::example(ui, dispatch) }
            } else {
                { review::review(ui, state, dispatch) }
                { conflicts::conflicts(ui, &state.conflicts, &state.document, dispatch) }
            }
        </>
    }
}

/// The navigation and the key figures. `current` is the current screen; `None`
/// during the greeting.
pub(crate) fn navigation(ui: &Ui, state: &State, current: Option<Screen>, dispatch: &Dispatch) -> Html {
    html! {
        <>
            { main_nav::main_nav(ui, state, current, dispatch) }
            // The start, the guided pass and the result say what counts there themselves.
            if !state.is_guided() && current.is_none_or(|_| state.view != View::Overview) {
                { key_figures::key_figures(ui, state) }
            }
            if let Some(screen) = current {
                { tabs::tabs(ui, state, screen, dispatch) }
            }
        </>
    }
}

/// The privacy statement, the disclaimer, and the call to action unless it `has_card`.
pub(crate) fn footer(ui: &Ui, has_card: bool, dispatch: &Dispatch) -> Html {
    let (messages, call) = (ui.messages, &ui.options.call);
    html! {
        <>
            <p>{ if call.is_some() { messages.host().call_privacy } else { messages.shell().privacy } }</p>
            <p>{ messages.shell().disclaimer }</p>
            { host_line::host_line(ui) }
            if let Some(call) = call.as_ref().filter(|_| !has_card) {
                <p>{ call_to_action_link(ui, call, call.url.to_string(), "", false, dispatch) }</p>
            }
        </>
    }
}
