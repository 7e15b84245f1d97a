//! The verdict if some actions were done. Selecting them here changes neither
//! answers nor actions.

use std::rc::Rc;

use yew::prelude::*;

use crate::components::fields::{checkbox, toggled};
use crate::context::{Ui, use_ui};
use crate::dispatch::Dispatch;
use jalon_core::assessment::{NonConformity, what_if};
use jalon_core::date::Date;
use jalon_core::document::{Action, ActionId, ActionState, Document};
use jalon_core::rnq::IndicatorId;
use jalon_core::session::{Derived, Msg, View};

/// An action, identified by its indicator and its id.
type Key = (IndicatorId, ActionId);

#[derive(Properties, PartialEq)]
pub(crate) struct WhatIfProps {
    pub(crate) document: Rc<Document>,
    pub(crate) derived: Rc<Derived>,
    pub(crate) today: Date,
    pub(crate) dispatch: Dispatch,
}

/// The actions on predicted non-conformities, as checkboxes, and the resulting
/// verdict.
#[function_component]
pub(crate) fn WhatIf(props: &WhatIfProps) -> Html {
    let ui = use_ui();
    let (messages, summary) = (ui.messages.what_if(), ui.messages.summary());
    let document = &props.document;
    let findings = &props.derived.prediction.findings;
    let planned: Vec<(NonConformity, Rc<jalon_core::document::Entry>)> = findings
        .iter()
        .map(|finding| (*finding, document.entry(finding.indicator)))
        .filter(|(_, entry)| !entry.actions.is_empty())
        .collect();
    let keys = |keep: fn(&Action) -> bool| -> Vec<Key> {
        let of = |(finding, entry): &(NonConformity, Rc<jalon_core::document::Entry>)| {
            let id = finding.indicator;
            entry.actions.iter().filter(|action| keep(action)).map(move |action| (id, action.id)).collect::<Vec<_>>()
        };
        planned.iter().flat_map(of).collect()
    };
    // Actions already done are selected at first.
    let done = use_state(|| keys(|action| action.state == ActionState::Done));
    if findings.is_empty() {
        return html! { <div hidden=true></div> };
    }
    let outcome = what_if(document, &done, props.today);
    let select = |chosen: Vec<Key>| {
        let done = done.clone();
        Callback::from(move |_: MouseEvent| done.set(chosen.clone()))
    };
    html! {
        <div class="what-if">
            if planned.is_empty() {
                <p>{ messages.no_action }</p>
                <div class="actions">
                    <button type="button" onclick={props.dispatch.on(Msg::GoToView(View::Plan))}>{ messages.plan }</button>
                </div>
            } else {
                <p class="why">{ messages.why }</p>
                <div class="actions">
                    <button type="button" class="quiet" onclick={select(keys(|_| true))}>{ messages.all }</button>
                    <button type="button" class="quiet" onclick={select(Vec::new())}>{ messages.none }</button>
                </div>
                <ul class="suppose">
                    for (finding, entry) in planned.iter() {
                        { finding_item(&ui, finding, &entry.actions, &done) }
                    }
                </ul>
                if findings.len() > planned.len() {
                    <p class="why">
                        { (messages.rest)(findings.len() - planned.len()) }{ " " }
                        <button type="button" class="inline" onclick={props.dispatch.on(Msg::GoToView(View::Plan))}>{ messages.plan }</button>
                    </p>
                }
                <p class={classes!("then", outcome.verdict.code())} role="status">
                    { messages.then }{ " " }<strong>{ (summary.verdict)(outcome.verdict, outcome.kind) }</strong>{ ". " }
                    { (ui.messages.result().before_after)(&props.derived.prediction, &outcome) }
                </p>
            }
        </div>
    }
}

/// A non-conformity, with its actions as checkboxes.
fn finding_item(ui: &Ui, finding: &NonConformity, actions: &[Action], done: &UseStateHandle<Vec<Key>>) -> Html {
    let messages = ui.messages.what_if();
    let id = finding.indicator;
    let name = (messages.indicator)(id.number(), ui.messages.indicator(id).title);
    html! {
        <li key={id.number()}>
            <fieldset>
                <legend>
                    <span class={classes!("severity", finding.severity.code())}>{ (ui.messages.rules().severity)(finding.severity) }</span>
                    { " " }{ name }
                </legend>
                for action in actions {
                    { action_checkbox(ui, (id, action.id), &action.what, done) }
                }
            </fieldset>
        </li>
    }
}

fn action_checkbox(ui: &Ui, key: Key, what: &str, done: &UseStateHandle<Vec<Key>>) -> Html {
    let label =
        if what.trim().is_empty() { ui.messages.what_if().unnamed.into() } else { AttrValue::from(what.to_owned()) };
    let onchange = {
        let done = done.clone();
        Callback::from(move |on| {
            done.set(toggled(&done, key, on));
        })
    };
    checkbox(ui, &format!("suppose-{}-{}", key.0, key.1.0), label, None, done.contains(&key), &onchange)
}
