//! The summary that a visitor may pass on to the host: what stands on screen
//! as counts and states, and nothing that was typed.

use super::Document;
use crate::assessment::{Verdict, predict, readiness};
use crate::audit::Cycle;
use crate::date::Date;

/// The summary in the document's language, in lines.
#[must_use]
pub fn digest(document: &Document, today: Date) -> String {
    let words = document.language.words();
    let (host, summary) = (&words.host, &words.summary);
    let prediction = predict(document, today);
    let counts = readiness(document, today, None);
    let categories: Vec<&str> = document.profile.categories.iter().map(words.organisation.category).collect();
    let mut lines = vec![
        (host.digest_title)(today),
        (words.audit.kind)(prediction.kind).to_owned(),
        (host.digest_categories)(&categories.join(", ")),
    ];
    if let Some(estimate) = Cycle::of(&document.profile).planned.estimate {
        lines.push((host.digest_length)(&(words.numbers.days)(estimate.total)));
    }
    lines.push((host.digest_answers)(counts.answered(), counts.applicable()));
    lines.push((summary.verdict)(prediction.verdict, prediction.kind).to_owned());
    if prediction.verdict != Verdict::NotStarted {
        lines.push((summary.counted)(prediction.majors, prediction.minors, prediction.open));
    }
    lines.join("\n")
}
