//! The suggested next steps, most urgent first.

use jalon_core::assessment::{Filter, NextStep};
use jalon_core::session::{Export, Msg, Screen, View};
use yew::prelude::*;

use crate::context::Ui;
use crate::dispatch::Dispatch;

/// How many steps are shown at first.
const FIRST_STEPS: usize = 6;

/// The suggested steps, the first ones apart.
pub(super) fn steps(ui: &Ui, dispatch: &Dispatch, steps: &[NextStep]) -> Html {
    // A long list is discouraging.
    let (first, later) = steps.split_at(steps.len().min(FIRST_STEPS));
    html! {
        <div class="next">
            { step_list(ui, dispatch, 0, first) }
            if !later.is_empty() {
                <details>
                    <summary>{ (ui.messages.summary().all_steps)(later.len()) }</summary>
                    { step_list(ui, dispatch, first.len(), later) }
                </details>
            }
        </div>
    }
}

/// A list of steps; `before` is the number of steps shown before it.
fn step_list(ui: &Ui, dispatch: &Dispatch, before: usize, steps: &[NextStep]) -> Html {
    html! {
        <ol start={(before + 1).to_string()}>
            for (position, step) in steps.iter().enumerate() {
                <li key={position}>{ next_step(ui, dispatch, step) }</li>
            }
        </ol>
    }
}

/// A step, with a button that goes to it.
fn next_step(ui: &Ui, dispatch: &Dispatch, step: &NextStep) -> Html {
    let text = (ui.messages.summary().next_step)(step);
    let onclick: Callback<MouseEvent> = match step.clone() {
        NextStep::ChooseCategories => dispatch.on(Msg::Go(Screen::Organisation)),
        NextStep::EnterTurnover => dispatch.on(Msg::GoToTurnover),
        NextStep::Review(_) => dispatch.on(Msg::Filter(Filter::ToReview)),
        NextStep::Answer(_) => dispatch.on(Msg::Filter(Filter::Unanswered)),
        NextStep::FixMajor(id) | NextStep::FixMinor(id) => dispatch.on(Msg::GoToGap(id)),
        NextStep::PlanActions(_) => dispatch.on(Msg::GoToView(View::Plan)),
        NextStep::AddEvidence(_) => dispatch.on(Msg::GoToView(View::Evidence)),
        NextStep::Export => dispatch.on(Msg::Export(Export::DOCUMENT)),
    };
    html! { <button type="button" class="link" {onclick}>{ text }</button> }
}
