//! The criteria, with every indicator: how it is met, its evidence, and in the
//! preparation what is missing.

use super::block::{Block, Section, Span, Style, plain};
use super::context::{Context, is_filled};
use super::evidence::{location, title};
use super::findings::opinions;
use crate::assessment::severity;
use crate::document::{Entry, EvidenceId};
use crate::rnq::{Criterion, Edition, Indicator};
use crate::text::lower_first;

/// A section per criterion that has something to show.
pub(super) fn sections(context: Context) -> Vec<Section> {
    let Context { document, messages, today, .. } = context;
    let shown = |row: &&Indicator| context.is_preparation() || is_filled(document, &document.entry(row.id));
    Criterion::ALL
        .into_iter()
        .filter_map(|criterion| {
            let rows = document.profile.applicable(today).filter(|row| row.criterion == criterion).filter(shown);
            let blocks: Vec<Block> = rows.flat_map(|row| indicator(context, row)).collect();
            (!blocks.is_empty()).then(|| Section {
                id: format!("c{}", criterion.number()),
                title: (messages.diagnostic().criterion)(criterion.number(), messages.criterion(criterion).title),
                has_own_page: false,
                blocks,
            })
        })
        .collect()
}

fn indicator(context: Context, row: &Indicator) -> Vec<Block> {
    let Context { document, messages, .. } = context;
    let (report, text, entry) = (messages.report(), messages.indicator(row.id), document.entry(row.id));
    let mut blocks = vec![Block::Heading(context.indicator(row.id)), Block::text(Style::Question, text.question)];
    if context.is_preparation() {
        blocks.extend(situation(context, row, &entry));
        blocks.push(Block::HostTip(row.id.number()));
    }
    if !entry.notes.trim().is_empty() {
        blocks.push(Block::label(report.how));
        blocks.push(Block::text(Style::Notes, &*entry.notes));
    }
    let pieces: Vec<_> = entry.evidence.iter().filter_map(|id| evidence_item(context, *id)).collect();
    if !pieces.is_empty() {
        blocks.push(Block::label(report.evidence));
        blocks.push(Block::List(pieces));
    }
    if context.is_preparation() {
        blocks.extend(opinions(context, row.id));
        blocks.extend(preparation(context, &entry));
    } else {
        blocks.push(Block::Remarks(report.remarks.to_owned()));
    }
    blocks
}

/// The answer, what it would mean at the audit, and what the edition changes.
fn situation(context: Context, row: &Indicator, entry: &Entry) -> Vec<Block> {
    let Context { document, messages, today, .. } = context;
    let (report, diagnostic, rules) = (messages.report(), messages.diagnostic(), messages.rules());
    let (profile, edition) = (&document.profile, document.profile.edition(today));
    let status = entry.status().map_or(report.no_answer, messages.common().status);
    let mut answer =
        vec![Span::Strong(format!("{}{} ", report.answer, messages.common().colon)), Span::Text(status.to_owned())];
    let severity = entry.status().and_then(|status| Some((status, severity(row, status)?)));
    if let Some((status, severity)) = severity {
        answer.push(Span::Text(format!(". {}", (rules.meaning)(status, row.grading, Some(severity)))));
        if row.grading_citation.confidence.needs_confirmation() {
            answer.push(Span::Text(format!(" {}", rules.needs_confirmation)));
        }
    }
    let mut blocks = vec![Block::Paragraph(Style::Plain, answer)];
    if profile.process_only(row) {
        let doubt = Indicator::adapted_citation(edition).confidence.needs_confirmation();
        let doubt = if doubt { format!(" {}", rules.needs_confirmation) } else { String::new() };
        blocks.push(Block::text(Style::Why, format!("{}{doubt}", diagnostic.process_question)));
    }
    if !profile.audited(row) {
        blocks.push(Block::text(Style::Why, report.not_audited));
    }
    if entry.to_review(row, edition) {
        blocks.push(Block::Paragraph(
            Style::Plain,
            vec![Span::Strong((diagnostic.to_review)(edition, entry.carried_over).to_owned())],
        ));
    }
    let change = messages.indicator(row.id).change_2026.filter(|_| edition == Edition::Rnq2026);
    blocks.extend(change.map(|change| Block::text(Style::Why, format!("{} {change}", diagnostic.change_2026))));
    blocks
}

/// The planned actions, and what is for the visitor alone.
fn preparation(context: Context, entry: &Entry) -> Vec<Block> {
    let messages = context.messages;
    let mut blocks = Vec::new();
    if !entry.actions.is_empty() {
        let lines = entry.actions.iter().map(|action| {
            let what = action.title_or(messages.what_if().unnamed);
            plain((messages.conflicts().action_line)(what, &action.who, action.due, action.state))
        });
        blocks.push(Block::label(messages.report().actions));
        blocks.push(Block::List(lines.collect()));
    }
    if !entry.private_notes.trim().is_empty() {
        blocks.push(Block::label(messages.details().private_notes));
        blocks.push(Block::text(Style::Notes, &*entry.private_notes));
    }
    blocks
}

/// A piece of evidence with where it is and when it was checked.
fn evidence_item(context: Context, id: EvidenceId) -> Option<Vec<Span>> {
    let piece = context.document.evidence.get(&id).filter(|piece| piece.is_stated())?;
    let mut spans = vec![Span::Text(title(context, piece))];
    if !piece.location.trim().is_empty() {
        spans.push(Span::Text(context.messages.common().colon.to_owned() + " "));
        spans.extend(location(piece));
    }
    if piece.reused {
        spans.push(Span::Text(format!(" ({})", lower_first(context.messages.light_audit().reused))));
    }
    Some(spans)
}
