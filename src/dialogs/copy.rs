//! Shows a text for the visitor to copy, where the browser neither saves files
//! nor copies.

use jalon_core::session::{Msg, OpenDialog, State};
use yew::prelude::*;

use crate::components::dialog::Dialog;
use crate::context::Ui;
use crate::dispatch::Dispatch;

/// The dialog with the text.
pub(super) fn copy_dialog(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    let messages = &ui.messages.saving;
    let text = match &state.dialog {
        OpenDialog::CopyByHand(text) => Some(AttrValue::from(text.clone())),
        _ => None,
    };
    html! {
        <Dialog name="copy" open={text.is_some()} title={messages.copy_title} onclose={dispatch.on(Msg::Open(OpenDialog::None))}>
            <div class="field">
                <label for={ui.id("copy-text")}>{ messages.copy_why }</label>
                <textarea id={ui.id("copy-text")} rows="12" readonly=true value={text} />
            </div>
        </Dialog>
    }
}
