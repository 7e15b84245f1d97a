//! The quotes side by side, drawn and in a table, with what the rules give as
//! one more column. None is called the best.

use yew::prelude::*;

use super::context::Ui;
use crate::audit::{AuditKind, Cycle, Difference, QuoteItem, QuoteReading, Quoted, audit_cost, cycle_cost, read_quote};
use crate::date::Date;
use crate::document::Document;
use crate::quantity::{Cents, Range};

/// A quote's name, and what is read in it.
type Read = (String, QuoteReading, Option<Date>);

/// The comparison; nothing while no quote has been entered.
pub(crate) fn side_by_side(ui: &Ui, document: &Document, cycle: &Cycle, today: Date) -> Html {
    let words = &ui.words.quotes;
    if document.quotes.is_empty() {
        return html! { <div hidden=true></div> };
    }
    let wanted = document.budget.pre_audit;
    let read: Vec<Read> = document
        .quotes
        .values()
        .enumerate()
        .map(|(position, quote)| {
            let name = (words.named)(position + 1, &quote.certifier);
            (name, read_quote(quote, cycle, wanted, today), quote.valid_until)
        })
        .collect();
    let quoted = Quoted::of(cycle);
    let cost = if quoted.is_cycle() {
        cycle_cost(cycle, &document.budget)
    } else {
        audit_cost(&cycle.planned, &document.budget)
    };
    let estimate = cost.map(|(cost, _)| Range { min: cost.low, max: cost.high });
    html! {
        <section class="card side-by-side" aria-labelledby={ui.id("compare")}>
            { ui.landmark(2, "compare", "", words.compare) }
            <p class="why">{ words.compare_why }{ " " }{ words.vat }</p>
            if document.budget.file_fees == Cents(0) || document.budget.travel == Cents(0) {
                <p class="why">{ words.without_extras }</p>
            }
            { drawing(ui, cycle, &read, estimate) }
            <div class="scroll" role="group" tabindex="0" aria-labelledby={ui.id("compare")}>
                { table(ui, cycle, &read, estimate) }
            </div>
            <p class="note">{ words.not_best }</p>
        </section>
    }
}

/// A bar for each total, part by part, and one for the estimate.
fn drawing(ui: &Ui, cycle: &Cycle, read: &[Read], estimate: Option<Range<Cents>>) -> Html {
    let words = &ui.words.quotes;
    let totals = read.iter().filter_map(|(_, reading, _)| reading.total);
    let most = totals.chain(estimate.map(|range| range.max)).max().unwrap_or_default().0.max(1);
    let at = |amount: Cents| u128::from(amount.0) * 1_000 / u128::from(most);
    let bar = |rects: Vec<(&'static str, u128, u128)>| {
        html! {
            <svg class="bar" viewBox="0 0 1000 24" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                for (class, x, width) in rects {
                    <rect key={class} {class} x={x.to_string()} y="0" width={width.to_string()} height="24" />
                }
            </svg>
        }
    };
    html! {
        <ul class="bars" aria-label={(words.drawing)(Quoted::of(cycle).is_cycle())}>
            for (position, (name, reading, _)) in read.iter().enumerate() {
                <li key={position}>
                    <span>{ name }</span>
                    { bar(stacked(reading, &at)) }
                    <p class="counts">{ total(ui, reading) }{ parts(ui, cycle, reading) }</p>
                </li>
            }
            if let Some(range) = estimate {
                <li key="estimate">
                    <span>{ words.ruled }</span>
                    { bar(vec![("estimate", at(range.min), (at(range.max) - at(range.min)).max(4))]) }
                    <p class="counts">{ (ui.words.numbers.amounts)(range.min, range.max) }</p>
                </li>
            }
        </ul>
    }
}

/// The parts of a total, one after the other.
fn stacked(reading: &QuoteReading, at: &impl Fn(Cents) -> u128) -> Vec<(&'static str, u128, u128)> {
    let mut start = 0;
    // Without a price there is no total to draw.
    let parts = reading.parts.iter().filter(|_| reading.total.is_some());
    parts
        .map(|(item, amount)| {
            let x = start;
            start += at(*amount);
            (item.code(), x, at(*amount))
        })
        .collect()
}

/// What a total is the sum of, in words.
fn parts(ui: &Ui, cycle: &Cycle, reading: &QuoteReading) -> String {
    if reading.total.is_none() {
        return String::new();
    }
    let part = |(item, amount): &(QuoteItem, Cents)| {
        let amount = (ui.words.numbers.amounts)(*amount, *amount);
        format!("{}{} {amount}", (ui.words.quotes.item)(*item, opening(cycle)), ui.words.common.colon)
    };
    format!(" ({})", reading.parts.iter().map(part).collect::<Vec<_>>().join(", "))
}

fn total(ui: &Ui, reading: &QuoteReading) -> String {
    let words = &ui.words.quotes;
    let Some(total) = reading.total else { return words.unknown.to_owned() };
    let amount = (ui.words.numbers.amounts)(total, total);
    if reading.partial { (words.at_least)(&amount) } else { amount }
}

fn table(ui: &Ui, cycle: &Cycle, read: &[Read], estimate: Option<Range<Cents>>) -> Html {
    let (words, numbers) = (&ui.words.quotes, ui.words.numbers);
    let amounts = |range: Range<Cents>| (numbers.amounts)(range.min, range.max);
    let quoted = Quoted::of(cycle);
    let ruled = quoted.days().filter_map(|item| quoted.step(item)).map(|step| {
        let days = step.estimate.as_ref().map_or_else(
            || words.unknown.to_owned(),
            |estimate| doubted(ui, (numbers.days)(estimate.total), estimate.to_confirm()),
        );
        format!("{}{} {days}", (ui.words.audit.kind)(step.kind), ui.words.common.colon)
    });
    let ruled: Vec<String> = ruled.collect();
    type Cell = fn(&Ui, &Cycle, &Read) -> Vec<String>;
    let lines: [(&str, Cell, Vec<String>); 5] = [
        (
            (words.total)(quoted.is_cycle()),
            |ui, _, (_, reading, _)| vec![total(ui, reading)],
            estimate.map(amounts).into_iter().collect(),
        ),
        (words.per_day, |ui, _, (_, reading, _)| vec![per_day(ui, reading)], Vec::new()),
        (words.differs, |ui, cycle, (_, reading, _)| differences(ui, Quoted::of(cycle), reading), ruled),
        (words.missing, |ui, cycle, (_, reading, _)| missing(ui, cycle, reading), Vec::new()),
        (words.validity, |ui, _, (_, reading, until)| vec![validity(ui, reading, *until)], Vec::new()),
    ];
    let cell = |lines: Vec<String>| {
        html! {
            for (position, line) in lines.into_iter().enumerate() {
                <span key={position} class="line">{ line }</span>
            }
        }
    };
    html! {
        <table class="figures" aria-labelledby={ui.id("compare")}>
            <thead><tr>
                <th scope="col">{ words.measure }</th>
                for (position, (name, _, _)) in read.iter().enumerate() {
                    <th key={position} scope="col">{ name }</th>
                }
                <th key="ruled" scope="col">{ words.ruled }</th>
            </tr></thead>
            <tbody>
                for (name, of, ruled) in lines {
                    <tr key={name}>
                        <th scope="row">{ name }</th>
                        for (position, quote) in read.iter().enumerate() {
                            <td key={position}>{ cell(of(ui, cycle, quote)) }</td>
                        }
                        <td key="ruled">{ cell(ruled) }</td>
                    </tr>
                }
            </tbody>
        </table>
    }
}

fn per_day(ui: &Ui, reading: &QuoteReading) -> String {
    let amount = |amount| (ui.words.numbers.amounts)(amount, amount);
    reading.per_day.map_or_else(|| ui.words.quotes.unknown.to_owned(), amount)
}

/// The lengths that differ from the rules, each with both figures, and whether
/// one of them cannot be compared.
fn differences(ui: &Ui, quoted: Quoted<'_>, reading: &QuoteReading) -> Vec<String> {
    let (words, days) = (&ui.words.quotes, ui.words.numbers.days);
    let told = |difference: &Difference| {
        let ruled = doubted(ui, days(difference.ruled), difference.to_confirm);
        let quoted = days(Range::exactly(difference.quoted));
        (words.difference)((ui.words.audit.kind)(difference.audit), &quoted, &ruled)
    };
    let mut lines: Vec<String> = reading.differences.iter().map(told).collect();
    let estimated = |item| quoted.step(item).is_some_and(|step| step.estimate.is_some());
    for item in quoted.days().filter(|item| reading.missing.contains(item) || !estimated(*item)) {
        let audit = quoted.step(item).map_or("", |step| (ui.words.audit.kind)(step.kind));
        lines.push(format!("{audit}{} {}", ui.words.common.colon, words.unknown));
    }
    if lines.is_empty() { vec![words.no_difference.to_owned()] } else { lines }
}

/// A figure, with the doubt there is about it.
fn doubted(ui: &Ui, figure: String, to_confirm: bool) -> String {
    if to_confirm { format!("{figure} {}", ui.words.rules.to_confirm) } else { figure }
}

fn missing(ui: &Ui, cycle: &Cycle, reading: &QuoteReading) -> Vec<String> {
    let words = &ui.words.quotes;
    if reading.missing.is_empty() {
        return vec![words.nothing_missing.to_owned()];
    }
    reading.missing.iter().map(|item| (words.item)(*item, opening(cycle)).to_owned()).collect()
}

fn validity(ui: &Ui, reading: &QuoteReading, until: Option<Date>) -> String {
    let words = &ui.words.quotes;
    match until {
        Some(day) if reading.expired => (words.expired)(day),
        Some(day) => (words.until)(day),
        None => words.unknown.to_owned(),
    }
}

/// The type of the audit in a quote's first length.
pub(crate) fn opening(cycle: &Cycle) -> AuditKind {
    Quoted::of(cycle).opening.unwrap_or(&cycle.opening).kind
}
