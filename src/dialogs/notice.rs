//! The notice, inside the dialog that covers the page.

use jalon_core::session::{Notice, State};
use yew::prelude::*;

use crate::components::notice_actions::{notice_actions, notice_text};
use crate::context::Ui;
use crate::dispatch::Dispatch;

/// The notice with what it offers to do, repeated inside a dialog, which covers
/// the page. That changes are not saved waits: a dialog has an export of its own.
pub(super) fn dialog_notice(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    let is_shown = state.notice != Some(Notice::NotSaved);
    html! {
        <div class="said">
            <p role="status">
                if is_shown {
                    { notice_text(ui, state) }
                }
            </p>
            if is_shown {
                { notice_actions(ui, state, dispatch) }
            }
        </div>
    }
}
