//! The three first moves, each with one tap to plan it.

use std::rc::Rc;

use jalon_core::assessment::{FirstMove, NonConformity, first_moves};
use jalon_core::date::Date;
use jalon_core::document::{Change, Document};
use jalon_core::rnq::IndicatorId;
use jalon_core::session::{Derived, Msg, View};
use yew::prelude::*;

use crate::context::{Ui, use_ui};
use crate::dispatch::Dispatch;

/// How many moves are shown: a long list is discouraging.
const SHOWN: usize = 3;

#[derive(Properties, PartialEq)]
pub(super) struct MovesProps {
    pub(super) document: Rc<Document>,
    pub(super) derived: Rc<Derived>,
    pub(super) today: Date,
    pub(super) dispatch: Dispatch,
}

/// The moves; where there is nothing to correct, what is left to do.
#[function_component]
pub(super) fn Moves(props: &MovesProps) -> Html {
    let ui = &use_ui();
    let (messages, prediction, dispatch) = (ui.messages.result(), &props.derived.prediction, &props.dispatch);
    // One that is planned stays where it is, as the button that was pressed.
    let shown = use_mut_ref(Vec::<IndicatorId>::new);
    if props.derived.readiness.answered() == 0 {
        return html! { <div hidden=true></div> };
    }
    let moves = first_moves(&props.document, prediction, props.today, SHOWN, &shown.borrow());
    shown.replace(moves.iter().map(|first| first.finding.indicator).collect());
    let has_action = |finding: &&NonConformity| !props.document.entry(finding.indicator).actions.is_empty();
    let under_way = prediction.findings.iter().filter(has_action).count();
    html! {
        <section class="card moves" aria-labelledby={ui.id("moves")}>
            { ui.landmark(2, "moves", "", messages.moves) }
            if moves.is_empty() {
                <p>{ (messages.no_moves)(prediction.open) }</p>
            } else {
                <p class="why">{ messages.moves_why }</p>
                <ol>
                    for first in moves.iter() {
                        { first_move(ui, &props.document, first, dispatch) }
                    }
                </ol>
                if under_way > 0 {
                    <p class="why">{ (messages.under_way)(under_way) }</p>
                }
                <div class="actions">
                    <button type="button" class="quiet" onclick={dispatch.on(Msg::GoToView(View::Plan))}>{ messages.all_actions }</button>
                </div>
            }
        </section>
    }
}

fn first_move(ui: &Ui, document: &Document, first: &FirstMove, dispatch: &Dispatch) -> Html {
    let messages = ui.messages.result();
    let (id, severity) = (first.finding.indicator, first.finding.severity);
    let text = ui.messages.indicator(id);
    let entry = document.entry(id);
    let planned = entry.next_action().or(entry.actions.last());
    // What helps most for the least effort.
    let proposal = text.proposals.first().filter(|_| planned.is_none());
    let what = proposal.map(|proposal| proposal.what);
    let (label, name, onclick): (_, _, Callback<MouseEvent>) = match (planned, what) {
        (None, Some(what)) => {
            let change = Change::PlanAction(id, what.into(), first.due);
            (messages.plan.to_owned(), Some(format!("{} {what}", messages.plan)), dispatch.on(Msg::Change(change)))
        }
        (planned, _) => {
            ((messages.planned)(planned.and_then(|action| action.due)), None, dispatch.on(Msg::GoToView(View::Plan)))
        }
    };
    html! {
        <li key={id.number()}>
            <div>
                <button type="button" class="link" onclick={dispatch.on(Msg::GoToGap(id))}>{ format!("{id}. {}", text.title) }</button>
                <span class={classes!("severity", severity.code())}>{ (ui.messages.rules().severity)(severity) }</span>
                <p class="why">
                    { what.map_or_else(|| planned.map(|action| AttrValue::from(action.what.clone())).unwrap_or_default(), AttrValue::from) }
                    if let Some(proposal) = proposal {
                        { ", " }{ (ui.messages.gap().effort)(proposal.effort) }
                    }
                </p>
            </div>
            // One button, which keeps the focus when it has planned the move.
            <button type="button" class={planned.map(|_| "planned")} aria-label={name} {onclick}>{ label }</button>
        </li>
    }
}
