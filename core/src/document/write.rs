//! Serialises a document as JSON, for the browser's storage and for exported
//! files. `static/schema/jalon-4.json` describes the format.

mod audits;
mod records;

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use serde_json::{Map, Value};

use super::{Document, FORMAT, VERSION};
use crate::date::Date;
use crate::json::to_json;
use crate::language::Language;
use crate::now::Now;
use audits::{AuditJson, FindingJson, OpinionJson, ReviewerJson};
use records::{AnswerJson, BudgetJson, CustomCertifierJson, EvidenceJson, ProfileJson, QuoteJson};

/// Serialises the document for the browser's storage, without whitespace.
///
/// `language` is the displayed language, a hint for other programs. `now` is
/// the time of saving, and decides the edition if no audit date is planned.
pub fn write(document: &Document, language: Language, now: Now) -> String {
    to_json(&DocumentJson::<()>::of(document, language, &now.timestamp(), now.today, None), false)
}

/// Serialises the document for an exported file, indented and with derived
/// figures, which parsing ignores.
pub fn write_with_results<R: Serialize>(document: &Document, language: Language, now: Now, results: &R) -> String {
    to_json(&DocumentJson::of(document, language, &now.timestamp(), now.today, Some(results)), true) + "\n"
}

#[derive(Serialize)]
struct DocumentJson<'a, R> {
    format: &'static str,
    version: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    revisions: &'a [u64],
    saved_at: &'a str,
    title: &'a str,
    edition: &'static str,
    settings: SettingsJson<'a>,
    profile: ProfileJson<'a>,
    answers: Vec<AnswerJson<'a>>,
    evidence: Vec<EvidenceJson<'a>>,
    audits: Vec<AuditJson>,
    findings: Vec<FindingJson<'a>>,
    reviewers: Vec<ReviewerJson<'a>>,
    opinions: Vec<OpinionJson<'a>>,
    budget: BudgetJson,
    quotes: Vec<QuoteJson<'a>>,
    certifiers: Vec<CustomCertifierJson<'a>>,
    wished_dates: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    results: Option<&'a R>,
}

/// The displayed language, then the settings of newer versions.
struct SettingsJson<'a> {
    language: Language,
    other: &'a Map<String, Value>,
}

/// By hand: flattening a map would take three times the code.
impl Serialize for SettingsJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("language", self.language.code())?;
        for (name, value) in self.other {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

impl<'a, R> DocumentJson<'a, R> {
    fn of(document: &'a Document, language: Language, saved_at: &'a str, today: Date, results: Option<&'a R>) -> Self {
        Self {
            format: FORMAT,
            version: VERSION,
            id: document.id.map(|id| id.to_string()),
            revisions: &document.revisions,
            saved_at,
            title: &document.title,
            edition: document.profile.edition(today).code(),
            settings: SettingsJson { language, other: &document.other_settings },
            profile: ProfileJson::of(&document.profile),
            answers: document.entries.iter().map(|(id, entry)| AnswerJson::of(*id, entry)).collect(),
            evidence: document.evidence.iter().map(|(id, piece)| EvidenceJson::of(*id, piece)).collect(),
            audits: document.audits.iter().map(|(id, record)| AuditJson::of(*id, record)).collect(),
            findings: document.findings.iter().map(|(id, finding)| FindingJson::of(*id, finding)).collect(),
            reviewers: document.reviewers.iter().map(|(id, name)| ReviewerJson::of(*id, name)).collect(),
            opinions: document.opinions.iter().map(|(id, opinion)| OpinionJson::of(*id, opinion)).collect(),
            budget: BudgetJson::of(&document.budget),
            quotes: document.quotes.iter().map(|(id, quote)| QuoteJson::of(*id, quote)).collect(),
            certifiers: document
                .custom_certifiers
                .iter()
                .map(|(id, certifier)| CustomCertifierJson::of(*id, certifier))
                .collect(),
            wished_dates: &document.wished_dates,
            results,
        }
    }
}
