//! Ids of evidence, actions, quotes and certifying bodies.

use std::time::{Duration, Instant};

use jalon_core::document::{Change, Document, EvidenceId, Limits};
use jalon_core::rnq::IndicatorId::{I1, I2};

use crate::{after, at, parsed};

#[test]
fn the_highest_id_was_given_out_twice() {
    let json = format!(
        r#"{{"format":"jalon","version":1,"profile":{{}},"budget":{{}},
            "answers":[{{"indicator":1,"evidence":[{0}],"actions":[{{"id":{0},"what":"Relire"}}]}}],
            "evidence":[{{"id":{0},"title":"Livret"}}]}}"#,
        Limits::ID
    );
    let added = after(&parsed(&json).document, 5, [Change::AddEvidence(I2), Change::AddAction(I1)]);
    assert_eq!(added.evidence.len(), 2);
    assert_eq!(&*added.evidence[&EvidenceId(Limits::ID)].title, "Livret");
    let actions = &added.entry(I1).actions;
    assert_ne!(actions[0].id, actions[1].id);
}

#[test]
fn two_items_of_one_millisecond_had_the_same_id() {
    let document = Document::default().after(Change::AddEvidence(I1), at(5)).after(Change::AddEvidence(I1), at(5));
    assert_eq!(document.entry(I1).evidence.len(), 2);
    assert_eq!(document.evidence.len(), 2);
}

/// A document with so many items, whose ids follow one another without a gap.
fn filled(pieces: u64, actions: u64) -> Document {
    let evidence: Vec<String> = (0..pieces).map(|id| format!(r#"{{"id":{id}}}"#)).collect();
    let answers: Vec<String> = (0..33)
        .map(|position| {
            let first = pieces + position * actions;
            let list: Vec<String> = (first..first + actions).map(|id| format!(r#"{{"id":{id}}}"#)).collect();
            format!(r#"{{"indicator":{},"actions":[{}]}}"#, position + 1, list.join(","))
        })
        .collect();
    let parsed = parsed(&format!(
        r#"{{"format":"jalon","version":1,"profile":{{}},"budget":{{}},"evidence":[{}],"answers":[{}]}}"#,
        evidence.join(","),
        answers.join(",")
    ));
    assert_eq!(parsed.problems, []);
    parsed.document
}

/// The time that it takes to add an item where every id is passed: the shortest
/// of some, so that other work on the machine does not count.
fn time_to_add(document: &Document) -> Duration {
    let add = |_| {
        let mut document = document.clone();
        let start = Instant::now();
        document.apply(Change::AddQuote, at(0)).unwrap();
        start.elapsed()
    };
    (0..20).map(add).min().unwrap()
}

#[test]
fn finding_a_free_id_took_time_in_the_square_of_the_ids_in_use() {
    // As much as two merged tabs hold, and an eighth of it.
    let (large, small) = (filled(2_000, 96), filled(250, 12));
    let ratio = time_to_add(&large).as_secs_f64() / time_to_add(&small).as_secs_f64();
    assert!(ratio < 24.0, "eight times as many ids take {ratio:.1} times as long");
    let added = large.after(Change::AddQuote, at(0)).after(Change::AddQuote, at(0));
    assert_eq!(added.quotes.keys().map(|id| id.0).collect::<Vec<_>>(), [5_168, 5_169]);
}
