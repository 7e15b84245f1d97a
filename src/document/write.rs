//! Writing a document as JSON: for the browser's storage, and for people who
//! take it away and may read it with other tools. The form is described by
//! `static/schema/jalon-2.json`.

use serde::Serialize;

use super::results::Results;
use super::{Document, FORMAT, VERSION};
use crate::assessment::{Action, Entry};
use crate::audit::{Amount, AuditKind, Quote, QuoteId};
use crate::date::Date;
use crate::profile::{Flag, Profile};
use crate::quantity::{Cents, HalfDays};
use crate::rnq::{Categories, IndicatorId};

/// What a document is written for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To be kept in the browser: as short as can be.
    Storage,
    /// To be taken away: indented, with the derived figures.
    Export,
}

/// Writes the document. `saved_at` is the moment in UTC as
/// `2026-11-23T08:12:33Z`; `today` decides the edition where no date is
/// planned.
#[must_use]
pub fn write(document: &Document, purpose: Purpose, saved_at: &str, today: Date) -> String {
    let form = Form::of(document, purpose, saved_at, today);
    let json = match purpose {
        Purpose::Storage => serde_json::to_string(&form),
        Purpose::Export => serde_json::to_string_pretty(&form).map(|json| json + "\n"),
    };
    // Writing strings, numbers and lists to memory has no way to fail.
    json.unwrap_or_default()
}

#[derive(Serialize)]
struct Form<'a> {
    format: &'static str,
    version: u64,
    saved_at: &'a str,
    edition: &'static str,
    settings: SettingsForm,
    profile: ProfileForm<'a>,
    answers: Vec<AnswerForm<'a>>,
    evidence: Vec<EvidenceForm<'a>>,
    budget: BudgetForm,
    quotes: Vec<QuoteForm<'a>>,
    certifiers: Vec<ContactForm<'a>>,
    wished_dates: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    results: Option<Results>,
}

#[derive(Serialize)]
struct SettingsForm {
    language: &'static str,
}

#[derive(Serialize)]
struct ProfileForm<'a> {
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
struct AnswerForm<'a> {
    indicator: u8,
    status: Option<&'static str>,
    edition: Option<&'static str>,
    notes: &'a str,
    evidence: Vec<u64>,
    actions: Vec<ActionForm<'a>>,
}

#[derive(Serialize)]
struct ActionForm<'a> {
    id: u64,
    what: &'a str,
    who: &'a str,
    due: Option<String>,
    state: &'static str,
}

#[derive(Serialize)]
struct EvidenceForm<'a> {
    id: u64,
    title: &'a str,
    location: &'a str,
    reused: bool,
}

#[derive(Serialize)]
struct QuoteForm<'a> {
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
struct ContactForm<'a> {
    id: u64,
    name: &'a str,
    details: &'a str,
}

#[derive(Serialize)]
struct BudgetForm {
    low_day_rate_cents: Cents,
    typical_day_rate_cents: Cents,
    high_day_rate_cents: Cents,
    file_fees_cents: Cents,
    travel_cents: Cents,
    pre_audit: bool,
    pre_audit_cents: Cents,
}

impl<'a> Form<'a> {
    fn of(document: &'a Document, purpose: Purpose, saved_at: &'a str, today: Date) -> Self {
        let amount = |amount: Amount| document.budget.amount(amount);
        Self {
            format: FORMAT,
            version: VERSION,
            saved_at,
            edition: document.profile.edition(today).code(),
            settings: SettingsForm { language: document.language.code() },
            profile: ProfileForm::of(&document.profile),
            answers: document.entries.iter().map(|(id, entry)| AnswerForm::of(*id, entry)).collect(),
            evidence: document
                .evidence
                .iter()
                .map(|(id, piece)| EvidenceForm {
                    id: id.0,
                    title: &piece.title,
                    location: &piece.location,
                    reused: piece.reused,
                })
                .collect(),
            budget: BudgetForm {
                low_day_rate_cents: amount(Amount::LowRate),
                typical_day_rate_cents: amount(Amount::TypicalRate),
                high_day_rate_cents: amount(Amount::HighRate),
                file_fees_cents: amount(Amount::FileFees),
                travel_cents: amount(Amount::Travel),
                pre_audit: document.budget.pre_audit,
                pre_audit_cents: amount(Amount::PreAudit),
            },
            quotes: document.quotes.iter().map(|(id, quote)| QuoteForm::of(*id, quote)).collect(),
            certifiers: document
                .contacts
                .iter()
                .map(|(id, contact)| ContactForm { id: id.0, name: &contact.name, details: &contact.details })
                .collect(),
            wished_dates: &document.wished_dates,
            results: (purpose == Purpose::Export).then(|| Results::of(document, today)),
        }
    }
}

impl<'a> ProfileForm<'a> {
    fn of(profile: &'a Profile) -> Self {
        let codes = |categories: Categories| categories.iter().map(|category| category.code()).collect();
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

impl<'a> AnswerForm<'a> {
    fn of(id: IndicatorId, entry: &'a Entry) -> Self {
        Self {
            indicator: id.number(),
            status: entry.answer.map(|(status, _)| status.code()),
            edition: entry.answer.map(|(_, edition)| edition.code()),
            notes: &entry.notes,
            evidence: entry.evidence.iter().map(|piece| piece.0).collect(),
            actions: entry.actions.iter().map(ActionForm::of).collect(),
        }
    }
}

impl<'a> ActionForm<'a> {
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

impl<'a> QuoteForm<'a> {
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
