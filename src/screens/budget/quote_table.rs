//! The comparison of quotes, as bars and as a table with the estimate as one
//! more column. It does not call any quote the best.

use yew::prelude::*;

use super::quote_cells::{differences, doubted, missing, opening, per_day, validity};
use crate::components::send_text::SendText;
use crate::context::Ui;
use jalon_core::audit::{Amount, Cycle, QuoteAnalysis, QuoteItem, QuoteScope, analyse_quote, audit_cost, cycle_cost};
use jalon_core::date::Date;
use jalon_core::document::Document;
use jalon_core::export::missing_request;
use jalon_core::language::Language;
use jalon_core::quantity::{Cents, Range};

/// A quote's name, analysis and expiry date.
type NamedAnalysis = (String, QuoteAnalysis, Option<Date>);

/// The lines of a quote's cell in a row of the table.
type Cell = fn(&Ui, &Cycle, &NamedAnalysis) -> Vec<String>;

/// What is compared: its name, the lines of a quote, and those of the estimate.
type Measure = (&'static str, Cell, Vec<String>);

/// The comparison; hidden while there is no quote.
pub(crate) fn side_by_side(ui: &Ui, document: &Document, cycle: &Cycle, today: Date) -> Html {
    let messages = ui.messages.quotes();
    if document.quotes.is_empty() {
        return html! { <div hidden=true></div> };
    }
    let with_pre_audit = document.budget.pre_audit();
    let analyses: Vec<NamedAnalysis> = document
        .quotes
        .values()
        .enumerate()
        .map(|(position, quote)| {
            let name = (messages.named)(position + 1, &quote.certifier);
            (name, analyse_quote(quote, cycle, with_pre_audit, today), quote.valid_until)
        })
        .collect();
    let scope = QuoteScope::of(cycle);
    let cost = if scope.is_cycle() {
        cycle_cost(cycle, &document.budget)
    } else {
        audit_cost(&cycle.planned, &document.budget)
    };
    let estimate = cost.map(|(cost, _)| Range::between(cost.low, cost.high));
    html! {
        <section class="card side-by-side" aria-labelledby={ui.id("compare")}>
            { ui.landmark(2, "compare", "", messages.compare) }
            <p class="why">{ messages.compare_why }{ " " }{ messages.vat }</p>
            if document.budget.amount(Amount::FileFees) == Cents(0) || document.budget.amount(Amount::Travel) == Cents(0) {
                <p class="why">{ messages.without_extras }</p>
            }
            { bars(ui, cycle, &analyses, estimate) }
            { cards(ui, cycle, &analyses, estimate) }
            <div class="scroll" role="group" tabindex="0" aria-labelledby={ui.id("compare")}>
                { table(ui, cycle, &analyses, estimate) }
            </div>
            <p class="note">{ messages.not_best }</p>
            { ask_missing(ui, cycle, &analyses) }
        </section>
    }
}

/// A bar per total, split into its parts, and one for the estimate.
fn bars(ui: &Ui, cycle: &Cycle, analyses: &[NamedAnalysis], estimate: Option<Range<Cents>>) -> Html {
    let messages = ui.messages.quotes();
    let totals = analyses.iter().filter_map(|(_, analysis, _)| analysis.total);
    let most = totals.chain(estimate.map(Range::max)).max().unwrap_or_default().0.max(1);
    let at = |amount: Cents| amount.0.saturating_mul(1_000) / most;
    let bar = |rects: Vec<(&'static str, u64, u64)>| {
        html! {
            <svg class="bar" viewBox="0 0 1000 24" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                for (class, x, width) in rects {
                    <rect key={class} {class} x={x.to_string()} y="0" width={width.to_string()} height="24" />
                }
            </svg>
        }
    };
    html! {
        <ul class="bars" aria-label={(messages.drawing)(QuoteScope::of(cycle).is_cycle())}>
            for (position, (name, analysis, _)) in analyses.iter().enumerate() {
                <li key={position}>
                    <span>{ name }</span>
                    { bar(stacked(analysis, &at)) }
                    <p class="counts">{ total(ui, analysis) }{ parts(ui, cycle, analysis) }</p>
                </li>
            }
            if let Some(range) = estimate {
                <li key="estimate">
                    <span>{ messages.expected }</span>
                    { bar(vec![("estimate", at(range.min()), (at(range.max()) - at(range.min())).max(4))]) }
                    <p class="counts">{ (ui.messages.numbers().amounts)(range.min(), range.max()) }</p>
                </li>
            }
        </ul>
    }
}

/// The parts of a total as consecutive rectangles: class, offset and width.
fn stacked(analysis: &QuoteAnalysis, at: &impl Fn(Cents) -> u64) -> Vec<(&'static str, u64, u64)> {
    let mut start = 0;
    // Without a price there is no total to draw.
    let parts = analysis.parts.iter().filter(|_| analysis.total.is_some());
    parts
        .map(|(item, amount)| {
            let x = start;
            start += at(*amount);
            (item.code(), x, at(*amount))
        })
        .collect()
}

/// The parts of a total, as text.
fn parts(ui: &Ui, cycle: &Cycle, analysis: &QuoteAnalysis) -> String {
    if analysis.total.is_none() {
        return String::new();
    }
    let part = |(item, amount): &(QuoteItem, Cents)| {
        let amount = (ui.messages.numbers().amounts)(*amount, *amount);
        format!("{}{} {amount}", (ui.messages.quotes().item)(*item, opening(cycle)), ui.messages.common().colon)
    };
    format!(" ({})", analysis.parts.iter().map(part).collect::<Vec<_>>().join(", "))
}

fn total(ui: &Ui, analysis: &QuoteAnalysis) -> String {
    let messages = ui.messages.quotes();
    let Some(total) = analysis.total else { return messages.unknown.to_owned() };
    let amount = (ui.messages.numbers().amounts)(total, total);
    if analysis.partial { (messages.at_least)(&amount) } else { amount }
}

/// What is compared, in order: a name, each quote's lines and the estimate's.
fn measures(ui: &Ui, cycle: &Cycle, estimate: Option<Range<Cents>>) -> [Measure; 5] {
    let (messages, numbers) = (ui.messages.quotes(), ui.messages.numbers());
    let amounts = |range: Range<Cents>| (numbers.amounts)(range.min(), range.max());
    let scope = QuoteScope::of(cycle);
    let expected = scope.days().filter_map(|item| scope.step(item)).map(|step| {
        let days = step.estimate.as_ref().map_or_else(
            || messages.unknown.to_owned(),
            |estimate| doubted(ui, (numbers.days)(estimate.total), estimate.needs_confirmation()),
        );
        format!("{}{} {days}", (ui.messages.audit().kind)(step.kind), ui.messages.common().colon)
    });
    let expected: Vec<String> = expected.collect();
    [
        (
            (messages.total)(scope.is_cycle()),
            |ui, _, (_, analysis, _)| vec![total(ui, analysis)],
            estimate.map(amounts).into_iter().collect(),
        ),
        (messages.per_day, |ui, _, (_, analysis, _)| vec![per_day(ui, analysis)], Vec::new()),
        (messages.differs, |ui, cycle, (_, analysis, _)| differences(ui, QuoteScope::of(cycle), analysis), expected),
        (messages.missing, |ui, cycle, (_, analysis, _)| missing(ui, cycle, analysis), Vec::new()),
        (messages.validity, |ui, _, (_, analysis, until)| vec![validity(ui, analysis, *until)], Vec::new()),
    ]
}

fn table(ui: &Ui, cycle: &Cycle, analyses: &[NamedAnalysis], estimate: Option<Range<Cents>>) -> Html {
    let messages = ui.messages.quotes();
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
                <th scope="col">{ messages.measure }</th>
                for (position, (name, _, _)) in analyses.iter().enumerate() {
                    <th key={position} scope="col">{ name }</th>
                }
                <th key="ruled" scope="col">{ messages.expected }</th>
            </tr></thead>
            <tbody>
                for (name, of, expected) in measures(ui, cycle, estimate) {
                    <tr key={name}>
                        <th scope="row">{ name }</th>
                        for (position, quote) in analyses.iter().enumerate() {
                            <td key={position}>{ cell(of(ui, cycle, quote)) }</td>
                        }
                        <td key="ruled">{ cell(expected) }</td>
                    </tr>
                }
            </tbody>
        </table>
    }
}

/// A card per quote, in place of the table where that is wider than the screen.
fn cards(ui: &Ui, cycle: &Cycle, analyses: &[NamedAnalysis], estimate: Option<Range<Cents>>) -> Html {
    let measures = measures(ui, cycle, estimate);
    let card = |name: String, lines: Vec<(&'static str, Vec<String>)>| {
        html! {
            <li key={name.clone()}>
                { ui.heading(3, name) }
                <dl>
                    for (name, lines) in lines.into_iter().filter(|(_, lines)| !lines.is_empty()) {
                        <div key={name}><dt>{ name }</dt><dd>{ lines.join(ui.messages.request().and) }</dd></div>
                    }
                </dl>
            </li>
        }
    };
    html! {
        <ul class="quote-cards">
            for quote in analyses {
                { card(quote.0.clone(), measures.iter().map(|(name, of, _)| (*name, of(ui, cycle, quote))).collect()) }
            }
            { card(ui.messages.quotes().expected.to_owned(), measures.iter().map(|(name, _, expected)| (*name, expected.clone())).collect()) }
        </ul>
    }
}

/// A message for each quote that leaves something out.
fn ask_missing(ui: &Ui, cycle: &Cycle, analyses: &[NamedAnalysis]) -> Html {
    let asked = |analysis: &QuoteAnalysis| analysis.missing.iter().any(|item| *item != QuoteItem::Certifier);
    html! {
        for (position, (name, analysis, _)) in analyses.iter().enumerate().filter(|(_, (_, analysis, _))| asked(analysis)) {
            <details class="more" key={position}>
                <summary>{ format!("{}{} {name}", ui.messages.quotes().ask_missing, ui.messages.common().colon) }</summary>
                <SendText name={format!("missing-{position}")} text={missing_request(&analysis.missing, cycle, Language::French)} rows=10
                    translation={(ui.language != Language::French).then(|| missing_request(&analysis.missing, cycle, ui.language))} />
            </details>
        }
    }
}
