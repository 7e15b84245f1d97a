//! Exports of every earlier version still load, and lose nothing: the files of
//! `tests/exports/`.

#![allow(clippy::pedantic, reason = "tests favour brevity")]

use std::fs;

use jalon_core::date::Date;
use jalon_core::document::{ActionState, Document, VERSION, read};
use jalon_core::export::document_json;
use jalon_core::language::Language;
use jalon_core::now::Now;
use serde_json::Value;

const NOW: Now = Now { today: Date::new(2026, 11, 23).unwrap(), unix_ms: 1_795_421_553_000 };

/// The text of an export of this version of the format.
fn export(version: u64) -> String {
    fs::read_to_string(format!("{}/../tests/exports/version-{version}.json", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// The paths of what `old` holds and `new` does not. Objects may gain members.
fn lost(old: &Value, new: &Value, path: &str) -> Vec<String> {
    match (old, new) {
        (Value::Object(old), Value::Object(new)) => old
            .iter()
            .filter(|(key, _)| !matches!(key.as_str(), "version" | "results"))
            .flat_map(|(key, value)| match new.get(key) {
                Some(other) => lost(value, other, &format!("{path}/{key}")),
                None => vec![format!("{path}/{key}")],
            })
            .collect(),
        (Value::Array(old), Value::Array(new)) if old.len() == new.len() => old
            .iter()
            .zip(new)
            .enumerate()
            .flat_map(|(position, (old, new))| lost(old, new, &format!("{path}/{position}")))
            .collect(),
        _ if old == new => Vec::new(),
        _ => vec![path.to_owned()],
    }
}

#[test]
fn an_export_of_every_earlier_version_loads_without_a_repair() {
    for version in 1..=VERSION {
        let text = export(version);
        let parsed = read(&text, NOW.today).unwrap();
        assert_eq!((parsed.problems, parsed.omitted), (vec![], 0), "version {version}");
        let old: Value = serde_json::from_str(&text).unwrap();
        // The language is a hint that the caller gives.
        let language = Language::from_code(old["settings"]["language"].as_str().unwrap()).unwrap();
        let new: Value = serde_json::from_str(&document_json(&parsed.document, language, NOW)).unwrap();
        assert_eq!(lost(&old, &new, ""), Vec::<String>::new(), "version {version}");
        assert_eq!(new["version"], VERSION);
    }
}

#[test]
fn what_version_1_could_not_hold_has_its_default() {
    let document = read(&export(1), NOW.today).unwrap().document;
    assert!(document.quotes.is_empty() && document.custom_certifiers.is_empty() && document.profile.name.is_empty());
    assert_eq!(document.id, None);
    let mut actions = document.entries.values().flat_map(|entry| &entry.actions);
    assert!(actions.all(|action| action.state == ActionState::ToDo));
    assert_ne!(document, Document::default());
}
