//! Asks for confirmation before starting over, and before everything is erased.

use jalon_core::session::{Export, Msg, OpenDialog, State};
use yew::prelude::*;

use super::notice::dialog_notice;
use crate::components::dialog::Dialog;
use crate::context::Ui;
use crate::dispatch::Dispatch;

/// Confirms starting over. The current document becomes a snapshot; an export is
/// safer.
pub(super) fn start_over_dialog(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    let messages = &ui.messages.data;
    let open = matches!(state.dialog, OpenDialog::StartOver);
    let texts = [messages.start_over_title, messages.start_over_confirm, messages.start_over];
    let export = html! {
        <button type="button" class="primary" onclick={dispatch.on(Msg::Export(Export::Document))}>{ messages.export_first }</button>
    };
    confirm(ui, dispatch, "start-over", open, texts, Msg::StartOver, [dialog_notice(ui, state, dispatch), export])
}

/// Confirms that everything is erased from this browser. No export is offered: on a
/// shared computer it would stay in the downloads.
pub(super) fn erase_dialog(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    let messages = &ui.messages.data;
    let open = matches!(state.dialog, OpenDialog::EraseAll);
    let texts = [messages.erase_title, messages.erase_confirm, messages.erase];
    confirm(ui, dispatch, "erase", open, texts, Msg::EraseAll, [Html::default(), Html::default()])
}

/// A question. The texts are the title, the question and the name of the action;
/// `[notice, first]` stand before the actions and first among them.
fn confirm(
    ui: &Ui,
    dispatch: &Dispatch,
    name: &'static str,
    open: bool,
    [title, question, action]: [&'static str; 3],
    msg: Msg,
    [notice, first]: [Html; 2],
) -> Html {
    let close = Msg::Open(OpenDialog::None);
    html! {
        <Dialog {name} {open} {title} onclose={dispatch.on(close.clone())}>
            <p>{ question }</p>
            { notice }
            <div class="actions">
                { first }
                <button type="button" onclick={dispatch.on(msg)}>{ action }</button>
                <button type="button" onclick={dispatch.on(close)}>{ ui.messages.common.cancel }</button>
            </div>
        </Dialog>
    }
}
