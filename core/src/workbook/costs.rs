//! How long the audits last and what they cost, with the sources.

use super::cell::{Cell, Sheet, sheet as of};
use super::context::Context;
use crate::audit::{Amount, Budget, CostPart, CostRange, Cycle, Itemised, audit_cost, cycle_cost, defaults};
use crate::quantity::{HalfDays, Range};
use crate::rnq::Citation;

pub(super) fn sheet(context: Context) -> Sheet {
    let messages = context.messages;
    let (audit, budget, report) = (messages.audit(), messages.budget(), messages.report());
    let columns = [
        (audit.part, 44),
        (report.least, 14),
        (report.most, 14),
        (report.typical, 14),
        (audit.reference, 50),
        (report.certainty, 28),
        (messages.evidence().open, 40),
    ];
    let cycle = Cycle::of(&context.document.profile);
    let mut rows = days(context, &cycle);
    let prices = &context.document.budget;
    for (title, itemised) in [
        ((budget.cost_of)(cycle.planned.kind), audit_cost(&cycle.planned, prices)),
        ((budget.cycle)(cycle.planned.kind), cycle_cost(&cycle, prices)),
    ] {
        rows.extend(costs(context, title, itemised, prices));
    }
    of(messages.result().audit, &columns, rows)
}

/// The lines of each calculation and their sum, in days.
fn days(context: Context, cycle: &Cycle) -> Vec<Vec<Cell>> {
    let audit = context.messages.audit();
    let mut rows = Vec::new();
    for step in cycle.steps() {
        rows.push(vec![Cell::Heading((audit.kind)(step.kind).to_owned())]);
        let Some(estimate) = &step.estimate else {
            rows.push(vec![Cell::text(audit.unknown)]);
            continue;
        };
        let row = |name: String, days: Range<HalfDays>, likely: Cell, citation: Option<Citation>| {
            let mut cells = vec![Cell::text(name), Cell::HalfDays(days.min().0), Cell::HalfDays(days.max().0), likely];
            cells.extend(source(context, citation));
            cells
        };
        let lines = estimate.trace.iter();
        rows.extend(lines.map(|line| row((audit.part_name)(line.part), line.length, Cell::Empty, Some(line.citation))));
        let likely = Cell::HalfDays(estimate.typical().max().0);
        rows.push(row(audit.total.to_owned(), estimate.total, likely, None));
    }
    rows
}

/// A cost and its parts, in euros.
fn costs(context: Context, title: String, itemised: Option<Itemised>, prices: &Budget) -> Vec<Vec<Cell>> {
    let messages = context.messages;
    let mut rows = vec![vec![Cell::Heading(title)]];
    let Some((total, parts)) = itemised else {
        rows.push(vec![Cell::text(messages.audit().unknown)]);
        return rows;
    };
    let row = |name: String, cost: CostRange, citation: Option<Citation>| {
        let amounts = [cost.low, cost.high, cost.typical.max()].map(|amount| Cell::Cents(amount.0));
        std::iter::once(Cell::text(name)).chain(amounts).chain(source(context, citation)).collect()
    };
    rows.extend(parts.into_iter().map(|(part, cost)| row((messages.budget().part)(part), cost, cited(part, prices))));
    rows.push(row(messages.audit().total.to_owned(), total, None));
    rows
}

/// The source of a price; `None` where it is the visitor's own, or the host's.
fn cited(part: CostPart, prices: &Budget) -> Option<Citation> {
    let (amounts, citation): (&[Amount], _) = match part {
        CostPart::Days(_) => {
            (&[Amount::LowRate, Amount::TypicalRate, Amount::HighRate], defaults::TYPICAL_RATE.citation)
        }
        CostPart::FileFees => (&[Amount::FileFees], defaults::FILE_FEES.citation),
        CostPart::PreAudit => (&[Amount::PreAudit], defaults::PRE_AUDIT.citation),
        CostPart::Travel(_) => return None,
    };
    let usual = Budget::default();
    amounts.iter().all(|amount| prices.amount(*amount) == usual.amount(*amount)).then_some(citation)
}

/// The source of a figure, how sure it is, and where to read it.
fn source(context: Context, citation: Option<Citation>) -> [Cell; 3] {
    let rules = context.messages.rules();
    let Some(citation) = citation else { return [Cell::Empty, Cell::Empty, Cell::Empty] };
    let link =
        citation.source.url().map_or(Cell::Empty, |url| Cell::Link { text: url.to_owned(), url: url.to_owned() });
    [Cell::text((rules.source)(citation.source)), Cell::text((rules.confidence)(citation.confidence)), link]
}
