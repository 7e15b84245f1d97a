//! What the property tests draw from: any request, any document.

use std::rc::Rc;

use jalon_core::audit::{Amount, CustomCertifierId, DurationInput, Pricing, QuoteId, QuoteItem};
use jalon_core::date::Date;
use jalon_core::document::{ActionId, ActionState, Change, Document, EvidenceId, ProfileChange, QuoteChange, Status};
use jalon_core::language::Language;
use jalon_core::now::Now;
use jalon_core::profile::{AuditKind, Flag, PlannedAudit};
use jalon_core::quantity::{Cents, HalfDays};
use jalon_core::rnq::{Categories, Category, IndicatorId};
use proptest::prelude::*;
use proptest::sample::select;

pub(crate) fn date() -> impl Strategy<Value = Date> {
    (2024u16..2030, 1u8..=12, 1u8..=31).prop_filter_map("no such day", |(y, m, d)| Date::new(y, m, d))
}

pub(crate) fn moment() -> impl Strategy<Value = Now> {
    (date(), 0u64..4_000_000_000_000).prop_map(|(today, unix_ms)| Now { today, unix_ms })
}

pub(crate) fn categories() -> impl Strategy<Value = Categories> {
    prop::collection::vec(select(Category::ALL.to_vec()), 0..5).prop_map(|list| list.into_iter().collect())
}

pub(crate) fn request() -> impl Strategy<Value = DurationInput> {
    let turnover = prop::option::of(prop_oneof![0u64..100_000_000, any::<u64>()].prop_map(Cents));
    (select(AuditKind::ALL.to_vec()), turnover, categories(), any::<u32>(), any::<bool>()).prop_map(
        |(kind, turnover, categories, other_sites, new_entrant)| DurationInput {
            kind,
            turnover,
            categories,
            other_sites,
            new_entrant,
        },
    )
}

fn typed() -> impl Strategy<Value = Rc<str>> {
    prop_oneof!["[a-zàéœ<>&\"' ]{0,30}", any::<String>()].prop_map(Rc::from)
}

/// Any change, mostly about a few indicators and pieces so that changes meet.
pub(crate) fn change() -> impl Strategy<Value = Change> {
    let id = || select(IndicatorId::ALL[..6].to_vec());
    let piece = || (0u64..8).prop_map(EvidenceId);
    let profile = prop_oneof![
        (select(Category::ALL.to_vec()), any::<bool>()).prop_map(|(c, on)| ProfileChange::Category(c, on)),
        (select(Category::ALL.to_vec()), any::<bool>()).prop_map(|(c, on)| ProfileChange::Extension(c, on)),
        (select(Flag::ALL.to_vec()), any::<bool>()).prop_map(|(f, on)| ProfileChange::Flag(f, on)),
        prop::option::of(any::<u64>().prop_map(Cents)).prop_map(ProfileChange::Turnover),
        any::<u32>().prop_map(ProfileChange::OtherSites),
        select(PlannedAudit::ALL.to_vec()).prop_map(ProfileChange::PlannedAudit),
        prop::option::of(date()).prop_map(ProfileChange::PlannedDate),
        prop::option::of(date()).prop_map(ProfileChange::CertificateDate),
    ];
    prop_oneof![
        profile.prop_map(Change::Profile),
        (id(), select(Status::ALL.to_vec())).prop_map(|(id, status)| Change::Answer(id, status)),
        id().prop_map(Change::Confirm),
        (id(), typed()).prop_map(|(id, text)| Change::Notes(id, text)),
        id().prop_map(Change::AddEvidence),
        (id(), piece()).prop_map(|(id, piece)| Change::ReuseEvidence(id, piece)),
        (piece(), typed()).prop_map(|(piece, title)| Change::EvidenceTitle(piece, title)),
        (piece(), typed()).prop_map(|(piece, place)| Change::EvidenceLocation(piece, place)),
        (id(), (0u64..8).prop_map(ActionId), typed())
            .prop_map(|(id, action, what)| Change::ActionWhat(id, action, what)),
        (id(), (0u64..8).prop_map(ActionId), prop::option::of(date()))
            .prop_map(|(id, action, due)| Change::ActionDue(id, action, due)),
        (id(), piece()).prop_map(|(id, piece)| Change::MoveEvidenceUp(id, piece)),
        (id(), piece()).prop_map(|(id, piece)| Change::MoveEvidenceDown(id, piece)),
        (id(), piece()).prop_map(|(id, piece)| Change::RemoveEvidence(id, piece)),
        id().prop_map(Change::AddAction),
        (id(), (0u64..8).prop_map(ActionId)).prop_map(|(id, action)| Change::RemoveAction(id, action)),
        (select(Amount::ALL.to_vec()), any::<u64>().prop_map(Cents)).prop_map(|(a, v)| Change::Amount(a, v)),
        any::<bool>().prop_map(Change::PreAudit),
        (id(), (0u64..8).prop_map(ActionId), select(ActionState::ALL.to_vec()))
            .prop_map(|(id, action, state)| Change::ActionState(id, action, state)),
        (piece(), any::<bool>()).prop_map(|(piece, reused)| Change::EvidenceReused(piece, reused)),
        typed().prop_map(Change::Name),
        typed().prop_map(Change::WishedDates),
        quote_change(),
        custom_certifier_change(),
    ]
}

fn quote_change() -> impl Strategy<Value = Change> {
    let id = || (0u64..8).prop_map(QuoteId);
    let days = (select(QuoteItem::DAYS.to_vec()), prop::option::of(any::<u64>().prop_map(HalfDays)));
    let amount = (select(QuoteItem::AMOUNTS.to_vec()), prop::option::of(any::<u64>().prop_map(Cents)));
    let change = prop_oneof![
        typed().prop_map(QuoteChange::Certifier),
        days.prop_map(|(item, days)| QuoteChange::Days(item, days)),
        select(Pricing::ALL.to_vec()).prop_map(QuoteChange::Pricing),
        amount.prop_map(|(item, amount)| QuoteChange::Amount(item, amount)),
        prop::option::of(date()).prop_map(QuoteChange::ValidUntil),
    ];
    prop_oneof![
        Just(Change::AddQuote),
        (id(), change).prop_map(|(id, change)| Change::Quote(id, change)),
        id().prop_map(Change::RemoveQuote),
    ]
}

fn custom_certifier_change() -> impl Strategy<Value = Change> {
    let id = || (0u64..8).prop_map(CustomCertifierId);
    prop_oneof![
        Just(Change::AddCustomCertifier),
        (id(), typed()).prop_map(|(id, name)| Change::CustomCertifierName(id, name)),
        (id(), typed()).prop_map(|(id, details)| Change::CustomCertifierDetails(id, details)),
        id().prop_map(Change::RemoveCustomCertifier),
    ]
}

/// Changes made one after the other, at moments that make names collide.
pub(crate) fn changed(document: &Document, changes: &[Change]) -> Document {
    let today = Date::new(2026, 11, 23).unwrap();
    changes.iter().enumerate().fold(document.clone(), |document, (position, change)| {
        document.after(change.clone(), Now { today, unix_ms: (position % 8) as u64 })
    })
}

pub(crate) fn document() -> impl Strategy<Value = Document> {
    prop::collection::vec(change(), 0..40).prop_map(|changes| changed(&Document::default(), &changes))
}
