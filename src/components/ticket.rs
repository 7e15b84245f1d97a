//! The ticket of the start: what the answers so far mean for the audit.

use jalon_core::session::{Screen, State, minutes_for};
use yew::prelude::*;

use super::figures::audit_figures;
use crate::context::Ui;

/// The number of questions, the days and the cost, following each answer.
pub(crate) fn ticket(ui: &Ui, state: &State) -> Html {
    let (messages, figures) = (&ui.messages.start, audit_figures(ui, state));
    let count = state.document.profile.applicable(state.today).count();
    html! {
        <section class="ticket" aria-label={messages.ticket}>
            <dl>
                if ui.shows(Screen::Diagnostic) {
                    <div class="questions">
                        <dt>{ (messages.diagnostic)(minutes_for(count)) }</dt>
                        <dd key={count}>{ (messages.questions)(count) }</dd>
                    </div>
                }
                for figure in figures {
                    <div key={figure.class} class={figure.class}>
                        <dt>{ figure.name }</dt>
                        // Redrawn when it changes, which shows the effect of an answer.
                        <dd key={figure.value.clone()}>{ AttrValue::from(figure.value) }</dd>
                    </div>
                }
            </dl>
        </section>
    }
}
