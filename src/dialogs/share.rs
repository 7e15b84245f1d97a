//! Asks the visitor whether the host page may have a copy of the document. A
//! page on another origin cannot read it otherwise.

use jalon_core::session::{Msg, OpenDialog, State};
use yew::prelude::*;

use super::holds::holds;
use crate::components::dialog::Dialog;
use crate::context::Ui;
use crate::dispatch::Dispatch;

/// The dialog that asks for consent.
pub(super) fn share_dialog(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    let messages = ui.messages.host();
    let origin = match &state.dialog {
        OpenDialog::Share(request) => Some(request.origin.clone()),
        _ => None,
    };
    html! {
        <Dialog name="share" open={origin.is_some()} title={messages.share_title}
            onclose={dispatch.on(Msg::AnswerShareRequest { accepted: false })}>
            <p>{ (messages.share_why)(origin.as_deref().unwrap_or_default()) }</p>
            <p>{ messages.share_holds }</p>
            if origin.is_some() {
                { holds(ui, state.own_document()) }
            }
            <div class="actions">
                <button type="button" class="primary" onclick={dispatch.on(Msg::AnswerShareRequest { accepted: false })}>{ messages.share_refuse }</button>
                <button type="button" onclick={dispatch.on(Msg::AnswerShareRequest { accepted: true })}>{ messages.share_give }</button>
            </div>
        </Dialog>
    }
}
