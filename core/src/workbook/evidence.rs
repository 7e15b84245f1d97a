//! The evidence: a row per piece.

use super::cell::{Cell, Sheet, sheet as of};
use super::context::Context;
use crate::rnq::IndicatorId;

pub(super) fn sheet(context: Context) -> Sheet {
    let Context { document, messages, today } = context;
    let (evidence, details) = (messages.evidence(), messages.details());
    let columns = [
        (details.evidence_title, 40),
        (details.evidence_place, 50),
        (evidence.serves, 14),
        (evidence.owner, 18),
        (evidence.checked_on, 14),
        (evidence.validity, 16),
        (messages.light_audit().reused, 20),
    ];
    let rows = document.evidence.iter().map(|(id, piece)| {
        let applies = |id: &IndicatorId| document.profile.applicability(id.row(), today).applies();
        let serves: Vec<String> = document.used_by(*id).filter(applies).map(|id| id.to_string()).collect();
        let location = match piece.url() {
            Some(url) => Cell::Link { text: url.to_owned(), url: url.to_owned() },
            None => Cell::text(&*piece.location),
        };
        vec![
            Cell::text(&*piece.title),
            location,
            Cell::text(serves.join(", ")),
            Cell::text(&*piece.owner),
            Cell::day(piece.checked_on),
            Cell::day(piece.valid_until()),
            Cell::text(if piece.reused { messages.common().yes } else { "" }),
        ]
    });
    of(evidence.title, &columns, rows.collect())
}
