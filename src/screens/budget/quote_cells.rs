//! The lines of a quote in the comparison.

use crate::context::Ui;
use jalon_core::audit::{Cycle, Difference, QuoteAnalysis, QuoteScope};
use jalon_core::date::Date;
use jalon_core::profile::AuditKind;
use jalon_core::quantity::Range;

pub(super) fn per_day(ui: &Ui, analysis: &QuoteAnalysis) -> String {
    let amount = |amount| (ui.messages.numbers().amounts)(amount, amount);
    analysis.per_day.map_or_else(|| ui.messages.quotes().unknown.to_owned(), amount)
}

/// The durations that differ from the rules, with both figures, and those that
/// cannot be compared.
pub(super) fn differences(ui: &Ui, scope: QuoteScope<'_>, analysis: &QuoteAnalysis) -> Vec<String> {
    let (messages, days) = (ui.messages.quotes(), ui.messages.numbers().days);
    let describe = |difference: &Difference| {
        let expected = doubted(ui, days(difference.expected), difference.needs_confirmation);
        let quoted = days(Range::exactly(difference.quoted));
        (messages.difference)((ui.messages.audit().kind)(difference.audit), &quoted, &expected)
    };
    let mut lines: Vec<String> = analysis.differences.iter().map(describe).collect();
    let estimated = |item| scope.step(item).is_some_and(|step| step.estimate.is_some());
    for item in scope.days().filter(|item| analysis.missing.contains(item) || !estimated(*item)) {
        let audit = scope.step(item).map_or("", |step| (ui.messages.audit().kind)(step.kind));
        lines.push(format!("{audit}{} {}", ui.messages.common().colon, messages.unknown));
    }
    if lines.is_empty() { vec![messages.no_difference.to_owned()] } else { lines }
}

/// A figure, marked if it needs confirmation.
pub(super) fn doubted(ui: &Ui, figure: String, needs_confirmation: bool) -> String {
    if needs_confirmation { format!("{figure} {}", ui.messages.rules().needs_confirmation) } else { figure }
}

pub(super) fn missing(ui: &Ui, cycle: &Cycle, analysis: &QuoteAnalysis) -> Vec<String> {
    let messages = ui.messages.quotes();
    if analysis.missing.is_empty() {
        return vec![messages.nothing_missing.to_owned()];
    }
    analysis.missing.iter().map(|item| (messages.item)(*item, opening(cycle)).to_owned()).collect()
}

pub(super) fn validity(ui: &Ui, analysis: &QuoteAnalysis, until: Option<Date>) -> String {
    let messages = ui.messages.quotes();
    match until {
        Some(day) if analysis.expired => (messages.expired)(day),
        Some(day) => (messages.until)(day),
        None => messages.unknown.to_owned(),
    }
}

/// The type of the first audit in a quote.
pub(crate) fn opening(cycle: &Cycle) -> AuditKind {
    QuoteScope::of(cycle).opening.unwrap_or(&cycle.opening).kind
}
