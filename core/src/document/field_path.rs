//! Paths to the parts of a document, which are compared and copied one by one.

use litemap::LiteMap;
use std::rc::Rc;

use super::{Action, ActionId, AuditId, Document, EvidenceId, FindingId, ReviewerId};
use crate::audit::{Amount, CustomCertifierId, QuoteId};
use crate::profile::{Flag, IdentityField};
use crate::rnq::IndicatorId;

/// A part of a document that a merge takes as a whole from one side or the
/// other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FieldPath {
    /// The title of the file.
    Title,
    /// The organisation's name.
    Name,
    /// Another detail of the organisation.
    Identity(IdentityField),
    /// The categories, including those of a planned extension.
    Categories,
    /// A flag of the organisation.
    Flag(Flag),
    /// The annual training turnover.
    Turnover,
    /// The number of other sites.
    OtherSites,
    /// The planned audit.
    PlannedAudit,
    /// The planned date.
    PlannedDate,
    /// The date of the certificate.
    CertificateDate,
    /// The answer to an indicator, and whether it is carried over.
    Answer(IndicatorId),
    /// The notes on an indicator.
    Notes(IndicatorId),
    /// The private notes on an indicator.
    PrivateNotes(IndicatorId),
    /// The ordered list of evidence for an indicator.
    EvidenceList(IndicatorId),
    /// The actions on an indicator.
    Actions(IndicatorId),
    /// One action on an indicator.
    Action(IndicatorId, ActionId),
    /// A piece of evidence, and its links to indicators if one side removed it.
    Evidence(EvidenceId),
    /// An amount of the budget.
    Amount(Amount),
    /// Whether the budget includes a pre-audit.
    PreAudit,
    /// A quote.
    Quote(QuoteId),
    /// A certifying body that the visitor added.
    CustomCertifier(CustomCertifierId),
    /// The preferred audit dates, as free text.
    WishedDates,
    /// A past audit, and its findings if one side removed it.
    Audit(AuditId),
    /// A finding.
    Finding(FindingId),
    /// The name of a reviewer.
    Reviewer(ReviewerId),
    /// What a reviewer thinks of an indicator.
    Opinion(IndicatorId, ReviewerId),
}

impl FieldPath {
    /// Whether both documents have the same value at this path.
    pub(super) fn same(self, a: &Document, b: &Document) -> bool {
        let (p, q) = (&a.profile, &b.profile);
        match self {
            Self::Title => a.title == b.title,
            Self::Name => p.name == q.name,
            Self::Identity(field) => p.identity.get(field) == q.identity.get(field),
            Self::Categories => p.categories == q.categories && p.extension == q.extension,
            Self::Flag(flag) => p.flag(flag) == q.flag(flag),
            Self::Turnover => p.turnover == q.turnover,
            Self::OtherSites => p.other_sites == q.other_sites,
            Self::PlannedAudit => p.planned_audit == q.planned_audit,
            Self::PlannedDate => p.planned_date == q.planned_date,
            Self::CertificateDate => p.certificate_date == q.certificate_date,
            Self::Answer(id) => {
                let answer = |document: &Document| (document.entry(id).answer, document.entry(id).carried_over);
                answer(a) == answer(b)
            }
            Self::Notes(id) => a.entry(id).notes == b.entry(id).notes,
            Self::PrivateNotes(id) => a.entry(id).private_notes == b.entry(id).private_notes,
            Self::EvidenceList(id) => a.entry(id).evidence == b.entry(id).evidence,
            Self::Actions(id) => a.entry(id).actions == b.entry(id).actions,
            Self::Action(id, action) => a.entry(id).action(action) == b.entry(id).action(action),
            Self::Evidence(id) => a.evidence.get(&id) == b.evidence.get(&id),
            Self::Amount(amount) => a.budget.amount(amount) == b.budget.amount(amount),
            Self::PreAudit => a.budget.pre_audit() == b.budget.pre_audit(),
            Self::Quote(id) => a.quotes.get(&id) == b.quotes.get(&id),
            Self::CustomCertifier(id) => a.custom_certifiers.get(&id) == b.custom_certifiers.get(&id),
            Self::WishedDates => a.wished_dates == b.wished_dates,
            Self::Audit(id) => a.audits.get(&id) == b.audits.get(&id),
            Self::Finding(id) => a.findings.get(&id) == b.findings.get(&id),
            Self::Reviewer(id) => a.reviewers.get(&id) == b.reviewers.get(&id),
            Self::Opinion(id, reviewer) => a.opinions.get(&(id, reviewer)) == b.opinions.get(&(id, reviewer)),
        }
    }

    /// Copies the value at this path from `from` to `to`.
    pub(super) fn copy(self, from: &Document, to: &mut Document) {
        let p = &from.profile;
        match self {
            Self::Title => to.title.clone_from(&from.title),
            Self::Name => to.profile.name = p.name.clone(),
            Self::Identity(field) => to.profile.identity.set(field, p.identity.get(field).clone()),
            Self::Categories => {
                to.profile.categories = p.categories;
                to.profile.extension = p.extension;
            }
            Self::Flag(flag) => to.profile.set_flag(flag, p.flag(flag)),
            Self::Turnover => to.profile.turnover = p.turnover,
            Self::OtherSites => to.profile.other_sites = p.other_sites,
            Self::PlannedAudit => to.profile.planned_audit = p.planned_audit,
            Self::PlannedDate => to.profile.planned_date = p.planned_date,
            Self::CertificateDate => to.profile.certificate_date = p.certificate_date,
            Self::Answer(id) => to.edit(id, |entry| {
                let source = from.entry(id);
                (entry.answer, entry.carried_over) = (source.answer, source.carried_over);
            }),
            Self::Notes(id) => to.edit(id, |entry| entry.notes = from.entry(id).notes.clone()),
            Self::PrivateNotes(id) => to.edit(id, |entry| entry.private_notes = from.entry(id).private_notes.clone()),
            Self::EvidenceList(id) => to.edit(id, |entry| entry.evidence.clone_from(&from.entry(id).evidence)),
            Self::Actions(id) => to.edit(id, |entry| entry.actions.clone_from(&from.entry(id).actions)),
            Self::Action(id, action) => {
                to.edit(id, |entry| copy_action(from.entry(id).action(action), &mut entry.actions, action));
            }
            Self::Evidence(id) => copy_evidence(from, to, id),
            Self::Amount(amount) => to.budget.set_amount(amount, from.budget.amount(amount)),
            Self::PreAudit => to.budget.set_pre_audit(from.budget.pre_audit()),
            Self::Quote(id) => copy_item(&from.quotes, &mut to.quotes, id),
            Self::CustomCertifier(id) => copy_item(&from.custom_certifiers, &mut to.custom_certifiers, id),
            Self::WishedDates => to.wished_dates.clone_from(&from.wished_dates),
            Self::Audit(id) => copy_item(&from.audits, &mut to.audits, id),
            Self::Finding(id) => copy_item(&from.findings, &mut to.findings, id),
            Self::Reviewer(id) => copy_item(&from.reviewers, &mut to.reviewers, id),
            Self::Opinion(id, reviewer) => copy_item(&from.opinions, &mut to.opinions, (id, reviewer)),
        }
    }
}

/// Copies the item with this id, or removes it from `to` if `from` lacks it.
fn copy_item<K: Ord, V: ?Sized>(from: &LiteMap<K, Rc<V>>, to: &mut LiteMap<K, Rc<V>>, id: K) {
    match from.get(&id) {
        Some(item) => drop(to.insert(id, item.clone())),
        None => drop(to.remove(&id)),
    }
}

fn copy_action(from: Option<&Action>, to: &mut Vec<Action>, id: ActionId) {
    match (from, to.iter_mut().find(|action| action.id == id)) {
        (Some(action), Some(slot)) => slot.clone_from(action),
        (Some(action), None) => to.push(action.clone()),
        (None, _) => to.retain(|action| action.id != id),
    }
}

/// Copies a piece of evidence. If the copy adds or removes it, its links to
/// indicators follow, so that it is not orphaned.
fn copy_evidence(from: &Document, to: &mut Document, id: EvidenceId) {
    let was_present = to.evidence.contains_key(&id);
    copy_item(&from.evidence, &mut to.evidence, id);
    if !from.evidence.contains_key(&id) {
        to.unlink_evidence(id);
    } else if !was_present {
        for indicator in from.used_by(id) {
            to.link_evidence(indicator, id);
        }
    }
}
