//! The greeting of a returning visitor: continue, or start over.

use jalon_core::session::{Greeting, Msg, OpenDialog, State};
use yew::prelude::*;

use crate::browser::clock;
use crate::components::repairs::repairs;
use crate::components::review_text::review_text;
use crate::context::Ui;
use crate::dispatch::Dispatch;

/// Offers to continue or to start over; the navigation stays available.
pub(super) fn greeting(ui: &Ui, state: &State, greeting: &Greeting, dispatch: &Dispatch) -> Html {
    let welcome = ui.messages.welcome();
    let counts = &state.derived.readiness;
    let saved = greeting.saved_at.as_deref().and_then(clock::local_day);
    let review = state.document.to_review(state.today).count();
    html! {
        <div class="card welcome" key="welcome">
            { ui.landmark(1, "title", "", welcome.title) }
            if !state.document.display_title().is_empty() {
                <p><strong>{ state.document.display_title().to_owned() }</strong></p>
            }
            <p>{ (welcome.found)(saved, counts.answered(), counts.applicable()) }</p>
            if review > 0 {
                <p>{ review_text(ui, &state.document, review) }</p>
            }
            { repairs(ui, &greeting.repairs, greeting.omitted_repairs) }
            <div class="actions">
                <button type="button" class="primary" onclick={dispatch.on(Msg::Resume)}>{ welcome.resume }</button>
                if !state.is_review() {
                    <button type="button" key="start-over" onclick={dispatch.on(Msg::Open(OpenDialog::StartOver))}>{ ui.messages.data().start_over }</button>
                }
            </div>
        </div>
    }
}
