//! The costs view: how long the audits last, what they should cost, and how
//! certain that is.

use yew::prelude::*;

use crate::components::fields::checkbox;
use crate::components::number_field::{FieldSpec, money};
use crate::components::source_link::source_link;
use crate::components::trace::audit_card;
use crate::context::Ui;
use crate::dispatch::Dispatch;
use jalon_core::audit::{Amount, Bracket, Cycle, Itemised, Step, audit_cost, cycle_cost, defaults};
use jalon_core::document::{Change, Document};
use jalon_core::profile::Profile;
use jalon_core::quantity::Cents;
use jalon_core::session::{Msg, Screen, State};

/// Days and costs.
pub(super) fn costs(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    let (document, cycle) = (&state.document, &state.derived.cycle);
    let (messages, audit) = (ui.messages.budget(), ui.messages.audit());
    let profile = &document.profile;
    let budget = &document.budget;
    html! {
        <div class="budget" key="budget">
            { ui.landmark(1, "title", "", messages.title) }
            <p class="lead">{ messages.lead }</p>
            if profile.audited_categories().is_empty() {
                <p class="note">{ ui.messages.diagnostic().no_category }</p>
            }
            if profile.turnover.is_none() {
                <p class="note">
                    { messages.no_turnover }{ " " }
                    <button type="button" class="inline" onclick={dispatch.on(Msg::GoToTurnover)}>{ messages.enter_turnover }</button>
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
                { ui.heading(2, messages.costs) }
                <div class="cost-pair">
                    { cost(ui, &(messages.cost_of)(cycle.planned.kind), audit_cost(&cycle.planned, budget)) }
                    { cost(ui, &(messages.cycle)(cycle.planned.kind), cycle_cost(cycle, budget)) }
                </div>
                if budget.amount(Amount::FileFees) == Cents(0) || budget.amount(Amount::Travel) == Cents(0) {
                    <p class="why">{ ui.messages.quotes().without_extras }</p>
                }
                { surveillance_stated(ui, profile) }
                <p class="why">{ (messages.caution)(ui.options.rates.is_none()) }</p>
            </section>
            { brackets(ui, profile) }
            { prices(ui, document, dispatch) }
            if ui.shows(Screen::Diagnostic) {
                <div class="actions">
                    <button type="button" class="primary" onclick={dispatch.on(Msg::Go(Screen::Diagnostic))}>{ messages.to_diagnostic }</button>
                </div>
            }
        </div>
    }
}

/// A cost and its parts.
fn cost(ui: &Ui, title: &str, itemised: Option<Itemised>) -> Html {
    let (messages, numbers) = (ui.messages.budget(), ui.messages.numbers());
    let Some((total, parts)) = itemised else {
        return html! { <div class="cost">{ ui.heading(3, title) }<p>{ ui.messages.audit().unknown }</p></div> };
    };
    html! {
        <div class="cost">
            { ui.heading(3, title) }
            <p class="figure">{ (numbers.amounts)(total.typical.min(), total.typical.max()) }</p>
            <p class="typical">{ (messages.between)(&(numbers.amounts)(total.low, total.high)) }</p>
            <ul class="parts">
                for (position, (part, amount)) in parts.into_iter().enumerate() {
                    <li key={position}>
                        <span>{ (messages.part)(part) }</span>
                        <span>{ (numbers.amounts)(amount.low, amount.high) }</span>
                    </li>
                }
            </ul>
        </div>
    }
}

/// What sources state of the surveillance of a small provider, beside what half a day
/// costs.
fn surveillance_stated(ui: &Ui, profile: &Profile) -> Html {
    let is_small = profile.turnover.is_some_and(|turnover| Bracket::of(turnover) == Bracket::Small);
    if !is_small || ui.options.rates.is_some() {
        return Html::default();
    }
    let (low, high) = defaults::SURVEILLANCE_STATED;
    html! {
        <p class="why">
            { (ui.messages.budget().surveillance_stated)(low, high) }{ " " }<em>{ ui.messages.rules().needs_confirmation }</em>
            { " " }<span class="source">{ source_link(ui, defaults::SURVEILLANCE_SOURCE) }</span>
        </p>
    }
}

/// The lengths ahead in each bracket of turnover: it is looked at again before each audit.
fn brackets(ui: &Ui, profile: &Profile) -> Html {
    let (messages, audit) = (ui.messages.budget(), ui.messages.audit());
    let by_bracket = Cycle::by_bracket(profile);
    let own = profile.turnover.map(Bracket::of);
    let days = |step: &Step| {
        step.estimate
            .as_ref()
            .map_or_else(|| audit.unknown.to_owned(), |estimate| (ui.messages.numbers().days)(estimate.total))
    };
    html! {
        <details class="card fold">
            <summary>{ messages.brackets }</summary>
            <p class="why">{ messages.brackets_why }</p>
            <div class="scroll">
                <table class="figures" aria-label={messages.brackets}>
                    <thead><tr>
                        <td></td>
                        for step in by_bracket.first().map(|(_, cycle)| cycle.steps()).into_iter().flatten() {
                            <th key={step.kind.code()} scope="col">{ (audit.kind)(step.kind) }</th>
                        }
                    </tr></thead>
                    <tbody>
                        for (bracket, cycle) in &by_bracket {
                            <tr key={*bracket as u8}>
                                <th scope="row">
                                    { (messages.bracket)(*bracket) }
                                    if own == Some(*bracket) {
                                        { " " }<span class="tag">{ messages.own_bracket }</span>
                                    }
                                </th>
                                for step in cycle.steps() {
                                    <td key={step.kind.code()}>{ days(step) }</td>
                                }
                            </tr>
                        }
                    </tbody>
                </table>
            </div>
        </details>
    }
}

/// The source of the day rates: public statements, or the host.
fn rates_source(ui: &Ui) -> Html {
    let messages = ui.messages.budget();
    if let Some(rates) = &ui.options.rates {
        return html! { <p class="why">{ (ui.messages.host().rates_by)(&ui.options.host_name, &rates.source) }</p> };
    }
    let citation = defaults::TYPICAL_RATE.citation;
    html! {
        <p class="why">
            { messages.rates_why }{ " " }{ source_link(ui, citation) }{ " " }{ (ui.messages.rules().read_on)(citation) }
            <span class="confidence medium">{ (ui.messages.rules().confidence)(citation.confidence) }</span>
        </p>
    }
}

/// The price fields, each with the source of its default.
fn prices(ui: &Ui, document: &Document, dispatch: &Dispatch) -> Html {
    let messages = ui.messages.budget();
    let (budget, start) = (&document.budget, ui.options.budget());
    let amount = |amount: Amount, why: Option<AttrValue>| {
        let dispatch = dispatch.clone();
        html! {
            { money(FieldSpec { name: amount.code().into(), label: (messages.amount)(amount).into(), why, value: Some(budget.amount(amount)) },
                // The value that an empty field takes.
                Some(start.amount(amount)),
                &Callback::from(move |value: Option<Cents>| {
                    if let Some(value) = value {
                        dispatch.send(Msg::Change(Change::Amount(amount, value)));
                    }
                })) }
        }
    };
    let pre_audit = {
        let dispatch = dispatch.clone();
        Callback::from(move |wanted| dispatch.send(Msg::Change(Change::PreAudit(wanted))))
    };
    let with_source = |text: String, citation| format!("{text} {}", (ui.messages.rules().source_line)(citation));
    let (low, high) = defaults::FILE_FEES_STATED;
    let fees = with_source((messages.file_fees_why)(low, high), defaults::FILE_FEES.citation);
    let pre_audit_why = with_source((messages.pre_audit_why)(defaults::PRE_AUDIT.value), defaults::PRE_AUDIT.citation);
    html! {
        <section class="card prices">
            { ui.heading(2, messages.prices) }
            { rates_source(ui) }
            <div class="triple" role="group" aria-label={messages.prices} aria-describedby={budget.rates_out_of_order().then(|| ui.id("rates-error"))}>
                { amount(Amount::LowRate, None) }
                { amount(Amount::TypicalRate, None) }
                { amount(Amount::HighRate, None) }
            </div>
            <p class="error" id={ui.id("rates-error")} role="alert">{ if budget.rates_out_of_order() { messages.rates_order } else { "" } }</p>
            <div class="pair">
                { amount(Amount::FileFees, Some(fees.into())) }
                { amount(Amount::Travel, Some(messages.travel_why.into())) }
            </div>
            { checkbox(ui, "pre-audit", messages.pre_audit, Some(pre_audit_why), budget.pre_audit(), &pre_audit) }
            <div>
                if budget.pre_audit() {
                    { amount(Amount::PreAudit, None) }
                }
            </div>
        </section>
    }
}
