//! The result: what is in place and what blocks, what it takes, and what to do
//! first. Everything else is folded.

mod after_audit;
mod band;
mod categories;
mod findings;
mod headline;
mod moves;
mod show;
mod steps;

use jalon_core::assessment::{NextStep, next_steps};
use jalon_core::session::State;
use yew::prelude::*;

use super::nothing_audited::nothing_audited;
use super::readiness::readiness_chart;
use super::what_if::WhatIf;
use crate::components::source_link::source_link;
use crate::context::Ui;
use crate::dispatch::Dispatch;

/// The result.
pub(super) fn overview(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    let (messages, prediction) = (ui.messages.summary(), &state.derived.prediction);
    let (document, today) = (&state.document, state.today);
    let steps = next_steps(document, prediction, today);
    let steps: Vec<_> = steps.into_iter().filter(|step| *step != NextStep::Export || !state.is_example()).collect();
    html! {
        <div class="summary" key="summary">
            { ui.landmark(1, "title", "", messages.title) }
            { nothing_audited(ui, document, dispatch) }
            { after_audit::after_audit(ui, state, dispatch) }
            { after_audit::pending_opinions(ui, state, dispatch) }
            { headline::headline(ui, state, dispatch) }
            { headline::audit(ui, state, dispatch) }
            { band::band(ui, state, dispatch) }
            <moves::Moves document={document.clone()} derived={state.derived.clone()} {today} dispatch={dispatch.clone()} />
            { categories::categories(ui, &state.derived) }
            { show::show(ui, state, dispatch) }
            <section class="folded" aria-labelledby={ui.id("details")}>
                { ui.landmark(2, "details", "", ui.messages.result().details) }
                { fold("why", (messages.at)(prediction.kind), html! {
                    <>
                        <p>{ (messages.counted)(prediction.majors, prediction.minors, prediction.open) }</p>
                        <p class="rule">{ (messages.rule)(prediction) }</p>
                        <p class="source">{ source_link(ui, jalon_core::assessment::RULES_SOURCE) }</p>
                    </>
                }) }
                { fold("findings", messages.findings.into(), findings::findings(ui, document, dispatch, prediction)) }
                { fold("readiness", messages.readiness.into(), readiness_chart(ui, &state.derived, dispatch)) }
                if !prediction.findings.is_empty() {
                    { fold("what-if", ui.messages.what_if().title.into(), html! {
                        <WhatIf document={document.clone()} derived={state.derived.clone()} {today} dispatch={dispatch.clone()} />
                    }) }
                }
                { fold("next", messages.next.into(), steps::steps(ui, dispatch, &steps)) }
            </section>
        </div>
    }
}

/// A part that is folded at first.
fn fold(class: &'static str, title: String, content: Html) -> Html {
    html! {
        <details class={classes!("card", "fold", class)} key={class}>
            <summary>{ title }</summary>
            { content }
        </details>
    }
}
