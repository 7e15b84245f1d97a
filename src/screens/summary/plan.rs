//! The action plan: the gaps that have no action yet, the actions by due date, and what
//! else needs a look before the audit.

mod after_audit;
mod props;
mod rows;
mod to_look_at;

use after_audit::{looked_at_first, to_lift};
use props::PlanProps;
use yew::prelude::*;

use super::nothing_audited::nothing_audited;
use crate::components::source_link::source_link;
use crate::context::{Ui, use_ui};
use crate::dispatch::Dispatch;
use jalon_core::assessment::{Deadline, PlanRow, Severity, agenda, plan};
use jalon_core::audit::deadline;
use jalon_core::document::ActionId;
use jalon_core::rnq::IndicatorId;
use jalon_core::session::{Export, Msg, PassMsg};
use rows::table;
use to_look_at::{evidence_due, to_clear_up, to_decide};

/// The identity of a row.
type Key = (IndicatorId, Option<ActionId>);

/// The action plan.
#[function_component]
pub(super) fn Plan(props: &PlanProps) -> Html {
    let ui = use_ui();
    let messages = ui.messages.plan();
    let document = &props.document;
    // Rows keep their order while they are ticked: a row that moves away takes the
    // focus with it.
    let order = use_mut_ref(Vec::<Key>::new);
    let rows = in_previous_order(&mut order.borrow_mut(), plan(document, props.today));
    let (actions, gaps): (Vec<PlanRow>, Vec<PlanRow>) = rows.into_iter().partition(|row| row.action.is_some());
    let done = actions.iter().filter(|row| row.is_done()).count();
    let inapplicable =
        document.inapplicable_entries(props.today).map(|id| document.entry(id).actions.len()).sum::<usize>();
    let has_severity = actions.iter().chain(&gaps).any(|row| row.severity.is_some());
    html! {
        <div class="plan">
            { ui.landmark(1, "title", "", messages.title) }
            <p class="lead">{ messages.lead }</p>
            { nothing_audited(&ui, document, &props.dispatch) }
            if actions.is_empty() && gaps.is_empty() {
                { empty(&ui, document.entries.values().any(|entry| entry.answer.is_some()), &props.dispatch) }
            }
            { to_lift(&ui, props) }
            { looked_at_first(&ui, props) }
            { to_decide(&ui, &gaps, &props.dispatch) }
            if !actions.is_empty() {
                <section class="card" aria-labelledby={ui.id("plan-actions")}>
                    { ui.landmark(2, "plan-actions", "", (messages.done_of)(done, actions.len())) }
                    <progress max={actions.len().to_string()} value={done.to_string()} aria-hidden="true"></progress>
                    { table(&ui, props, &actions) }
                </section>
            }
            { to_clear_up(&ui, props) }
            { evidence_due(&ui, props) }
            if has_severity && props.document.profile.planned_date.is_none_or(|day| day >= props.today) {
                { deadlines(&ui, props) }
            }
            if inapplicable > 0 {
                <p class="note">{ (messages.inapplicable)(inapplicable) }</p>
            }
            { exports(&ui, props, &actions, &gaps) }
        </div>
    }
}

/// The deadlines that the rules give for what the audit would find, once for all rows.
fn deadlines(ui: &Ui, props: &PlanProps) -> Html {
    let messages = ui.messages.plan();
    html! {
        <p class="note">
            if let Some(audit) = props.document.profile.planned_date {
                { (messages.counted_from)(audit, Deadline::of(Severity::Minor, audit), Deadline::of(Severity::Major, audit)) }
            } else {
                { messages.no_date }{ " " }
                <button type="button" class="inline" onclick={props.dispatch.on(Msg::GoToPlannedDate)}>{ messages.planned_date }</button>
            }
            { " " }<span class="source">{ source_link(ui, deadline::MAJOR_CORRECTION.citation) }</span>
        </p>
    }
}

/// Sorts the rows into their previous order; new rows follow those of the same
/// indicator.
fn in_previous_order(order: &mut Vec<Key>, mut rows: Vec<PlanRow>) -> Vec<PlanRow> {
    if order.is_empty() {
        order.extend(rows.iter().map(PlanRow::key));
    }
    for row in &rows {
        if !order.contains(&row.key()) {
            let neighbour = order.iter().rposition(|(indicator, _)| *indicator == row.indicator);
            order.insert(neighbour.map_or(order.len(), |position| position + 1), row.key());
        }
    }
    order.retain(|key| rows.iter().any(|row| row.key() == *key));
    rows.sort_by_cached_key(|row| order.iter().position(|key| *key == row.key()));
    rows
}

/// An empty plan means one of two things: nothing is answered yet, or nothing is to do.
fn empty(ui: &Ui, is_started: bool, dispatch: &Dispatch) -> Html {
    let messages = ui.messages.plan();
    html! {
        <div class="card">
            <p>{ if is_started { messages.empty } else { messages.not_started } }</p>
            if !is_started {
                <div class="actions">
                    <button type="button" class="primary" onclick={dispatch.on(Msg::Pass(PassMsg::Continue))}>{ ui.messages.organisation().to_diagnostic }</button>
                </div>
            }
        </div>
    }
}

/// The export buttons.
fn exports(ui: &Ui, props: &PlanProps, actions: &[PlanRow], gaps: &[PlanRow]) -> Html {
    let messages = ui.messages.plan();
    let has_dates = !agenda(&props.document, props.today).is_empty();
    if actions.is_empty() && gaps.is_empty() && !has_dates {
        return Html::default();
    }
    html! {
        <section class="card" aria-labelledby={ui.id("plan-files")}>
            { ui.landmark(2, "plan-files", "", ui.messages.summary().take_away) }
            <div class="actions">
                <button type="button" onclick={props.dispatch.on(Msg::Print)}>{ ui.messages.report().print }</button>
            </div>
            <div class="actions">
                <button type="button" onclick={props.dispatch.on(Msg::Export(Export::PLAN_TABLE))}>{ messages.csv }</button>
                <p class="why">{ messages.csv_why }</p>
            </div>
            if has_dates {
                <div class="actions">
                    <button type="button" onclick={props.dispatch.on(Msg::Export(Export::PLAN_CALENDAR))}>{ messages.calendar }</button>
                    <p class="why">{ messages.calendar_why }</p>
                </div>
            }
        </section>
    }
}
