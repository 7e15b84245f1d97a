//! The comparison view: what changed since an earlier export.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::clock;
use crate::components::file_input::file_input;
use crate::components::repairs::repairs;
use crate::context::{Ui, use_ui};
use jalon_core::assessment::{Comparison, IndicatorDiff, Prediction, compare};
use jalon_core::date::Date;
use jalon_core::document::{Document, Parsed, ReadError};

#[derive(Properties, PartialEq)]
pub(crate) struct CompareProps {
    pub(crate) document: Rc<Document>,
    pub(crate) today: Date,
}

/// A file chooser, and what changed since the chosen file.
#[function_component]
pub(crate) fn Compare(props: &CompareProps) -> Html {
    let ui = use_ui();
    let messages = ui.messages.compare();
    let today = props.today;
    let chosen = use_state(|| None::<Result<Rc<Parsed>, ReadError>>);
    let onread = {
        let chosen = chosen.clone();
        Callback::from(move |outcome: Result<Parsed, ReadError>| chosen.set(Some(outcome.map(Rc::new))))
    };
    let label = if chosen.is_some() { messages.other } else { messages.choose };
    html! {
        <div class="compare">
            { ui.landmark(1, "title", "", messages.title) }
            <p class="lead" id={ui.id("compare-why")}>{ messages.lead }</p>
            { file_input(&ui, "compare-file", label, ui.id("compare-why"), today, onread) }
            <p class="compared" role="status">
                if let Some(Ok(earlier)) = &*chosen {
                    if !earlier.document.profile.name.is_empty() {
                        <strong>{ AttrValue::from(earlier.document.profile.name.clone()) }</strong>{ " " }
                    }
                    { (messages.of)(earlier.saved_at.as_deref().and_then(clock::local_day)) }
                }
            </p>
            <div>
                if let Some(outcome) = &*chosen {
                    { match outcome {
                        Ok(earlier) => changes(&ui, earlier, &props.document, today),
                        Err(error) => html! {
                            <p class="error" role="alert">{ (ui.messages.errors().read)(*error) }{ " " }{ ui.messages.data().refused_safe }</p>
                        },
                    } }
                }
            </div>
        </div>
    }
}

/// The figures of both documents, and the indicators that differ.
fn changes(ui: &Ui, earlier: &Parsed, now: &Document, today: Date) -> Html {
    let messages = ui.messages.compare();
    let comparison = compare(&earlier.document, now, today);
    html! {
        <div class="moves">
            if !earlier.problems.is_empty() {
                <p>{ messages.unsafe_to_read }</p>
                { repairs(ui, &earlier.problems, earlier.omitted) }
            }
            if earlier.document.profile.scope() != now.profile.scope() {
                <p class="note">{ messages.other_profile }</p>
            }
            { figures(ui, &comparison) }
            <section class="card" aria-labelledby={ui.id("moved")}>
                { ui.landmark(2, "moved", "", if comparison.diffs.is_empty() { messages.nothing.to_owned() } else { (messages.moved)(comparison.diffs.len()) }) }
                <ul class="moved">
                    for diff in comparison.diffs.iter() {
                        { diff_item(ui, diff) }
                    }
                </ul>
            </section>
        </div>
    }
}

fn figures(ui: &Ui, comparison: &Comparison) -> Html {
    let (messages, of) = (ui.messages.compare(), ui.messages.key_figures().of);
    let (then, now) = &comparison.readiness;
    let (was, is) = &comparison.prediction;
    let verdict =
        |prediction: &Prediction| (ui.messages.summary().verdict)(prediction.verdict, prediction.kind).to_owned();
    let lines = [
        (messages.verdict, verdict(was), verdict(is)),
        (messages.answers, of(then.answered(), then.applicable()), of(now.answered(), now.applicable())),
        (messages.in_place, of(then.in_place, then.applicable()), of(now.in_place, now.applicable())),
        (messages.proved, of(then.proved, then.applicable()), of(now.proved, now.applicable())),
        (messages.majors, was.majors.to_string(), is.majors.to_string()),
        (messages.minors, was.minors.to_string(), is.minors.to_string()),
    ];
    html! {
        <table class="figures">
            <caption class="unseen">{ messages.figures }</caption>
            <thead><tr><td></td><th scope="col">{ messages.before }</th><th scope="col">{ messages.now }</th></tr></thead>
            <tbody>
                for (name, before, now) in lines {
                    <tr key={name}><th scope="row">{ name }</th><td>{ before }</td><td>{ now }</td></tr>
                }
            </tbody>
        </table>
    }
}

fn diff_item(ui: &Ui, diff: &IndicatorDiff) -> Html {
    let messages = ui.messages.compare();
    let id = diff.indicator;
    let direction = match diff.direction {
        jalon_core::assessment::Direction::Better => "better",
        jalon_core::assessment::Direction::Worse => "worse",
        jalon_core::assessment::Direction::Same => "same",
    };
    html! {
        <li key={id.number()}>
            <span class={classes!("direction", direction)}>{ (messages.direction)(diff.direction) }</span>
            <div>
                <strong>{ (ui.messages.plan().row)(id.number(), ui.messages.indicator(id).title) }</strong>
                <p>{ ui.messages.changes(diff).join(". ") }{ "." }</p>
            </div>
        </li>
    }
}
