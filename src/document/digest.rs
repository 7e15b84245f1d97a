//! The summary that a visitor may pass on to the host: what stands on screen
//! as counts and states, and nothing that was typed.

use super::Document;
use crate::assessment::{Severity, Verdict, predict, readiness};
use crate::audit::Cycle;
use crate::date::Date;
use crate::profile::Flag;

/// The summary in the document's language, in lines.
#[must_use]
pub fn digest(document: &Document, today: Date) -> String {
    let words = document.language.words();
    let (host, summary) = (&words.host, &words.summary);
    let prediction = predict(document, today);
    let counts = readiness(document, today, None);
    let profile = &document.profile;
    let flags = [Flag::Certifying, Flag::WorkLinked, Flag::WorkplacePeriods, Flag::Subcontracts];
    let held = flags.into_iter().filter(|flag| profile.holds(*flag));
    let activity: Vec<String> = held.map(|flag| (words.request.flag)(flag).to_owned()).collect();
    let categories: Vec<&str> = profile.categories.iter().map(words.organisation.category).collect();
    let mut lines = vec![
        (host.digest_title)(today),
        (words.audit.kind)(prediction.kind).to_owned(),
        (host.digest_categories)(&categories.join(", ")),
    ];
    if !activity.is_empty() {
        lines.push((words.request.activity)(&activity));
    }
    if let Some(estimate) = Cycle::of(profile).planned.estimate {
        lines.push((host.digest_length)(&(words.numbers.days)(estimate.total)));
    }
    lines.push((host.digest_answers)(counts.answered(), counts.applicable()));
    lines.push((summary.verdict)(prediction.verdict, prediction.kind).to_owned());
    if prediction.verdict != Verdict::NotStarted {
        lines.push((summary.counted)(prediction.majors, prediction.minors, prediction.open));
    }
    for severity in [Severity::Major, Severity::Minor] {
        let found = prediction.findings.iter().filter(|finding| finding.severity == severity);
        let numbers: Vec<String> = found.map(|finding| finding.indicator.to_string()).collect();
        if !numbers.is_empty() {
            lines.push((host.digest_findings)(severity, &numbers.join(", ")));
        }
    }
    lines.join("\n")
}
