//! Ids of evidence, actions, quotes and certifying bodies.

use std::time::{Duration, Instant};

use jalon_core::document::{Change, Document, EvidenceId, Limits};
use jalon_core::rnq::IndicatorId::{self, I1, I2};

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

#[test]
fn finding_a_free_id_took_time_in_the_square_of_the_ids_in_use() {
    // Two merged tabs fill a document; its ids follow one another without a gap.
    let pieces: Vec<String> = (0..2_000).map(|id| format!(r#"{{"id":{id}}}"#)).collect();
    let answers: Vec<String> = (0..33u64)
        .map(|position| {
            let ids = 2_000 + position * 99..2_000 + (position + 1) * 99;
            let actions: Vec<String> = ids.map(|id| format!(r#"{{"id":{id}}}"#)).collect();
            format!(r#"{{"indicator":{},"actions":[{}]}}"#, position + 1, actions.join(","))
        })
        .collect();
    let json = format!(
        r#"{{"format":"jalon","version":2,"profile":{{}},"budget":{{}},"evidence":[{}],"answers":[{}]}}"#,
        pieces.join(","),
        answers.join(",")
    );
    let parsed = parsed(&json);
    assert_eq!(parsed.problems, []);
    let mut document = parsed.document;
    // The clock stands before them all, so each search passes every id.
    let start = Instant::now();
    for _ in 0..Limits::QUOTES_BY_HAND {
        document.apply(Change::AddQuote, at(0)).unwrap();
    }
    for _ in 0..Limits::CUSTOM_CERTIFIERS_BY_HAND {
        document.apply(Change::AddCustomCertifier, at(0)).unwrap();
    }
    // 38 searches take some milliseconds; they took seconds.
    assert!(start.elapsed() < Duration::from_millis(500), "{:?}", start.elapsed());
    let actions = document.entries.values().flat_map(|entry| &entry.actions).map(|action| action.id.0);
    let mut ids: Vec<u64> = document.evidence.keys().map(|id| id.0).chain(actions).collect();
    ids.extend(document.quotes.keys().map(|id| id.0).chain(document.custom_certifiers.keys().map(|id| id.0)));
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!((count, ids.len()), (2_000 + 33 * 99 + 38, count));
    assert_eq!(IndicatorId::ALL.len(), 33);
}
