//! The ticket of the start: what the answers so far mean for the audit.

use jalon_core::session::{self, State};
use yew::prelude::*;

use crate::context::Ui;

/// The number of questions, the days and the cost, following each answer.
pub(crate) fn ticket(ui: &Ui, state: &State) -> Html {
    let (questions, planned) = (state.document.profile.applicable(state.today).count(), &state.derived.cycle.planned);
    let messages = ui.language.figure_messages();
    html! {
        <section class="ticket" aria-label={ui.messages.start().ticket}>
            <dl>
                for figure in session::ticket(questions, planned, &state.document.budget, ui.options.sections, messages) {
                    <div key={figure.class} class={figure.class}>
                        <dt>{ AttrValue::from(figure.name) }</dt>
                        // Redrawn when it changes, which shows the effect of an answer.
                        <dd key={figure.value.clone()}>{ AttrValue::from(figure.value) }</dd>
                    </div>
                }
            </dl>
        </section>
    }
}
