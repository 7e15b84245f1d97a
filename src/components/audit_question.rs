//! Asks whether the planned audit took place. The answer leads on, or to its date.

use jalon_core::document::Document;
use jalon_core::session::Msg;
use yew::prelude::*;

use crate::context::Ui;
use crate::dispatch::Dispatch;

/// The card with the question.
pub(crate) fn audit_question(ui: &Ui, document: &Document, dispatch: &Dispatch) -> Html {
    let messages = ui.messages.follow_up();
    html! {
        <section class="card after-audit" key="audit-question" aria-labelledby={ui.id("audit-question")}>
            { ui.landmark(2, "audit-question", "", messages.ask_title) }
            <p>{ (messages.ask)(document.profile.planned_date) }</p>
            <div class="actions">
                <button type="button" class="primary" onclick={dispatch.on(Msg::RecordAudit)}>{ messages.record }</button>
                <button type="button" onclick={dispatch.on(Msg::GoToPlannedDate)}>{ messages.not_yet }</button>
            </div>
        </section>
    }
}
