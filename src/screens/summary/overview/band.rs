//! The band: a square for each indicator, by its consequence, with the same as text.

use jalon_core::assessment::{Consequence, consequences};
use jalon_core::rnq::Indicator;
use jalon_core::session::{Msg, State};
use yew::prelude::*;

use crate::context::Ui;
use crate::dispatch::Dispatch;

/// The band and its legend, which counts. A sign in each square says what its colour
/// says.
pub(super) fn band(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    let messages = ui.messages.result();
    let rows: Vec<(&Indicator, Consequence)> = consequences(&state.document, state.today).collect();
    if rows.is_empty() {
        return Html::default();
    }
    let legend = Consequence::ALL.into_iter().filter_map(|consequence| {
        let count = rows.iter().filter(|(_, other)| *other == consequence).count();
        (count > 0).then(|| (consequence, (messages.consequences)(consequence, count)))
    });
    html! {
        <section class="card band" aria-labelledby={ui.id("band")}>
            { ui.landmark(2, "band", "", messages.band) }
            <ul class="legend">
                for (consequence, text) in legend {
                    <li key={consequence.code()}>
                        <span class={classes!("square", consequence.code())} aria-hidden="true">{ sign(consequence) }</span>{ text }
                    </li>
                }
            </ul>
            <ol class="squares">
                for (row, consequence) in rows.iter().copied() {
                    { square(ui, row, consequence, dispatch) }
                }
            </ol>
        </section>
    }
}

fn square(ui: &Ui, row: &Indicator, consequence: Consequence, dispatch: &Dispatch) -> Html {
    let text = format!("{}. {}", row.id, ui.messages.indicator(row.id).title);
    let name = format!("{text}, {}", (ui.messages.result().consequence)(consequence));
    html! {
        <li key={row.id.number()}>
            <button type="button" class={classes!("square", consequence.code())} title={name.clone()} aria-label={name}
                onclick={dispatch.on(if consequence.is_gap() { Msg::GoToGap(row.id) } else { Msg::GoToIndicator(row.id) })}>
                <span aria-hidden="true">{ row.id.number() }</span>
                <span class="sign" aria-hidden="true">{ sign(consequence) }</span>
            </button>
        </li>
    }
}

/// What stands for the colour where there is none.
const fn sign(consequence: Consequence) -> &'static str {
    match consequence {
        Consequence::Proved => "✓✓",
        Consequence::InPlace => "✓",
        Consequence::Minor => "!",
        Consequence::Blocking => "✕",
        Consequence::Unknown => "?",
        Consequence::Unanswered => "·",
    }
}
