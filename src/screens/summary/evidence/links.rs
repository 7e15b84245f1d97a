//! The indicators that a piece of evidence supports, to add and to remove.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::dom;
use crate::context::use_ui;
use crate::dispatch::Dispatch;
use crate::hooks::list_focus::{LastAction, on_list_change};
use jalon_core::date::Date;
use jalon_core::document::{Change, Document, EvidenceId};
use jalon_core::rnq::IndicatorId;
use jalon_core::session::Msg;

#[derive(Properties, PartialEq)]
pub(super) struct LinksProps {
    pub(super) piece: EvidenceId,
    pub(super) document: Rc<Document>,
    pub(super) today: Date,
    pub(super) last_action: LastAction,
    pub(super) dispatch: Dispatch,
}

/// The indicators, and a list with a button to add one: selecting alone would trigger
/// while moving through the list by keyboard.
#[function_component]
pub(super) fn EvidenceLinks(props: &LinksProps) -> Html {
    let ui = use_ui();
    let messages = ui.messages.evidence();
    let (piece, document) = (props.piece, &props.document);
    let chosen = use_state(|| None::<IndicatorId>);
    let used: Vec<IndicatorId> = document.used_by(piece).collect();
    let applicable = document.profile.applicable(props.today).map(|row| row.id);
    let others: Vec<IndicatorId> = applicable.filter(|id| !used.contains(id)).collect();
    let current = chosen.filter(|id| others.contains(id)).or_else(|| others.first().copied());
    let select = ui.id("index-serves");
    let onchange = {
        let chosen = chosen.clone();
        Callback::from(move |event: Event| {
            chosen.set(dom::value(event.target()).parse().ok().and_then(IndicatorId::from_number));
        })
    };
    html! {
        <div class="actions links">
            for id in used {
                <button type="button" class="quiet" key={id.number()} id={ui.id(format!("index-link-{id}"))} aria-label={(messages.unlink)(id.number())}
                    onclick={on_list_change(&props.dispatch, &props.last_action, Change::RemoveEvidence(id, piece))}>{ format!("{id} ×") }</button>
            }
            if let Some(current) = current {
                <label for={select.clone()}>{ messages.serves_also }</label>
                <select id={select} {onchange}>
                    for id in others {
                        <option key={id.number()} value={id.number().to_string()} selected={id == current}>{ (ui.messages.plan().row)(id.number(), ui.messages.indicator(id).title) }</option>
                    }
                </select>
                <button type="button" onclick={props.dispatch.on(Msg::Change(Change::ReuseEvidence(current, piece)))}>{ messages.add }</button>
            }
        </div>
    }
}
