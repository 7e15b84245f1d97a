//! Three-way merge of lists whose items have ids.

/// The ids of the merged list: those that one side added or that neither side
/// removed. The order is that of the side that changed it, or theirs if both
/// did.
pub(super) fn merged_ids<K: Copy + PartialEq>(base: &[K], mine: &[K], theirs: &[K]) -> Vec<K> {
    let is_merged = |id: &K| {
        let (in_mine, in_theirs) = (mine.contains(id), theirs.contains(id));
        (in_mine && in_theirs) || ((in_mine || in_theirs) && !base.contains(id))
    };
    let is_reordered = |list: &[K]| {
        let kept: Vec<K> = base.iter().filter(|id| list.contains(id)).copied().collect();
        !list.starts_with(&kept)
    };
    let (first, second) = if is_reordered(mine) && !is_reordered(theirs) { (mine, theirs) } else { (theirs, mine) };
    let mut merged: Vec<K> = first.iter().copied().filter(&is_merged).collect();
    for id in second.iter().filter(|id| is_merged(id)) {
        if !merged.contains(id) {
            merged.push(*id);
        }
    }
    merged
}

/// The merged version of an item, `None` if it is removed, and whether it is a
/// conflict. In a conflict, the merged version is theirs until the visitor
/// resolves it.
pub(super) fn pick<'a, T: PartialEq>(
    base: Option<&'a T>,
    mine: Option<&'a T>,
    theirs: Option<&'a T>,
) -> (Option<&'a T>, bool) {
    if base == theirs { (mine, false) } else { (theirs, base != mine && mine != theirs) }
}

#[cfg(test)]
mod tests {
    use super::{merged_ids, pick};

    #[test]
    fn what_each_side_adds_is_kept_and_what_one_removes_goes() {
        assert_eq!(merged_ids(&[1, 2], &[1, 2, 3], &[2, 4]), [2, 4, 3]);
        assert!(merged_ids(&[1, 2], &[], &[1, 2]).is_empty());
        assert_eq!(merged_ids(&[], &[5], &[5, 6]), [5, 6]);
    }

    #[test]
    fn the_order_is_that_of_the_side_that_changed_it() {
        assert_eq!(merged_ids(&[1, 2, 3], &[3, 1, 2], &[1, 2, 3, 4]), [3, 1, 2, 4]);
        assert_eq!(merged_ids(&[1, 2, 3], &[1, 2, 3, 4], &[2, 1, 3]), [2, 1, 3, 4]);
        assert_eq!(merged_ids(&[1], &[2, 1], &[1]), [2, 1]);
    }

    #[test]
    fn only_an_item_that_both_sides_change_is_a_conflict() {
        assert_eq!(pick(Some(&1), Some(&1), Some(&2)), (Some(&2), false));
        assert_eq!(pick(Some(&1), Some(&2), Some(&1)), (Some(&2), false));
        assert_eq!(pick(Some(&1), Some(&2), Some(&2)), (Some(&2), false));
        assert_eq!(pick(Some(&1), None, Some(&1)), (None, false));
        assert_eq!(pick(Some(&1), Some(&2), None), (None, true));
        assert_eq!(pick(Some(&1), None, Some(&2)), (Some(&2), true));
    }
}
