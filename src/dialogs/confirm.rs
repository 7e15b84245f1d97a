//! Asks for confirmation before starting over, and before everything is erased.

use jalon_core::session::{Export, Msg, OpenDialog, State};
use yew::prelude::*;

use super::notice::dialog_notice;
use crate::components::dialog::Dialog;
use crate::context::Ui;
use crate::dispatch::Dispatch;

/// Confirms starting over. The current document becomes a snapshot.
pub(super) fn start_over_dialog(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    let messages = &ui.messages.data;
    let texts = [messages.start_over_title, messages.start_over_confirm, messages.start_over];
    confirm(ui, state, dispatch, "start-over", matches!(state.dialog, OpenDialog::StartOver), texts, Msg::StartOver)
}

/// Confirms that everything is erased from this browser.
pub(super) fn erase_dialog(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    let messages = &ui.messages.data;
    let texts = [messages.erase_title, messages.erase_confirm, messages.erase];
    confirm(ui, state, dispatch, "erase", matches!(state.dialog, OpenDialog::EraseAll), texts, Msg::EraseAll)
}

/// A question, with an export as the first answer. The texts are the title, the
/// question and the name of the action.
fn confirm(
    ui: &Ui,
    state: &State,
    dispatch: &Dispatch,
    name: &'static str,
    open: bool,
    [title, question, action]: [&'static str; 3],
    msg: Msg,
) -> Html {
    let close = Msg::Open(OpenDialog::None);
    html! {
        <Dialog {name} {open} {title} onclose={dispatch.on(close.clone())}>
            <p>{ question }</p>
            { dialog_notice(ui, state, dispatch) }
            <div class="actions">
                <button type="button" class="primary" onclick={dispatch.on(Msg::Export(Export::Document))}>{ ui.messages.data.export_first }</button>
                <button type="button" onclick={dispatch.on(msg)}>{ action }</button>
                <button type="button" onclick={dispatch.on(close)}>{ ui.messages.common.cancel }</button>
            </div>
        </Dialog>
    }
}
