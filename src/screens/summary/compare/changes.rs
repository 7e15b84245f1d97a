//! What changed between two versions: the figures, then the indicators.

use yew::prelude::*;

use super::earlier::Earlier;
use crate::components::repairs::repairs;
use crate::context::Ui;
use jalon_core::assessment::{Comparison, Direction, IndicatorDiff, Prediction, compare};
use jalon_core::date::Date;
use jalon_core::document::Document;

/// The figures of both documents, and the indicators that differ.
pub(super) fn changes(ui: &Ui, earlier: &Earlier, now: &Document, today: Date) -> Html {
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
            { figures(ui, &comparison, earlier, now) }
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

fn figures(ui: &Ui, comparison: &Comparison, earlier: &Earlier, current: &Document) -> Html {
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
    // Two files are two names rather than two moments.
    let (before, after) = match &earlier.name {
        Some(name) => (name.clone(), current.display_title().to_owned()),
        None => (messages.before.to_owned(), messages.now.to_owned()),
    };
    html! {
        <table class="figures">
            <caption class="unseen">{ messages.figures }</caption>
            <thead><tr><td></td><th scope="col">{ before }</th><th scope="col">{ after }</th></tr></thead>
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
        Direction::Better => "better",
        Direction::Worse => "worse",
        Direction::Same => "same",
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
