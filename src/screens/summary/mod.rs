//! The summary screen: verdict, action plan, evidence, report, comparison, what follows
//! an audit, and what reviewers think.

mod compare;
mod evidence;
mod follow_up;
mod gap;
mod nothing_audited;
mod opinions;
mod overview;
mod plan;
mod readiness;
mod report;
mod what_if;

use std::rc::Rc;

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
            // What is for the provider alone is not for a reviewer's eyes.
            let document = if state.is_review() { Rc::new(document.without_private_notes()) } else { document };
            html! { <report::Report key="report" {document} {today} dispatch={dispatch.clone()} /> }
        }
        View::Compare => {
            let (snapshots, files, file) = (state.snapshots.clone(), state.files.clone(), state.file);
            html! { <compare::Compare key="compare" {document} {snapshots} {files} {file} {today} /> }
        }
        View::FollowUp => {
            let is_example = state.is_example();
            html! { <follow_up::FollowUp key="follow-up" {document} {today} {is_example} dispatch={dispatch.clone()} /> }
        }
        View::Opinions => match &state.reviewer {
            Some(name) => {
                let reviewer = state.reviewer_id();
                html! { <opinions::ReviewerPage key="reviewer" {document} {today} name={name.clone()} {reviewer} dispatch={dispatch.clone()} /> }
            }
            None => {
                html! { <opinions::ProviderPage key="opinions" {document} {today} is_example={state.is_example()} dispatch={dispatch.clone()} /> }
            }
        },
        _ => overview::overview(ui, state, dispatch),
    }
}
