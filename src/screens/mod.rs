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
        (None, Screen::Organisation) => organisation::view(ui, state, dispatch),
        (None, Screen::Diagnostic) => diagnostic::view(ui, state, dispatch),
        (None, Screen::Budget) => budget::view(ui, state, dispatch),
        (None, Screen::Summary) => summary::view(ui, state, dispatch),
    }
}
