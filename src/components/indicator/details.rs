//! The details of one indicator: notes, evidence and actions.

use std::rc::Rc;

use yew::prelude::*;

use super::actions::{ActionList, what_field};
use super::context::RowContext;
use super::evidence::{EvidenceList, Library};
use super::evidence_fields::title_field;
use super::findings::findings_beside;
use super::notes::notes;
use crate::context::{Ui, use_ui};
use crate::dispatch::Dispatch;
use crate::hooks::list_focus::{FocusableList, LastAction, use_list_focus};
use jalon_core::document::Entry;
use jalon_core::rnq::IndicatorId;
use jalon_core::session::Msg;

#[derive(Properties, PartialEq)]
pub(crate) struct DetailsProps {
    pub(crate) id: IndicatorId,
    pub(crate) entry: Rc<Entry>,
    pub(crate) context: RowContext,
    pub(crate) library: Library,
    pub(crate) dispatch: Dispatch,
}

/// Notes, evidence and actions of an indicator.
#[function_component]
pub(crate) fn IndicatorDetails(props: &DetailsProps) -> Html {
    let ui = use_ui();
    let (id, entry, dispatch) = (props.id, &props.entry, &props.dispatch);
    let root = use_node_ref();
    let last_action = use_indicator_lists(&ui, &root, id, entry);
    html! {
        <div class="work" ref={root}>
            <div class="actions">
                <button type="button" class="quiet" onclick={dispatch.on(Msg::GoToGap(id))}>{ ui.messages.gap().open }</button>
            </div>
            { findings_beside(&ui, &props.library.0, id, 3, props.context.today, dispatch) }
            { notes(&ui, id, entry, dispatch) }
            <EvidenceList {id} library={props.library.clone()} today={props.context.today} last_action={last_action.clone()} dispatch={dispatch.clone()} />
            <ActionList {id} entry={entry.clone()} context={props.context} {last_action} dispatch={dispatch.clone()} />
        </div>
    }
}

/// Moves the focus in the lists of evidence and actions of an indicator.
#[hook]
pub(crate) fn use_indicator_lists(ui: &Ui, root: &NodeRef, id: IndicatorId, entry: &Entry) -> LastAction {
    let pieces = entry.evidence.iter().map(|piece| title_field(&format!("i{id}"), *piece)).collect();
    let actions = entry.actions.iter().map(|action| what_field(id, action.id)).collect();
    let lists = vec![
        FocusableList { items: pieces, add: format!("i{id}-add-evidence") },
        FocusableList { items: actions, add: format!("i{id}-add-action") },
    ];
    use_list_focus(ui, root, lists)
}
