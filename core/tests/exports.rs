//! Exports of every earlier version still load, and lose nothing.

use std::fs;

use jalon_core::date::Date;
use jalon_core::document::{ActionState, Document, Purpose, VERSION, read, write};
use serde_json::Value;

/// The text of an export of this version of the form.
fn export(version: u64) -> String {
    fs::read_to_string(format!("{}/../tests/exports/version-{version}.json", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// Whether everything in `old` is still in `new`: objects may have gained keys.
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
    let today = Date::parse("2026-11-23").unwrap();
    for version in 1..=VERSION {
        let text = export(version);
        let loaded = read(&text, today).unwrap();
        assert_eq!((loaded.problems, loaded.omitted), (vec![], 0), "version {version}");
        let again = write(&loaded.document, Purpose::Export, "2026-11-23T08:12:33Z", today);
        let (old, new): (Value, Value) = (serde_json::from_str(&text).unwrap(), serde_json::from_str(&again).unwrap());
        assert_eq!(lost(&old, &new, ""), Vec::<String>::new(), "version {version}");
        assert_eq!(new["version"], VERSION);
    }
}

#[test]
fn what_version_1_could_not_say_has_its_default() {
    let today = Date::parse("2026-11-23").unwrap();
    let document = read(&export(1), today).unwrap().document;
    assert!(document.quotes.is_empty() && document.custom_certifiers.is_empty() && document.profile.name.is_empty());
    let mut actions = document.entries.values().flat_map(|entry| &entry.actions);
    assert!(actions.all(|action| action.state == ActionState::ToDo));
    assert_ne!(document, Document::default());
}
