//! Asks for confirmation before starting over, and before everything is erased.

use jalon_core::session::{Export, Msg, OpenDialog, State};
use yew::prelude::*;

use super::notice::dialog_notice;
use crate::components::dialog::Dialog;
use crate::context::Ui;
use crate::dispatch::Dispatch;

/// Confirms starting over. The current document becomes a snapshot; an export is
/// safer, and comes first.
pub(super) fn start_over_dialog(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    let messages = ui.messages.data();
    let open = matches!(state.dialog, OpenDialog::StartOver);
    let texts = [messages.start_over_title, messages.start_over_confirm, messages.start_over];
    confirm(ui, state, dispatch, "start-over", open, texts, Msg::StartOver, true)
}

/// Confirms that everything is erased from this browser. An export comes second: on
/// a shared computer it would stay in the downloads.
pub(super) fn erase_dialog(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    let messages = ui.messages.data();
    let open = matches!(state.dialog, OpenDialog::EraseAll);
    let texts = [messages.erase_title, messages.erase_confirm, messages.erase];
    confirm(ui, state, dispatch, "erase", open, texts, Msg::EraseAll, false)
}

/// A question. The texts are the title, the question and the name of the action;
/// `export_is_primary` says whether the export comes first, and stands out.
#[allow(clippy::too_many_arguments, reason = "two callers, side by side")]
fn confirm(
    ui: &Ui,
    state: &State,
    dispatch: &Dispatch,
    name: &'static str,
    open: bool,
    [title, question, action]: [&'static str; 3],
    msg: Msg,
    export_is_primary: bool,
) -> Html {
    let close = Msg::Open(OpenDialog::None);
    let export = html! {
        <button type="button" class={export_is_primary.then_some("primary")} key="export"
            onclick={dispatch.on(Msg::Export(Export::DOCUMENT))}>{ ui.messages.data().export_first }</button>
    };
    let act = html! {
        <button type="button" key="act" onclick={dispatch.on(msg)}>{ action }</button>
    };
    let [first, second] = if export_is_primary { [export, act] } else { [act, export] };
    html! {
        <Dialog {name} {open} {title} onclose={dispatch.on(close.clone())}>
            <p>{ question }</p>
            { dialog_notice(ui, state, dispatch) }
            <div class="actions">
                { first }
                { second }
                <button type="button" onclick={dispatch.on(close)}>{ ui.messages.common().cancel }</button>
            </div>
        </Dialog>
    }
}
