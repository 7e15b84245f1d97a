//! The sign that the work is saved, where one types.

use jalon_core::session::{SaveStatus, State};
use yew::prelude::*;

use crate::context::Ui;

/// Whether there is work, and it is saved.
pub(crate) fn is_saved(state: &State) -> bool {
    state.save_status == SaveStatus::Saved && !state.is_untouched() && !state.is_example()
}

/// The sign; nothing before there is work, or while it is not saved: then a banner
/// says why.
pub(crate) fn saved_sign(ui: &Ui, state: &State) -> Html {
    sign(ui, is_saved(state))
}

/// The sign, for a view that knows whether it holds.
pub(crate) fn sign(ui: &Ui, is_saved: bool) -> Html {
    html! {
        <p class="saved">
            if is_saved {
                <span aria-hidden="true">{ "✓ " }</span><span>{ ui.messages.pass().saved }</span>
            }
        </p>
    }
}
