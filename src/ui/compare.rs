//! An earlier export beside the work of today: what has moved.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::context::{Ui, use_ui};
use super::data::read_document;
use super::replace::repairs;
use crate::assessment::{Comparison, Moved, Prediction, compare};
use crate::browser::dom;
use crate::date::Date;
use crate::document::{Document, Loaded, ReadError};

#[derive(Properties, PartialEq)]
pub(crate) struct CompareProps {
    pub(crate) document: Rc<Document>,
    pub(crate) today: Date,
}

/// The chosen file, and what has moved since.
#[function_component]
pub(crate) fn Compare(props: &CompareProps) -> Html {
    let ui = use_ui();
    let words = &ui.words.compare;
    let today = props.today;
    let chosen = use_state(|| None::<Result<Rc<Loaded>, ReadError>>);
    let onfile = {
        let chosen = chosen.clone();
        Callback::from(move |event: Event| {
            if let Some(file) = dom::take_file(&event) {
                let chosen = chosen.clone();
                spawn_local(async move { chosen.set(Some(read_document(file, today).await.map(Rc::new))) });
            }
        })
    };
    let file = ui.id("compare-file");
    html! {
        <div class="compare">
            { ui.landmark(1, "title", "", words.title) }
            <p class="lead" id={ui.id("compare-why")}>{ words.lead }</p>
            <span>
                <input type="file" class="unseen" id={file.clone()} accept=".json,application/json"
                    aria-describedby={ui.id("compare-why")} onchange={onfile} />
                <label class="file" for={file}>{ if chosen.is_some() { words.other } else { words.choose } }</label>
            </span>
            <p class="compared" role="status">
                if let Some(Ok(earlier)) = &*chosen {
                    { (words.of)(earlier.saved) }
                }
            </p>
            <div>
                if let Some(outcome) = &*chosen {
                    { match outcome {
                        Ok(earlier) => moves(&ui, earlier, &props.document, today),
                        Err(error) => html! {
                            <p class="error" role="alert">{ (ui.words.errors.read)(*error) }{ " " }{ ui.words.data.refused_safe }</p>
                        },
                    } }
                }
            </div>
        </div>
    }
}

/// The figures then and now, and the indicators that moved.
fn moves(ui: &Ui, earlier: &Loaded, now: &Document, today: Date) -> Html {
    let words = &ui.words.compare;
    let comparison = compare(&earlier.document, now, today);
    html! {
        <div class="moves">
            if !earlier.problems.is_empty() {
                <p>{ words.unsafe_to_read }</p>
                { repairs(ui, &earlier.problems, earlier.unlisted) }
            }
            if earlier.document.profile.scope() != now.profile.scope() {
                <p class="note">{ words.other_profile }</p>
            }
            { figures(ui, &comparison) }
            <section class="card" aria-labelledby={ui.id("moved")}>
                { ui.landmark(2, "moved", "", if comparison.moved.is_empty() { words.nothing.to_owned() } else { (words.moved)(comparison.moved.len()) }) }
                <ul class="moved">
                    for moved in comparison.moved.iter() {
                        { moved_item(ui, moved) }
                    }
                </ul>
            </section>
        </div>
    }
}

fn figures(ui: &Ui, comparison: &Comparison) -> Html {
    let (words, of) = (&ui.words.compare, ui.words.strip.of);
    let (then, now) = &comparison.readiness;
    let (was, is) = &comparison.prediction;
    let verdict = |prediction: &Prediction| (ui.words.summary.verdict)(prediction.verdict, prediction.kind).to_owned();
    let lines = [
        (words.verdict, verdict(was), verdict(is)),
        (words.answers, of(then.answered(), then.applicable()), of(now.answered(), now.applicable())),
        (words.in_place, of(then.in_place, then.applicable()), of(now.in_place, now.applicable())),
        (words.majors, was.majors.to_string(), is.majors.to_string()),
        (words.minors, was.minors.to_string(), is.minors.to_string()),
    ];
    html! {
        <table class="figures">
            <caption class="unseen">{ words.figures }</caption>
            <thead><tr><td></td><th scope="col">{ words.before }</th><th scope="col">{ words.now }</th></tr></thead>
            <tbody>
                for (name, before, now) in lines {
                    <tr key={name}><th scope="row">{ name }</th><td>{ before }</td><td>{ now }</td></tr>
                }
            </tbody>
        </table>
    }
}

fn moved_item(ui: &Ui, moved: &Moved) -> Html {
    let words = &ui.words.compare;
    let id = moved.indicator;
    let direction = match moved.direction {
        crate::assessment::Direction::Better => "better",
        crate::assessment::Direction::Worse => "worse",
        crate::assessment::Direction::Same => "same",
    };
    html! {
        <li key={id.number()}>
            <span class={classes!("direction", direction)}>{ (words.direction)(moved.direction) }</span>
            <div>
                <strong>{ (ui.words.plan.row)(id.number(), (ui.words.indicator)(id).title) }</strong>
                <p>{ ui.words.changes(moved).join(". ") }{ "." }</p>
            </div>
        </li>
    }
}
