//! The work on one indicator: how it is done here, the evidence, and what is
//! to be done.

use std::rc::Rc;

use yew::prelude::*;

use super::context::{Ui, use_ui};
use super::day::Day;
use super::field::{check, line};
use super::following::{Acted, Deed, Followed, doing, list_change, use_following_focus};
use super::state::{Dispatch, typed};
use crate::assessment::{Action, EvidenceId};
use crate::browser::dom;
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
    let chosen = use_state(|| None::<EvidenceId>);
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
            <fieldset class="list">
                <legend>{ words.evidence }</legend>
                <p class="why">{ words.evidence_why }</p>
                <ol>
                    for (position, piece) in entry.evidence.iter().copied().enumerate() {
                        { evidence_item(&ui, props, &acted, piece, position, entry.evidence.len()) }
                    }
                </ol>
                <div class="actions">
                    <button type="button" id={ui.id(format!("i{id}-add-evidence"))} onclick={list_change(&props.dispatch, &acted, Change::AddEvidence(id))}>{ words.add_evidence }</button>
                    { reuse(&ui, props, &acted, &chosen) }
                </div>
            </fieldset>
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

/// A piece of evidence in the indicator's list.
fn evidence_item(ui: &Ui, props: &WorkProps, acted: &Acted, piece: EvidenceId, position: usize, of: usize) -> Html {
    let words = &ui.words.work;
    let id = props.id;
    let evidence = props.document.evidence.get(&piece).cloned().unwrap_or_default();
    let others: Vec<String> =
        props.document.used_by(piece).filter(|other| *other != id).map(|other| other.to_string()).collect();
    let named = (words.evidence_named)(position + 1, &evidence.title);
    let arrow = |way: &str, sign: &'static str, label: &'static str, last: bool, change: Change| {
        // With nothing to move past, there is nothing to show.
        if of < 2 {
            return Html::default();
        }
        let button = format!("i{id}-e{}-{way}", piece.0);
        html! {
            <button type="button" class="quiet" id={ui.id(&button)} aria-disabled={last.then_some("true")} aria-label={format!("{label} {named}")}
                onclick={doing(&props.dispatch, acted, Deed::Moved(button), change)}>{ sign }</button>
        }
    };
    html! {
        <li key={piece.0}><div class="item" role="group" aria-label={named.clone()}>
            <div class="pair">
                { line(ui, &format!("i{id}-e{}-title", piece.0), words.evidence_title, None, evidence.title.clone().into(), Limits::LINE,
                    &typed(&props.dispatch, move |title: String| Change::EvidenceTitle(piece, title.into()))) }
                { line(ui, &format!("i{id}-e{}-place", piece.0), words.evidence_place, None, evidence.location.clone().into(), Limits::LINE,
                    &typed(&props.dispatch, move |place: String| Change::EvidenceLocation(piece, place.into()))) }
            </div>
            { check(ui, &format!("i{id}-e{}-reused", piece.0), ui.words.light.reused, None, evidence.reused,
                typed(&props.dispatch, move |reused| Change::EvidenceReused(piece, reused))) }
            if !others.is_empty() {
                <p class="why">{ (words.also_used)(&others.join(", ")) }</p>
            }
            <div class="item-tools">
                { arrow("raise", "↑", words.raise, position == 0, Change::RaiseEvidence(id, piece)) }
                { arrow("lower", "↓", words.lower, position + 1 == of, Change::LowerEvidence(id, piece)) }
                <button type="button" class="quiet" aria-label={format!("{} {named}", words.remove)}
                    onclick={list_change(&props.dispatch, acted, Change::RemoveEvidence(id, piece))}>{ words.remove }</button>
            </div>
        </div></li>
    }
}

/// The pieces named elsewhere, to be used here too: chosen in a list, and
/// taken by a button, since a list is also walked through by keyboard.
fn reuse(ui: &Ui, props: &WorkProps, acted: &Acted, chosen: &UseStateHandle<Option<EvidenceId>>) -> Html {
    let words = &ui.words.work;
    let id = props.id;
    let used = &props.document.entry(id).evidence;
    let others: Vec<_> = props
        .document
        .evidence
        .iter()
        .filter(|(piece, evidence)| !used.contains(piece) && !evidence.title.trim().is_empty())
        .collect();
    let Some((first, _)) = others.first() else { return Html::default() };
    let select = ui.id(format!("i{id}-reuse"));
    let current = chosen.filter(|piece| others.iter().any(|(other, _)| *other == piece)).unwrap_or(**first);
    let onchange = {
        let chosen = chosen.clone();
        Callback::from(move |event: Event| chosen.set(dom::value(event.target()).parse().ok().map(EvidenceId)))
    };
    html! {
        <div class="reuse">
            <label for={select.clone()}>{ words.reuse }</label>
            <select id={select} {onchange}>
                for (piece, evidence) in others {
                    <option key={piece.0} value={piece.0.to_string()} selected={*piece == current}>{ AttrValue::from(evidence.title.clone()) }</option>
                }
            </select>
            <button type="button" onclick={list_change(&props.dispatch, acted, Change::ReuseEvidence(id, current))}>{ words.reuse_button }</button>
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
