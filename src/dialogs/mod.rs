//! The modal dialogs. At most one is open.

mod confirm;
mod copy;
mod files;
mod holds;
mod import;
mod notice;
mod receive;
mod send;
mod share;
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
            { files::files_dialog(ui, state, dispatch) }
            { send::send_dialog(ui, state, dispatch) }
            { confirm::start_over_dialog(ui, state, dispatch) }
            { copy::copy_dialog(ui, state, dispatch) }
            { confirm::erase_dialog(ui, state, dispatch) }
            { import::import_dialog(ui, state, dispatch) }
            { import::refused_dialog(ui, state, dispatch) }
            { share::share_dialog(ui, state, dispatch) }
        </>
    }
}
