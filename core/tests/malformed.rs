//! Malformed documents: what is reported, what survives, and that nothing
//! panics. Every file in `tests/malformed/` is read, so that a case is added by
//! adding a file; `reading_limits.rs` has those that are too large.
//!
//! `JALON_UPDATE_EXPECTED=1` rewrites the expectations.

#![allow(clippy::pedantic, reason = "tests favour brevity")]

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::panic::catch_unwind;
use std::path::{Path, PathBuf};

use jalon_core::date::Date;
use jalon_core::document::{Document, Parsed, ReadError, read, read_file, write};
use jalon_core::export::document_json;
use jalon_core::language::Language;
use jalon_core::now::Now;
use serde_json::Value;

const NOW: Now = Now { today: Date::new(2026, 11, 23).unwrap(), unix_ms: 1_795_421_553_000 };

/// What reading a document reports, in the lines of an `.expected` file.
fn report(result: &Result<Parsed, ReadError>, language: Language) -> Vec<String> {
    let messages = language.messages();
    let parsed = match result {
        Ok(parsed) if parsed.problems.is_empty() && parsed.omitted == 0 => return vec!["clean".into()],
        Ok(parsed) => parsed,
        Err(error) => return vec!["refused".into(), (messages.errors().read)(*error).to_owned()],
    };
    let mut lines = vec!["repaired".to_owned()];
    lines.extend(parsed.problems.iter().map(|problem| messages.problem(problem)));
    lines.extend((parsed.omitted > 0).then(|| format!("+{}", parsed.omitted)));
    lines
}

/// What reading this text reports, in French.
fn french(bytes: &[u8]) -> Vec<String> {
    report(&read_file(bytes, NOW.today), Language::French)
}

/// A malformed document and its `.expected` file.
struct Case {
    path: PathBuf,
    bytes: Vec<u8>,
    report: Vec<String>,
    /// The lines on what must survive, each with its JSON pointer and value.
    keeps: Vec<(String, String, Value)>,
}

impl Case {
    fn load(path: &Path) -> Self {
        let expected = fs::read_to_string(path.with_extension("expected")).unwrap_or_default();
        let (keeps, report): (Vec<&str>, Vec<&str>) = expected.lines().partition(|line| line.starts_with("keeps:"));
        let keep = |line: &str| {
            let (pointer, value) = line.strip_prefix("keeps: ")?.split_once(" = ")?;
            Some((line.to_owned(), pointer.to_owned(), serde_json::from_str(value).ok()?))
        };
        let keep = |line| keep(line).unwrap_or_else(|| panic!("{}: not an assertion: {line}", path.display()));
        Self {
            path: path.to_owned(),
            bytes: fs::read(path).unwrap(),
            report: report.into_iter().map(str::to_owned).collect(),
            keeps: keeps.into_iter().map(keep).collect(),
        }
    }

    /// Everything that is not as expected.
    fn failures(&self) -> Vec<String> {
        let failures = catch_unwind(|| {
            let result = read_file(&self.bytes, NOW.today);
            let mut failures = self.wrong_reports(&result);
            match &result {
                Ok(parsed) => failures.extend(self.losses(&parsed.document)),
                Err(_) if self.keeps.is_empty() => {}
                Err(_) => failures.push("it is refused, so that nothing survives".into()),
            }
            failures
        });
        failures.unwrap_or_else(|_| vec!["it panics; the message is above".into()])
    }

    /// How the report differs from the expected one, and whether English says as
    /// much.
    fn wrong_reports(&self, result: &Result<Parsed, ReadError>) -> Vec<String> {
        let mut failures = Vec::new();
        let found = report(result, Language::French);
        if found != self.report {
            failures.push(difference(&self.report, &found));
        }
        let english = report(result, Language::English);
        if english.len() != found.len() {
            failures.push(format!("{} lines in French, {} in English", found.len(), english.len()));
        }
        // The outcome and the number of omitted repairs are not messages.
        for (french, english) in found.iter().zip(&english).skip(1).filter(|(french, _)| !french.starts_with('+')) {
            if english.trim().is_empty() || english == french {
                failures.push(format!("not translated: {}", visible(french)));
            }
        }
        failures
    }

    /// What did not survive reading, or does not survive writing.
    fn losses(&self, document: &Document) -> Vec<String> {
        let mut failures = Vec::new();
        let exported = document_json(document, Language::French, NOW);
        for (purpose, json) in [("storage", &write(document, Language::French, NOW)), ("export", &exported)] {
            let again = read(json, NOW.today);
            let lines = report(&again, Language::French);
            if lines != ["clean"] {
                failures.push(format!("written for {purpose}, it is not clean:\n      {}", lines.join("\n      ")));
            } else if again.is_ok_and(|again| again.document != *document) {
                failures.push(format!("written for {purpose}, it reads back as another document"));
            }
        }
        let exported: Value = serde_json::from_str(&exported).unwrap_or_default();
        for (_, pointer, kept) in &self.keeps {
            let found = exported.pointer(pointer);
            if found != Some(kept) {
                let found = found.map_or_else(|| "nothing".to_owned(), Value::to_string);
                failures.push(format!("{pointer}\n    - {kept}\n    + {found}"));
            }
        }
        failures
    }

    /// Writes the report as the expected one. What must survive stays: a person
    /// decides that.
    fn update(&self) {
        let mut lines = french(&self.bytes);
        lines.extend(self.keeps.iter().map(|(line, ..)| line.clone()));
        fs::write(self.path.with_extension("expected"), lines.join("\n") + "\n").unwrap();
    }
}

/// The lines that differ: `-` what is expected, `+` what is found.
fn difference(expected: &[String], found: &[String]) -> String {
    let mut lines = vec!["the report differs (- expected, + found):".to_owned()];
    for position in 0..expected.len().max(found.len()) {
        let (expected, found) = (expected.get(position), found.get(position));
        if expected != found {
            lines.extend(expected.map(|line| format!("    - {}", visible(line))));
            lines.extend(found.map(|line| format!("    + {}", visible(line))));
        }
    }
    lines.join("\n")
}

/// The text with its no-break spaces made visible.
fn visible(text: &str) -> String {
    text.replace('\u{a0}', "<U+00A0>").replace('\u{202f}', "<U+202F>")
}

/// The paths in `tests/malformed/` with one of these extensions, in order.
fn files(extensions: &[&str]) -> BTreeSet<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/malformed");
    let paths = folder.read_dir().unwrap().map(|entry| entry.unwrap().path());
    let matches =
        |path: &PathBuf| path.extension().and_then(OsStr::to_str).is_some_and(|own| extensions.contains(&own));
    paths.filter(matches).collect()
}

#[test]
fn malformed_documents_are_reported_and_repaired_as_expected() {
    let documents = files(&["json", "txt"]);
    assert!(documents.len() >= 25, "only {} malformed documents", documents.len());
    let update = std::env::var_os("JALON_UPDATE_EXPECTED").is_some();
    let mut failures = String::new();
    for path in &documents {
        if update {
            Case::load(path).update();
        }
        for failure in Case::load(path).failures() {
            failures += &format!("\n{}: {failure}\n", path.file_name().unwrap().display());
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

#[test]
fn every_document_has_an_expectation_and_the_reverse() {
    for expected in files(&["expected"]) {
        let documents = ["json", "txt"].iter().filter(|extension| expected.with_extension(extension).exists());
        assert_eq!(documents.count(), 1, "documents beside {}", expected.display());
    }
    for document in files(&["json", "txt"]) {
        assert!(document.with_extension("expected").exists(), "{} has no expectation", document.display());
    }
}
