//! The action plan: every action, and every gap without one. It is edited in
//! place, and exported as a table or a calendar.

mod props;
mod rows;

use props::PlanProps;
use yew::prelude::*;

use super::nothing_audited::nothing_audited;
use crate::components::source_link::source_link;
use crate::context::{Ui, use_ui};
use crate::dispatch::Dispatch;
use crate::hooks::list_focus::{FocusableList, use_list_focus};
use jalon_core::assessment::{PlanRow, plan};
use jalon_core::audit::deadline;
use jalon_core::document::{ActionId, ActionState};
use jalon_core::rnq::IndicatorId;
use jalon_core::session::{Export, Msg, PassMsg};
use rows::{field, table};

/// The identity of a row.
type Key = (IndicatorId, Option<ActionId>);

/// The action plan.
#[function_component]
pub(super) fn Plan(props: &PlanProps) -> Html {
    let ui = use_ui();
    let messages = ui.messages.plan();
    let document = &props.document;
    let root = use_node_ref();
    // Rows keep their order while they are edited: moving the row being edited
    // would lose the focus.
    let order = use_mut_ref(Vec::<Key>::new);
    let rows = in_previous_order(&mut order.borrow_mut(), plan(document, props.today));
    let rerender = use_force_update();
    let onsort = {
        let order = order.clone();
        Callback::from(move |_: MouseEvent| {
            order.borrow_mut().clear();
            rerender.force_update();
        })
    };
    let items = rows.iter().filter_map(|row| Some(format!("{}-what", field(row.indicator, row.action.as_ref()?.id))));
    let last_action = use_list_focus(&ui, &root, vec![FocusableList { items: items.collect(), add: "title".into() }]);
    let inapplicable =
        document.inapplicable_entries(props.today).map(|id| document.entry(id).actions.len()).sum::<usize>();
    let has_gaps = rows.iter().any(|row| row.severity.is_some());
    html! {
        <div class="plan" ref={root}>
            { ui.landmark(1, "title", "", messages.title) }
            <p class="lead">{ messages.lead }</p>
            { nothing_audited(&ui, document, &props.dispatch) }
            if has_gaps {
                <p class="note">
                    if let Some(audit) = document.profile.planned_date {
                        { (messages.counted_from)(audit) }
                    } else {
                        { messages.no_date }{ " " }
                        <button type="button" class="inline" onclick={props.dispatch.on(Msg::GoToPlannedDate)}>{ messages.planned_date }</button>
                    }
                    { " " }<span class="source">{ source_link(&ui, deadline::MAJOR_CORRECTION.citation) }</span>
                </p>
            }
            if rows.is_empty() {
                { empty(&ui, document.entries.values().any(|entry| entry.answer.is_some()), &props.dispatch) }
            } else {
                { table(&ui, props, &last_action, &rows) }
            }
            if inapplicable > 0 {
                <p class="note">{ (messages.inapplicable)(inapplicable) }</p>
            }
            if rows.len() > 1 {
                <div class="actions">
                    <button type="button" onclick={onsort}>{ messages.sort }</button>
                </div>
            }
            { exports(&ui, props, &rows) }
        </div>
    }
}

/// Sorts the rows into their previous order; new rows follow those of the same
/// indicator.
fn in_previous_order(order: &mut Vec<Key>, mut rows: Vec<PlanRow>) -> Vec<PlanRow> {
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
fn exports(ui: &Ui, props: &PlanProps, rows: &[PlanRow]) -> Html {
    let messages = ui.messages.plan();
    if rows.is_empty() {
        return Html::default();
    }
    let dated = |row: &PlanRow| {
        row.action.as_ref().is_some_and(|action| action.due.is_some() && action.state != ActionState::Done)
    };
    let calendar_ready = rows.iter().any(dated);
    html! {
        <section class="card" aria-labelledby={ui.id("plan-files")}>
            { ui.landmark(2, "plan-files", "", ui.messages.summary().take_away) }
            <div class="actions">
                <button type="button" onclick={props.dispatch.on(Msg::Export(Export::PLAN_TABLE))}>{ messages.csv }</button>
                <p class="why">{ messages.csv_why }</p>
            </div>
            if calendar_ready {
                <div class="actions">
                    <button type="button" onclick={props.dispatch.on(Msg::Export(Export::PLAN_CALENDAR))}>{ messages.calendar }</button>
                    <p class="why">{ messages.calendar_why }</p>
                </div>
            }
        </section>
    }
}
