//! The banner above a file that is opened for review.

use jalon_core::session::{Export, Msg, State, View};
use yew::prelude::*;

use crate::context::Ui;
use crate::dispatch::Dispatch;

/// Says who reviews, and leads to the opinions; nothing on one's own file.
pub(super) fn review(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    let Some(name) = &state.reviewer else { return Html::default() };
    let shell = ui.messages.shell();
    html! {
        <section class="banner review-banner" key="review" aria-label={shell.review_label}>
            <p>{ (shell.review_banner)(name, state.document.display_title()) }</p>
            if state.view != View::Opinions {
                <button type="button" key="opinions" onclick={dispatch.on(Msg::GoToView(View::Opinions))}>{ shell.review_give }</button>
            }
            <button type="button" key="send" class="primary" onclick={dispatch.on(Msg::Export(Export::REVIEWED))}>{ shell.review_send }</button>
        </section>
    }
}
