//! The evidence of one indicator. A list can be long, so that each part is drawn
//! again only when something in it has changed: a key in the notes draws none of
//! it.

use std::rc::Rc;

use yew::prelude::*;

use super::context::{Ui, use_ui};
use super::field::{check, line};
use super::following::{Acted, Deed, doing, list_change};
use super::state::{Dispatch, typed};
use crate::assessment::{Entry, Evidence, EvidenceId};
use crate::browser::dom;
use crate::document::{Change, Document, Limits};
use crate::rnq::IndicatorId;

/// All evidence, and which indicators it serves: what is shown of a document
/// here. Equal as long as that is the same, whatever else has changed.
#[derive(Clone)]
pub(crate) struct Library(pub(crate) Rc<Document>);

impl PartialEq for Library {
    fn eq(&self, other: &Self) -> bool {
        // Parts of a document that did not change are the same in memory, which
        // makes this cheap at each key.
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
    pub(crate) acted: Acted,
    pub(crate) dispatch: Dispatch,
}

/// The pieces of evidence of an indicator, and what adds one.
#[function_component]
pub(crate) fn EvidenceList(props: &ListProps) -> Html {
    let ui = use_ui();
    let words = &ui.words.work;
    let (id, document, acted) = (props.id, &props.library.0, &props.acted);
    let entry = document.entry(id);
    let chosen = use_state(|| None::<EvidenceId>);
    let others = |piece| -> AttrValue {
        let others = document.used_by(piece).filter(|other| *other != id).map(|other| other.to_string());
        others.collect::<Vec<_>>().join(", ").into()
    };
    html! {
        <fieldset class="list">
            <legend>{ words.evidence }</legend>
            <p class="why">{ words.evidence_why }</p>
            <ol>
                for (position, piece) in entry.evidence.iter().copied().enumerate() {
                    <EvidenceItem key={piece.0} {id} {piece} evidence={document.evidence.get(&piece).cloned().unwrap_or_default()}
                        others={others(piece)} {position} last={position + 1 == entry.evidence.len()}
                        acted={acted.clone()} dispatch={props.dispatch.clone()} />
                }
            </ol>
            <div class="actions">
                <button type="button" id={ui.id(format!("i{id}-add-evidence"))} onclick={list_change(&props.dispatch, acted, Change::AddEvidence(id))}>{ words.add_evidence }</button>
                { reuse(&ui, props, &chosen) }
            </div>
        </fieldset>
    }
}

#[derive(Properties, PartialEq)]
struct ItemProps {
    id: IndicatorId,
    piece: EvidenceId,
    evidence: Rc<Evidence>,
    /// The numbers of the other indicators that it serves.
    others: AttrValue,
    position: usize,
    last: bool,
    acted: Acted,
    dispatch: Dispatch,
}

/// A piece of evidence in the indicator's list.
#[function_component]
fn EvidenceItem(props: &ItemProps) -> Html {
    let ui = &use_ui();
    let words = &ui.words.work;
    let (id, piece, evidence, dispatch) = (props.id, props.piece, &props.evidence, &props.dispatch);
    let named = (words.evidence_named)(props.position + 1, &evidence.title);
    let alone = props.position == 0 && props.last;
    let arrow = |way: &str, sign: &'static str, label: &'static str, end: bool, change: Change| {
        // With nothing to move past, there is nothing to show.
        if alone {
            return Html::default();
        }
        let button = format!("i{id}-e{}-{way}", piece.0);
        html! {
            <button type="button" class="quiet" id={ui.id(&button)} aria-disabled={end.then_some("true")} aria-label={format!("{label} {named}")}
                onclick={doing(dispatch, &props.acted, Deed::Moved(button), change)}>{ sign }</button>
        }
    };
    html! {
        <li><div class="item" role="group" aria-label={named.clone()}>
            <div class="pair">
                { line(ui, &format!("i{id}-e{}-title", piece.0), words.evidence_title, None, evidence.title.clone().into(), Limits::LINE,
                    &typed(dispatch, move |title: String| Change::EvidenceTitle(piece, title.into()))) }
                { line(ui, &format!("i{id}-e{}-place", piece.0), words.evidence_place, None, evidence.location.clone().into(), Limits::LINE,
                    &typed(dispatch, move |place: String| Change::EvidenceLocation(piece, place.into()))) }
            </div>
            { check(ui, &format!("i{id}-e{}-reused", piece.0), ui.words.light.reused, None, evidence.reused,
                typed(dispatch, move |reused| Change::EvidenceReused(piece, reused))) }
            if !props.others.is_empty() {
                <p class="why">{ (words.also_used)(&props.others) }</p>
            }
            <div class="item-tools">
                { arrow("raise", "↑", words.raise, props.position == 0, Change::RaiseEvidence(id, piece)) }
                { arrow("lower", "↓", words.lower, props.last, Change::LowerEvidence(id, piece)) }
                <button type="button" class="quiet" aria-label={format!("{} {named}", words.remove)}
                    onclick={list_change(dispatch, &props.acted, Change::RemoveEvidence(id, piece))}>{ words.remove }</button>
            </div>
        </div></li>
    }
}

/// The pieces named elsewhere, to be used here too: chosen in a list, and
/// taken by a button, since a list is also walked through by keyboard.
fn reuse(ui: &Ui, props: &ListProps, chosen: &UseStateHandle<Option<EvidenceId>>) -> Html {
    let words = &ui.words.work;
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
            <label for={select.clone()}>{ words.reuse }</label>
            <select id={select} {onchange}>
                for (piece, evidence) in others {
                    <option key={piece.0} value={piece.0.to_string()} selected={*piece == current}>{ AttrValue::from(evidence.title.clone()) }</option>
                }
            </select>
            <button type="button" onclick={list_change(&props.dispatch, &props.acted, Change::ReuseEvidence(id, current))}>{ words.reuse_button }</button>
        </div>
    }
}
