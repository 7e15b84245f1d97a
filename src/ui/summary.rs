//! The summary: what the audit would conclude and why, and what to do next.

use std::rc::Rc;

use yew::prelude::*;

use super::app::dispatch_on;
use super::context::Ui;
use super::data::export;
use super::place::{Screen, View};
use super::readiness::readiness_chart;
use super::state::{Dispatch, Msg};
use super::told::Overlay;
use super::trace::source_link;
use super::what_if::WhatIf;
use crate::assessment::{Filter, NextStep, NonConformity, Prediction, Verdict, next_steps, predict, unblocking};
use crate::date::Date;
use crate::document::Document;

/// Where the visitor stands.
pub(crate) fn summary(ui: &Ui, document: &Rc<Document>, today: Date, dispatch: &Dispatch) -> Html {
    let words = &ui.words.summary;
    let prediction = predict(document, today);
    let steps = next_steps(document, &prediction, today);
    // A long list frightens: what comes first is enough to start with.
    let (first_steps, later_steps) = steps.split_at(steps.len().min(FIRST_STEPS));
    let first = unblocking(&steps, prediction.verdict).map(|step| next_step(ui, document, today, dispatch, step));
    let onexport = {
        let (document, today, dispatch) = (document.clone(), today, dispatch.clone());
        Callback::from(move |_: MouseEvent| export(&document, today, &dispatch))
    };
    html! {
        <div class="summary" key="summary">
            { ui.landmark(1, "title", "", words.title) }
            { nothing_audited(ui, document, dispatch) }
            { verdict(ui, &prediction, first) }
            { readiness_chart(ui, document, today, dispatch) }
            <WhatIf document={document.clone()} {today} dispatch={dispatch.clone()} />
            <section class="card next" aria-labelledby={ui.id("next")}>
                { ui.landmark(2, "next", "", words.next) }
                { step_list(ui, document, today, dispatch, 0, first_steps) }
                if !later_steps.is_empty() {
                    <details>
                        <summary>{ (words.all_steps)(later_steps.len()) }</summary>
                        { step_list(ui, document, today, dispatch, first_steps.len(), later_steps) }
                    </details>
                }
            </section>
            { findings(ui, document, dispatch, &prediction) }
            <section class="card take-away">
                { ui.heading(2, words.take_away) }
                <p>{ words.take_away_why }</p>
                <div class="actions">
                    <button type="button" class="primary" onclick={dispatch_on(dispatch, || Msg::GoToView(View::Paper))}>{ ui.words.report.open_paper }</button>
                    <button type="button" onclick={dispatch_on(dispatch, || Msg::GoToView(View::Plan))}>{ ui.words.report.open_plan }</button>
                    <button type="button" onclick={onexport}>{ ui.words.keeping.export }</button>
                    <button type="button" onclick={dispatch_on(dispatch, || Msg::Open(Overlay::Data))}>{ ui.words.shell.data_button }</button>
                </div>
            </section>
        </div>
    }
}

/// Without a category, or without the one that an extension adds, there is
/// nothing to conclude: what was said is kept all the same.
pub(crate) fn nothing_audited(ui: &Ui, document: &Document, dispatch: &Dispatch) -> Html {
    if !document.profile.audited_categories().is_empty() {
        return Html::default();
    }
    html! {
        <p class="note">
            { ui.words.summary.nothing_audited }{ " " }
            <button type="button" class="inline" onclick={dispatch_on(dispatch, || Msg::Go(Screen::Organisation))}>{ ui.words.summary.choose_category }</button>
        </p>
    }
}

/// The verdict in a sentence, with what unblocks it first and the rule that
/// makes it.
fn verdict(ui: &Ui, prediction: &Prediction, first: Option<Html>) -> Html {
    let words = &ui.words.summary;
    html! {
        <section class={classes!("card", "verdict", prediction.verdict.code())}>
            <p class="why">{ (words.at)(prediction.kind) }</p>
            <p class="figure">{ (words.verdict)(prediction.verdict, prediction.kind) }</p>
            if prediction.verdict != Verdict::NotStarted {
                <p>{ (words.counted)(prediction.majors, prediction.minors, prediction.open) }</p>
            }
            if let Some(first) = first {
                <p class="first"><strong>{ words.first }</strong>{ " " }{ first }</p>
            }
            <p class="rule">{ (words.rule)(prediction) }</p>
            <p class="source">{ source_link(ui, crate::assessment::RULES_BASIS) }</p>
        </section>
    }
}

/// How many things to do are shown at once.
const FIRST_STEPS: usize = 6;

/// Things to do, numbered on from those before them.
fn step_list(
    ui: &Ui,
    document: &Rc<Document>,
    today: Date,
    dispatch: &Dispatch,
    before: usize,
    steps: &[NextStep],
) -> Html {
    html! {
        <ol start={(before + 1).to_string()}>
            for (position, step) in steps.iter().enumerate() {
                <li key={position}>{ next_step(ui, document, today, dispatch, step) }</li>
            }
        </ol>
    }
}

/// A thing to do, with the way to it.
fn next_step(ui: &Ui, document: &Rc<Document>, today: Date, dispatch: &Dispatch, step: &NextStep) -> Html {
    let text = (ui.words.summary.next_step)(step, ui.words.indicator);
    let onclick: Callback<MouseEvent> = match step.clone() {
        NextStep::ChooseCategories => dispatch_on(dispatch, || Msg::Go(Screen::Organisation)),
        NextStep::EnterTurnover => dispatch_on(dispatch, || Msg::GoToTurnover),
        NextStep::Review(_) => dispatch_on(dispatch, || Msg::Filter(Filter::ToReview)),
        NextStep::Answer(_) => dispatch_on(dispatch, || Msg::Filter(Filter::Unanswered)),
        NextStep::FixMajor(id) | NextStep::FixMinor(id) => dispatch_on(dispatch, move || Msg::GoToIndicator(id)),
        NextStep::PlanActions(_) => dispatch_on(dispatch, || Msg::GoToView(View::Plan)),
        NextStep::NameEvidence(_) => dispatch_on(dispatch, || Msg::Filter(Filter::WithoutEvidence)),
        NextStep::Export => {
            let (document, today, dispatch) = (document.clone(), today, dispatch.clone());
            Callback::from(move |_| export(&document, today, &dispatch))
        }
    };
    html! { <button type="button" class="link" {onclick}>{ text }</button> }
}

/// The predicted non-conformities, each with its reason.
fn findings(ui: &Ui, document: &Document, dispatch: &Dispatch, prediction: &Prediction) -> Html {
    let words = &ui.words.summary;
    html! {
        <section class="card findings" aria-labelledby={ui.id("findings")}>
            { ui.landmark(2, "findings", "", words.findings) }
            if prediction.findings.is_empty() {
                <p>{ (words.no_findings)(prediction.open) }</p>
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
            <span class="severity">{ (ui.words.rules.severity)(finding.severity) }</span>
            <div>
                <button type="button" class="link" onclick={dispatch_on(dispatch, move || Msg::GoToIndicator(id))}>
                    { format!("{id}. {}", (ui.words.indicator)(id).title) }
                </button>
                <p>
                    { (ui.words.rules.meaning)(finding.status, row.grading, Some(finding.severity)) }
                    if finding.basis.confidence.to_confirm() {
                        { " " }<em>{ ui.words.rules.to_confirm }</em>
                    }
                </p>
                if let Some(action) = planned {
                    <p class="why">{ (ui.words.summary.planned)(&action.what, &action.who, action.due) }</p>
                }
            </div>
        </li>
    }
}
