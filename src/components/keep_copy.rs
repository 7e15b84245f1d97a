//! Reminds the visitor to keep a copy of the work, which only this browser has.

use jalon_core::session::{Export, Msg, State};
use yew::prelude::*;

use crate::context::Ui;
use crate::dispatch::Dispatch;

/// Why, when the last copy was saved, and a button that saves one.
pub(crate) fn keep_copy(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    let messages = ui.messages.copy();
    html! {
        <section class="card keep-copy" aria-labelledby={ui.id("keep-copy")}>
            { ui.landmark(2, "keep-copy", "", messages.title) }
            <p>{ (messages.last)(state.last_export()) }</p>
            <div class="actions">
                <button type="button" onclick={dispatch.on(Msg::Export(Export::DOCUMENT))}>{ messages.save }</button>
            </div>
        </section>
    }
}
