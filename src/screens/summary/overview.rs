//! The overview: the predicted verdict and its reasons, and the next steps.

use yew::prelude::*;

use super::nothing_audited::nothing_audited;
use super::readiness::readiness_chart;
use super::what_if::WhatIf;
use crate::components::source_link::source_link;
use crate::context::Ui;
use crate::dispatch::Dispatch;
use jalon_core::assessment::{Filter, NextStep, NonConformity, Prediction, Verdict, next_steps, unblocking};
use jalon_core::document::Document;
use jalon_core::session::{Export, Msg, OpenDialog, Screen, State, View};

/// The predicted verdict and the next steps.
pub(super) fn overview(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    let messages = &ui.messages.summary;
    let (document, today, prediction) = (&state.document, state.today, &state.derived.prediction);
    let steps = next_steps(document, prediction, today);
    // A long list is discouraging, so the first steps come alone.
    let (first_steps, later_steps) = steps.split_at(steps.len().min(FIRST_STEPS));
    let first = unblocking(&steps, prediction.verdict).map(|step| next_step(ui, dispatch, step));
    html! {
        <div class="summary" key="summary">
            { ui.landmark(1, "title", "", messages.title) }
            { nothing_audited(ui, document, dispatch) }
            { verdict(ui, prediction, first) }
            { readiness_chart(ui, &state.derived, dispatch) }
            <WhatIf document={document.clone()} derived={state.derived.clone()} {today} dispatch={dispatch.clone()} />
            <section class="card next" aria-labelledby={ui.id("next")}>
                { ui.landmark(2, "next", "", messages.next) }
                { step_list(ui, dispatch, 0, first_steps) }
                if !later_steps.is_empty() {
                    <details>
                        <summary>{ (messages.all_steps)(later_steps.len()) }</summary>
                        { step_list(ui, dispatch, first_steps.len(), later_steps) }
                    </details>
                }
            </section>
            { findings(ui, document, dispatch, prediction) }
            <section class="card take-away">
                { ui.heading(2, messages.take_away) }
                <p>{ messages.take_away_why }</p>
                <div class="actions">
                    <button type="button" class="primary" onclick={dispatch.on(Msg::GoToView(View::Report))}>{ ui.messages.summary_tabs.open_report }</button>
                    <button type="button" onclick={dispatch.on(Msg::GoToView(View::Plan))}>{ ui.messages.summary_tabs.open_plan }</button>
                    <button type="button" onclick={dispatch.on(Msg::Export(Export::Document))}>{ ui.messages.saving.export }</button>
                    <button type="button" onclick={dispatch.on(Msg::Open(OpenDialog::YourData))}>{ ui.messages.shell.data_button }</button>
                </div>
            </section>
        </div>
    }
}

/// The verdict in a sentence, with what would change it first and the source of
/// the rule.
fn verdict(ui: &Ui, prediction: &Prediction, first: Option<Html>) -> Html {
    let messages = &ui.messages.summary;
    html! {
        <section class={classes!("card", "verdict", prediction.verdict.code())}>
            <p class="why">{ (messages.at)(prediction.kind) }</p>
            <p class="figure">{ (messages.verdict)(prediction.verdict, prediction.kind) }</p>
            if prediction.verdict != Verdict::NotStarted {
                <p>{ (messages.counted)(prediction.majors, prediction.minors, prediction.open) }</p>
            }
            if let Some(first) = first {
                <p class="first"><strong>{ messages.first }</strong>{ " " }{ first }</p>
            }
            <p class="rule">{ (messages.rule)(prediction) }</p>
            <p class="source">{ source_link(ui, jalon_core::assessment::RULES_SOURCE) }</p>
        </section>
    }
}

/// How many steps are shown at first.
const FIRST_STEPS: usize = 6;

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
    let text = (ui.messages.summary.next_step)(step, ui.messages.indicator);
    let onclick: Callback<MouseEvent> = match step.clone() {
        NextStep::ChooseCategories => dispatch.on(Msg::Go(Screen::Organisation)),
        NextStep::EnterTurnover => dispatch.on(Msg::GoToTurnover),
        NextStep::Review(_) => dispatch.on(Msg::Filter(Filter::ToReview)),
        NextStep::Answer(_) => dispatch.on(Msg::Filter(Filter::Unanswered)),
        NextStep::FixMajor(id) | NextStep::FixMinor(id) => dispatch.on(Msg::GoToIndicator(id)),
        NextStep::PlanActions(_) => dispatch.on(Msg::GoToView(View::Plan)),
        NextStep::AddEvidence(_) => dispatch.on(Msg::Filter(Filter::WithoutEvidence)),
        NextStep::Export => dispatch.on(Msg::Export(Export::Document)),
    };
    html! { <button type="button" class="link" {onclick}>{ text }</button> }
}

/// The predicted non-conformities, each with its reason.
fn findings(ui: &Ui, document: &Document, dispatch: &Dispatch, prediction: &Prediction) -> Html {
    let messages = &ui.messages.summary;
    html! {
        <section class="card findings" aria-labelledby={ui.id("findings")}>
            { ui.landmark(2, "findings", "", messages.findings) }
            if prediction.findings.is_empty() {
                <p>{ (messages.no_findings)(prediction.open) }</p>
            }
            <ul>
                for finding in prediction.findings.iter() {
                    { finding_item(ui, document, dispatch, finding) }
                }
            </ul>
        </section>
    }
}

fn finding_item(ui: &Ui, document: &Document, dispatch: &Dispatch, finding: &NonConformity) -> Html {
    let id = finding.indicator;
    let row = id.row();
    let planned = document.entry(id).actions.iter().find(|action| !action.what.is_empty()).cloned();
    html! {
        <li key={id.number()} class={finding.severity.code()}>
            <span class="severity">{ (ui.messages.rules.severity)(finding.severity) }</span>
            <div>
                <button type="button" class="link" onclick={dispatch.on(Msg::GoToIndicator(id))}>
                    { format!("{id}. {}", (ui.messages.indicator)(id).title) }
                </button>
                <p>
                    { (ui.messages.rules.meaning)(finding.status, row.grading, Some(finding.severity)) }
                    if finding.citation.confidence.needs_confirmation() {
                        { " " }<em>{ ui.messages.rules.needs_confirmation }</em>
                    }
                </p>
                if let Some(action) = planned {
                    <p class="why">{ (ui.messages.summary.planned)(&action.what, &action.who, action.due) }</p>
                }
            </div>
        </li>
    }
}
