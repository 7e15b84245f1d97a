//! The index of evidence: every piece once, with where it is.

use super::block::{Block, Section, Span, Table, plain};
use super::context::Context;
use crate::document::{Evidence, EvidenceId};
use crate::rnq::IndicatorId;

pub(super) fn section(context: Context) -> Option<Section> {
    let Context { document, messages, .. } = context;
    let (evidence, details) = (messages.evidence(), messages.details());
    let date = messages.numbers().date;
    // The auditor sees what serves an indicator.
    let is_shown = |id: EvidenceId| context.is_preparation() || !numbers(context, id).is_empty();
    let pieces = document.evidence.iter().filter(|(_, piece)| piece.is_stated());
    let rows: Vec<_> = pieces
        .filter(|(id, _)| is_shown(**id))
        .map(|(id, piece)| {
            let checked = piece.checked_on.map_or_else(String::new, date);
            vec![
                plain(title(context, piece)),
                location(piece),
                plain(numbers(context, *id)),
                plain(&*piece.owner),
                plain(checked),
            ]
        })
        .collect();
    if rows.is_empty() {
        return None;
    }
    let columns = [
        (details.evidence_title, 28),
        (details.evidence_place, 29),
        (evidence.serves, 12),
        (evidence.owner, 16),
        (evidence.checked_on, 15),
    ];
    let columns = columns.into_iter().map(|(name, share)| (name.to_owned(), share)).collect();
    Some(Section {
        id: "evidence".into(),
        title: messages.report().evidence_index.to_owned(),
        has_own_page: false,
        blocks: vec![Block::Table(Table { columns, rows })],
    })
}

/// What the piece is called.
pub(super) fn title(context: Context, piece: &Evidence) -> String {
    piece.title_or(context.messages.evidence().unnamed).trim().to_owned()
}

/// Where the piece is: a link, or the text.
pub(super) fn location(piece: &Evidence) -> Vec<Span> {
    match piece.url() {
        Some(url) => vec![Span::Link { text: url.to_owned(), url: url.to_owned() }],
        None => plain(&*piece.location),
    }
}

/// The numbers of the applicable indicators that the piece supports.
fn numbers(context: Context, id: EvidenceId) -> String {
    let applies = |id: &IndicatorId| context.document.profile.applicability(id.row(), context.today).applies();
    let numbers = context.document.used_by(id).filter(applies).map(|id| id.to_string());
    numbers.collect::<Vec<_>>().join(", ")
}
