//! Input that is too large for a file of `tests/malformed/`, or cut off.

#![allow(clippy::pedantic, reason = "tests favour brevity")]

use jalon_core::date::Date;
use jalon_core::document::{FieldPath, Limits, Location, Parsed, Problem, ReadError, Repair, read};
use jalon_core::export::document_json;
use jalon_core::language::Language;
use jalon_core::now::Now;
use jalon_core::rnq::IndicatorId::{I1, I3};
use serde_json::json;

const NOW: Now = Now { today: Date::new(2026, 11, 23).unwrap(), unix_ms: 1_795_421_553_000 };

fn parsed(text: &str) -> Parsed {
    read(text, NOW.today).unwrap()
}

fn error(text: &str) -> Option<ReadError> {
    read(text, NOW.today).err()
}

/// A document with these answers and this evidence, given as JSON.
fn with(answers: &str, evidence: &str) -> String {
    format!(
        r#"{{"format":"jalon","version":1,"profile":{{}},"budget":{{}},"evidence":[{evidence}],"answers":[{answers}]}}"#
    )
}

fn problem(location: Location, repair: Repair) -> Problem {
    Problem { location, repair }
}

#[test]
fn a_hundred_megabytes_are_refused_whatever_they_contain() {
    let size = 100_000_000;
    for text in [" ".repeat(size), "[".repeat(size), with("", "") + &" ".repeat(size)] {
        assert_eq!(error(&text), Some(ReadError::TooLarge));
    }
}

#[test]
fn the_size_limit_is_exact() {
    let document = with("", "");
    let full = " ".repeat(Limits::FILE_BYTES - document.len()) + &document;
    assert_eq!(parsed(&full).problems, []);
    assert_eq!(error(&format!(" {full}")), Some(ReadError::TooLarge));
}

#[test]
fn of_a_million_pieces_of_evidence_the_first_survive() {
    let parsed = parsed(&with("", &vec!["{}"; 1_000_000].join(",")));
    assert_eq!(parsed.problems, [problem(Location::EvidenceLibrary, Repair::TooMany(Limits::EVIDENCE))]);
    assert_eq!(parsed.document.evidence.len(), Limits::EVIDENCE);
}

#[test]
fn a_million_broken_links_are_counted_and_the_answer_survives() {
    let links = vec!["7"; 1_000_000].join(",");
    let parsed = parsed(&with(&format!(r#"{{"indicator":3,"notes":"Annexe","evidence":[{links}]}}"#), ""));
    let broken = problem(Location::At(FieldPath::EvidenceList(I3)), Repair::BrokenLink);
    assert_eq!(parsed.problems, vec![broken; Limits::LISTED_PROBLEMS]);
    assert_eq!(parsed.omitted, 1_000_000 - Limits::LISTED_PROBLEMS);
    assert_eq!(&*parsed.document.entry(I3).notes, "Annexe");
}

#[test]
fn ten_thousand_unknown_indicators_leave_the_known_ones() {
    let unknown: Vec<String> = (34..10_034).map(|number| format!(r#"{{"indicator":{number}}}"#)).collect();
    let parsed = parsed(&with(&(unknown.join(",") + r#",{"indicator":3,"notes":"Annexe"}"#), ""));
    let expected: Vec<Problem> =
        (34..84).map(|number: u32| problem(Location::Answers, Repair::UnknownIndicator(number.to_string()))).collect();
    assert_eq!((parsed.problems, parsed.omitted), (expected, 9_950));
    assert_eq!(&*parsed.document.entry(I3).notes, "Annexe");
}

#[test]
fn a_million_brackets_do_not_exhaust_the_stack() {
    for brackets in ["[", "{\"a\":"] {
        assert_eq!(error(&brackets.repeat(800_000)), Some(ReadError::NotJson));
    }
}

#[test]
fn a_text_is_too_long_from_the_first_character_beyond_the_limit() {
    let notes = |characters| with(&json!({"indicator": 1, "notes": "é".repeat(characters)}).to_string(), "");
    assert_eq!(parsed(&notes(Limits::NOTES)).problems, []);
    let cut = problem(Location::At(FieldPath::Notes(I1)), Repair::TooLong(Limits::NOTES));
    assert_eq!(parsed(&notes(Limits::NOTES + 1)).problems, [cut]);
}

#[test]
fn an_interrupted_download_is_recognised_wherever_it_stops() {
    let answer = json!({
        "indicator": 1, "status": "partly", "notes": "« Élève » \"\\\n\u{1f642}",
        "evidence": [7], "actions": [{"id": 1, "what": "Relire", "due": "2026-12-01"}],
    });
    let text = with(&answer.to_string(), r#"{"id":7,"title":"Livret d\u2019accueil \ud83d\ude42"}"#);
    assert_eq!(parsed(&text).problems, []);
    let exported = document_json(&parsed(&text).document, Language::French, NOW);
    for whole in [text.as_str(), exported.trim_end()] {
        for length in 1..whole.len() {
            // A browser decodes a split character as U+FFFD.
            let part = String::from_utf8_lossy(&whole.as_bytes()[..length]);
            assert_eq!(error(&part), Some(ReadError::Truncated), "after {length} bytes: {part}");
        }
    }
}
