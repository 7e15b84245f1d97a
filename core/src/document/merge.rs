//! Three-way merge of two versions of a document that grew from the same one,
//! as two tabs make them. What only one side changed is taken from that side;
//! what both changed differently is a conflict for the visitor to resolve.
//!
//! Lists merge item by item: two tabs that each add an action keep both.

use std::rc::Rc;

use super::list_merge::{merged_ids, pick};
use super::{Action, Document, EvidenceId, FieldPath};
use crate::audit::Amount;
use crate::profile::Flag;
use crate::rnq::IndicatorId;

/// One of the two versions in a conflict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// This tab's.
    Mine,
    /// The other tab's.
    Theirs,
}

/// Something that both sides changed, differently.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// Where.
    pub path: FieldPath,
    /// This side's whole document, to show and to copy from.
    pub mine: Rc<Document>,
}

/// The outcome of a merge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merge {
    /// Both sides' changes. In a conflict it holds theirs until the visitor
    /// chooses: that version is saved already, and the conflict holds mine.
    pub document: Document,
    /// What the visitor has to resolve.
    pub conflicts: Vec<Conflict>,
}

/// Merges `mine` and `theirs`, which both grew from `base`.
///
/// ```
/// use jalon_core::document::{Change, Document, merge};
/// use jalon_core::{date::Date, now::Now, rnq::IndicatorId};
///
/// let now = |unix_ms| Now { today: Date::FIRST, unix_ms };
/// let base = Document::default();
/// let mine = base.after(Change::AddAction(IndicatorId::I1), now(1));
/// let theirs = base.after(Change::AddAction(IndicatorId::I1), now(2));
/// let merged = merge(&base, &mine, &theirs);
/// assert_eq!(merged.document.entry(IndicatorId::I1).actions.len(), 2);
/// assert!(merged.conflicts.is_empty());
/// ```
pub fn merge(base: &Document, mine: &Document, theirs: &Document) -> Merge {
    let shared = Rc::new(mine.clone());
    let mut document = theirs.clone();
    let mut conflicts = Vec::new();
    for path in value_paths(&[base, mine, theirs]) {
        if path.same(base, mine) || path.same(mine, theirs) {
            continue;
        }
        if path.same(base, theirs) {
            path.copy(mine, &mut document);
        } else {
            conflicts.push(path);
        }
    }
    for id in ids(&[base, mine, theirs], |document| document.entries.keys().copied().collect()) {
        merge_links(base, mine, theirs, id, &conflicts, &mut document);
        conflicts.extend(merge_actions(base, mine, theirs, id, &mut document));
    }
    // Only an import replaces these, and an import that is saved already wins.
    if base.id == theirs.id {
        document.id = mine.id;
    }
    if base.other_settings == theirs.other_settings {
        document.other_settings.clone_from(&mine.other_settings);
    }
    document.restore_evidence(&[mine, theirs, base]);
    document.collect_evidence(&[mine, theirs, base]);
    let conflicts = conflicts.into_iter().map(|path| Conflict { path, mine: shared.clone() }).collect();
    Merge { document, conflicts }
}

impl Conflict {
    /// Whether there is still something to choose: the document differs from
    /// this side.
    pub fn is_open(&self, document: &Document) -> bool {
        !self.path.same(document, &self.mine)
    }

    /// The document with the conflict resolved.
    pub fn resolve(&self, document: &Document, side: Side) -> Document {
        let mut resolved = document.clone();
        if side == Side::Mine {
            self.path.copy(&self.mine, &mut resolved);
            resolved.restore_evidence(&[document, &self.mine]);
            resolved.collect_evidence(&[document, &self.mine]);
        }
        resolved
    }
}

/// Merges which evidence supports an indicator. Evidence that this side removed
/// and the other edited stays where the other side has it until the visitor
/// chooses.
fn merge_links(
    base: &Document,
    mine: &Document,
    theirs: &Document,
    id: IndicatorId,
    conflicts: &[FieldPath],
    to: &mut Document,
) {
    let [base_links, mine_links, theirs_links] = [base, mine, theirs].map(|document| document.entry(id));
    let mut merged = merged_ids(&base_links.evidence, &mine_links.evidence, &theirs_links.evidence);
    let contested = |piece: &EvidenceId| conflicts.contains(&FieldPath::Evidence(*piece));
    merged.retain(|piece| !contested(piece) || theirs_links.evidence.contains(piece));
    for piece in theirs_links.evidence.iter().filter(|piece| contested(piece)) {
        if !merged.contains(piece) {
            merged.push(*piece);
        }
    }
    to.edit(id, |entry| entry.evidence = merged);
}

/// Merges the actions on an indicator; returns those that both sides changed.
fn merge_actions(
    base: &Document,
    mine: &Document,
    theirs: &Document,
    id: IndicatorId,
    to: &mut Document,
) -> Vec<FieldPath> {
    let [base, mine, theirs] = [base, mine, theirs].map(|document| document.entry(id));
    let action_ids = |actions: &[Action]| actions.iter().map(|action| action.id).collect::<Vec<_>>();
    let mut order = merged_ids(&action_ids(&base.actions), &action_ids(&mine.actions), &action_ids(&theirs.actions));
    // One that this side removed and the other edited is in neither list.
    order.extend(theirs.actions.iter().map(|action| action.id).filter(|id| !order.contains(id)).collect::<Vec<_>>());
    let removed_there = mine.actions.iter().map(|action| action.id).filter(|id| !order.contains(id));
    let mut conflicts = Vec::new();
    let mut actions = Vec::new();
    for action in order.iter().copied().chain(removed_there.collect::<Vec<_>>()) {
        let (picked, conflict) = pick(base.action(action), mine.action(action), theirs.action(action));
        actions.extend(picked.cloned());
        conflicts.extend(conflict.then_some(FieldPath::Action(id, action)));
    }
    to.edit(id, |entry| entry.actions = actions);
    conflicts
}

impl Document {
    /// Restores every piece of evidence that an indicator names: one that was
    /// removed on one side and linked on the other comes back.
    fn restore_evidence(&mut self, sources: &[&Self]) {
        for piece in self.entries.values().flat_map(|entry| &entry.evidence) {
            if !self.evidence.contains_key(piece)
                && let Some(evidence) = sources.iter().find_map(|source| source.evidence.get(piece))
            {
                self.evidence.insert(*piece, evidence.clone());
            }
        }
    }

    /// Removes evidence that supported an indicator in one of the sources and
    /// supports none now.
    fn collect_evidence(&mut self, sources: &[&Self]) {
        let is_used = |document: &Self, piece| document.used_by(piece).next().is_some();
        let was_used = |piece| sources.iter().any(|source| is_used(source, piece));
        let unused: Vec<EvidenceId> = self.unused_evidence().filter(|piece| was_used(*piece)).collect();
        for piece in unused {
            self.evidence.remove(&piece);
        }
    }
}

/// The paths of all single values in one of the documents.
fn value_paths(documents: &[&Document; 3]) -> Vec<FieldPath> {
    let mut paths = vec![
        FieldPath::Name,
        FieldPath::Categories,
        FieldPath::Turnover,
        FieldPath::OtherSites,
        FieldPath::PlannedAudit,
        FieldPath::PlannedDate,
        FieldPath::CertificateDate,
        FieldPath::PreAudit,
        FieldPath::WishedDates,
    ];
    paths.extend(Flag::ALL.map(FieldPath::Flag));
    paths.extend(Amount::ALL.map(FieldPath::Amount));
    let evidence = ids(documents, |document| document.evidence.keys().copied().collect());
    paths.extend(evidence.into_iter().map(FieldPath::Evidence));
    let quotes = ids(documents, |document| document.quotes.keys().copied().collect());
    paths.extend(quotes.into_iter().map(FieldPath::Quote));
    let certifiers = ids(documents, |document| document.custom_certifiers.keys().copied().collect());
    paths.extend(certifiers.into_iter().map(FieldPath::CustomCertifier));
    for id in ids(documents, |document| document.entries.keys().copied().collect()) {
        paths.extend([FieldPath::Answer(id), FieldPath::Notes(id)]);
    }
    paths
}

/// The ids in any of the documents, each once, in order.
fn ids<K: Copy + Ord>(documents: &[&Document; 3], of: fn(&Document) -> Vec<K>) -> Vec<K> {
    let mut all: Vec<K> = documents.iter().flat_map(|document| of(document)).collect();
    all.sort_unstable();
    all.dedup();
    all
}
