//! The banner above the filled example, on every screen.

use jalon_core::session::Msg;
use yew::prelude::*;

use crate::context::Ui;
use crate::dispatch::Dispatch;

/// Says that this is an example, and leads back to the visitor's own work.
pub(super) fn example(ui: &Ui, dispatch: &Dispatch) -> Html {
    let messages = ui.messages.example();
    html! {
        <section class="banner example" key="example" aria-label={messages.short}>
            <p><strong>{ messages.short }{ ui.messages.common().colon }</strong>{ " " }<span class="long">{ messages.banner }</span></p>
            <button type="button" class="primary" onclick={dispatch.on(Msg::LeaveExample)}>{ messages.leave }</button>
        </section>
    }
}
