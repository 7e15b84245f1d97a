//! One indicator on paper: the question, how it is done here, the evidence, the
//! gap and what is to be done.

use yew::prelude::*;

use super::Reader;
use crate::assessment::severity;
use crate::date::Date;
use crate::document::Document;
use crate::rnq::{Edition, Indicator};
use crate::ui::context::Ui;

/// An indicator that applies, with all that was said of it.
/// Only for oneself are the answer, the gap and the actions told.
pub(super) fn indicator(ui: &Ui, document: &Document, today: Date, row: &Indicator, reader: Reader) -> Html {
    let for_oneself = reader == Reader::Oneself;
    let (words, diagnostic) = (&ui.words.paper, &ui.words.diagnostic);
    let profile = &document.profile;
    let entry = document.entry(row.id);
    let text = (ui.words.indicator)(row.id);
    let edition = profile.edition(today);
    let process_only = profile.process_only(row);
    let adapted_to_confirm = Indicator::adapted_basis(edition).confidence.to_confirm();
    let evidence = pieces(ui, document, &entry.evidence);
    let status = entry.status().map_or(words.no_answer, diagnostic.status);
    html! {
        <section class="printed" key={row.id.number()}>
            // The title is never alone at the foot of a page.
            <div class="together">
                { ui.heading(4, (ui.words.plan.row)(row.id.number(), text.title)) }
                <p class="question">{ text.question }</p>
                if process_only {
                    <p>
                        { diagnostic.process_question }
                        if adapted_to_confirm {
                            { " " }<em>{ ui.words.rules.to_confirm }</em>
                        }
                    </p>
                }
                if !profile.audited(row) {
                    <p>{ words.not_audited }</p>
                }
                if for_oneself {
                    <p><strong>{ words.answer }{ ui.words.common.colon }</strong>{ " " }{ status }</p>
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
                    { list(ui, words.how, Vec::new()) }
                }
            } else {
                <p class="label"><strong>{ words.how }</strong></p>
                <p class="notes">{ AttrValue::from(entry.notes.clone()) }</p>
            }
            if for_oneself || !evidence.is_empty() {
                { list(ui, words.evidence, evidence) }
            }
            if for_oneself {
                { gap(ui, row, entry.status()) }
            }
            if for_oneself && !entry.actions.is_empty() {
                { list(ui, words.actions, entry.actions.iter().map(|action| {
                    let what = if action.what.trim().is_empty() { ui.words.what_if.unnamed } else { &*action.what };
                    (words.action_line)(what, &action.who, action.due, action.state)
                }).collect()) }
            }
        </section>
    }
}

/// The evidence, each piece with where it is.
fn pieces(ui: &Ui, document: &Document, pieces: &[crate::assessment::EvidenceId]) -> Vec<String> {
    let said = pieces.iter().filter_map(|piece| document.evidence.get(piece));
    said.filter(|piece| !piece.title.is_empty() || !piece.location.is_empty())
        .map(|piece| (ui.words.paper.evidence_at)(&piece.title, &piece.location, piece.reused))
        .collect()
}

/// Lines under a label, or that there are none yet.
fn list(ui: &Ui, label: &'static str, lines: Vec<String>) -> Html {
    if lines.is_empty() {
        return html! { <p><strong>{ label }{ ui.words.common.colon }</strong>{ " " }{ ui.words.paper.to_fill }</p> };
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
fn gap(ui: &Ui, row: &Indicator, status: Option<crate::assessment::Status>) -> Html {
    let Some((status, severity)) = status.and_then(|status| Some((status, severity(row, status)?))) else {
        return Html::default();
    };
    html! {
        <p>
            { (ui.words.rules.meaning)(status, row.grading, Some(severity)) }
            if row.grading_basis.confidence.to_confirm() {
                { " " }<em>{ ui.words.rules.to_confirm }</em>
            }
        </p>
    }
}
