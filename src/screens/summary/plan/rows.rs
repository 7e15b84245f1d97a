//! The rows of the action plan: each a gap or an action with its fields.

use yew::prelude::*;

use super::props::PlanProps;
use crate::components::date_field::DateField;
use crate::components::fields::select;
use crate::components::text_field::{TextControl, TextField};
use crate::context::Ui;
use crate::hooks::list_focus::{LastAction, ListAction, on_list_action, on_list_change};
use jalon_core::assessment::PlanRow;
use jalon_core::document::{Action, ActionId, ActionState, Change, Status};
use jalon_core::rnq::IndicatorId;
use jalon_core::session::Msg;

/// The plan as a table. On a narrow screen its rows become cards, and the roles
/// keep it a table for screen readers.
pub(super) fn table(ui: &Ui, props: &PlanProps, last_action: &LastAction, rows: &[PlanRow]) -> Html {
    let messages = ui.messages.plan();
    let headings = [messages.indicator, messages.gap, messages.action, messages.owner, messages.due, messages.state];
    html! {
        <table class="plan-table" role="table" aria-labelledby={ui.id("title")}>
            <thead role="rowgroup">
                <tr role="row">
                    for (position, heading) in headings.into_iter().enumerate() {
                        <th key={position} scope="col" role="columnheader">{ heading }</th>
                    }
                </tr>
            </thead>
            <tbody role="rowgroup">
                for row in rows {
                    { plan_row(ui, props, last_action, row) }
                }
            </tbody>
        </table>
    }
}

fn plan_row(ui: &Ui, props: &PlanProps, last_action: &LastAction, row: &PlanRow) -> Html {
    let messages = ui.messages.plan();
    let id = row.indicator;
    let name = (messages.row)(id.number(), ui.messages.indicator(id).title);
    let key = format!("{id}-{}", row.action.as_ref().map_or(0, |action| action.id.0 + 1));
    html! {
        <tr key={key} role="row">
            <th scope="row" role="rowheader">
                <button type="button" class="link" onclick={props.dispatch.on(Msg::GoToIndicator(id))}>{ name }</button>
            </th>
            <td role="cell" class="gap">{ finding(ui, row, props.document.profile.audited(id.row())) }</td>
            if let Some(action) = &row.action {
                { action_cells(ui, props, last_action, row, action) }
            } else {
                <td role="cell" colspan="4">
                    <button type="button" id={ui.id(format!("plan-add-{id}"))} onclick={on_list_change(&props.dispatch, last_action, Change::AddAction(id))}>
                        { messages.add }<span class="unseen">{ format!(" {}", (ui.messages.what_if().indicator)(id.number(), ui.messages.indicator(id).title)) }</span>
                    </button>
                </td>
            }
        </tr>
    }
}

/// What the audit would find, and when it would require the correction.
fn finding(ui: &Ui, row: &PlanRow, audited: bool) -> Html {
    let messages = ui.messages.plan();
    let Some(severity) = row.severity else {
        // Only an indicator in place has no gap; an unanswered one may have
        // one.
        let known = match row.status {
            _ if !audited => ui.messages.report().not_audited,
            Some(Status::InPlace) => messages.no_gap,
            Some(status) => (ui.messages.common().status)(status),
            None => ui.messages.report().no_answer,
        };
        return html! { <span class="why">{ known }</span> };
    };
    let deadline = row.deadline.map(|terms| (messages.deadline)(severity, terms.corrected, terms.verified));
    html! {
        <>
            <span class={classes!("severity", severity.code())}>{ (ui.messages.rules().severity)(severity) }</span>
            { " " }{ row.status.map_or("", ui.messages.common().status) }
            if let Some(deadline) = deadline {
                <span class="why">{ deadline }</span>
            }
        </>
    }
}

/// The prefix of the names of an action's fields.
pub(super) fn field(id: IndicatorId, action: ActionId) -> String {
    format!("plan-{id}-{}", action.0)
}

/// The cells of an action, each a field.
fn action_cells(ui: &Ui, props: &PlanProps, last_action: &LastAction, row: &PlanRow, action: &Action) -> Html {
    let (messages, work) = (ui.messages.plan(), ui.messages.details());
    let (id, name, dispatch) = (row.indicator, action.id, &props.dispatch);
    let field = field(id, name);
    let states = ActionState::ALL.map(messages.state_name);
    let chosen = ActionState::ALL.iter().position(|state| *state == action.state).unwrap_or_default();
    let onstate = dispatch.change(move |position: usize| {
        Change::ActionState(id, name, ActionState::ALL.get(position).copied().unwrap_or_default())
    });
    let late = action.due.zip(props.document.profile.planned_date).is_some_and(|(due, audit)| due > audit);
    let warning = match action.due {
        _ if action.state == ActionState::Done => None,
        Some(due) if due < props.today => Some(messages.overdue),
        Some(_) if late => Some(messages.late),
        _ => None,
    };
    let still_a_gap = action.state == ActionState::Done && row.status.is_some_and(Status::is_gap);
    // After its last action is removed, a gap offers to add another.
    let last = row.severity.is_some() && props.document.entry(id).actions.len() == 1;
    let after_removal = if last { format!("plan-add-{id}") } else { "title".to_owned() };
    let named = (ui.messages.details().action_named)(usize::from(id.number()), &action.what);
    html! {
        <>
            <td role="cell" class="what">
                <TextField name={format!("{field}-what")} label={messages.action} control={TextControl::Autosize} value={action.what.clone()}
                    onvalue={dispatch.change(move |what: String| Change::ActionWhat(id, name, what.into()))} />
                if still_a_gap {
                    <p class="why">
                        <button type="button" class="inline" onclick={dispatch.on(Msg::GoToIndicator(id))}>{ messages.done_not_answered }</button>
                    </p>
                }
            </td>
            <td role="cell">
                <TextField name={format!("{field}-who")} label={messages.owner} value={action.who.clone()}
                    onvalue={dispatch.change(move |who: String| Change::ActionWho(id, name, who.into()))} />
            </td>
            <td role="cell">
                <DateField name={format!("{field}-due")} label={messages.due} value={action.due}
                    onvalue={dispatch.change(move |due| Change::ActionDue(id, name, due))} />
                if let Some(warning) = warning {
                    <p class="why"><strong>{ warning }</strong></p>
                }
            </td>
            <td role="cell">
                { select(ui, &format!("{field}-state"), messages.state, &states, chosen, &onstate) }
                <button type="button" class="quiet" aria-label={format!("{} {named}", work.remove)}
                    onclick={on_list_action(dispatch, last_action, ListAction::Moved(after_removal), Change::RemoveAction(id, name))}>{ work.remove }</button>
            </td>
        </>
    }
}
