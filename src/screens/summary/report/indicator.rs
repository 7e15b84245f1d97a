//! One indicator on paper: the question, how it is done here, the evidence, the
//! gap and what is to be done.

use yew::prelude::*;

use super::ReportKind;
use crate::context::Ui;
use jalon_core::assessment::severity;
use jalon_core::date::Date;
use jalon_core::document::Document;
use jalon_core::rnq::{Edition, Indicator};

/// An indicator that applies, with all that was said of it.
/// Only for oneself are the answer, the gap and the actions told.
pub(super) fn indicator(ui: &Ui, document: &Document, today: Date, row: &Indicator, kind: ReportKind) -> Html {
    let for_oneself = kind == ReportKind::Preparation;
    let (messages, diagnostic) = (&ui.messages.report, &ui.messages.diagnostic);
    let profile = &document.profile;
    let entry = document.entry(row.id);
    let text = (ui.messages.indicator)(row.id);
    let edition = profile.edition(today);
    let process_only = profile.process_only(row);
    let adapted_to_confirm = Indicator::adapted_citation(edition).confidence.needs_confirmation();
    let evidence = pieces(ui, document, &entry.evidence);
    let status = entry.status().map_or(messages.no_answer, diagnostic.status);
    html! {
        <section class="printed" key={row.id.number()}>
            // The title is never alone at the foot of a page.
            <div class="together">
                { ui.heading(4, (ui.messages.plan.row)(row.id.number(), text.title)) }
                <p class="question">{ text.question }</p>
                if process_only {
                    <p>
                        { diagnostic.process_question }
                        if adapted_to_confirm {
                            { " " }<em>{ ui.messages.rules.needs_confirmation }</em>
                        }
                    </p>
                }
                if !profile.audited(row) {
                    <p>{ messages.not_audited }</p>
                }
                if for_oneself {
                    <p><strong>{ messages.answer }{ ui.messages.common.colon }</strong>{ " " }{ status }</p>
                }
            </div>
            if for_oneself && entry.to_review(row, edition) {
                <p><strong>{ (diagnostic.to_review)(edition) }</strong></p>
            }
            if let Some(change) = text.change_2026.filter(|_| for_oneself && edition == Edition::Rnq2026) {
                <p>{ diagnostic.change_2026 }{ " " }{ change }</p>
            }
            // What is still to be written is nobody's business at the audit.
            if entry.notes.trim().is_empty() {
                if for_oneself {
                    { list(ui, messages.how, Vec::new()) }
                }
            } else {
                <p class="label"><strong>{ messages.how }</strong></p>
                <p class="notes">{ AttrValue::from(entry.notes.clone()) }</p>
            }
            if for_oneself || !evidence.is_empty() {
                { list(ui, messages.evidence, evidence) }
            }
            if for_oneself {
                { gap(ui, row, entry.status()) }
            }
            if for_oneself && !entry.actions.is_empty() {
                { list(ui, messages.actions, entry.actions.iter().map(|action| {
                    let what = if action.what.trim().is_empty() { ui.messages.what_if.unnamed } else { &*action.what };
                    (messages.action_line)(what, &action.who, action.due, action.state)
                }).collect()) }
            }
        </section>
    }
}

/// The evidence, each piece with where it is.
fn pieces(ui: &Ui, document: &Document, pieces: &[jalon_core::document::EvidenceId]) -> Vec<String> {
    let said = pieces.iter().filter_map(|piece| document.evidence.get(piece));
    said.filter(|piece| !piece.title.is_empty() || !piece.location.is_empty())
        .map(|piece| (ui.messages.report.evidence_at)(&piece.title, &piece.location, piece.reused))
        .collect()
}

/// Lines under a label, or that there are none yet.
fn list(ui: &Ui, label: &'static str, lines: Vec<String>) -> Html {
    if lines.is_empty() {
        return html! { <p><strong>{ label }{ ui.messages.common.colon }</strong>{ " " }{ ui.messages.report.to_fill }</p> };
    }
    html! {
        <>
            <p class="label"><strong>{ label }</strong></p>
            <ul>
                for (position, line) in lines.into_iter().enumerate() {
                    <li key={position}>{ line }</li>
                }
            </ul>
        </>
    }
}

/// What the audit would find, with the rule that says so.
fn gap(ui: &Ui, row: &Indicator, status: Option<jalon_core::document::Status>) -> Html {
    let Some((status, severity)) = status.and_then(|status| Some((status, severity(row, status)?))) else {
        return Html::default();
    };
    html! {
        <p>
            { (ui.messages.rules.meaning)(status, row.grading, Some(severity)) }
            if row.grading_citation.confidence.needs_confirmation() {
                { " " }<em>{ ui.messages.rules.needs_confirmation }</em>
            }
        </p>
    }
}
