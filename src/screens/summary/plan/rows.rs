//! The actions of the plan as a table: done or not at a glance, each leading to its gap.

use yew::prelude::*;

use super::props::PlanProps;
use crate::browser::dom;
use crate::components::indicator::actions::due_issue;
use crate::components::indicator::context::RowContext;
use crate::context::Ui;
use jalon_core::assessment::PlanRow;
use jalon_core::document::{Action, ActionState, Change, Status};
use jalon_core::session::Msg;

/// The table. On a narrow screen its rows become cards, and the roles keep it a table
/// for screen readers.
pub(super) fn table(ui: &Ui, props: &PlanProps, rows: &[PlanRow]) -> Html {
    let messages = ui.messages.plan();
    let done = (messages.state_name)(ActionState::Done);
    let headings = [done, messages.action, messages.indicator, messages.owner, messages.due];
    let context = RowContext::of(&props.document, props.today);
    html! {
        <table class="plan-table" role="table" aria-labelledby={ui.id("plan-actions")}>
            <thead role="rowgroup">
                <tr role="row">
                    for (position, heading) in headings.into_iter().enumerate() {
                        <th key={position} scope="col" role="columnheader">{ heading }</th>
                    }
                </tr>
            </thead>
            <tbody role="rowgroup">
                for row in rows {
                    if let Some(action) = &row.action {
                        { action_row(ui, props, context, row, action) }
                    }
                }
            </tbody>
        </table>
    }
}

fn action_row(ui: &Ui, props: &PlanProps, context: RowContext, row: &PlanRow, action: &Action) -> Html {
    let messages = ui.messages.plan();
    let (id, name, dispatch) = (row.indicator, action.id, &props.dispatch);
    let what = action.title_or(ui.messages.what_if().unnamed);
    let ontoggle = dispatch.change(move |is_done| {
        Change::ActionState(id, name, if is_done { ActionState::Done } else { ActionState::ToDo })
    });
    let still_a_gap = row.is_done() && row.status.is_some_and(Status::is_gap);
    html! {
        <tr key={format!("{id}-{}", name.0)} role="row" class={row.is_done().then_some("done")}>
            <td role="cell" class="tick">
                <input type="checkbox" id={ui.id(format!("plan-{id}-{}-done", name.0))} checked={row.is_done()} aria-label={(messages.toggle)(what)}
                    onchange={ontoggle.reform(|event: Event| dom::checked(&event))} />
            </td>
            <th scope="row" role="rowheader" class="what">
                <button type="button" class="link" onclick={dispatch.on(Msg::GoToGap(id))}>{ what.to_owned() }</button>
                if action.state == ActionState::InProgress {
                    { " " }<span class="tag">{ (messages.state_name)(action.state) }</span>
                }
                if still_a_gap {
                    <p class="why"><button type="button" class="inline" onclick={dispatch.on(Msg::GoToGap(id))}>{ messages.done_not_answered }</button></p>
                }
            </th>
            <td role="cell" class="of">
                { (messages.row)(id.number(), ui.messages.indicator(id).title) }
                if let Some(severity) = row.severity {
                    { " " }<span class={classes!("severity", severity.code())}>{ (ui.messages.rules().severity)(severity) }</span>
                }
            </td>
            <td role="cell" class="who" data-label={messages.owner}>{ AttrValue::from(action.who.clone()) }</td>
            <td role="cell" class="due">
                { action.due.map(ui.messages.numbers().date) }
                if let Some(issue) = due_issue(ui, action, context) {
                    { " " }<strong class="issue">{ issue }</strong>
                }
            </td>
        </tr>
    }
}
