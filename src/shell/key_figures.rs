//! The key figures, calculated from the answers so far, and whether they are saved.

use jalon_core::rnq::INDICATORS;
use jalon_core::session::{Figure, Screen, State};
use yew::prelude::*;

use crate::components::saved_sign::saved_sign;
use crate::context::Ui;

/// Up to four figures, depending on the screens that the host page shows.
pub(super) fn key_figures(ui: &Ui, state: &State) -> Html {
    let (messages, counts) = (ui.messages.key_figures(), &state.derived.readiness);
    let edition = state.document.profile.edition(state.today);
    let all = INDICATORS.iter().filter(|row| row.exists_in(edition)).map(|_| 1).sum();
    let applicable = Figure {
        class: "indicators",
        name: messages.indicators.to_owned(),
        value: (messages.of)(counts.applicable(), all),
    };
    let answered = ui.shows(Screen::Diagnostic).then(|| Figure {
        class: "answered",
        name: messages.answered.to_owned(),
        value: (messages.of)(counts.answered(), counts.applicable()),
    });
    let figures = std::iter::once(applicable).chain(ui.audit_figures(state)).chain(answered);
    html! {
        <section class="strip" aria-label={messages.label}>
            <dl>
                for figure in figures {
                    <div key={figure.class} class={figure.class}><dt>{ figure.name }</dt><dd>{ AttrValue::from(figure.value) }</dd></div>
                }
            </dl>
            { saved_sign(ui, state) }
        </section>
    }
}
