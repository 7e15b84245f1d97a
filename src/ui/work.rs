//! The work on one indicator: how it is done here, the evidence, and what is
//! to be done.

use std::rc::Rc;

use yew::prelude::*;

use super::app::dispatch_on;
use super::context::{Ui, use_ui};
use super::field::line;
use super::state::{Dispatch, Msg};
use super::typed::Day;
use crate::assessment::{Action, EvidenceId};
use crate::browser::{clock, dom};
use crate::document::{Change, Document, Limits};
use crate::rnq::IndicatorId;

#[derive(Properties, PartialEq)]
pub(crate) struct WorkProps {
    pub(crate) id: IndicatorId,
    pub(crate) document: Rc<Document>,
    pub(crate) dispatch: Dispatch,
}

/// Notes, evidence and actions of an indicator.
#[function_component]
pub(crate) fn Work(props: &WorkProps) -> Html {
    let ui = use_ui();
    let words = &ui.words.work;
    let id = props.id;
    let entry = props.document.entry(id);
    let notes_id = ui.id(format!("i{id}-notes"));
    let onnotes = typed(&props.dispatch, move |event: InputEvent| Change::Notes(id, dom::value(event.target()).into()));
    let root = use_node_ref();
    use_following_focus(&ui, &root, props);
    html! {
        <div class="work" ref={root}>
            <div class="field">
                <label for={notes_id.clone()}>{ words.notes }</label>
                <p class="why" id={format!("{notes_id}-why")}>{ words.notes_why }</p>
                <textarea id={notes_id.clone()} rows="4" maxlength={Limits::NOTES.to_string()} value={AttrValue::from(entry.notes.clone())}
                    aria-describedby={format!("{notes_id}-why")} oninput={onnotes} />
            </div>
            <fieldset class="list">
                <legend>{ words.evidence }</legend>
                <p class="why">{ words.evidence_why }</p>
                <ol>
                    for (position, piece) in entry.evidence.iter().copied().enumerate() {
                        { evidence_item(&ui, props, piece, position, entry.evidence.len()) }
                    }
                </ol>
                <div class="actions">
                    <button type="button" id={ui.id(format!("i{id}-add-evidence"))} onclick={send(&props.dispatch, Change::AddEvidence(id))}>{ words.add_evidence }</button>
                    { reuse(&ui, props) }
                </div>
            </fieldset>
            <fieldset class="list">
                <legend>{ words.actions }</legend>
                <ol>
                    for (position, action) in entry.actions.iter().enumerate() {
                        { action_item(&ui, props, action, position) }
                    }
                </ol>
                <div class="actions">
                    <button type="button" id={ui.id(format!("i{id}-add-action"))} onclick={send(&props.dispatch, Change::AddAction(id))}>{ words.add_action }</button>
                </div>
            </fieldset>
        </div>
    }
}

/// Moves the focus to what was just added, or back to the button that adds
/// when something was removed: it would be lost otherwise.
#[hook]
fn use_following_focus(ui: &Ui, root: &NodeRef, props: &WorkProps) {
    let entry = props.document.entry(props.id);
    let pieces: Vec<u64> = entry.evidence.iter().map(|piece| piece.0).collect();
    let actions: Vec<u64> = entry.actions.iter().map(|action| action.id.0).collect();
    let before = use_mut_ref(|| (pieces.clone(), actions.clone()));
    let (ui, root, id) = (ui.clone(), root.clone(), props.id);
    use_effect_with((pieces, actions), move |now| {
        let before = before.replace(now.clone());
        let target = match (change_of(&before.0, &now.0), change_of(&before.1, &now.1)) {
            (Some(Some(piece)), _) => format!("i{id}-e{piece}-title"),
            (Some(None), _) => format!("i{id}-add-evidence"),
            (_, Some(Some(action))) => format!("i{id}-a{action}-what"),
            (_, Some(None)) => format!("i{id}-add-action"),
            (None, None) => return,
        };
        dom::focus(root.cast(), &ui.id(target));
    });
}

/// What a list gained: `Some(None)` where it lost something instead, `None`
/// where it did neither.
fn change_of(before: &[u64], now: &[u64]) -> Option<Option<u64>> {
    let gained = now.iter().find(|id| !before.contains(id)).copied();
    (gained.is_some() || now.len() < before.len()).then_some(gained)
}

/// A handler that makes a change.
fn send(dispatch: &Dispatch, change: Change) -> Callback<MouseEvent> {
    dispatch_on(dispatch, move || Msg::Change(change.clone(), clock::now()))
}

/// A piece of evidence in the indicator's list.
fn evidence_item(ui: &Ui, props: &WorkProps, piece: EvidenceId, position: usize, of: usize) -> Html {
    let words = &ui.words.work;
    let id = props.id;
    let evidence = props.document.evidence.get(&piece).cloned().unwrap_or_default();
    let others: Vec<String> =
        props.document.used_by(piece).filter(|other| *other != id).map(|other| other.to_string()).collect();
    let named = (words.evidence_named)(position + 1, &evidence.title);
    html! {
        <li key={piece.0}><div class="item" role="group" aria-label={named.clone()}>
            <div class="pair">
                { line(ui, &format!("i{id}-e{}-title", piece.0), words.evidence_title, evidence.title.clone().into(), Limits::LINE,
                    &typed(&props.dispatch, move |title: String| Change::EvidenceTitle(piece, title.into()))) }
                { line(ui, &format!("i{id}-e{}-place", piece.0), words.evidence_place, evidence.location.clone().into(), Limits::LINE,
                    &typed(&props.dispatch, move |place: String| Change::EvidenceLocation(piece, place.into()))) }
            </div>
            if !others.is_empty() {
                <p class="why">{ (words.also_used)(&others.join(", ")) }</p>
            }
            <div class="item-tools">
                <button type="button" class="quiet" aria-disabled={(position == 0).then_some("true")} aria-label={format!("{} {named}", words.raise)}
                    onclick={send(&props.dispatch, Change::RaiseEvidence(id, piece))}>{ "↑" }</button>
                <button type="button" class="quiet" aria-disabled={(position + 1 == of).then_some("true")} aria-label={format!("{} {named}", words.lower)}
                    onclick={send(&props.dispatch, Change::LowerEvidence(id, piece))}>{ "↓" }</button>
                <button type="button" class="quiet" aria-label={format!("{} {named}", words.remove)}
                    onclick={send(&props.dispatch, Change::RemoveEvidence(id, piece))}>{ words.remove }</button>
            </div>
        </div></li>
    }
}

/// The pieces named elsewhere, to be used here too.
fn reuse(ui: &Ui, props: &WorkProps) -> Html {
    let words = &ui.words.work;
    let id = props.id;
    let used = &props.document.entry(id).evidence;
    let others: Vec<_> = props
        .document
        .evidence
        .iter()
        .filter(|(piece, evidence)| !used.contains(piece) && !evidence.title.trim().is_empty())
        .collect();
    if others.is_empty() {
        return Html::default();
    }
    let select = ui.id(format!("i{id}-reuse"));
    let onchange = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |event: Event| {
            if let Ok(piece) = dom::take_choice(&event).parse() {
                dispatch.dispatch(Msg::Change(Change::ReuseEvidence(id, EvidenceId(piece)), clock::now()));
            }
        })
    };
    html! {
        <span class="reuse">
            <label class="unseen" for={select.clone()}>{ words.reuse }</label>
            <select id={select} {onchange}>
                <option value="" selected=true>{ words.reuse }</option>
                for (piece, evidence) in others {
                    <option key={piece.0} value={piece.0.to_string()}>{ AttrValue::from(evidence.title.clone()) }</option>
                }
            </select>
        </span>
    }
}

/// Something to do.
fn action_item(ui: &Ui, props: &WorkProps, action: &Action, position: usize) -> Html {
    let words = &ui.words.work;
    let (id, name) = (props.id, action.id);
    let named = (words.action_named)(position + 1, &action.what);
    html! {
        <li key={action.id.0}><div class="item" role="group" aria-label={named.clone()}>
            { line(ui, &format!("i{id}-a{}-what", name.0), words.what, action.what.clone().into(), Limits::LINE,
                &typed(&props.dispatch, move |what: String| Change::ActionWhat(id, name, what.into()))) }
            <div class="pair">
                { line(ui, &format!("i{id}-a{}-who", name.0), words.who, action.who.clone().into(), Limits::LINE,
                    &typed(&props.dispatch, move |who: String| Change::ActionWho(id, name, who.into()))) }
                <Day name={format!("i{id}-a{}-due", name.0)} label={words.due} value={action.due}
                    onvalue={typed(&props.dispatch, move |due| Change::ActionDue(id, name, due))} />
            </div>
            <div class="item-tools">
                <button type="button" class="quiet" aria-label={format!("{} {named}", words.remove)}
                    onclick={send(&props.dispatch, Change::RemoveAction(id, name))}>{ words.remove }</button>
            </div>
        </div></li>
    }
}

/// A handler that makes a change of what was typed.
fn typed<T: 'static>(dispatch: &Dispatch, change: impl Fn(T) -> Change + 'static) -> Callback<T> {
    let dispatch = dispatch.clone();
    Callback::from(move |typed| dispatch.dispatch(Msg::Change(change(typed), clock::now())))
}
