//! Three-way merge of two versions of a document that two tabs edited
//! concurrently. A value that one side changed is taken from that side; a value
//! that both sides changed differently is a conflict for the visitor to
//! resolve.
//!
//! Lists merge item by item: if each tab adds an action, the merge contains
//! both.

use std::rc::Rc;

use super::list_merge::{merged_ids, pick};
use super::{Action, Document, DocumentId, EvidenceId, FieldPath, Limits};
use crate::audit::Amount;
use crate::profile::{Flag, IdentityField};
use crate::rnq::IndicatorId;

/// One of the two sides of a conflict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// This tab's version.
    Mine,
    /// The other tab's version.
    Theirs,
}

/// Where the side of a conflict that is not in the document comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConflictOrigin {
    /// This tab changed it while another one did.
    Tab,
    /// A file that was sent back holds it.
    Branch,
}

/// A value that both sides changed differently.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// The path of the value.
    pub path: FieldPath,
    /// This tab's whole document, or the branch, to show its value and copy it.
    pub mine: Rc<Document>,
    /// Where `mine` comes from.
    pub origin: ConflictOrigin,
}

/// The result of a merge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merge {
    /// Whether the other side put another document in place of the common one.
    pub replaces: bool,
    /// The merged document. A conflicting value is theirs until the visitor
    /// resolves the conflict: theirs is already saved, and [`Conflict::mine`]
    /// preserves mine.
    pub document: Document,
    /// The conflicts that the visitor must resolve.
    pub conflicts: Vec<Conflict>,
}

/// Merges `mine` and `theirs`, both derived from the merge base `base`.
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
    document.id = merge_ids(base.id, mine.id, theirs.id);
    // Only an import replaces these, and an import that is saved already wins.
    if base.other_settings == theirs.other_settings {
        document.other_settings.clone_from(&mine.other_settings);
    }
    document.revisions = merged_revisions(&mine.revisions, &theirs.revisions);
    document.restore_evidence(&[mine, theirs, base]);
    for path in &conflicts {
        if let FieldPath::Audit(id) = path {
            document.align_findings(*id, theirs);
        }
    }
    document.restore_audits(&[mine, theirs, base]);
    document.restore_reviewers(&[mine, theirs, base]);
    document.keep_in_use(mine, theirs);
    let conflicts = conflicts
        .into_iter()
        .map(|path| Conflict { path, mine: shared.clone(), origin: ConflictOrigin::Tab })
        .collect();
    let replaces = base.id.is_some() && theirs.id != base.id && mine.id == base.id;
    Merge { replaces, document, conflicts }
}

/// Merges a branch that somebody sends back into the document `current`. Where both
/// changed the same value, the merged document has the current one, and the conflict
/// that of the branch.
pub fn merge_branch(base: &Document, branch: &Document, current: &Document) -> Merge {
    let mut merge = merge(base, branch, current);
    merge.document.id = current.id;
    for conflict in &mut merge.conflicts {
        conflict.origin = ConflictOrigin::Branch;
    }
    merge
}

impl Conflict {
    /// Whether the conflict is unresolved: the document's value differs from
    /// mine.
    pub fn is_open(&self, document: &Document) -> bool {
        !self.path.same(document, &self.mine)
    }

    /// A copy of the document with the conflict resolved in favour of `side`.
    pub fn resolve(&self, document: &Document, side: Side) -> Document {
        let mut resolved = document.clone();
        if side == Side::Mine {
            self.path.copy(&self.mine, &mut resolved);
            if let FieldPath::Audit(id) = self.path {
                resolved.align_findings(id, &self.mine);
            }
            resolved.restore_audits(&[&self.mine]);
            resolved.restore_reviewers(&[&self.mine]);
        }
        resolved
    }
}

/// The identity of the merged document. Where both sides gave one to a document
/// without, all tabs agree on the lower, whichever of them merges; else an
/// import that is saved already wins.
fn merge_ids(base: Option<DocumentId>, mine: Option<DocumentId>, theirs: Option<DocumentId>) -> Option<DocumentId> {
    match (base, mine, theirs) {
        (None, Some(mine), Some(theirs)) => Some(mine.min(theirs)),
        _ if base == theirs => mine,
        _ => theirs,
    }
}

/// What the merged document descends from: both sides. The latest revisions stay.
fn merged_revisions(mine: &[u64], theirs: &[u64]) -> Rc<[u64]> {
    let mut all = [mine, theirs].concat();
    all.sort_unstable();
    all.dedup();
    all.drain(..all.len().saturating_sub(Limits::REVISIONS));
    all.into()
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
    let on_both_sides = |piece: &EvidenceId| mine.evidence.contains_key(piece) && theirs.evidence.contains_key(piece);
    let contested = |piece: &EvidenceId| conflicts.contains(&FieldPath::Evidence(*piece)) && !on_both_sides(piece);
    merged.retain(|piece| !contested(piece) || theirs_links.evidence.contains(piece));
    for piece in theirs_links.evidence.iter().filter(|piece| contested(piece)) {
        if !merged.contains(piece) {
            merged.push(*piece);
        }
    }
    to.edit(id, |entry| entry.evidence = merged);
}

/// Merges the actions on an indicator and returns the conflicts.
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
    // `merged_ids` omits an action that one side removed, even if the other
    // side edited it.
    order.extend(theirs.actions.iter().map(|action| action.id).filter(|id| !order.contains(id)).collect::<Vec<_>>());
    let removed_in_theirs = mine.actions.iter().map(|action| action.id).filter(|id| !order.contains(id));
    let mut conflicts = Vec::new();
    let mut actions = Vec::new();
    for action in order.iter().copied().chain(removed_in_theirs.collect::<Vec<_>>()) {
        let (picked, conflict) = pick(base.action(action), mine.action(action), theirs.action(action));
        actions.extend(picked.cloned());
        conflicts.extend(conflict.then_some(FieldPath::Action(id, action)));
    }
    to.edit(id, |entry| entry.actions = actions);
    conflicts
}

/// The paths of all single values in any of the documents.
fn value_paths(documents: &[&Document; 3]) -> Vec<FieldPath> {
    let mut paths = vec![
        FieldPath::Title,
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
    paths.extend(IdentityField::ALL.map(FieldPath::Identity));
    paths.extend(Flag::ALL.map(FieldPath::Flag));
    paths.extend(Amount::ALL.map(FieldPath::Amount));
    let evidence = ids(documents, |document| document.evidence.keys().copied().collect());
    paths.extend(evidence.into_iter().map(FieldPath::Evidence));
    let quotes = ids(documents, |document| document.quotes.keys().copied().collect());
    paths.extend(quotes.into_iter().map(FieldPath::Quote));
    let certifiers = ids(documents, |document| document.custom_certifiers.keys().copied().collect());
    paths.extend(certifiers.into_iter().map(FieldPath::CustomCertifier));
    paths
        .extend(ids(documents, |document| document.audits.keys().copied().collect()).into_iter().map(FieldPath::Audit));
    let findings = ids(documents, |document| document.findings.keys().copied().collect());
    paths.extend(findings.into_iter().map(FieldPath::Finding));
    let reviewers = ids(documents, |document| document.reviewers.keys().copied().collect());
    paths.extend(reviewers.into_iter().map(FieldPath::Reviewer));
    let opinions = ids(documents, |document| document.opinions.keys().copied().collect());
    paths.extend(opinions.into_iter().map(|(id, reviewer)| FieldPath::Opinion(id, reviewer)));
    for id in ids(documents, |document| document.entries.keys().copied().collect()) {
        paths.extend([FieldPath::Answer(id), FieldPath::Notes(id), FieldPath::PrivateNotes(id)]);
    }
    paths
}

/// The ids in any of the documents, sorted and without duplicates.
fn ids<K: Copy + Ord>(documents: &[&Document; 3], of: fn(&Document) -> Vec<K>) -> Vec<K> {
    let mut all: Vec<K> = documents.iter().flat_map(|document| of(document)).collect();
    all.sort_unstable();
    all.dedup();
    all
}
