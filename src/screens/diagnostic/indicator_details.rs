//! The details of one indicator: notes, evidence
//! ([`evidence`](super::evidence)) and actions.

use std::rc::Rc;

use yew::prelude::*;

use super::evidence::{EvidenceList, Library};
use crate::components::date_field::DateField;
use crate::components::text_field::{TextControl, TextField};
use crate::context::{Ui, use_ui};
use crate::dispatch::Dispatch;
use crate::hooks::list_focus::{FocusableList, LastAction, on_list_change, use_list_focus};
use jalon_core::document::{Action, Change, Entry, TextKind};
use jalon_core::rnq::IndicatorId;

#[derive(Properties, PartialEq)]
pub(crate) struct DetailsProps {
    pub(crate) id: IndicatorId,
    pub(crate) entry: Rc<Entry>,
    pub(crate) library: Library,
    pub(crate) dispatch: Dispatch,
}

/// Notes, evidence and actions of an indicator.
#[function_component]
pub(crate) fn IndicatorDetails(props: &DetailsProps) -> Html {
    let ui = use_ui();
    let messages = ui.messages.details();
    let id = props.id;
    let entry = &props.entry;
    let root = use_node_ref();
    let pieces = entry.evidence.iter().map(|piece| format!("i{id}-e{}-title", piece.0)).collect();
    let actions = entry.actions.iter().map(|action| format!("i{id}-a{}-what", action.id.0)).collect();
    let lists = vec![
        FocusableList { items: pieces, add: format!("i{id}-add-evidence") },
        FocusableList { items: actions, add: format!("i{id}-add-action") },
    ];
    let last_action = use_list_focus(&ui, &root, lists);
    html! {
        <div class="work" ref={root}>
            <TextField name={format!("i{id}-notes")} label={messages.notes} why={AttrValue::from(messages.notes_why)}
                control={TextControl::Area} kind={TextKind::Notes} value={entry.notes.clone()}
                onvalue={props.dispatch.change(move |notes: String| Change::Notes(id, notes.into()))} />
            <EvidenceList {id} library={props.library.clone()} last_action={last_action.clone()} dispatch={props.dispatch.clone()} />
            <fieldset class="list">
                <legend>{ messages.actions }</legend>
                <ol>
                    for (position, action) in entry.actions.iter().enumerate() {
                        { action_item(&ui, props, &last_action, action, position) }
                    }
                </ol>
                <div class="actions">
                    <button type="button" id={ui.id(format!("i{id}-add-action"))} onclick={on_list_change(&props.dispatch, &last_action, Change::AddAction(id))}>{ messages.add_action }</button>
                </div>
            </fieldset>
        </div>
    }
}

/// An action, with its fields.
fn action_item(ui: &Ui, props: &DetailsProps, last_action: &LastAction, action: &Action, position: usize) -> Html {
    let messages = ui.messages.details();
    let (id, name) = (props.id, action.id);
    let named = (messages.action_named)(position + 1, &action.what);
    html! {
        <li key={action.id.0}><div class="item" role="group" aria-label={named.clone()}>
            <TextField name={format!("i{id}-a{}-what", name.0)} label={messages.what} value={action.what.clone()}
                onvalue={props.dispatch.change(move |what: String| Change::ActionWhat(id, name, what.into()))} />
            <div class="pair">
                <TextField name={format!("i{id}-a{}-who", name.0)} label={messages.who} value={action.who.clone()}
                onvalue={props.dispatch.change(move |who: String| Change::ActionWho(id, name, who.into()))} />
                <DateField name={format!("i{id}-a{}-due", name.0)} label={messages.due} value={action.due}
                    onvalue={props.dispatch.change(move |due| Change::ActionDue(id, name, due))} />
            </div>
            <div class="item-tools">
                <button type="button" class="quiet" aria-label={format!("{} {named}", messages.remove)}
                    onclick={on_list_change(&props.dispatch, last_action, Change::RemoveAction(id, name))}>{ messages.remove }</button>
            </div>
        </div></li>
    }
}
