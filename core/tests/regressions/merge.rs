//! Merging what two tabs did to the same document.

use jalon_core::document::{
    ActionId, Change, Document, DocumentId, EvidenceChange, EvidenceId, FieldPath, Merge, Side, merge,
};
use jalon_core::rnq::IndicatorId::{I1, I2};

use crate::{after, parsed};

/// Three pieces of evidence (10, 11, 12) and an action (13) on indicator 1.
fn base() -> Document {
    let add = [Change::AddEvidence(I1), Change::AddEvidence(I1), Change::AddEvidence(I1), Change::AddAction(I1)];
    after(&Document::default(), 10, add)
}

fn pieces(ids: &[u64]) -> Vec<EvidenceId> {
    ids.iter().copied().map(EvidenceId).collect()
}

fn paths(merged: &Merge) -> Vec<FieldPath> {
    merged.conflicts.iter().map(|conflict| conflict.path).collect()
}

/// The documents in which the only conflict is resolved for mine and for theirs.
fn resolutions(merged: &Merge) -> [Document; 2] {
    assert_eq!(merged.conflicts.len(), 1);
    [Side::Mine, Side::Theirs].map(|side| merged.conflicts[0].resolve(&merged.document, side))
}

#[test]
fn evidence_removed_here_and_edited_there_was_kept_on_no_indicator() {
    let base = base();
    let removed = after(&base, 100, [Change::RemoveEvidence(I1, EvidenceId(11))]);
    let edited = after(&base, 200, [Change::Evidence(EvidenceId(11), EvidenceChange::Title("Livret".into()))]);
    for (mine, theirs, edited_by_mine) in [(&removed, &edited, false), (&edited, &removed, true)] {
        let merged = merge(&base, mine, theirs);
        assert_eq!(paths(&merged), [FieldPath::Evidence(EvidenceId(11))]);
        let [for_mine, for_theirs] = resolutions(&merged);
        let (kept, gone) = if edited_by_mine { (for_mine, for_theirs) } else { (for_theirs, for_mine) };
        assert_eq!(&*kept.evidence[&EvidenceId(11)].title, "Livret");
        assert!(kept.entry(I1).evidence.contains(&EvidenceId(11)));
        assert!(!gone.evidence.contains_key(&EvidenceId(11)));
        assert_eq!(gone.entry(I1).evidence, pieces(&[10, 12]));
        assert_eq!(kept.unused_evidence().count() + gone.unused_evidence().count(), 0);
    }
}

#[test]
fn evidence_that_each_tab_removed_from_another_indicator_was_left_on_none() {
    let title = Change::Evidence(EvidenceId(10), EvidenceChange::Title("Livret".into()));
    let base = after(&base(), 20, [title, Change::ReuseEvidence(I2, EvidenceId(10))]);
    let title = Change::Evidence(EvidenceId(10), EvidenceChange::Title("Livret 2027".into()));
    let mine = after(&base, 100, [title, Change::RemoveEvidence(I1, EvidenceId(10))]);
    let theirs = after(&base, 200, [Change::RemoveEvidence(I2, EvidenceId(10))]);
    for (merged, kept_on) in [(merge(&base, &mine, &theirs), I1), (merge(&base, &theirs, &mine), I2)] {
        assert_eq!(paths(&merged), []);
        assert_eq!(merged.document.used_by(EvidenceId(10)).collect::<Vec<_>>(), [kept_on]);
        assert_eq!(&*merged.document.evidence[&EvidenceId(10)].title, "Livret 2027");
    }
}

#[test]
fn a_link_was_lost_where_both_tabs_edited_the_evidence() {
    let base = base();
    let title = |title: &str| Change::Evidence(EvidenceId(10), EvidenceChange::Title(title.into()));
    let mine = after(&base, 100, [title("Livret"), Change::ReuseEvidence(I2, EvidenceId(10))]);
    let theirs = after(&base, 200, [title("Guide"), Change::RemoveEvidence(I1, EvidenceId(12))]);
    let merged = merge(&base, &mine, &theirs);
    assert_eq!(paths(&merged), [FieldPath::Evidence(EvidenceId(10))]);
    for resolved in resolutions(&merged) {
        assert_eq!(resolved.entry(I2).evidence, pieces(&[10]));
        assert_eq!(resolved.entry(I1).evidence, pieces(&[10, 11]));
    }
}

#[test]
fn two_tabs_that_each_added_an_item_had_to_choose() {
    let base = base();
    let add = || [Change::AddEvidence(I1), Change::AddAction(I1), Change::AddQuote, Change::AddCustomCertifier];
    let merged = merge(&base, &after(&base, 100, add()), &after(&base, 200, add()));
    assert_eq!(paths(&merged), []);
    let entry = merged.document.entry(I1);
    assert_eq!(entry.evidence, pieces(&[10, 11, 12, 200, 100]));
    assert_eq!(entry.actions.iter().map(|action| action.id.0).collect::<Vec<_>>(), [13, 201, 101]);
    assert_eq!((merged.document.quotes.len(), merged.document.custom_certifiers.len()), (2, 2));
}

#[test]
fn an_order_changed_here_and_an_item_added_there_had_to_be_chosen_between() {
    let base = base();
    let mine = after(&base, 100, [Change::MoveEvidenceUp(I1, EvidenceId(12))]);
    let theirs = after(&base, 200, [Change::AddEvidence(I1)]);
    for merged in [merge(&base, &mine, &theirs), merge(&base, &theirs, &mine)] {
        assert_eq!(paths(&merged), []);
        assert_eq!(merged.document.entry(I1).evidence, pieces(&[10, 12, 11, 200]));
    }
}

#[test]
fn a_new_item_moved_to_the_top_went_back_to_the_end() {
    let base = after(&Document::default(), 10, [Change::AddEvidence(I1)]);
    let moved = after(&base, 100, [Change::AddEvidence(I1), Change::MoveEvidenceUp(I1, EvidenceId(100))]);
    let other = after(&base, 200, [Change::Name("École".into())]);
    for merged in [merge(&base, &moved, &other), merge(&base, &other, &moved)] {
        assert_eq!(merged.document.entry(I1).evidence, pieces(&[100, 10]));
    }
}

#[test]
fn one_action_changed_in_two_tabs_is_a_conflict_and_its_neighbour_is_not() {
    let base = after(&base(), 20, [Change::AddAction(I1)]);
    let what = |action, what: &str| Change::ActionWhat(I1, ActionId(action), what.into());
    let mine = after(&base, 100, [what(13, "Relire"), what(20, "Signer")]);
    let theirs = after(&base, 200, [what(13, "Réécrire")]);
    let merged = merge(&base, &mine, &theirs);
    assert_eq!(paths(&merged), [FieldPath::Action(I1, ActionId(13))]);
    let [for_mine, for_theirs] = resolutions(&merged).map(|document| document.entry(I1));
    let text = |entry: &jalon_core::document::Entry, action| entry.action(ActionId(action)).unwrap().what.clone();
    assert_eq!((&*text(&for_mine, 13), &*text(&for_mine, 20)), ("Relire", "Signer"));
    assert_eq!((&*text(&for_theirs, 13), &*text(&for_theirs, 20)), ("Réécrire", "Signer"));
}

#[test]
fn an_action_removed_here_and_changed_there_is_a_conflict() {
    let base = base();
    let removed = after(&base, 100, [Change::RemoveAction(I1, ActionId(13))]);
    let changed = after(&base, 200, [Change::ActionWhat(I1, ActionId(13), "Relire".into())]);
    for (mine, theirs, changed_by_mine) in [(&removed, &changed, false), (&changed, &removed, true)] {
        let merged = merge(&base, mine, theirs);
        assert_eq!(paths(&merged), [FieldPath::Action(I1, ActionId(13))]);
        let [for_mine, for_theirs] = resolutions(&merged).map(|document| document.entry(I1).actions.len());
        assert_eq!((for_mine, for_theirs), if changed_by_mine { (1, 0) } else { (0, 1) });
    }
}

#[test]
fn two_tabs_gave_the_same_old_document_identities_that_differ() {
    let old = parsed(r#"{"format":"jalon","version":2,"profile":{},"budget":{},"answers":[]}"#).document;
    let [first, second] =
        [[7, 1], [3, 9]].map(|bits| Document { id: Some(DocumentId::from_bits(bits)), ..old.clone() });
    // Whichever tab merges, and whichever wrote last, they agree.
    let merged = [merge(&old, &first, &second), merge(&old, &second, &first)].map(|merged| merged.document.id);
    assert!(merged[0].is_some());
    assert_eq!(merged[0], merged[1]);
    // An identity that one tab gave reaches the other.
    assert_eq!(merge(&old, &first, &old).document.id, first.id);
    assert_eq!(merge(&old, &old, &first).document.id, first.id);
}
