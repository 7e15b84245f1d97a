//! The work on one indicator: how it is done here, the evidence
//! ([`evidence`](super::evidence)), and what is to be done.

use std::rc::Rc;

use yew::prelude::*;

use super::context::{Ui, use_ui};
use super::day::Day;
use super::evidence::{EvidenceList, Library};
use super::field::line;
use super::following::{Acted, Followed, list_change, use_following_focus};
use super::state::{Dispatch, typed};
use crate::assessment::{Action, Entry};
use crate::browser::dom;
use crate::document::{Change, Limits};
use crate::rnq::IndicatorId;

#[derive(Properties, PartialEq)]
pub(crate) struct WorkProps {
    pub(crate) id: IndicatorId,
    pub(crate) entry: Rc<Entry>,
    pub(crate) library: Library,
    pub(crate) dispatch: Dispatch,
}

/// Notes, evidence and actions of an indicator.
#[function_component]
pub(crate) fn Work(props: &WorkProps) -> Html {
    let ui = use_ui();
    let words = &ui.words.work;
    let id = props.id;
    let entry = &props.entry;
    let notes_id = ui.id(format!("i{id}-notes"));
    let onnotes = typed(&props.dispatch, move |event: InputEvent| Change::Notes(id, dom::value(event.target()).into()));
    let root = use_node_ref();
    let pieces = entry.evidence.iter().map(|piece| format!("i{id}-e{}-title", piece.0)).collect();
    let actions = entry.actions.iter().map(|action| format!("i{id}-a{}-what", action.id.0)).collect();
    let lists = vec![
        Followed { items: pieces, add: format!("i{id}-add-evidence") },
        Followed { items: actions, add: format!("i{id}-add-action") },
    ];
    let acted = use_following_focus(&ui, &root, lists);
    html! {
        <div class="work" ref={root}>
            <div class="field">
                <label for={notes_id.clone()}>{ words.notes }</label>
                <p class="why" id={format!("{notes_id}-why")}>{ words.notes_why }</p>
                <textarea id={notes_id.clone()} rows="4" maxlength={Limits::NOTES.to_string()} value={AttrValue::from(entry.notes.clone())}
                    aria-describedby={format!("{notes_id}-why")} oninput={onnotes} />
            </div>
            <EvidenceList {id} library={props.library.clone()} acted={acted.clone()} dispatch={props.dispatch.clone()} />
            <fieldset class="list">
                <legend>{ words.actions }</legend>
                <ol>
                    for (position, action) in entry.actions.iter().enumerate() {
                        { action_item(&ui, props, &acted, action, position) }
                    }
                </ol>
                <div class="actions">
                    <button type="button" id={ui.id(format!("i{id}-add-action"))} onclick={list_change(&props.dispatch, &acted, Change::AddAction(id))}>{ words.add_action }</button>
                </div>
            </fieldset>
        </div>
    }
}

/// Something to do.
fn action_item(ui: &Ui, props: &WorkProps, acted: &Acted, action: &Action, position: usize) -> Html {
    let words = &ui.words.work;
    let (id, name) = (props.id, action.id);
    let named = (words.action_named)(position + 1, &action.what);
    html! {
        <li key={action.id.0}><div class="item" role="group" aria-label={named.clone()}>
            { line(ui, &format!("i{id}-a{}-what", name.0), words.what, None, action.what.clone().into(), Limits::LINE,
                &typed(&props.dispatch, move |what: String| Change::ActionWhat(id, name, what.into()))) }
            <div class="pair">
                { line(ui, &format!("i{id}-a{}-who", name.0), words.who, None, action.who.clone().into(), Limits::LINE,
                    &typed(&props.dispatch, move |who: String| Change::ActionWho(id, name, who.into()))) }
                <Day name={format!("i{id}-a{}-due", name.0)} label={words.due} value={action.due}
                    onvalue={typed(&props.dispatch, move |due| Change::ActionDue(id, name, due))} />
            </div>
            <div class="item-tools">
                <button type="button" class="quiet" aria-label={format!("{} {named}", words.remove)}
                    onclick={list_change(&props.dispatch, acted, Change::RemoveAction(id, name))}>{ words.remove }</button>
            </div>
        </div></li>
    }
}
