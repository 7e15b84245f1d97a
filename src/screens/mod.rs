//! The screens, one folder each, and the card of the call to action below some of them.
//! Screens are independent of each other.

mod budget;
mod call_to_action_card;
mod diagnostic;
mod organisation;
mod summary;
mod welcome;

use jalon_core::session::{Screen, State};
use yew::prelude::*;

use crate::context::Ui;
use crate::dispatch::Dispatch;

pub(crate) use call_to_action_card::call_to_action_card;

/// The screens of a first visit: the organisation, and the greeting of a later one.
pub(crate) fn first_screen(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    match &state.greeting {
        Some(greeting) => welcome::greeting(ui, state, greeting, dispatch),
        None => organisation::view(ui, state, dispatch),
    }
}

/// All other screens.
pub(crate) fn later_screen(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    match state.screen {
        Screen::Organisation => Html::default(),
        Screen::Diagnostic => diagnostic::view(ui, state, dispatch),
        Screen::Budget => budget::view(ui, state, dispatch),
        Screen::Summary => summary::view(ui, state, dispatch),
    }
}
