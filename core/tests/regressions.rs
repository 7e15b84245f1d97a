//! Bugs that were found, each named after its cause.

use jalon_core::date::Date;
use jalon_core::document::{Change, Document, EvidenceId, Limits, Purpose, merge, read, write};
use jalon_core::now::Now;
use jalon_core::rnq::IndicatorId::{I1, I2};

const TODAY: &str = "2026-11-23";

fn at(unix_ms: u64) -> Now {
    Now { today: Date::parse(TODAY).unwrap(), unix_ms }
}

/// A document whose only piece of evidence has the highest name there is.
fn with_highest_name() -> Document {
    let json = format!(
        r#"{{"format":"jalon","version":1,"profile":{{}},"budget":{{}},
            "answers":[{{"indicator":1,"evidence":[{0}],"actions":[{{"id":{0},"what":"Relire"}}]}}],
            "evidence":[{{"id":{0},"title":"Livret"}}]}}"#,
        Limits::ID
    );
    read(&json, Date::parse(TODAY).unwrap()).unwrap().document
}

#[test]
fn the_highest_name_was_given_out_twice() {
    let document = with_highest_name();
    let added = document.after(Change::AddEvidence(I2), at(5)).after(Change::AddAction(I1), at(5));
    assert_eq!(added.evidence.len(), 2);
    assert_eq!(&*added.evidence[&EvidenceId(Limits::ID)].title, "Livret");
    let actions = &added.entry(I1).actions;
    assert_ne!(actions[0].id, actions[1].id);
}

#[test]
fn a_clock_that_stands_still_gave_two_things_one_name() {
    let document = Document::default().after(Change::AddEvidence(I1), at(5)).after(Change::AddEvidence(I1), at(5));
    assert_eq!(document.entry(I1).evidence.len(), 2);
    assert_eq!(document.evidence.len(), 2);
}

#[test]
fn evidence_added_in_two_tabs_exceeded_what_is_read() {
    let full = (0..2 * Limits::EVIDENCE_BY_HAND).fold(Document::default(), |document, position| {
        let id = jalon_core::rnq::IndicatorId::ALL[position % 33];
        document.after(Change::AddEvidence(id), at(position as u64))
    });
    let other = full
        .evidence
        .keys()
        .fold(full.clone(), |document, piece| document.after(Change::EvidenceTitle(*piece, "x".into()), at(0)));
    assert_eq!(full.evidence.len(), Limits::EVIDENCE_BY_HAND);
    let merged = merge(&Document::default(), &full, &other).document;
    let json = write(&merged, Purpose::Storage, "2026-11-23T08:00:00Z", at(0).today);
    assert_eq!(read(&json, at(0).today).unwrap().problems, []);
}

#[test]
fn a_document_within_its_limits_was_too_large_to_be_read_back() {
    let notes = "𝔸".repeat(Limits::NOTES);
    let line = "𝔸".repeat(Limits::LINE);
    let mut document = Document::default();
    for id in jalon_core::rnq::IndicatorId::ALL {
        document = document.after(Change::Notes(id, notes.as_str().into()), at(0));
        for _ in 0..Limits::ACTIONS_PER_INDICATOR {
            document = document.after(Change::AddAction(id), at(0));
        }
        for action in document.entry(id).actions.clone() {
            document = document.after(Change::ActionWhat(id, action.id, line.as_str().into()), at(0));
            document = document.after(Change::ActionWho(id, action.id, line.as_str().into()), at(0));
        }
    }
    for position in 0..Limits::EVIDENCE_BY_HAND {
        document = document.after(Change::AddEvidence(jalon_core::rnq::IndicatorId::ALL[position % 33]), at(0));
    }
    for piece in document.evidence.keys().copied().collect::<Vec<_>>() {
        document = document.after(Change::EvidenceTitle(piece, line.as_str().into()), at(0));
        document = document.after(Change::EvidenceLocation(piece, line.as_str().into()), at(0));
    }
    let json = write(&document, Purpose::Export, "2026-11-23T08:00:00Z", at(0).today);
    assert_eq!(read(&json, at(0).today).map(|loaded| loaded.document == document).ok(), Some(true));
}
