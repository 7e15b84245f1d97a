//! The summary screen: verdict, action plan, report and comparison.

mod compare;
mod evidence;
mod gap;
mod nothing_audited;
mod overview;
mod plan;
mod readiness;
mod report;
mod what_if;

use jalon_core::session::{State, View};
use yew::prelude::*;

use crate::context::Ui;
use crate::dispatch::Dispatch;

/// The current view of the screen.
pub(super) fn view(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    let (document, derived, today) = (state.document.clone(), state.derived.clone(), state.today);
    match state.view {
        View::Plan => html! { <plan::Plan key="plan" {document} {today} dispatch={dispatch.clone()} /> },
        View::Gap => {
            let id = state.gap;
            html! { <gap::Gap key={id.number()} {id} {document} {derived} {today} dispatch={dispatch.clone()} /> }
        }
        View::Evidence => {
            html! { <evidence::EvidenceIndex key="evidence" {document} {derived} {today} dispatch={dispatch.clone()} /> }
        }
        View::Report => {
            html! { <report::Report key="report" {document} {today} dispatch={dispatch.clone()} /> }
        }
        View::Compare => html! { <compare::Compare key="compare" {document} {today} /> },
        _ => overview::overview(ui, state, dispatch),
    }
}
