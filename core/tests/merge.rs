//! What holds for a merge, whatever the two sides did to the same document.

#![allow(clippy::pedantic, reason = "tests favour brevity")]

mod common;

use common::{NOW, action_change, change, changed_from, document, evidence_change, has_no_broken_link};
use jalon_core::audit::Amount;
use jalon_core::document::{Change, Document, EvidenceId, FieldPath, FindingId, Merge, Side, merge, read, write};
use jalon_core::language::Language;
use jalon_core::rnq::IndicatorId;
use proptest::prelude::*;

/// A document and two versions that grew from it. Their new items have ids of
/// their own, as those of two tabs do.
#[derive(Clone, Debug)]
struct Versions {
    base: Document,
    mine: Document,
    theirs: Document,
}

fn versions() -> impl Strategy<Value = Versions> {
    // Mostly what merges item by item.
    let change = || prop_oneof![1 => change(), 2 => evidence_change(), 1 => action_change()];
    let changes = || prop::collection::vec(change(), 0..12);
    (document(), changes(), changes()).prop_map(|(base, mine, theirs): (Document, Vec<Change>, Vec<Change>)| Versions {
        mine: changed_from(&base, &mine, 1_000),
        theirs: changed_from(&base, &theirs, 2_000),
        base,
    })
}

impl Versions {
    fn merge(&self) -> Merge {
        merge(&self.base, &self.mine, &self.theirs)
    }
}

/// Resolves the conflicts one after the other, each for the side that `choose`
/// gives it.
fn resolve(merged: &Merge, choose: impl Fn(usize) -> Side) -> Document {
    let conflicts = merged.conflicts.iter().enumerate();
    conflicts
        .fold(merged.document.clone(), |document, (position, conflict)| conflict.resolve(&document, choose(position)))
}

/// Which indicators name which evidence.
fn links(document: &Document) -> Vec<(IndicatorId, EvidenceId)> {
    document.entries.iter().flat_map(|(id, entry)| entry.evidence.iter().map(|piece| (*id, *piece))).collect()
}

fn used(document: &Document, piece: EvidenceId) -> bool {
    document.used_by(piece).next().is_some()
}

/// Whether the document is sound: it names no evidence that it does not hold,
/// keeps none that an indicator used before and none uses now, and survives
/// being written and read.
fn is_sound(document: &Document, versions: &Versions) -> Result<(), TestCaseError> {
    prop_assert!(has_no_broken_link(document));
    prop_assert!(document.findings.values().all(|finding| document.audits.contains_key(&finding.audit)));
    prop_assert!(document.opinions.keys().all(|(_, reviewer)| document.reviewers.contains_key(reviewer)));
    for piece in document.unused_evidence() {
        for source in [&versions.base, &versions.mine, &versions.theirs] {
            prop_assert!(!used(source, piece), "{piece:?} was used and is kept without a use");
        }
    }
    let parsed = read(&write(document, Language::French, NOW), NOW.today).unwrap();
    prop_assert_eq!(parsed.problems, vec![]);
    prop_assert_eq!(&parsed.document, document);
    Ok(())
}

/// What `base` does not have and `side` has is in `merged` too. A link waits for
/// the visitor's choice where one side removed the evidence.
fn keeps_additions(base: &Document, side: &Document, merge: &Merge, merged: &Document) -> Result<(), TestCaseError> {
    let waits = |piece| merge.conflicts.iter().any(|conflict| conflict.path == FieldPath::Evidence(piece));
    for (id, piece) in links(side) {
        let added = !links(base).contains(&(id, piece));
        if added && (merged.evidence.contains_key(&piece) || !waits(piece)) {
            prop_assert!(links(merged).contains(&(id, piece)), "the link of {id} to {piece:?} is lost");
        }
    }
    for piece in side.evidence.keys().filter(|piece| !base.evidence.contains_key(piece)) {
        prop_assert_eq!(merged.evidence.get(piece), side.evidence.get(piece));
    }
    for (id, entry) in &side.entries {
        let [before, after] = [base, merged].map(|document| document.entry(*id));
        for action in entry.actions.iter().filter(|action| before.action(action.id).is_none()) {
            prop_assert_eq!(after.action(action.id), Some(action));
        }
    }
    for quote in side.quotes.keys().filter(|quote| !base.quotes.contains_key(quote)) {
        prop_assert_eq!(merged.quotes.get(quote), side.quotes.get(quote));
    }
    for audit in side.audits.keys().filter(|audit| !base.audits.contains_key(audit)) {
        prop_assert_eq!(merged.audits.get(audit), side.audits.get(audit));
    }
    for (id, finding) in side.findings.iter().filter(|(id, _)| !base.findings.contains_key(*id)) {
        let waits = merge.conflicts.iter().any(|it| it.path == FieldPath::Audit(finding.audit));
        prop_assert!(waits || merged.findings.get(id) == Some(finding));
    }
    for opinion in side.opinions.keys().filter(|opinion| !base.opinions.contains_key(opinion)) {
        let waits = merge.conflicts.iter().any(|it| it.path == FieldPath::Opinion(opinion.0, opinion.1));
        prop_assert!(waits || merged.opinions.get(opinion) == side.opinions.get(opinion));
    }
    for certifier in side.custom_certifiers.keys().filter(|id| !base.custom_certifiers.contains_key(id)) {
        prop_assert_eq!(merged.custom_certifiers.get(certifier), side.custom_certifiers.get(certifier));
    }
    Ok(())
}

/// What `side` changed in `base` stands in `merged`.
fn keeps_changes(base: &Document, side: &Document, merged: &Document) -> Result<(), TestCaseError> {
    fn kept<T: PartialEq + std::fmt::Debug>(base: T, side: T, merged: T) -> Result<(), TestCaseError> {
        prop_assert!(base == side || merged == side, "{base:?} became {side:?} and is {merged:?}");
        Ok(())
    }
    let [b, s, m] = [base, side, merged].map(|document| &document.profile);
    kept(&b.name, &s.name, &m.name)?;
    kept(b.turnover, s.turnover, m.turnover)?;
    kept((b.categories, b.extension), (s.categories, s.extension), (m.categories, m.extension))?;
    kept(b.planned_date, s.planned_date, m.planned_date)?;
    kept(&base.wished_dates, &side.wished_dates, &merged.wished_dates)?;
    kept(base.budget.pre_audit(), side.budget.pre_audit(), merged.budget.pre_audit())?;
    for amount in Amount::ALL {
        kept(base.budget.amount(amount), side.budget.amount(amount), merged.budget.amount(amount))?;
    }
    for id in IndicatorId::ALL {
        let [b, s, m] = [base, side, merged].map(|document| document.entry(id));
        kept((b.answer, b.carried_over), (s.answer, s.carried_over), (m.answer, m.carried_over))?;
        kept(&b.notes, &s.notes, &m.notes)?;
        for action in b.actions.iter().chain(&s.actions).map(|action| action.id) {
            kept(b.action(action), s.action(action), m.action(action))?;
        }
    }
    for quote in base.quotes.keys().chain(side.quotes.keys()) {
        kept(base.quotes.get(quote), side.quotes.get(quote), merged.quotes.get(quote))?;
    }
    for id in base.custom_certifiers.keys().chain(side.custom_certifiers.keys()) {
        let [b, s, m] = [base, side, merged].map(|document| document.custom_certifiers.get(id));
        kept(b, s, m)?;
    }
    kept(&base.title, &side.title, &merged.title)?;
    // A finding whose audit one side removes goes with it, or stays with it.
    let has_audit = |finding: &&FindingId| {
        side.findings.get(*finding).or(base.findings.get(*finding)).is_some_and(|it| {
            side.audits.contains_key(&it.audit)
                && base.audits.contains_key(&it.audit)
                && merged.audits.contains_key(&it.audit)
        })
    };
    for id in base.findings.keys().chain(side.findings.keys()).filter(has_audit) {
        kept(base.findings.get(id), side.findings.get(id), merged.findings.get(id))?;
    }
    for id in base.opinions.keys().chain(side.opinions.keys()) {
        kept(base.opinions.get(id), side.opinions.get(id), merged.opinions.get(id))?;
    }
    // Evidence that one side removes and the other links again stays.
    for piece in base.evidence.keys().chain(side.evidence.keys()).filter(|piece| side.evidence.contains_key(piece)) {
        kept(base.evidence.get(piece), side.evidence.get(piece), merged.evidence.get(piece))?;
    }
    Ok(())
}

proptest! {
    #[test]
    fn changes_on_one_side_are_taken_as_they_are(versions in versions()) {
        let Versions { base, mine, .. } = &versions;
        for (a, b) in [(mine, base), (base, mine), (mine, mine)] {
            let merged = merge(base, a, b);
            prop_assert_eq!(&merged.document, mine);
            prop_assert_eq!(merged.conflicts, vec![]);
        }
    }

    #[test]
    fn a_merge_is_sound(versions in versions(), choices in any::<u64>()) {
        let merged = versions.merge();
        is_sound(&merged.document, &versions)?;
        let side = |position: usize| if choices >> (position % 64) & 1 == 0 { Side::Mine } else { Side::Theirs };
        is_sound(&resolve(&merged, side), &versions)?;
    }

    #[test]
    fn what_either_side_adds_survives(versions in versions()) {
        let merged = versions.merge();
        for document in [&merged.document, &resolve(&merged, |_| Side::Mine)] {
            keeps_additions(&versions.base, &versions.mine, &merged, document)?;
            keeps_additions(&versions.base, &versions.theirs, &merged, document)?;
        }
    }

    #[test]
    fn a_resolved_merge_holds_all_changes_of_the_chosen_side(versions in versions()) {
        let merged = versions.merge();
        keeps_changes(&versions.base, &versions.mine, &resolve(&merged, |_| Side::Mine))?;
        keeps_changes(&versions.base, &versions.theirs, &resolve(&merged, |_| Side::Theirs))?;
    }

    #[test]
    fn both_sides_see_the_same_conflicts_open(versions in versions()) {
        let Versions { base, mine, theirs } = &versions;
        let (here, there) = (versions.merge(), merge(base, theirs, mine));
        let paths = |merged: &Merge| {
            let mut paths: Vec<FieldPath> = merged.conflicts.iter().map(|conflict| conflict.path).collect();
            paths.sort();
            paths
        };
        prop_assert_eq!(paths(&here), paths(&there));
        prop_assert!(here.conflicts.iter().all(|conflict| conflict.is_open(&here.document)));
    }

    #[test]
    fn resolving_for_this_side_leaves_nothing_to_choose(versions in versions()) {
        let merged = versions.merge();
        let resolved = resolve(&merged, |_| Side::Mine);
        for conflict in &merged.conflicts {
            prop_assert!(!conflict.is_open(&resolved), "{:?} is open", conflict.path);
        }
    }

    #[test]
    fn resolving_for_the_other_side_changes_nothing(versions in versions()) {
        let merged = versions.merge();
        prop_assert_eq!(resolve(&merged, |_| Side::Theirs), merged.document);
    }
}
