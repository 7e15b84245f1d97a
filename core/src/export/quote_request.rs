//! The request for quotes, as a text ready to send. It contains the facts that
//! a certifying body needs to compute the audit, and the extras that the
//! visitor selects.

use crate::assessment::readiness;
use crate::audit::{Bracket, Cycle, Extra, QuoteScope, Step};
use crate::date::Date;
use crate::document::Document;
use crate::language::Language;
use crate::profile::{Flag, PlannedAudit};
use crate::text::Messages;

/// A text to send.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuoteRequest {
    /// The subject.
    pub subject: String,
    /// The body, with line feeds.
    pub body: String,
}

/// The request in this language, with these extras.
pub fn quote_request(document: &Document, extras: &[Extra], language: Language, today: Date) -> QuoteRequest {
    let messages = language.messages();
    let request = messages.request();
    let kind = document.profile.audit_kind();
    let paragraphs = [
        request.greeting.to_owned(),
        (request.intro)(kind).to_owned(),
        section(request.organisation, &organisation(document, messages, extras, today)),
        section(request.audit, &audit(document, messages, today)),
        section(request.please, &request.asks.iter().map(|ask| (*ask).to_owned()).collect::<Vec<_>>()),
        request.closing.to_owned(),
    ];
    QuoteRequest { subject: (request.subject)(kind), body: paragraphs.join("\n\n") }
}

/// The lines about the organisation.
fn organisation(document: &Document, messages: Messages, extras: &[Extra], today: Date) -> Vec<String> {
    let request = messages.request();
    let profile = &document.profile;
    let wants = |extra| extras.contains(&extra);
    let mut lines = Vec::new();
    if wants(Extra::Name) && !profile.name.is_empty() {
        lines.push((request.name)(&profile.name));
    }
    lines.push((request.categories)(profile.categories));
    if profile.planned_audit == PlannedAudit::Extension {
        lines.push((request.added)(profile.added_categories()));
    }
    lines.push((request.bracket)(profile.turnover.map(Bracket::of)));
    if let Some(turnover) = profile.turnover.filter(|_| wants(Extra::Turnover)) {
        lines.push((request.turnover)(&(messages.numbers().amounts)(turnover, turnover)));
    }
    lines.push((request.sites)(profile.other_sites));
    lines.push((request.new_entrant)(profile.new_entrant).to_owned());
    if wants(Extra::Activity) {
        let flags = [Flag::Certifying, Flag::WorkLinked, Flag::WorkplacePeriods, Flag::Subcontracts];
        let flags = flags.into_iter().filter(|flag| profile.holds(*flag));
        let activity: Vec<String> = flags.map(|flag| (request.flag)(flag).to_owned()).collect();
        lines.push((request.activity)(&activity));
    }
    if wants(Extra::Certificate) && profile.planned_audit != PlannedAudit::Initial {
        lines.push((request.certificate)(profile.current_certificate()));
    }
    if wants(Extra::Progress) {
        let counts = readiness(document, today, None);
        lines.push((request.progress)(counts.in_place, counts.applicable()));
    }
    lines
}

/// The lines about the audit: its type, its date and its length.
fn audit(document: &Document, messages: Messages, today: Date) -> Vec<String> {
    let request = messages.request();
    let profile = &document.profile;
    let wished = document.wished_dates.trim();
    let dates = if wished.is_empty() { (request.planned)(profile.planned_date) } else { (request.wished)(wished) };
    let mut lines = vec![(request.audit_type)(profile.audit_kind()), (request.edition)(profile.edition(today)), dates];
    let cycle = Cycle::of(profile);
    let scope = QuoteScope::of(&cycle);
    let steps = scope.days().filter_map(|item| scope.step(item));
    let audits: Vec<String> = steps.filter_map(|step| day_line(step, messages)).collect();
    if !audits.is_empty() {
        lines.push(format!("{}{}", request.days, messages.common().colon));
        lines.extend(audits.into_iter().map(|line| format!("  {line}")));
    }
    lines
}

/// The length of an audit, with its sources.
fn day_line(step: &Step, messages: Messages) -> Option<String> {
    let estimate = step.estimate.as_ref()?;
    let mut sources: Vec<&str> =
        estimate.trace.iter().map(|line| (messages.rules().source)(line.citation.source)).collect();
    sources.dedup();
    let source = sources.join(messages.request().and);
    let days = (messages.numbers().days)(estimate.total);
    Some((messages.request().day_line)(step.kind, &days, &source, estimate.needs_confirmation()))
}

/// A heading and a list of lines. An indented line continues the previous one.
fn section(heading: &str, lines: &[String]) -> String {
    let lines: Vec<String> =
        lines.iter().map(|line| if line.starts_with(' ') { line.clone() } else { format!("- {line}") }).collect();
    format!("{heading}\n{}", lines.join("\n"))
}
