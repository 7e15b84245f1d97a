//! The request for quotes, as a text ready to send. It contains the facts that
//! a certifying body needs to compute the audit, and the extras that the
//! visitor selects.

use crate::assessment::readiness;
use crate::audit::{Bracket, Cycle, Extra, QuoteItem, QuoteScope, Step};
use crate::date::Date;
use crate::document::Document;
use crate::language::Language;
use crate::profile::{Flag, IdentityField, PlannedAudit};
use crate::text::Messages;

/// A text to send.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuoteRequest {
    /// The subject.
    pub subject: String,
    /// The body, with line feeds.
    pub body: String,
}

/// The request in this language, with these extras. Certifying bodies read French; in
/// another language it is a translation for the visitor.
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
        closing(document, messages, extras),
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
    let identity = [(Extra::ActivityNumber, IdentityField::ActivityNumber), (Extra::Town, IdentityField::Town)];
    for (extra, field) in identity {
        let text = profile.identity.get(field).trim();
        if wants(extra) && !text.is_empty() {
            let name = (messages.organisation().identity)(field);
            lines.push(format!("{name}{} {text}", messages.common().colon));
        }
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
        lines.push((request.progress)(readiness(document, today, None)));
    }
    lines
}

/// The closing words, with the contact as the signature.
fn closing(document: &Document, messages: Messages, extras: &[Extra]) -> String {
    let identity = &document.profile.identity;
    let signature = [IdentityField::Contact, IdentityField::ContactDetails].map(|field| identity.get(field).trim());
    let signature = signature.into_iter().filter(|line| extras.contains(&Extra::Contact) && !line.is_empty());
    std::iter::once(messages.request().closing).chain(signature).collect::<Vec<_>>().join("\n")
}

/// A message that asks a certifying body for what its quote leaves out.
pub fn missing_request(missing: &[QuoteItem], cycle: &Cycle, language: Language) -> QuoteRequest {
    let messages = language.messages();
    let request = messages.request();
    let opening = QuoteScope::of(cycle).opening.unwrap_or(&cycle.opening).kind;
    let items: Vec<String> =
        missing.iter().filter_map(|item| (request.missing_item)(*item, opening)).map(str::to_owned).collect();
    let paragraphs = [request.greeting.to_owned(), section(request.missing, &items), request.closing.to_owned()];
    QuoteRequest { subject: request.missing_subject.to_owned(), body: paragraphs.join("\n\n") }
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
