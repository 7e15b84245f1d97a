//! The help of an indicator.

use jalon_core::rnq::{Applicability, Edition, Indicator};
use yew::prelude::*;

use super::context::RowContext;
use crate::components::host_tip::host_tip;
use crate::context::Ui;

/// What the auditor expects, examples, and the notes that concern the visitor.
pub(crate) fn help(ui: &Ui, row: &Indicator, context: RowContext, process_only: bool) -> Html {
    let messages = ui.messages.diagnostic();
    let text = ui.messages.indicator(row.id);
    let change = text.change_2026.filter(|_| context.edition == Edition::Rnq2026);
    let notes = text.notes.iter().filter(|(audience, _)| context.concerns(*audience, process_only));
    let applies = match row.applicability(context.scope, context.edition) {
        Applicability::Applies(why) => Some((ui.messages.rules().applies)(why)),
        Applicability::Excluded(_) => None,
    };
    html! {
        <div class="help">
            { host_tip(ui, row.id) }
            <p><strong>{ messages.expected }</strong>{ " " }{ text.expected }</p>
            <p><strong>{ messages.evidence_examples }</strong></p>
            <ul>
                for (position, example) in text.evidence.iter().enumerate() {
                    <li key={position}>{ *example }</li>
                }
            </ul>
            if let Some(change) = change {
                <p>
                    <strong>{ messages.change_2026 }</strong>{ " " }{ change }
                    { " " }<span class="source">{ (ui.messages.rules().source_line)(row.change_citation) }</span>
                </p>
            }
            <div>
                for (position, (audience, note)) in notes.enumerate() {
                    <p key={position}><strong>{ (messages.audience)(*audience) }</strong>{ " " }{ *note }</p>
                }
            </div>
            if let Some(applies) = applies {
                <p><strong>{ messages.why_applies }</strong>{ " " }{ applies }</p>
            }
            <p class="source">{ (ui.messages.rules().source_line)(row.citation) }</p>
        </div>
    }
}

/// What the audit of a new entrant looks at, beside the question.
pub(crate) fn process_note(ui: &Ui, context: RowContext) -> Html {
    html! {
        <span class="why">
            { ui.messages.diagnostic().process_question }
            if Indicator::adapted_citation(context.edition).confidence.needs_confirmation() {
                { " " }<em>{ ui.messages.rules().needs_confirmation }</em>
            }
        </span>
    }
}
