//! Strategies of the property tests: any request, any change, any document.

// Each test file compiles this module and uses a part of it.
#![allow(dead_code)]

use std::rc::Rc;

use jalon_core::audit::{Amount, CustomCertifierId, DurationInput, Pricing, QuoteId, QuoteItem};
use jalon_core::date::Date;
use jalon_core::document::{
    ActionId, ActionState, AuditChange, AuditId, Change, Document, DocumentId, Evidence, EvidenceChange, EvidenceId,
    FindingChange, FindingDate, FindingId, FindingKind, FindingText, OpinionChange, ProfileChange, QuoteChange,
    ReviewerId, Status,
};
use jalon_core::now::Now;
use jalon_core::profile::{AuditKind, Flag, IdentityField, PlannedAudit};
use jalon_core::quantity::{Cents, HalfDays};
use jalon_core::rnq::IndicatorId::{I1, I2, I3, I4};
use jalon_core::rnq::{Categories, Category, IndicatorId};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::json;

pub(crate) const NOW: Now = Now { today: Date::new(2026, 11, 23).unwrap(), unix_ms: 1_795_421_553_000 };

pub(crate) fn date() -> impl Strategy<Value = Date> {
    (2024u16..2030, 1u8..=12, 1u8..=31).prop_filter_map("no such day", |(y, m, d)| Date::new(y, m, d))
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

pub(crate) fn typed() -> impl Strategy<Value = Rc<str>> {
    prop_oneof!["[a-zàéœ<>&\"' ]{0,30}", any::<String>()].prop_map(Rc::from)
}

/// The indicators that changes are about: few, so that changes meet.
const INDICATORS: [IndicatorId; 4] = [I1, I2, I3, I4];

/// A document with some of everything: evidence 0 to 3, each on two indicators,
/// an action on each (4 to 7), quotes 8 and 9, certifying bodies 10 and 11, past audits
/// 16 and 17 with a finding each (18 and 19), reviewers 20 and 21 with an opinion.
/// Changes are about these.
fn filled() -> Document {
    let mut changes: Vec<Change> = INDICATORS.map(Change::AddEvidence).into();
    changes.extend(INDICATORS.map(Change::AddAction));
    changes.extend([Change::AddQuote, Change::AddQuote, Change::AddCustomCertifier, Change::AddCustomCertifier]);
    changes.extend((0..4).map(|piece| Change::ReuseEvidence(INDICATORS[(piece + 1) % 4], EvidenceId(piece as u64))));
    changes.extend([AuditChange::Record(None), AuditChange::Record(Some(NOW.today))].map(Change::Audit));
    changes.extend([AuditId(16), AuditId(17)].map(|audit| Change::Audit(AuditChange::AddFinding(audit, I1))));
    changes.extend(["Anne", "Paul"].map(|name| Change::Opinion(OpinionChange::AddReviewer(name.into()))));
    changes.push(Change::Opinion(OpinionChange::Status(I1, ReviewerId(20), Status::Partly)));
    changed_from(&Document::default(), &changes, 0)
}

/// Any change.
pub(crate) fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        2 => profile_change().prop_map(Change::Profile),
        4 => entry_change(),
        4 => evidence_change(),
        4 => action_change(),
        1 => quote_change(),
        1 => custom_certifier_change(),
        1 => (select(Amount::ALL.to_vec()), any::<u64>().prop_map(Cents)).prop_map(|(a, v)| Change::Amount(a, v)),
        1 => any::<bool>().prop_map(Change::PreAudit),
        1 => typed().prop_map(Change::Name),
        1 => (select(IdentityField::ALL.to_vec()), typed()).prop_map(|(field, text)| Change::Identity(field, text)),
        1 => typed().prop_map(Change::WishedDates),
        1 => typed().prop_map(Change::Title),
        3 => audit_change().prop_map(Change::Audit),
        3 => opinion_change().prop_map(Change::Opinion),
    ]
}

fn profile_change() -> impl Strategy<Value = ProfileChange> {
    prop_oneof![
        (select(Category::ALL.to_vec()), any::<bool>()).prop_map(|(c, on)| ProfileChange::Category(c, on)),
        (select(Category::ALL.to_vec()), any::<bool>()).prop_map(|(c, on)| ProfileChange::Extension(c, on)),
        (select(Flag::ALL.to_vec()), any::<bool>()).prop_map(|(f, on)| ProfileChange::Flag(f, on)),
        prop::option::of(any::<u64>().prop_map(Cents)).prop_map(ProfileChange::Turnover),
        any::<u32>().prop_map(ProfileChange::OtherSites),
        select(PlannedAudit::ALL.to_vec()).prop_map(ProfileChange::PlannedAudit),
        prop::option::of(date()).prop_map(ProfileChange::PlannedDate),
        prop::option::of(date()).prop_map(ProfileChange::CertificateDate),
    ]
}

fn indicator() -> impl Strategy<Value = IndicatorId> {
    select(INDICATORS.to_vec())
}

fn entry_change() -> impl Strategy<Value = Change> {
    prop_oneof![
        (indicator(), select(Status::ALL.to_vec())).prop_map(|(id, status)| Change::Answer(id, status)),
        indicator().prop_map(Change::Confirm),
        (indicator(), typed()).prop_map(|(id, text)| Change::Notes(id, text)),
        (indicator(), typed()).prop_map(|(id, text)| Change::PrivateNotes(id, text)),
    ]
}

pub(crate) fn evidence_change() -> impl Strategy<Value = Change> {
    let piece = || (0u64..4).prop_map(EvidenceId);
    let link = || (indicator(), piece());
    prop_oneof![
        1 => indicator().prop_map(Change::AddEvidence),
        3 => link().prop_map(|(id, piece)| Change::ReuseEvidence(id, piece)),
        1 => (piece(), typed()).prop_map(|(piece, title)| Change::Evidence(piece, EvidenceChange::Title(title))),
        1 => (piece(), typed()).prop_map(|(piece, location)| Change::Evidence(piece, EvidenceChange::Location(location))),
        1 => (piece(), any::<bool>()).prop_map(|(piece, reused)| Change::Evidence(piece, EvidenceChange::Reused(reused))),
        1 => (piece(), typed()).prop_map(|(piece, owner)| Change::Evidence(piece, EvidenceChange::Owner(owner))),
        1 => (piece(), prop::option::of(date())).prop_map(|(piece, day)| Change::Evidence(piece, EvidenceChange::CheckedOn(day))),
        1 => (piece(), prop::option::of(any::<u16>())).prop_map(|(piece, months)| Change::Evidence(piece, EvidenceChange::ValidMonths(months))),
        1 => link().prop_map(|(id, piece)| Change::MoveEvidenceUp(id, piece)),
        1 => link().prop_map(|(id, piece)| Change::MoveEvidenceDown(id, piece)),
        4 => link().prop_map(|(id, piece)| Change::RemoveEvidence(id, piece)),
        1 => piece().prop_map(Change::DiscardEvidence),
    ]
}

pub(crate) fn action_change() -> impl Strategy<Value = Change> {
    let action = || (0usize..4).prop_map(|position| (INDICATORS[position], ActionId(4 + position as u64)));
    prop_oneof![
        indicator().prop_map(Change::AddAction),
        (action(), typed()).prop_map(|((id, action), what)| Change::ActionWhat(id, action, what)),
        (action(), typed()).prop_map(|((id, action), who)| Change::ActionWho(id, action, who)),
        (action(), prop::option::of(date())).prop_map(|((id, action), due)| Change::ActionDue(id, action, due)),
        (action(), select(ActionState::ALL.to_vec()))
            .prop_map(|((id, action), state)| Change::ActionState(id, action, state)),
        action().prop_map(|(id, action)| Change::RemoveAction(id, action)),
    ]
}

fn quote_change() -> impl Strategy<Value = Change> {
    let id = || (8u64..10).prop_map(QuoteId);
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

fn audit_change() -> impl Strategy<Value = AuditChange> {
    let audit = || (16u64..18).prop_map(AuditId);
    let change = prop_oneof![
        indicator().prop_map(FindingChange::Indicator),
        prop::option::of(select(Category::ALL.to_vec())).prop_map(FindingChange::Category),
        select(FindingKind::ALL.to_vec()).prop_map(FindingChange::Kind),
        (select(FindingText::ALL.to_vec()), typed()).prop_map(|(text, value)| FindingChange::Text(text, value)),
        (select(FindingDate::ALL.to_vec()), prop::option::of(date()))
            .prop_map(|(d, value)| FindingChange::Date(d, value)),
    ];
    let finding = || (18u64..20).prop_map(FindingId);
    prop_oneof![
        1 => prop::option::of(date()).prop_map(AuditChange::Record),
        1 => (audit(), select(PlannedAudit::ALL.to_vec())).prop_map(|(id, kind)| AuditChange::Kind(id, kind)),
        1 => (audit(), prop::option::of(date())).prop_map(|(id, day)| AuditChange::HeldOn(id, day)),
        1 => audit().prop_map(AuditChange::Remove),
        2 => (audit(), indicator()).prop_map(|(id, indicator)| AuditChange::AddFinding(id, indicator)),
        4 => (finding(), change).prop_map(|(id, change)| AuditChange::Finding(id, change)),
        1 => finding().prop_map(AuditChange::RemoveFinding),
    ]
}

fn opinion_change() -> impl Strategy<Value = OpinionChange> {
    let of = || (indicator(), (20u64..22).prop_map(ReviewerId));
    prop_oneof![
        1 => typed().prop_map(OpinionChange::AddReviewer),
        3 => (of(), select(Status::ALL.to_vec())).prop_map(|((id, by), status)| OpinionChange::Status(id, by, status)),
        2 => (of(), typed()).prop_map(|((id, by), text)| OpinionChange::Comment(id, by, text)),
        1 => of().prop_map(|(id, by)| OpinionChange::TakeOver(id, by)),
        1 => of().prop_map(|(id, by)| OpinionChange::Keep(id, by)),
        1 => of().prop_map(|(id, by)| OpinionChange::Withdraw(id, by)),
    ]
}

fn custom_certifier_change() -> impl Strategy<Value = Change> {
    let id = || (10u64..12).prop_map(CustomCertifierId);
    prop_oneof![
        Just(Change::AddCustomCertifier),
        (id(), typed()).prop_map(|(id, name)| Change::CustomCertifierName(id, name)),
        (id(), typed()).prop_map(|(id, details)| Change::CustomCertifierDetails(id, details)),
        id().prop_map(Change::RemoveCustomCertifier),
    ]
}

/// The document after these changes, made one millisecond after the other from
/// this time on: ids derive from the time.
pub(crate) fn changed_from(document: &Document, changes: &[Change], start: u64) -> Document {
    let today = Date::new(2026, 11, 23).unwrap();
    changes
        .iter()
        .zip(start..)
        .fold(document.clone(), |document, (change, unix_ms)| document.after(change.clone(), Now { today, unix_ms }))
}

/// A document of any content: as changes make it, and with what only a file
/// brings, evidence that supports nothing and settings of a newer version.
pub(crate) fn document() -> impl Strategy<Value = Document> {
    let settings = prop_oneof![Just(json!({})), Just(json!({"density": "compact", "later": {"a": [1, 2.50, null]}}))];
    let id = prop::option::of(any::<[u64; 2]>().prop_map(DocumentId::from_bits));
    let unused = prop::collection::vec((20u64..24, typed()), 0..3);
    let start = prop_oneof![1 => Just(Document::default()), 2 => Just(filled())];
    let changes = prop::collection::vec(change(), 0..30);
    let revisions = prop::collection::btree_set(0u64..9, 0..4).prop_map(|set| set.into_iter().collect::<Vec<_>>());
    (start, changes, id, settings, unused, revisions, prop::bool::weighted(0.2)).prop_map(
        |(start, changes, id, settings, unused, revisions, carried_over)| {
            let mut document = changed_from(&start, &changes, 100);
            document.id = id;
            document.revisions = revisions.into();
            if carried_over {
                document = Document {
                    title: document.title.clone(),
                    ..document.next_cycle(DocumentId::from_bits([3, 4]), NOW)
                };
                document.id = id;
            }
            document.other_settings = Rc::new(settings.as_object().unwrap().clone());
            for (piece, title) in unused {
                if !document.evidence.contains_key(&EvidenceId(piece)) {
                    let title = document.after(Change::Name(title), NOW).profile.name;
                    document.evidence.insert(EvidenceId(piece), Rc::new(Evidence { title, ..Evidence::default() }));
                }
            }
            document
        },
    )
}

/// Whether every piece of evidence that an indicator names exists.
pub(crate) fn has_no_broken_link(document: &Document) -> bool {
    document.entries.values().flat_map(|entry| &entry.evidence).all(|piece| document.evidence.contains_key(piece))
}
