//! Reading documents: what was repaired without a report, and what was lost.

use jalon_core::document::{
    ActionId, Change, Document, EvidenceId, FieldPath, Location, Problem, Repair, merge, write,
};
use jalon_core::export::document_json;
use jalon_core::language::Language;
use jalon_core::rnq::IndicatorId::{I1, I2};
use serde_json::{Value, json};

use crate::{after, at, parsed};

/// A document with these members beside those that every document has.
fn with(members: Value) -> String {
    let mut document = json!({ "format": "jalon", "version": 1, "profile": {}, "budget": {}, "answers": [] });
    document.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
    document.to_string()
}

fn problem(location: Location, repair: Repair) -> Problem {
    Problem { location, repair }
}

#[test]
fn evidence_of_an_import_that_no_indicator_uses_could_not_be_removed() {
    let document = parsed(&with(json!({ "evidence": [{ "id": 4, "title": "Livret" }] }))).document;
    assert_eq!(document.unused_evidence().collect::<Vec<_>>(), [EvidenceId(4)]);
    // It survives as long as the visitor wants, in a merge too.
    let edited = after(&document, 100, [Change::AddEvidence(I1)]);
    let merged = merge(&document, &edited, &after(&document, 200, [Change::Name("École".into())])).document;
    assert_eq!(&*merged.evidence[&EvidenceId(4)].title, "Livret");
    let discarded = after(&merged, 300, [Change::DiscardEvidence(EvidenceId(4))]);
    assert_eq!(discarded.evidence.len(), 1);
    assert_eq!(discarded.unused_evidence().count(), 0);
}

#[test]
fn discarding_evidence_removes_it_from_every_indicator() {
    let linked = [Change::AddEvidence(I1), Change::ReuseEvidence(I2, EvidenceId(9))];
    let document = after(&Document::default(), 9, linked);
    assert_eq!(after(&document, 20, [Change::DiscardEvidence(EvidenceId(9))]), Document::default());
}

#[test]
fn an_unknown_edition_of_the_document_was_repaired_without_a_report() {
    let parsed = parsed(&with(json!({ "edition": "rnq-2031" })));
    assert_eq!(parsed.problems, [problem(Location::Edition, Repair::UnknownValue("rnq-2031".into()))]);
}

#[test]
fn duplicate_ids_were_repaired_without_a_report() {
    let items = |member: &str| json!([{ "id": 5, member: "A" }, { "id": 5, member: "B" }]);
    for (members, location) in [
        (json!({ "quotes": items("certifier") }), Location::Quotes),
        (json!({ "certifiers": items("name") }), Location::CustomCertifiers),
        (json!({ "answers": [{ "indicator": 1, "actions": items("what") }] }), Location::At(FieldPath::Actions(I1))),
    ] {
        let parsed = parsed(&with(members));
        assert_eq!(parsed.problems, [problem(location, Repair::DuplicateId)]);
        let document = parsed.document;
        let actions = document.entry(I1).actions.len();
        assert_eq!(document.quotes.len() + document.custom_certifiers.len() + actions, 2, "both survive");
        assert!(actions == 0 || &*document.entry(I1).action(ActionId(5)).unwrap().what == "A");
    }
}

#[test]
fn settings_of_a_newer_version_were_lost() {
    let settings: Value =
        serde_json::from_str(r#"{ "density": "compact", "panels": { "plan": [1, 2.50, null] } }"#).unwrap();
    let mut written = settings.clone();
    written["language"] = "en".into();
    let document = parsed(&with(json!({ "settings": written }))).document;
    let edited = after(&document, 10, [Change::Name("École".into())]);
    let merged = merge(&document, &edited, &after(&document, 20, [Change::PreAudit(true)])).document;
    for json in [write(&merged, Language::French, at(0)), document_json(&merged, Language::French, at(0))] {
        let value: Value = serde_json::from_str(&json).unwrap();
        assert_eq!(value["settings"]["language"], "fr", "the language on screen, not that of the file");
        assert_eq!(value["settings"]["density"], settings["density"]);
        assert_eq!(value["settings"]["panels"].to_string(), settings["panels"].to_string());
        assert_eq!(parsed(&json).document, merged);
    }
}

#[test]
fn the_language_of_a_file_was_a_part_of_the_document() {
    let [french, english] = ["fr", "en"].map(|language| parsed(&with(json!({ "settings": { "language": language } }))));
    assert_eq!(french.document, english.document);
    assert_eq!(parsed(&with(json!({ "settings": { "language": 3 } }))).problems, []);
}
