//! Cycles in a graph.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// A node and those that it leads to.
pub(crate) type Graph = BTreeMap<String, BTreeSet<String>>;

/// The shortest cycle through each node that is on one, each cycle once: its
/// nodes in their order, from the one whose name comes first.
pub(crate) fn cycles(graph: &Graph) -> BTreeSet<Vec<String>> {
    graph.keys().filter_map(|node| shortest_cycle(graph, node)).collect()
}

fn shortest_cycle(graph: &Graph, start: &str) -> Option<Vec<String>> {
    let next = |node: &str| graph.get(node).into_iter().flatten().map(String::as_str);
    let mut came_from: BTreeMap<&str, &str> = BTreeMap::new();
    let mut open: VecDeque<&str> = VecDeque::from([start]);
    while let Some(node) = open.pop_front() {
        for reached in next(node) {
            if reached == start {
                let mut cycle = vec![node.to_owned()];
                while let Some(previous) = came_from.get(cycle.last()?.as_str()) {
                    cycle.push((*previous).to_owned());
                }
                cycle.reverse();
                let first = cycle.iter().enumerate().min_by_key(|(_, name)| *name).map_or(0, |(position, _)| position);
                cycle.rotate_left(first);
                return Some(cycle);
            }
            if !came_from.contains_key(reached) {
                came_from.insert(reached, node);
                open.push_back(reached);
            }
        }
    }
    None
}

#[test]
fn a_cycle_is_found_without_what_leads_to_it() {
    let graph = |edges: &[(&str, &str)]| {
        let mut graph = Graph::new();
        for (from, to) in edges {
            graph.entry((*from).to_owned()).or_default().insert((*to).to_owned());
        }
        graph
    };
    let found = cycles(&graph(&[("a", "d"), ("d", "c"), ("c", "b"), ("b", "d"), ("b", "e")]));
    assert_eq!(found.into_iter().collect::<Vec<_>>(), [["b", "d", "c"]]);
    assert!(cycles(&graph(&[("a", "b"), ("b", "c"), ("a", "c")])).is_empty());
}
