//! The evidence of one indicator. Lists can be long, so each part is a
//! component that is redrawn only when its own data changes; typing in the
//! notes redraws none of them.

use std::rc::Rc;

use yew::prelude::*;

use super::evidence_fields::evidence_fields;
use crate::browser::dom;
use crate::context::{Ui, use_ui};
use crate::dispatch::Dispatch;
use crate::hooks::list_focus::{LastAction, ListAction, on_list_action, on_list_change};
use jalon_core::date::Date;
use jalon_core::document::{Change, Document, Entry, Evidence, EvidenceId};
use jalon_core::rnq::IndicatorId;

/// All evidence and the indicators that use it: the part of the document shown
/// here. Equal as long as that part is unchanged.
#[derive(Clone)]
pub(crate) struct Library(pub(crate) Rc<Document>);

impl PartialEq for Library {
    fn eq(&self, other: &Self) -> bool {
        // Unchanged parts of a document share their memory, which makes this
        // cheap on every key press.
        let lists = |id, entry: &Rc<Entry>| {
            other.0.entries.get(id).is_some_and(|same| Rc::ptr_eq(same, entry) || same.evidence == entry.evidence)
        };
        self.0.evidence == other.0.evidence
            && self.0.entries.len() == other.0.entries.len()
            && self.0.entries.iter().all(|(id, entry)| lists(id, entry))
    }
}

#[derive(Properties, PartialEq)]
pub(crate) struct ListProps {
    pub(crate) id: IndicatorId,
    pub(crate) library: Library,
    pub(crate) today: Date,
    pub(crate) last_action: LastAction,
    pub(crate) dispatch: Dispatch,
}

/// The evidence of an indicator, with a button to add more.
#[function_component]
pub(crate) fn EvidenceList(props: &ListProps) -> Html {
    let ui = use_ui();
    let messages = ui.messages.details();
    let (id, document, last_action) = (props.id, &props.library.0, &props.last_action);
    let entry = document.entry(id);
    let chosen = use_state(|| None::<EvidenceId>);
    let others = |piece| -> AttrValue {
        let others = document.used_by(piece).filter(|other| *other != id).map(|other| other.to_string());
        others.collect::<Vec<_>>().join(", ").into()
    };
    html! {
        <fieldset class="list">
            <legend>{ messages.evidence }</legend>
            <p class="why">{ messages.evidence_why }</p>
            <ol>
                for (position, piece) in entry.evidence.iter().copied().enumerate() {
                    <EvidenceItem key={piece.0} {id} {piece} evidence={document.evidence.get(&piece).cloned().unwrap_or_default()}
                        others={others(piece)} {position} today={props.today} last={position + 1 == entry.evidence.len()}
                        last_action={last_action.clone()} dispatch={props.dispatch.clone()} />
                }
            </ol>
            <div class="actions">
                <button type="button" id={ui.id(format!("i{id}-add-evidence"))} onclick={on_list_change(&props.dispatch, last_action, Change::AddEvidence(id))}>{ messages.add_evidence }</button>
                { reuse(&ui, props, &chosen) }
            </div>
            { unused(&ui, props) }
        </fieldset>
    }
}

#[derive(Properties, PartialEq)]
struct ItemProps {
    id: IndicatorId,
    piece: EvidenceId,
    evidence: Rc<Evidence>,
    /// The numbers of the other indicators that use it.
    others: AttrValue,
    position: usize,
    today: Date,
    last: bool,
    last_action: LastAction,
    dispatch: Dispatch,
}

/// A piece of evidence in the indicator's list.
#[function_component]
fn EvidenceItem(props: &ItemProps) -> Html {
    let ui = &use_ui();
    let messages = ui.messages.details();
    let (id, piece, evidence, dispatch) = (props.id, props.piece, &props.evidence, &props.dispatch);
    let named = (messages.evidence_named)(props.position + 1, &evidence.title);
    let is_single = props.position == 0 && props.last;
    let arrow = |direction: &str, symbol: &'static str, label: &'static str, disabled: bool, change: Change| {
        // A single item cannot be moved.
        if is_single {
            return Html::default();
        }
        let button = format!("i{id}-e{}-{direction}", piece.0);
        html! {
            <button type="button" class="quiet" id={ui.id(&button)} aria-disabled={disabled.then_some("true")} aria-label={format!("{label} {named}")}
                onclick={on_list_action(dispatch, &props.last_action, ListAction::Moved(button), change)}>{ symbol }</button>
        }
    };
    html! {
        <li><div class="item" role="group" aria-label={named.clone()}>
            { evidence_fields(ui, &format!("i{id}"), piece, evidence, props.today, false, dispatch) }
            if !props.others.is_empty() {
                <p class="why">{ (messages.also_used)(&props.others) }</p>
            }
            <div class="item-tools">
                { arrow("raise", "↑", messages.raise, props.position == 0, Change::MoveEvidenceUp(id, piece)) }
                { arrow("lower", "↓", messages.lower, props.last, Change::MoveEvidenceDown(id, piece)) }
                <button type="button" class="quiet" aria-label={format!("{} {named}", messages.remove)}
                    onclick={on_list_change(dispatch, &props.last_action, Change::RemoveEvidence(id, piece))}>{ messages.remove }</button>
            </div>
        </div></li>
    }
}

/// Reuses evidence of another indicator: a list and a button, because selecting
/// alone would trigger while moving through the list by keyboard.
fn reuse(ui: &Ui, props: &ListProps, chosen: &UseStateHandle<Option<EvidenceId>>) -> Html {
    let messages = ui.messages.details();
    let (id, document) = (props.id, &props.library.0);
    let used = &document.entry(id).evidence;
    let can_serve =
        |(piece, evidence): &(&EvidenceId, &Rc<Evidence>)| !used.contains(piece) && !evidence.title.trim().is_empty();
    let others: Vec<_> = document.evidence.iter().filter(can_serve).collect();
    let Some((first, _)) = others.first() else { return Html::default() };
    let select = ui.id(format!("i{id}-reuse"));
    let current = chosen.filter(|piece| others.iter().any(|(other, _)| *other == piece)).unwrap_or(**first);
    let onchange = {
        let chosen = chosen.clone();
        Callback::from(move |event: Event| chosen.set(dom::value(event.target()).parse().ok().map(EvidenceId)))
    };
    html! {
        <div class="reuse">
            <label for={select.clone()}>{ messages.reuse }</label>
            <select id={select} {onchange}>
                for (piece, evidence) in others {
                    <option key={piece.0} value={piece.0.to_string()} selected={*piece == current}>{ AttrValue::from(evidence.title.clone()) }</option>
                }
            </select>
            <button type="button" onclick={on_list_change(&props.dispatch, &props.last_action, Change::ReuseEvidence(id, current))}>{ messages.reuse_button }</button>
        </div>
    }
}

/// The evidence that no indicator uses, for instance after an import: it can be
/// reused above or removed.
fn unused(ui: &Ui, props: &ListProps) -> Html {
    let messages = ui.messages.details();
    let (id, document) = (props.id, &props.library.0);
    let pieces: Vec<EvidenceId> = document.unused_evidence().collect();
    if pieces.is_empty() {
        return html! { <div hidden=true></div> };
    }
    let heading = format!("i{id}-unused");
    html! {
        <div role="group" aria-labelledby={ui.id(&heading)}>
            <p class="why" id={ui.id(&heading)} tabindex="-1">{ messages.unused_evidence }</p>
            <ul>
                for (position, piece) in pieces.into_iter().enumerate() {
                    { unused_item(ui, props, position, piece) }
                }
            </ul>
        </div>
    }
}

fn unused_item(ui: &Ui, props: &ListProps, position: usize, piece: EvidenceId) -> Html {
    let messages = ui.messages.details();
    let evidence = props.library.0.evidence.get(&piece).cloned().unwrap_or_default();
    let named = (messages.evidence_named)(position + 1, &evidence.title);
    let action = ListAction::Moved(format!("i{}-add-evidence", props.id));
    html! {
        <li key={piece.0}>
            { named.clone() }{ " " }
            <button type="button" class="quiet" aria-label={format!("{} {named}", messages.remove)}
                onclick={on_list_action(&props.dispatch, &props.last_action, action, Change::DiscardEvidence(piece))}>{ messages.remove }</button>
        </li>
    }
}
