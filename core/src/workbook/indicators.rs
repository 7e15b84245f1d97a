//! A row per indicator: the answer and its consequence, the notes and the evidence.

use super::cell::{Cell, Sheet, sheet as of};
use super::context::Context;
use crate::assessment::Consequence;
use crate::document::Evidence;
use crate::rnq::{Applicability, INDICATORS, Indicator};

pub(super) fn sheet(context: Context) -> Sheet {
    let messages = context.messages;
    let (plan, report) = (messages.plan(), messages.report());
    let columns = [
        (report.number, 6),
        (report.criterion, 26),
        (plan.indicator, 30),
        (report.answer, 18),
        (report.consequence, 24),
        (report.how, 50),
        (report.evidence, 45),
        (messages.evidence().open, 30),
    ];
    of(report.indicators, &columns, INDICATORS.iter().map(|row| cells(context, row)).collect())
}

fn cells(context: Context, row: &Indicator) -> Vec<Cell> {
    let Context { document, messages, today } = context;
    let entry = document.entry(row.id);
    let (answer, consequence) = match document.profile.applicability(row, today) {
        Applicability::Excluded(reason) => (Cell::text((messages.rules().excluded)(reason)), Cell::Empty),
        Applicability::Applies(_) => {
            let answer = entry.status().map_or(messages.report().no_answer, messages.common().status);
            let consequence = Consequence::of(document, row, today);
            let name = (messages.result().consequence)(consequence);
            (Cell::text(answer), Cell::Consequence(consequence.code().to_owned(), name.to_owned()))
        }
    };
    let pieces = || entry.evidence.iter().filter_map(|id| document.evidence.get(id)).filter(|it| it.is_stated());
    let lines: Vec<String> = pieces().map(|piece| line(piece)).collect();
    let link = pieces()
        .find_map(|piece| piece.url())
        .map_or(Cell::Empty, |url| Cell::Link { text: url.to_owned(), url: url.to_owned() });
    let criterion = row.criterion;
    vec![
        Cell::Whole(row.id.number().into()),
        Cell::text(format!("{}. {}", criterion.number(), messages.criterion(criterion).title)),
        Cell::text(messages.indicator(row.id).title),
        answer,
        consequence,
        Cell::text(&*entry.notes),
        Cell::text(lines.join("\n")),
        link,
    ]
}

/// What a piece is, and where.
fn line(piece: &Evidence) -> String {
    let parts = [piece.title.trim(), piece.location.trim()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}
