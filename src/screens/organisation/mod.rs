//! The organisation screen: the start of a first visit, the short steps after it,
//! and the whole profile.

mod activity;
mod audit;
mod categories;
mod light_audit;
mod profile;
mod size;
mod start;
mod steps;

use jalon_core::session::{State, View};
use yew::prelude::*;

use crate::context::Ui;
use crate::dispatch::Dispatch;

/// The current view of the screen.
pub(super) fn view(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    match state.view {
        View::Start => start::start(ui, state, dispatch),
        View::Activity | View::Size | View::Audit => steps::step(ui, state, dispatch),
        _ => profile::profile(ui, state, dispatch),
    }
}
