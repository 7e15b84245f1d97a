//! The notice, inside the dialog that covers the page.

use jalon_core::session::State;
use yew::prelude::*;

use crate::components::notice_actions::{notice_actions, notice_text};
use crate::context::Ui;
use crate::dispatch::Dispatch;

/// The notice with what it offers to do, repeated inside a dialog, which covers
/// the page.
pub(super) fn dialog_notice(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    html! {
        <div class="said">
            <p role="status">{ notice_text(ui, state) }</p>
            { notice_actions(ui, state, dispatch) }
        </div>
    }
}
