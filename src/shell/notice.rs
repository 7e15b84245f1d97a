//! The notice at the bottom of the screen. A dialog shows it itself
//! ([`crate::dialogs`]).

use jalon_core::session::{Msg, State};
use yew::prelude::*;

use crate::context::Ui;
use crate::dispatch::Dispatch;

/// The notice, with an undo button after a removal.
pub(crate) fn notice(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    let shown = state.notice.filter(|_| !state.dialog.is_open());
    html! {
        <div class={classes!("notice", shown.is_some().then_some("shown"))}>
            <p role="status">{ shown.map(|notice| notice.text(ui.messages)).unwrap_or_default() }</p>
            if shown.is_some() {
                if state.before_removal.is_some() {
                    <button type="button" key="undo" onclick={dispatch.on(Msg::UndoRemoval)}>{ ui.messages.saving.undo }</button>
                }
                <button type="button" key="close" aria-label={ui.messages.common.close} onclick={dispatch.on(Msg::DismissNotice)}>{ "✕" }</button>
            }
        </div>
    }
}
