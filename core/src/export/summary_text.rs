//! The result as a text: for the host, counts and states without any typed text; for
//! somebody else, with the organisation and what to correct.

use crate::assessment::{Severity, Verdict, predict, readiness};
use crate::audit::Cycle;
use crate::date::Date;
use crate::document::Document;
use crate::language::Language;
use crate::profile::Flag;

/// The summary in this language, with line feeds.
pub fn summary_text(document: &Document, language: Language, today: Date) -> String {
    let host = language.messages().host();
    let mut lines = summary_lines(document, language, today);
    let findings = predict(document, today).findings;
    for severity in [Severity::Major, Severity::Minor] {
        let findings = findings.iter().filter(|finding| finding.severity == severity);
        let numbers: Vec<String> = findings.map(|finding| finding.indicator.to_string()).collect();
        if !numbers.is_empty() {
            lines.push((host.summary_findings)(severity, &numbers.join(", ")));
        }
    }
    lines.join("\n")
}

/// What both texts say.
fn summary_lines(document: &Document, language: Language, today: Date) -> Vec<String> {
    let messages = language.messages();
    let (host, summary) = (messages.host(), messages.summary());
    let prediction = predict(document, today);
    let counts = readiness(document, today, None);
    let profile = &document.profile;
    let flags = [Flag::Certifying, Flag::WorkLinked, Flag::WorkplacePeriods, Flag::Subcontracts];
    let flags = flags.into_iter().filter(|flag| profile.holds(*flag));
    let activity: Vec<String> = flags.map(|flag| (messages.request().flag)(flag).to_owned()).collect();
    let categories: Vec<&str> = profile.categories.iter().map(messages.organisation().category).collect();
    let mut lines = vec![
        (host.summary_title)(today),
        (messages.audit().kind)(prediction.kind).to_owned(),
        (host.summary_categories)(&categories.join(", ")),
    ];
    if !activity.is_empty() {
        lines.push((messages.request().activity)(&activity));
    }
    if let Some(estimate) = Cycle::of(profile).planned.estimate {
        lines.push((host.summary_length)(&(messages.numbers().days)(estimate.total)));
    }
    lines.push((host.summary_answers)(counts.answered(), counts.applicable()));
    lines.push((summary.verdict)(prediction.verdict, prediction.kind).to_owned());
    if prediction.verdict != Verdict::NotStarted {
        lines.push((summary.counted)(prediction.majors, prediction.minors, prediction.open));
    }
    lines
}

/// The result as a text that the visitor sends: the summary, with the organisation, the
/// day of the audit and the titles of what to correct.
pub fn result_text(document: &Document, language: Language, today: Date) -> String {
    let messages = language.messages();
    let profile = &document.profile;
    let mut lines = summary_lines(document, language, today);
    if let (Some(kind), Some(_)) = (lines.get_mut(1), profile.planned_date) {
        *kind = (messages.report().audit_on)(profile.audit_kind(), profile.planned_date);
    }
    if !profile.name.trim().is_empty() {
        lines.insert(0, profile.name.to_string());
    }
    lines.extend(predict(document, today).findings.iter().map(|finding| {
        let (id, severity) = (finding.indicator, (messages.rules().severity)(finding.severity));
        format!("- {id}. {} ({severity})", messages.indicator(id).title)
    }));
    lines.join("\n")
}
