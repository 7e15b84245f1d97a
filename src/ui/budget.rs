//! How long the audits last, what they should cost, and what of that is sure.

use yew::prelude::*;

use super::app::dispatch_on;
use super::context::Ui;
use super::field::check;
use super::place::Screen;
use super::state::{Dispatch, Msg};
use super::trace::{audit_card, source_link};
use super::typed::{Asked, money};
use crate::audit::{Amount, Cycle, Itemised, audit_cost, cycle_cost, defaults};
use crate::browser::clock;
use crate::document::{Change, Document};
use crate::quantity::Cents;

/// Days and costs.
pub(crate) fn budget_screen(ui: &Ui, document: &Document, dispatch: &Dispatch) -> Html {
    let (words, audit) = (&ui.words.budget, &ui.words.audit);
    let profile = &document.profile;
    let cycle = Cycle::of(profile);
    let budget = &document.budget;
    html! {
        <div class="budget" key="budget">
            { ui.landmark(1, "title", "", words.title) }
            <p class="lead">{ words.lead }</p>
            if profile.audited_categories().is_empty() {
                <p class="note">{ ui.words.diagnostic.no_category }</p>
            }
            if profile.turnover.is_none() {
                <p class="note">
                    { words.no_turnover }{ " " }
                    <button type="button" class="inline" onclick={dispatch_on(dispatch, || Msg::GoToTurnover)}>{ words.enter_turnover }</button>
                </p>
            }
            <div class="audits">
                for step in cycle.steps() {
                    { audit_card(ui, step, step.kind == cycle.planned.kind) }
                }
            </div>
            <section class="card certainty">
                { ui.heading(2, audit.certainty) }
                <ul>
                    for (position, line) in audit.certainties.iter().enumerate() {
                        <li key={position}>{ *line }</li>
                    }
                </ul>
            </section>
            <section class="card costs">
                { ui.heading(2, words.costs) }
                <div class="cost-pair">
                    { cost(ui, &(words.cost_of)(cycle.planned.kind), audit_cost(&cycle.planned, budget)) }
                    { cost(ui, &(words.cycle)(cycle.opening.kind), cycle_cost(&cycle, budget)) }
                </div>
                if budget.file_fees == Cents(0) || budget.travel == Cents(0) {
                    <p class="why">{ ui.words.quotes.without_extras }</p>
                }
                <p class="why">{ (words.caution)(ui.options.rates.is_none()) }</p>
            </section>
            { prices(ui, document, dispatch) }
            if ui.shows(Screen::Diagnostic) {
                <div class="actions">
                    <button type="button" class="primary" onclick={dispatch_on(dispatch, || Msg::Go(Screen::Diagnostic))}>{ words.to_diagnostic }</button>
                </div>
            }
        </div>
    }
}

/// A cost with its parts.
fn cost(ui: &Ui, title: &str, itemised: Option<Itemised>) -> Html {
    let (words, numbers) = (&ui.words.budget, ui.words.numbers);
    let Some((total, parts)) = itemised else {
        return html! { <div class="cost">{ ui.heading(3, title) }<p>{ ui.words.audit.unknown }</p></div> };
    };
    html! {
        <div class="cost">
            { ui.heading(3, title) }
            <p class="figure">{ (numbers.amounts)(total.low, total.high) }</p>
            <p class="typical">{ (words.typical)(&(numbers.amounts)(total.typical.min, total.typical.max)) }</p>
            <ul class="parts">
                for (position, (part, amount)) in parts.into_iter().enumerate() {
                    <li key={position}>
                        <span>{ (words.part)(part) }</span>
                        <span>{ (numbers.amounts)(amount.low, amount.high) }</span>
                    </li>
                }
            </ul>
        </div>
    }
}

/// Where the day rates come from: public statements, or the host.
fn rates_source(ui: &Ui) -> Html {
    let words = &ui.words.budget;
    if let Some(rates) = &ui.options.rates {
        return html! { <p class="why">{ (ui.words.host.rates_by)(&ui.options.host_name, &rates.source) }</p> };
    }
    let basis = defaults::TYPICAL_RATE.basis;
    html! {
        <p class="why">
            { words.rates_why }{ " " }{ source_link(ui, basis) }{ " " }{ (ui.words.rules.read_on)(basis) }
            <span class="confidence medium">{ (ui.words.rules.confidence)(basis.confidence) }</span>
        </p>
    }
}

/// The prices, each with where its default comes from.
fn prices(ui: &Ui, document: &Document, dispatch: &Dispatch) -> Html {
    let words = &ui.words.budget;
    let (budget, start) = (&document.budget, ui.options.budget());
    let amount = |amount: Amount, why: Option<AttrValue>| {
        let dispatch = dispatch.clone();
        html! {
            { money(Asked { name: amount.code().into(), label: (words.amount)(amount).into(), why, value: Some(budget.amount(amount)) },
                // What an emptied field goes back to.
                Some(start.amount(amount)),
                &Callback::from(move |value: Option<Cents>| {
                    if let Some(value) = value {
                        dispatch.dispatch(Msg::Change(Change::Amount(amount, value), clock::now()));
                    }
                })) }
        }
    };
    let pre_audit = {
        let dispatch = dispatch.clone();
        Callback::from(move |wanted| dispatch.dispatch(Msg::Change(Change::PreAudit(wanted), clock::now())))
    };
    let with_source = |text: String, basis| format!("{text} {}", (ui.words.rules.source_line)(basis));
    let (low, high) = defaults::FILE_FEES_STATED;
    let fees = with_source((words.file_fees_why)(low, high), defaults::FILE_FEES.basis);
    let pre_audit_why = with_source((words.pre_audit_why)(defaults::PRE_AUDIT.value), defaults::PRE_AUDIT.basis);
    html! {
        <section class="card prices">
            { ui.heading(2, words.prices) }
            { rates_source(ui) }
            <div class="triple" role="group" aria-label={words.prices} aria-describedby={budget.rates_out_of_order().then(|| ui.id("rates-error"))}>
                { amount(Amount::LowRate, None) }
                { amount(Amount::TypicalRate, None) }
                { amount(Amount::HighRate, None) }
            </div>
            <p class="error" id={ui.id("rates-error")} role="alert">{ if budget.rates_out_of_order() { words.rates_order } else { "" } }</p>
            <div class="pair">
                { amount(Amount::FileFees, Some(fees.into())) }
                { amount(Amount::Travel, Some(words.travel_why.into())) }
            </div>
            { check(ui, "pre-audit", words.pre_audit, Some(pre_audit_why), budget.pre_audit, pre_audit) }
            <div>
                if budget.pre_audit {
                    { amount(Amount::PreAudit, None) }
                }
            </div>
        </section>
    }
}
