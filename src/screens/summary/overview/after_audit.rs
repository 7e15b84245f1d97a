//! What the result says once the planned day has passed: whether the audit took place, and
//! what it left to do; and what reviewers wait for.

use jalon_core::assessment::{is_audit_to_record, open_findings, unattended_minors, waits_for_provider};
use jalon_core::session::{Msg, State, View};
use yew::prelude::*;

use crate::components::audit_question::audit_question;
use crate::context::Ui;
use crate::dispatch::Dispatch;

/// The question, or the open non-conformities; nothing before an audit.
pub(super) fn after_audit(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    let (messages, document) = (ui.messages.follow_up(), &state.document);
    if is_audit_to_record(document, state.today) {
        return audit_question(ui, document, dispatch);
    }
    let open = open_findings(document);
    let Some((_, next)) = open.first() else { return Html::default() };
    let unattended = unattended_minors(document, state.today);
    html! {
        <section class="card after-audit" key="open-findings" aria-labelledby={ui.id("after-audit")}>
            { ui.landmark(2, "after-audit", "", (messages.open)(open.len())) }
            <p>{ (messages.finding)(next) }{ next.correct_by().map(|day| format!(". {}", (messages.correct_by)(day))) }{ "." }</p>
            if unattended > 0 {
                <p class="note"><strong>{ (messages.unattended)(unattended) }</strong></p>
            }
            <div class="actions">
                <button type="button" onclick={dispatch.on(Msg::GoToView(View::FollowUp))}>{ messages.title }</button>
            </div>
        </section>
    }
}

/// The opinions that wait for the provider; nothing where there are none.
pub(super) fn pending_opinions(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    let (messages, document) = (ui.messages.opinions(), &state.document);
    let pending =
        document.opinions.iter().filter(|((id, _), opinion)| waits_for_provider(document, *id, opinion)).count();
    if pending == 0 {
        return Html::default();
    }
    html! {
        <section class="card" key="opinions" aria-label={messages.title}>
            <p><strong>{ (messages.pending)(pending) }</strong></p>
            <div class="actions">
                <button type="button" onclick={dispatch.on(Msg::GoToView(View::Opinions))}>{ messages.title }</button>
            </div>
        </section>
    }
}
