//! Files that other programs have touched, and which were reported as complete.

use jalon_core::document::{Document, Location, Parsed, Repair, read, read_file, read_import};
use jalon_core::session::State;
use serde_json::Value;

use crate::{TODAY, at};

/// An export with everything in it.
const EXPORT: &str = include_str!("../../../tests/exports/version-2.json");

fn file(bytes: &[u8]) -> Parsed {
    read_file(bytes, TODAY).unwrap()
}

fn whole() -> Document {
    let parsed = read(EXPORT, TODAY).unwrap();
    assert_eq!(parsed.problems, []);
    parsed.document
}

/// The pointers to every member of the document that a reader needs, and its name.
fn members(value: &Value, pointer: &str, found: &mut Vec<(String, String)>) {
    match value {
        Value::Object(object) => {
            for (name, member) in object {
                // What is computed, what is preserved whatever it is, and what may
                // be missing.
                if pointer.is_empty()
                    && ["results", "settings", "saved_at", "id", "format", "version"].contains(&&**name)
                {
                    continue;
                }
                found.push((pointer.to_owned(), name.clone()));
                members(member, &format!("{pointer}/{name}"), found);
            }
        }
        Value::Array(list) => {
            for (position, item) in list.iter().enumerate() {
                members(item, &format!("{pointer}/{position}"), found);
            }
        }
        _ => {}
    }
}

#[test]
fn a_renamed_or_missing_member_was_lost_in_silence() {
    let document: Value = serde_json::from_str(EXPORT).unwrap();
    let mut all = Vec::new();
    members(&document, "", &mut all);
    assert!(all.len() > 60, "{}", all.len());
    for (pointer, name) in all {
        for renamed in [Some(format!("{name}s")), None] {
            let mut changed = document.clone();
            let object = changed.pointer_mut(&pointer).and_then(Value::as_object_mut).unwrap();
            let value = object.shift_remove(&name).unwrap();
            if let Some(renamed) = renamed {
                object.insert(renamed, value);
            }
            let problems = read_import(&changed.to_string(), TODAY).unwrap().problems;
            assert_ne!(problems, [], "{pointer}/{name}");
        }
    }
}

#[test]
fn what_is_stored_may_lack_what_a_later_release_adds() {
    let mut document: Value = serde_json::from_str(EXPORT).unwrap();
    document["profile"].as_object_mut().unwrap().shift_remove("legacy_label");
    assert_eq!(read(&document.to_string(), TODAY).unwrap().problems, [], "nobody is greeted with repairs");
}

#[test]
fn an_earlier_version_lacks_members_without_being_damaged() {
    let earlier = include_str!("../../../tests/exports/version-1.json");
    assert_eq!(read_import(earlier, TODAY).unwrap().problems, []);
}

#[test]
fn letters_written_as_escapes_hid_their_damage() {
    for damaged in [r"\ufffd", r"\u00c3\u00a9"] {
        let problems = read_import(&EXPORT.replacen('é', damaged, 1), TODAY).unwrap().problems;
        assert_eq!(problems.iter().map(|problem| &problem.repair).collect::<Vec<_>>(), [&Repair::DamagedLetters]);
    }
}

#[test]
fn another_encoding_damaged_the_letters() {
    let text = EXPORT.replace('…', "...").replace('\u{202f}', "\u{a0}").replace('œ', "oe").replace('€', "EUR");
    let latin: Option<Vec<u8>> =
        text.replace('’', "'").chars().map(|letter| u8::try_from(u32::from(letter)).ok()).collect();
    let latin = latin.expect("letters of Latin-1");
    let expected = read(&text.replace('’', "'"), TODAY).unwrap().document;
    let damaged: String = text.replace('’', "'").bytes().map(char::from).collect();
    let units = |to_bytes: fn(u16) -> [u8; 2]| {
        "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(to_bytes).collect::<Vec<u8>>()
    };
    for (bytes, document) in [
        (latin, expected),
        (units(u16::to_le_bytes), read(&text, TODAY).unwrap().document),
        (units(u16::to_be_bytes), read(&text, TODAY).unwrap().document),
    ] {
        let parsed = file(&bytes);
        assert!(parsed.document == document);
        assert_eq!((parsed.problems[0].location, &parsed.problems[0].repair), (Location::File, &Repair::Encoding));
        assert_eq!(parsed.problems.len(), 1);
    }
    // The bytes of UTF-8, taken for Latin-1 and saved as UTF-8.
    assert_eq!(file(damaged.as_bytes()).problems[0].repair, Repair::Encoding);
}

#[test]
fn letters_that_are_lost_were_reported_as_complete() {
    for damaged in [EXPORT.replacen('é', "\u{fffd}", 1), EXPORT.replacen('é', "Ã©", 1)] {
        let problems = read_import(&damaged, TODAY).unwrap().problems;
        assert_eq!(problems.iter().map(|problem| &problem.repair).collect::<Vec<_>>(), [&Repair::DamagedLetters]);
        // What the visitor has accepted is not reported at each visit.
        assert_eq!(read(&damaged, TODAY).unwrap().problems, []);
    }
}

#[test]
fn an_undamaged_file_has_no_repairs() {
    for text in [EXPORT.to_owned(), format!("\u{feff}{EXPORT}")] {
        let parsed = file(text.as_bytes());
        assert_eq!(parsed.problems, []);
        assert!(parsed.document == whole());
    }
}

#[test]
fn the_host_page_imports_as_the_visitor_does() {
    let options = jalon_core::embedding::Options::default();
    let state = State::blank(&options, jalon_core::language::Language::French, at(0), [1, 2]);
    let (_, is_loaded) = state.import(&EXPORT.replacen('é', "\u{fffd}", 1), at(0)).unwrap();
    assert!(!is_loaded, "the visitor sees what is damaged first");
}
