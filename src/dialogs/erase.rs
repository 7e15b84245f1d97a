//! Asks for confirmation before everything is erased from this browser.

use jalon_core::session::{Export, Msg, OpenDialog, State};
use yew::prelude::*;

use super::notice::dialog_notice;
use crate::components::dialog::Dialog;
use crate::context::Ui;
use crate::dispatch::Dispatch;

/// The confirmation dialog.
pub(super) fn erase_dialog(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    let messages = &ui.messages.data;
    html! {
        <Dialog name="erase" open={matches!(state.dialog, OpenDialog::EraseAll)} title={messages.erase_title}
            onclose={dispatch.on(Msg::Open(OpenDialog::None))}>
            <p>{ messages.erase_confirm }</p>
            { dialog_notice(ui, state, dispatch) }
            <div class="actions">
                <button type="button" class="primary" onclick={dispatch.on(Msg::Export(Export::Document))}>{ messages.export_first }</button>
                <button type="button" onclick={dispatch.on(Msg::EraseAll)}>{ messages.erase }</button>
                <button type="button" onclick={dispatch.on(Msg::Open(OpenDialog::None))}>{ ui.messages.common.cancel }</button>
            </div>
        </Dialog>
    }
}
