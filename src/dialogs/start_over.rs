//! Asks for confirmation before starting over. The current document becomes a
//! snapshot.

use jalon_core::session::{Export, Msg, OpenDialog, State};
use yew::prelude::*;

use super::notice::dialog_notice;
use crate::components::dialog::Dialog;
use crate::context::Ui;
use crate::dispatch::Dispatch;

/// The confirmation dialog.
pub(super) fn start_over_dialog(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    let messages = &ui.messages.data;
    html! {
        <Dialog name="start-over" open={matches!(state.dialog, OpenDialog::StartOver)} title={messages.start_over_title}
            onclose={dispatch.on(Msg::Open(OpenDialog::None))}>
            <p>{ messages.start_over_confirm }</p>
            { dialog_notice(ui, state, dispatch) }
            <div class="actions">
                <button type="button" class="primary" onclick={dispatch.on(Msg::Export(Export::Document))}>{ messages.export_first }</button>
                <button type="button" onclick={dispatch.on(Msg::StartOver)}>{ messages.start_over }</button>
                <button type="button" onclick={dispatch.on(Msg::Open(OpenDialog::None))}>{ ui.messages.common.cancel }</button>
            </div>
        </Dialog>
    }
}
