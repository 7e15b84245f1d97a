//! The notice, inside the dialog that covers the page.

use jalon_core::session::State;
use yew::prelude::*;

use crate::context::Ui;

/// The notice, repeated inside a dialog, which covers the page.
pub(super) fn dialog_notice(ui: &Ui, state: &State) -> Html {
    let text = state.notice.map(|notice| notice.text(ui.messages)).unwrap_or_default();
    html! { <p class="said" role="status">{ text }</p> }
}
