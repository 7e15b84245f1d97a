//! One indicator in the report: the question, how it is met, the evidence, the
//! gap and the actions.

use yew::prelude::*;

use super::kind::ReportKind;
use crate::components::host_tip::host_tip;
use crate::context::Ui;
use jalon_core::assessment::severity;
use jalon_core::date::Date;
use jalon_core::document::Document;
use jalon_core::rnq::{Edition, Indicator};

/// An applicable indicator, with all data entered for it. Only the preparation
/// report shows the answer, the gap and the actions.
pub(super) fn indicator(ui: &Ui, document: &Document, today: Date, row: &Indicator, kind: ReportKind) -> Html {
    let is_preparation = kind == ReportKind::Preparation;
    let (messages, diagnostic) = (ui.messages.report(), ui.messages.diagnostic());
    let profile = &document.profile;
    let entry = document.entry(row.id);
    let text = ui.messages.indicator(row.id);
    let edition = profile.edition(today);
    let process_only = profile.process_only(row);
    let adapted_to_confirm = Indicator::adapted_citation(edition).confidence.needs_confirmation();
    let evidence = evidence_lines(ui, document, &entry.evidence);
    let status = entry.status().map_or(messages.no_answer, ui.messages.common().status);
    html! {
        <section class="printed" key={row.id.number()}>
            // Prevents a page break after the title.
            <div class="together">
                { ui.heading(4, (ui.messages.plan().row)(row.id.number(), text.title)) }
                <p class="question">{ text.question }</p>
                if process_only {
                    <p>
                        { diagnostic.process_question }
                        if adapted_to_confirm {
                            { " " }<em>{ ui.messages.rules().needs_confirmation }</em>
                        }
                    </p>
                }
                if !profile.audited(row) {
                    <p>{ messages.not_audited }</p>
                }
                if is_preparation {
                    <p><strong>{ messages.answer }{ ui.messages.common().colon }</strong>{ " " }{ status }</p>
                }
            </div>
            if is_preparation && entry.to_review(row, edition) {
                <p><strong>{ (diagnostic.to_review)(edition) }</strong></p>
            }
            if let Some(change) = text.change_2026.filter(|_| is_preparation && edition == Edition::Rnq2026) {
                <p>{ diagnostic.change_2026 }{ " " }{ change }</p>
            }
            if is_preparation {
                { host_tip(ui, row.id) }
            }
            // The audit-day report does not mention what is still missing.
            if entry.notes.trim().is_empty() {
                if is_preparation {
                    { list(ui, messages.how, Vec::new()) }
                }
            } else {
                <p class="label"><strong>{ messages.how }</strong></p>
                <p class="notes">{ AttrValue::from(entry.notes.clone()) }</p>
            }
            if is_preparation || !evidence.is_empty() {
                { list(ui, messages.evidence, evidence) }
            }
            if is_preparation {
                { finding(ui, row, entry.status()) }
            }
            if is_preparation && !entry.actions.is_empty() {
                { list(ui, messages.actions, entry.actions.iter().map(|action| {
                    let what = if action.what.trim().is_empty() { ui.messages.what_if().unnamed } else { &*action.what };
                    (messages.action_line)(what, &action.who, action.due, action.state)
                }).collect()) }
            }
        </section>
    }
}

/// The evidence, each piece with its location.
fn evidence_lines(ui: &Ui, document: &Document, pieces: &[jalon_core::document::EvidenceId]) -> Vec<String> {
    let items = pieces.iter().filter_map(|piece| document.evidence.get(piece));
    items
        .filter(|piece| !piece.title.is_empty() || !piece.location.is_empty())
        .map(|piece| (ui.messages.report().evidence_at)(&piece.title, &piece.location, piece.reused))
        .collect()
}

/// Lines under a label, or a note that there are none yet.
fn list(ui: &Ui, label: &'static str, lines: Vec<String>) -> Html {
    if lines.is_empty() {
        return html! { <p><strong>{ label }{ ui.messages.common().colon }</strong>{ " " }{ ui.messages.report().to_fill }</p> };
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

/// What the audit would find, marked if the rule needs confirmation.
fn finding(ui: &Ui, row: &Indicator, status: Option<jalon_core::document::Status>) -> Html {
    let Some((status, severity)) = status.and_then(|status| Some((status, severity(row, status)?))) else {
        return Html::default();
    };
    html! {
        <p>
            { (ui.messages.rules().meaning)(status, row.grading, Some(severity)) }
            if row.grading_citation.confidence.needs_confirmation() {
                { " " }<em>{ ui.messages.rules().needs_confirmation }</em>
            }
        </p>
    }
}
