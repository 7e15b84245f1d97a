//! The JSON objects inside a document: profile, answers, evidence, budget,
//! quotes and certifiers.

use serde::Serialize;

use crate::audit::{Amount, Budget, Quote, QuoteId, QuoteItem};
use crate::document::{Action, CustomCertifier, CustomCertifierId, Entry, Evidence, EvidenceId};
use crate::profile::{Flag, IdentityField, Profile};
use crate::quantity::{Cents, HalfDays};
use crate::rnq::{Categories, Category, IndicatorId};

#[derive(Serialize)]
pub(super) struct ProfileJson<'a> {
    name: &'a str,
    activity_number: &'a str,
    town: &'a str,
    contact: &'a str,
    contact_details: &'a str,
    certifier: &'a str,
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
pub(super) struct AnswerJson<'a> {
    indicator: u8,
    status: Option<&'static str>,
    edition: Option<&'static str>,
    carried_over: bool,
    notes: &'a str,
    private_notes: &'a str,
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
pub(super) struct EvidenceJson<'a> {
    id: u64,
    title: &'a str,
    location: &'a str,
    reused: bool,
    owner: &'a str,
    checked_on: Option<String>,
    valid_months: Option<u16>,
}

#[derive(Serialize)]
pub(super) struct QuoteJson<'a> {
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
pub(super) struct CustomCertifierJson<'a> {
    id: u64,
    name: &'a str,
    details: &'a str,
}

#[derive(Serialize)]
pub(super) struct BudgetJson {
    low_day_rate_cents: Cents,
    typical_day_rate_cents: Cents,
    high_day_rate_cents: Cents,
    file_fees_cents: Cents,
    travel_cents: Cents,
    pre_audit: bool,
    pre_audit_cents: Cents,
}

impl<'a> ProfileJson<'a> {
    pub(super) fn of(profile: &'a Profile) -> Self {
        let codes = |categories: Categories| categories.iter().map(Category::code).collect();
        Self {
            name: &profile.name,
            activity_number: profile.identity.get(IdentityField::ActivityNumber),
            town: profile.identity.get(IdentityField::Town),
            contact: profile.identity.get(IdentityField::Contact),
            contact_details: profile.identity.get(IdentityField::ContactDetails),
            certifier: profile.identity.get(IdentityField::Certifier),
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
            planned_audit: profile.planned_audit.code(),
            planned_date: profile.planned_date.map(|date| date.to_string()),
            certificate_date: profile.certificate_date.map(|date| date.to_string()),
        }
    }
}

impl<'a> AnswerJson<'a> {
    pub(super) fn of(id: IndicatorId, entry: &'a Entry) -> Self {
        Self {
            indicator: id.number(),
            status: entry.answer.map(|(status, _)| status.code()),
            edition: entry.answer.map(|(_, edition)| edition.code()),
            carried_over: entry.carried_over,
            notes: &entry.notes,
            private_notes: &entry.private_notes,
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
    pub(super) fn of(id: QuoteId, quote: &'a Quote) -> Self {
        Self {
            id: id.0,
            certifier: &quote.certifier,
            opening_half_days: quote.days(QuoteItem::Opening),
            surveillance_half_days: quote.days(QuoteItem::Surveillance),
            pricing: quote.pricing.code(),
            price_cents: quote.amount(QuoteItem::Price),
            file_fees_cents: quote.amount(QuoteItem::Fees),
            travel_cents: quote.amount(QuoteItem::Travel),
            pre_audit_cents: quote.amount(QuoteItem::PreAudit),
            valid_until: quote.valid_until.map(|date| date.to_string()),
        }
    }
}

impl<'a> EvidenceJson<'a> {
    pub(super) fn of(id: EvidenceId, piece: &'a Evidence) -> Self {
        Self {
            id: id.0,
            title: &piece.title,
            location: &piece.location,
            reused: piece.reused,
            owner: &piece.owner,
            checked_on: piece.checked_on.map(|date| date.to_string()),
            valid_months: piece.valid_months,
        }
    }
}

impl<'a> CustomCertifierJson<'a> {
    pub(super) fn of(id: CustomCertifierId, certifier: &'a CustomCertifier) -> Self {
        Self { id: id.0, name: &certifier.name, details: &certifier.details }
    }
}

impl BudgetJson {
    pub(super) fn of(budget: &Budget) -> Self {
        Self {
            low_day_rate_cents: budget.amount(Amount::LowRate),
            typical_day_rate_cents: budget.amount(Amount::TypicalRate),
            high_day_rate_cents: budget.amount(Amount::HighRate),
            file_fees_cents: budget.amount(Amount::FileFees),
            travel_cents: budget.amount(Amount::Travel),
            pre_audit: budget.pre_audit(),
            pre_audit_cents: budget.amount(Amount::PreAudit),
        }
    }
}
