//! Serialises a document as JSON, for the browser's storage and for exported
//! files. `static/schema/jalon-2.json` describes the format.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use serde_json::{Map, Value};

use super::{Document, FORMAT, VERSION};
use crate::audit::{Amount, Quote, QuoteId};
use crate::date::Date;
use crate::document::{Action, Entry};
use crate::json::to_json;
use crate::language::Language;
use crate::now::Now;
use crate::profile::{AuditKind, Flag, Profile};
use crate::quantity::{Cents, HalfDays};
use crate::rnq::{Categories, Category, IndicatorId};

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
    saved_at: &'a str,
    edition: &'static str,
    settings: SettingsJson<'a>,
    profile: ProfileJson<'a>,
    answers: Vec<AnswerJson<'a>>,
    evidence: Vec<EvidenceJson<'a>>,
    budget: BudgetJson,
    quotes: Vec<QuoteJson<'a>>,
    certifiers: Vec<CustomCertifierJson<'a>>,
    wished_dates: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    results: Option<&'a R>,
}

#[derive(Serialize)]
struct ProfileJson<'a> {
    name: &'a str,
    categories: Vec<&'static str>,
    added_categories: Vec<&'static str>,
    certifying: bool,
    work_linked: bool,
    workplace_periods: bool,
    subcontracts: bool,
    new_entrant: bool,
    legacy_label: bool,
    turnover_cents: Option<Cents>,
    other_sites: u32,
    planned_audit: &'static str,
    planned_date: Option<String>,
    certificate_date: Option<String>,
}

#[derive(Serialize)]
struct AnswerJson<'a> {
    indicator: u8,
    status: Option<&'static str>,
    edition: Option<&'static str>,
    notes: &'a str,
    evidence: Vec<u64>,
    actions: Vec<ActionJson<'a>>,
}

#[derive(Serialize)]
struct ActionJson<'a> {
    id: u64,
    what: &'a str,
    who: &'a str,
    due: Option<String>,
    state: &'static str,
}

#[derive(Serialize)]
struct EvidenceJson<'a> {
    id: u64,
    title: &'a str,
    location: &'a str,
    reused: bool,
}

#[derive(Serialize)]
struct QuoteJson<'a> {
    id: u64,
    certifier: &'a str,
    opening_half_days: Option<HalfDays>,
    surveillance_half_days: Option<HalfDays>,
    pricing: &'static str,
    price_cents: Option<Cents>,
    file_fees_cents: Option<Cents>,
    travel_cents: Option<Cents>,
    pre_audit_cents: Option<Cents>,
    valid_until: Option<String>,
}

#[derive(Serialize)]
struct CustomCertifierJson<'a> {
    id: u64,
    name: &'a str,
    details: &'a str,
}

#[derive(Serialize)]
struct BudgetJson {
    low_day_rate_cents: Cents,
    typical_day_rate_cents: Cents,
    high_day_rate_cents: Cents,
    file_fees_cents: Cents,
    travel_cents: Cents,
    pre_audit: bool,
    pre_audit_cents: Cents,
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
        let amount = |amount: Amount| document.budget.amount(amount);
        Self {
            format: FORMAT,
            version: VERSION,
            id: document.id.map(|id| id.to_string()),
            saved_at,
            edition: document.profile.edition(today).code(),
            settings: SettingsJson { language, other: &document.other_settings },
            profile: ProfileJson::of(&document.profile),
            answers: document.entries.iter().map(|(id, entry)| AnswerJson::of(*id, entry)).collect(),
            evidence: document
                .evidence
                .iter()
                .map(|(id, piece)| EvidenceJson {
                    id: id.0,
                    title: &piece.title,
                    location: &piece.location,
                    reused: piece.reused,
                })
                .collect(),
            budget: BudgetJson {
                low_day_rate_cents: amount(Amount::LowRate),
                typical_day_rate_cents: amount(Amount::TypicalRate),
                high_day_rate_cents: amount(Amount::HighRate),
                file_fees_cents: amount(Amount::FileFees),
                travel_cents: amount(Amount::Travel),
                pre_audit: document.budget.pre_audit,
                pre_audit_cents: amount(Amount::PreAudit),
            },
            quotes: document.quotes.iter().map(|(id, quote)| QuoteJson::of(*id, quote)).collect(),
            certifiers: document
                .custom_certifiers
                .iter()
                .map(|(id, certifier)| CustomCertifierJson {
                    id: id.0,
                    name: &certifier.name,
                    details: &certifier.details,
                })
                .collect(),
            wished_dates: &document.wished_dates,
            results,
        }
    }
}

impl<'a> ProfileJson<'a> {
    fn of(profile: &'a Profile) -> Self {
        let codes = |categories: Categories| categories.iter().map(Category::code).collect();
        Self {
            name: &profile.name,
            categories: codes(profile.categories),
            added_categories: codes(profile.extension),
            certifying: profile.flag(Flag::Certifying),
            work_linked: profile.flag(Flag::WorkLinked),
            workplace_periods: profile.flag(Flag::WorkplacePeriods),
            subcontracts: profile.flag(Flag::Subcontracts),
            new_entrant: profile.flag(Flag::NewEntrant),
            legacy_label: profile.flag(Flag::LegacyLabel),
            turnover_cents: profile.turnover,
            other_sites: profile.other_sites,
            planned_audit: AuditKind::from(profile.planned_audit).code(),
            planned_date: profile.planned_date.map(|date| date.to_string()),
            certificate_date: profile.certificate_date.map(|date| date.to_string()),
        }
    }
}

impl<'a> AnswerJson<'a> {
    fn of(id: IndicatorId, entry: &'a Entry) -> Self {
        Self {
            indicator: id.number(),
            status: entry.answer.map(|(status, _)| status.code()),
            edition: entry.answer.map(|(_, edition)| edition.code()),
            notes: &entry.notes,
            evidence: entry.evidence.iter().map(|piece| piece.0).collect(),
            actions: entry.actions.iter().map(ActionJson::of).collect(),
        }
    }
}

impl<'a> ActionJson<'a> {
    fn of(action: &'a Action) -> Self {
        Self {
            id: action.id.0,
            what: &action.what,
            who: &action.who,
            due: action.due.map(|date| date.to_string()),
            state: action.state.code(),
        }
    }
}

impl<'a> QuoteJson<'a> {
    fn of(id: QuoteId, quote: &'a Quote) -> Self {
        Self {
            id: id.0,
            certifier: &quote.certifier,
            opening_half_days: quote.opening,
            surveillance_half_days: quote.surveillance,
            pricing: quote.pricing.code(),
            price_cents: quote.price,
            file_fees_cents: quote.fees,
            travel_cents: quote.travel,
            pre_audit_cents: quote.pre_audit,
            valid_until: quote.valid_until.map(|date| date.to_string()),
        }
    }
}
