//! The screens, one folder each. Screens are independent of each other.

mod budget;
mod diagnostic;
mod organisation;
mod summary;
mod welcome;

use jalon_core::session::{Screen, State};
use yew::prelude::*;

use crate::context::Ui;
use crate::dispatch::Dispatch;

/// The current screen, or the greeting.
pub(crate) fn screen(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    match (&state.greeting, state.screen) {
        (Some(greeting), _) => welcome::greeting(ui, state, greeting, dispatch),
        (None, Screen::Organisation) => organisation::organisation(ui, state, dispatch),
        (None, Screen::Diagnostic) => html! {
            <diagnostic::Diagnostic key="diagnostic" document={state.document.clone()} derived={state.derived.clone()}
                today={state.today} criterion={state.criterion} filter={state.filter} filtered={state.filtered.clone()} expanded={state.expanded.clone()}
                dispatch={dispatch.clone()} />
        },
        (None, Screen::Budget) => budget::view(ui, state, dispatch),
        (None, Screen::Summary) => summary::view(ui, state, dispatch),
    }
}
