//! The head of the result: what is in place, what blocks, the days that are left, and
//! what the audit takes.

use jalon_core::assessment::{Consequence, Verdict, consequences};
use jalon_core::session::{Derived, Msg, PassMsg, Screen, State, View};
use yew::prelude::*;

use crate::context::Ui;
use crate::dispatch::Dispatch;

/// The verdict. While answers are missing the way on comes first, and the verdict is
/// provisional.
pub(super) fn headline(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    let (messages, summary) = (ui.messages.result(), ui.messages.summary());
    let (prediction, counts) = (&state.derived.prediction, state.derived.readiness);
    let all: Vec<Consequence> = consequences(&state.document, state.today).map(|(_, it)| it).collect();
    let count = |wanted| all.iter().filter(|it| **it == wanted).count();
    let proved = count(Consequence::Proved);
    let in_place = proved + count(Consequence::InPlace);
    let partly = prediction.partly_majors();
    let is_provisional = !counts.is_conclusive();
    let profile = &state.document.profile;
    let days_left = profile.days_left(state.today);
    let is_started = prediction.verdict != Verdict::NotStarted;
    let asks_date = profile.planned_date.is_none() && is_started;
    html! {
        <section class={classes!("card", "verdict", prediction.verdict.code(), is_provisional.then_some("provisional"))}>
            if is_provisional && counts.applicable() > 0 {
                <p class="why">{ (messages.provisional)(counts.open()) }</p>
                <div class="actions">
                    <button type="button" class="primary" onclick={dispatch.on(Msg::Pass(PassMsg::Continue))}>{ messages.go_on }</button>
                    <button type="button" class="quiet" onclick={dispatch.on(Msg::ShowExample)}>{ ui.messages.example().show }</button>
                </div>
            }
            if is_started {
                <p class="figure">
                    { (messages.headline)(in_place, all.len(), proved) }{ ". " }
                    { (messages.blocking)(prediction, days_left) }
                </p>
            }
            <p class="conclusion">
                { (summary.verdict)(prediction.verdict, prediction.kind) }{ ". " }
                { concerned(ui, &state.derived) }
            </p>
            if partly > 0 {
                <p class="why">{ (messages.partly_blocking)(partly) }</p>
            }
            if asks_date {
                <p><button type="button" class="inline" onclick={dispatch.on(Msg::GoToPlannedDate)}>{ messages.set_date }</button></p>
            }
        </section>
    }
}

/// Which categories the verdict is about, where it is not about all.
fn concerned(ui: &Ui, derived: &Derived) -> Option<String> {
    let verdict = derived.prediction.verdict;
    let (same, others): (Vec<_>, Vec<_>) =
        derived.by_category.iter().partition(|(_, prediction)| prediction.verdict == verdict);
    if same.is_empty() || others.is_empty() {
        return None;
    }
    let names: Vec<&str> = same.iter().map(|(category, _)| (ui.messages.organisation().category)(*category)).collect();
    Some((ui.messages.result().only_for)(&names))
}

/// How long the audit lasts and what it costs, and what to do with that.
pub(super) fn audit(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    let (messages, figures) = (ui.messages.result(), ui.audit_figures(state));
    if figures.is_empty() {
        return Html::default();
    }
    let asks = View::Quotes.is_shown(ui.options.sections);
    html! {
        <section class="card audit-line" aria-label={messages.audit}>
            <dl>
                for figure in figures {
                    <div key={figure.class}><dt>{ figure.name }</dt><dd>{ AttrValue::from(figure.value) }</dd></div>
                }
            </dl>
            <div class="actions">
                if asks {
                    <button type="button" key="quotes" onclick={dispatch.on(Msg::GoToView(View::Quotes))}>{ messages.ask_quotes }</button>
                }
                if View::Costs.is_shown(ui.options.sections) {
                    <button type="button" class="quiet" key="budget" onclick={dispatch.on(Msg::Go(Screen::Budget))}>{ messages.see_budget }</button>
                }
            </div>
        </section>
    }
}
