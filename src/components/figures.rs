//! The figures that follow from the profile and the answers, as several places show
//! them.

use jalon_core::audit::audit_cost;
use jalon_core::session::{Screen, State, View};

use crate::context::Ui;

/// A figure: its class, its name and its value.
pub(crate) struct Figure {
    pub(crate) class: &'static str,
    pub(crate) name: &'static str,
    pub(crate) value: String,
}

/// How long the planned audit lasts and what it costs, as far as the host page shows
/// them.
pub(crate) fn audit_figures(ui: &Ui, state: &State) -> Vec<Figure> {
    let (messages, numbers) = (&ui.messages.key_figures, ui.messages.numbers);
    let planned = &state.derived.cycle.planned;
    let unknown = || messages.none.to_owned();
    let mut figures = Vec::new();
    if ui.shows(Screen::Budget) {
        let days = planned.estimate.as_ref().map(|estimate| (numbers.days)(estimate.total));
        figures.push(Figure {
            class: "days",
            name: (ui.messages.audit.kind)(planned.kind),
            value: days.unwrap_or_else(unknown),
        });
    }
    if View::Costs.is_shown(ui.options.sections) {
        let cost = audit_cost(planned, &state.document.budget).map(|(cost, _)| (numbers.amounts)(cost.low, cost.high));
        figures.push(Figure { class: "likely-cost", name: messages.cost, value: cost.unwrap_or_else(unknown) });
    }
    figures
}
