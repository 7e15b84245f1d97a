//! The key figures, calculated from the answers so far.

use jalon_core::audit::audit_cost;
use jalon_core::rnq::INDICATORS;
use jalon_core::session::{Screen, State, View};
use yew::prelude::*;

use crate::context::Ui;

/// Up to four figures, depending on the screens that the host page shows.
pub(super) fn key_figures(ui: &Ui, state: &State) -> Html {
    let (messages, numbers) = (&ui.messages.key_figures, ui.messages.numbers);
    let (document, counts, planned) = (&state.document, &state.derived.readiness, &state.derived.cycle.planned);
    let edition = document.profile.edition(state.today);
    let all = INDICATORS.iter().filter(|row| row.exists_in(edition)).map(|_| 1).sum();
    let days = planned.estimate.as_ref().map(|estimate| (numbers.days)(estimate.total));
    let cost = audit_cost(planned, &document.budget).map(|(cost, _)| (numbers.amounts)(cost.low, cost.high));
    let unknown = || messages.none.to_owned();
    let has_costs = View::Costs.is_shown(ui.options.sections);
    let figures: [(&'static str, bool, &str, String); 4] = [
        ("indicators", true, messages.indicators, (messages.of)(counts.applicable(), all)),
        ("days", ui.shows(Screen::Budget), (ui.messages.audit.kind)(planned.kind), days.unwrap_or_else(unknown)),
        ("likely-cost", has_costs, messages.cost, cost.unwrap_or_else(unknown)),
        (
            "answered",
            ui.shows(Screen::Diagnostic),
            messages.answered,
            (messages.of)(counts.answered(), counts.applicable()),
        ),
    ];
    html! {
        <section class="strip" aria-label={messages.label}>
            <dl>
                for (class, _, name, figure) in figures.into_iter().filter(|(_, shown, ..)| *shown) {
                    <div key={class} {class}><dt>{ name }</dt><dd>{ figure }</dd></div>
                }
            </dl>
        </section>
    }
}
