//! The predicted non-conformities, each with its reason.

use jalon_core::assessment::{NonConformity, Prediction};
use jalon_core::document::Document;
use jalon_core::session::Msg;
use yew::prelude::*;

use crate::context::Ui;
use crate::dispatch::Dispatch;

/// The predicted non-conformities, each with its reason.
pub(super) fn findings(ui: &Ui, document: &Document, dispatch: &Dispatch, prediction: &Prediction) -> Html {
    let messages = ui.messages.summary();
    html! {
        <div class="findings">
            if prediction.findings.is_empty() {
                <p>{ (messages.no_findings)(prediction.open) }</p>
            }
            <ul>
                for finding in prediction.findings.iter() {
                    { finding_item(ui, document, dispatch, finding) }
                }
            </ul>
        </div>
    }
}

fn finding_item(ui: &Ui, document: &Document, dispatch: &Dispatch, finding: &NonConformity) -> Html {
    let id = finding.indicator;
    let row = id.row();
    let planned = document.entry(id).next_action().filter(|action| !action.what.is_empty()).cloned();
    html! {
        <li key={id.number()} class={finding.severity.code()}>
            <span class="severity">{ (ui.messages.rules().severity)(finding.severity) }</span>
            <div>
                <button type="button" class="link" onclick={dispatch.on(Msg::GoToGap(id))}>
                    { format!("{id}. {}", ui.messages.indicator(id).title) }
                </button>
                <p>
                    { (ui.messages.rules().meaning)(finding.status, row.grading, Some(finding.severity)) }
                    if finding.citation.confidence.needs_confirmation() {
                        { " " }<em>{ ui.messages.rules().needs_confirmation }</em>
                    }
                </p>
                if let Some(action) = planned {
                    <p class="why">{ (ui.messages.summary().planned)(&action.what, &action.who, action.due) }</p>
                }
            </div>
        </li>
    }
}
