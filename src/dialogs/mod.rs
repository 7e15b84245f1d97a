//! The modal dialogs. At most one is open.

mod copy;
mod erase;
mod import;
mod notice;
mod share;
mod start_over;
mod your_data;

use jalon_core::session::State;
use yew::prelude::*;

use crate::context::Ui;
use crate::dispatch::Dispatch;

/// All dialogs; only the open one renders its content.
pub(crate) fn dialogs(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    html! {
        <>
            { your_data::your_data_dialog(ui, state, dispatch) }
            { start_over::start_over_dialog(ui, state, dispatch) }
            { copy::copy_dialog(ui, state, dispatch) }
            { erase::erase_dialog(ui, state, dispatch) }
            { import::import_dialog(ui, state, dispatch) }
            { import::refused_dialog(ui, state, dispatch) }
            { share::share_dialog(ui, state, dispatch) }
        </>
    }
}
