//! The actions on one indicator, each with its fields.

use std::rc::Rc;

use yew::prelude::*;

use super::context::RowContext;
use crate::components::date_field::DateField;
use crate::components::fields::select;
use crate::components::text_field::{TextControl, TextField};
use crate::context::{Ui, use_ui};
use crate::dispatch::Dispatch;
use crate::hooks::list_focus::{LastAction, on_list_change};
use jalon_core::document::{Action, ActionId, ActionState, Change, Entry};
use jalon_core::rnq::IndicatorId;

#[derive(Properties, PartialEq)]
pub(crate) struct ActionListProps {
    pub(crate) id: IndicatorId,
    pub(crate) entry: Rc<Entry>,
    pub(crate) context: RowContext,
    pub(crate) last_action: LastAction,
    pub(crate) dispatch: Dispatch,
}

/// The actions, with a button to add one.
#[function_component]
pub(crate) fn ActionList(props: &ActionListProps) -> Html {
    let ui = use_ui();
    let messages = ui.messages.details();
    let id = props.id;
    html! {
        <fieldset class="list">
            <legend>{ messages.actions }</legend>
            <ol>
                for (position, action) in props.entry.actions.iter().enumerate() {
                    { action_item(&ui, props, action, position) }
                }
            </ol>
            <div class="actions">
                <button type="button" id={ui.id(format!("i{id}-add-action"))}
                    onclick={on_list_change(&props.dispatch, &props.last_action, Change::AddAction(id))}>{ messages.add_action }</button>
            </div>
        </fieldset>
    }
}

/// The name of the field with what an action consists of.
pub(crate) fn what_field(id: IndicatorId, action: ActionId) -> String {
    format!("i{id}-a{}-what", action.0)
}

fn action_item(ui: &Ui, props: &ActionListProps, action: &Action, position: usize) -> Html {
    let (details, plan) = (ui.messages.details(), ui.messages.plan());
    let (id, name, dispatch) = (props.id, action.id, &props.dispatch);
    let named = (details.action_named)(position + 1, &action.what);
    let states = ActionState::ALL.map(plan.state_name);
    let state = ActionState::ALL.iter().position(|state| *state == action.state).unwrap_or_default();
    let onstate = dispatch.change(move |position: usize| {
        Change::ActionState(id, name, ActionState::ALL.get(position).copied().unwrap_or_default())
    });
    html! {
        <li key={name.0}><div class="item" role="group" aria-label={named.clone()}>
            <TextField name={what_field(id, name)} label={plan.action} control={TextControl::Autosize} value={action.what.clone()}
                onvalue={dispatch.change(move |what: String| Change::ActionWhat(id, name, what.into()))} />
            <div class="triple compact">
                <TextField name={format!("i{id}-a{}-who", name.0)} label={plan.owner} value={action.who.clone()}
                    onvalue={dispatch.change(move |who: String| Change::ActionWho(id, name, who.into()))} />
                <DateField name={format!("i{id}-a{}-due", name.0)} label={plan.due} value={action.due}
                    onvalue={dispatch.change(move |due| Change::ActionDue(id, name, due))} />
                { select(ui, &format!("i{id}-a{}-state", name.0), plan.state, &states, state, &onstate) }
            </div>
            if let Some(issue) = due_issue(ui, action, props.context) {
                <p class="why"><strong>{ issue }</strong></p>
            }
            <div class="item-tools">
                <button type="button" class="quiet" aria-label={format!("{} {named}", details.remove)}
                    onclick={on_list_change(dispatch, &props.last_action, Change::RemoveAction(id, name))}>{ details.remove }</button>
            </div>
        </div></li>
    }
}

/// What is wrong with the date of an action that is still to be done.
pub(crate) fn due_issue(ui: &Ui, action: &Action, context: RowContext) -> Option<&'static str> {
    let messages = ui.messages.plan();
    let due = action.due.filter(|_| action.state != ActionState::Done)?;
    if due < context.today {
        Some(messages.overdue)
    } else {
        context.audit.is_some_and(|audit| due > audit).then_some(messages.late)
    }
}
