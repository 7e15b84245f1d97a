//! The notice at the bottom of the screen. A dialog shows it itself
//! ([`crate::dialogs`]).

use jalon_core::session::{Msg, State};
use yew::prelude::*;

use crate::components::notice_actions::{notice_actions, notice_text};
use crate::context::Ui;
use crate::dispatch::Dispatch;

/// The notice, with what it offers to do.
pub(crate) fn notice(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    let is_shown = state.notice.is_some() && !state.dialog.is_open();
    html! {
        <div class={classes!("notice", is_shown.then_some("shown"))}>
            <p role="status">
                if is_shown {
                    { notice_text(ui, state) }
                }
            </p>
            if is_shown {
                { notice_actions(ui, state, dispatch) }
                <button type="button" key="close" aria-label={ui.messages.common().close} onclick={dispatch.on(Msg::DismissNotice)}>{ "✕" }</button>
            }
        </div>
    }
}
