//! Limits: what exceeds one is refused with a reason, and what two tabs fill
//! together is read back.

use std::rc::Rc;

use jalon_core::document::{Change, Document, EvidenceChange, LimitError, Limits, merge, write};
use jalon_core::export::document_json;
use jalon_core::language::Language;
use jalon_core::rnq::IndicatorId::{self, I1, I2};

use crate::{after, at, parsed};

/// Makes the change as often as the limit allows, then once more.
fn exceed(document: &mut Document, change: &Change, limit: usize) -> Result<(), LimitError> {
    for position in 0..limit {
        document.apply(change.clone(), at(position as u64)).unwrap();
    }
    let before = document.clone();
    let refused = document.apply(change.clone(), at(0));
    assert!(*document == before, "a refused change changed the document");
    assert!(before.after(change.clone(), at(0)) == before);
    refused
}

#[test]
fn limits_refused_changes_without_a_word() {
    for (change, limit, error) in [
        (Change::AddEvidence(I1), 100, LimitError::EvidencePerIndicator),
        (Change::AddAction(I1), 50, LimitError::ActionsPerIndicator),
        (Change::AddQuote, 8, LimitError::Quotes),
        (Change::AddCustomCertifier, 30, LimitError::CustomCertifiers),
    ] {
        assert_eq!(exceed(&mut Document::default(), &change, limit), Err(error));
        assert_eq!(error.limit(), limit);
        assert!(error.to_string().contains(&limit.to_string()), "{error}");
    }
    let mut document = Document::default();
    for position in 0..1_000 {
        let id = IndicatorId::ALL[position % 33];
        document.apply(Change::AddEvidence(id), at(position as u64)).unwrap();
    }
    assert_eq!(document.apply(Change::AddEvidence(I1), at(0)), Err(LimitError::Evidence));
}

#[test]
fn linking_evidence_to_a_full_indicator_was_refused_without_a_word() {
    let mut document = after(&Document::default(), 500, [Change::AddEvidence(I2)]);
    let piece = document.entry(I2).evidence[0];
    let refused = exceed(&mut document, &Change::AddEvidence(I1), Limits::EVIDENCE_PER_INDICATOR_BY_HAND);
    assert_eq!(refused, Err(LimitError::EvidencePerIndicator));
    assert_eq!(document.apply(Change::ReuseEvidence(I1, piece), at(0)), Err(LimitError::EvidencePerIndicator));
    assert_eq!(document.entry(I1).evidence.len(), Limits::EVIDENCE_PER_INDICATOR_BY_HAND);
}

#[test]
fn what_two_tabs_added_exceeded_what_is_read() {
    let fill = |start: u64| {
        let mut document = Document::default();
        for position in 0..1_000 {
            let id = IndicatorId::ALL[position % 10];
            document.apply(Change::AddEvidence(id), at(start + position as u64)).unwrap();
        }
        for position in 0..50 {
            document.apply(Change::AddAction(I1), at(start + 1_000 + position)).unwrap();
        }
        for position in 0..8 {
            document.apply(Change::AddQuote, at(start + 2_000 + position)).unwrap();
        }
        for position in 0..30 {
            document.apply(Change::AddCustomCertifier, at(start + 3_000 + position)).unwrap();
        }
        document
    };
    let merged = merge(&Document::default(), &fill(0), &fill(10_000)).document;
    let counts = (merged.evidence.len(), merged.entry(I1).actions.len(), merged.quotes.len());
    assert_eq!((counts, merged.custom_certifiers.len()), ((2_000, 100, 16), 60));
    let again = parsed(&write(&merged, Language::French, at(0)));
    assert_eq!(again.problems, []);
    assert!(again.document == merged);
}

#[test]
fn a_document_within_its_limits_was_too_large_to_be_read_back() {
    // Four bytes a letter, and as much as two merged tabs hold.
    let line: Rc<str> = "𝔸".repeat(Limits::LINE).into();
    let location: Rc<str> = "𝔸".repeat(Limits::LOCATION).into();
    let notes: Rc<str> = "𝔸".repeat(Limits::NOTES).into();
    let fill = |start: u64| {
        let mut document = Document::default();
        let mut clock = start..;
        let mut make = |change| document.apply(change, at(clock.next().unwrap())).unwrap();
        for id in IndicatorId::ALL {
            make(Change::Notes(id, notes.clone()));
            for _ in 0..Limits::ACTIONS_PER_INDICATOR_BY_HAND {
                make(Change::AddAction(id));
            }
        }
        for position in 0..Limits::EVIDENCE_BY_HAND {
            make(Change::AddEvidence(IndicatorId::ALL[position % 33]));
        }
        for id in IndicatorId::ALL {
            let entry = document.entry(id);
            for action in &entry.actions {
                document.apply(Change::ActionWhat(id, action.id, line.clone()), at(0)).unwrap();
                document.apply(Change::ActionWho(id, action.id, line.clone()), at(0)).unwrap();
            }
            for piece in &entry.evidence {
                document.apply(Change::Evidence(*piece, EvidenceChange::Title(line.clone())), at(0)).unwrap();
                document.apply(Change::Evidence(*piece, EvidenceChange::Location(location.clone())), at(0)).unwrap();
            }
        }
        document
    };
    let merged = merge(&Document::default(), &fill(0), &fill(100_000)).document;
    assert_eq!(merged.evidence.len(), Limits::EVIDENCE);
    assert_eq!(merged.entry(I1).actions.len(), Limits::ACTIONS_PER_INDICATOR);
    let again = parsed(&document_json(&merged, Language::French, at(0)));
    assert_eq!(again.problems, []);
    assert!(again.document == merged);
}
