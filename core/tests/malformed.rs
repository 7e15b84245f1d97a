//! Broken documents: what is said of them, what survives, and that nothing
//! panics. Every file in `tests/malformed/` is read, so that a case is added by
//! adding two files; what is too large for a file is made here.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::panic::catch_unwind;
use std::path::{Path, PathBuf};

use jalon_core::date::Date;
use jalon_core::document::{Document, Limits, Parsed, Purpose, ReadError, read, write};
use jalon_core::language::Language;
use serde_json::{Value, json};

const SAVED_AT: &str = "2026-11-23T08:12:33Z";

fn today() -> Date {
    Date::new(2026, 11, 23).unwrap()
}

/// What comes of a document, in the lines of an `.expected` file.
fn outcome(result: &Result<Parsed, ReadError>, language: Language) -> Vec<String> {
    let messages = language.messages();
    let loaded = match result {
        Ok(loaded) if loaded.problems.is_empty() && loaded.omitted == 0 => return vec!["clean".into()],
        Ok(loaded) => loaded,
        Err(error) => return vec!["refused".into(), (messages.errors.read)(*error).to_owned()],
    };
    let mut lines = vec!["repaired".to_owned()];
    lines.extend(loaded.problems.iter().map(|problem| messages.problem(problem)));
    lines.extend((loaded.omitted > 0).then(|| format!("+{}", loaded.omitted)));
    lines
}

/// What comes of this text, in French.
fn french(text: &str) -> Vec<String> {
    outcome(&read(text, today()), Language::French)
}

/// A file of `tests/malformed/` and what is expected of it.
struct Case {
    name: String,
    text: String,
    outcome: Vec<String>,
    keeps: Vec<(String, Value)>,
}

impl Case {
    fn load(document: &Path) -> Self {
        let expected = fs::read_to_string(document.with_extension("expected"))
            .unwrap_or_else(|error| panic!("{} has no .expected beside it: {error}", document.display()));
        let keep = |line: &str| {
            let (pointer, value) = line.strip_prefix("keeps: ")?.split_once(" = ")?;
            Some((pointer.to_owned(), serde_json::from_str(value).ok()?))
        };
        let (keeps, outcome): (Vec<&str>, Vec<&str>) = expected.lines().partition(|line| line.starts_with("keeps:"));
        Self {
            name: document.file_name().unwrap().to_string_lossy().into_owned(),
            text: String::from_utf8_lossy(&fs::read(document).unwrap()).into_owned(),
            outcome: outcome.into_iter().map(str::to_owned).collect(),
            keeps: keeps
                .into_iter()
                .map(|line| keep(line).unwrap_or_else(|| panic!("{}: not an assertion: {line}", document.display())))
                .collect(),
        }
    }

    /// All that is not as it should be.
    fn complaints(&self) -> Vec<String> {
        match catch_unwind(|| {
            let result = read(&self.text, today());
            let mut complaints = self.wrong_words(&result);
            match &result {
                Ok(loaded) => complaints.extend(self.losses(&loaded.document)),
                Err(_) if self.keeps.is_empty() => {}
                Err(_) => complaints.push("it is refused, so that nothing is kept".into()),
            }
            complaints
        }) {
            Ok(complaints) => complaints,
            Err(_) => vec!["it panics; the message is above".into()],
        }
    }

    /// What is said, against what should be said.
    fn wrong_words(&self, result: &Result<Parsed, ReadError>) -> Vec<String> {
        let mut complaints = Vec::new();
        let found = outcome(result, Language::French);
        if found != self.outcome {
            complaints.push(difference(&self.outcome, &found));
        }
        let english = outcome(result, Language::English);
        if english.len() != found.len() {
            complaints.push(format!("{} lines in French, {} in English", found.len(), english.len()));
        }
        // The outcome and the number of unlisted repairs are not words.
        for (french, english) in found.iter().zip(&english).skip(1).filter(|(french, _)| !french.starts_with('+')) {
            if english.trim().is_empty() || english == french {
                complaints.push(format!("not said in English: {}", visible(french)));
            }
        }
        complaints
    }

    /// What did not survive reading, or does not survive writing.
    fn losses(&self, document: &Document) -> Vec<String> {
        let mut complaints = Vec::new();
        for purpose in [Purpose::Storage, Purpose::Export] {
            let again = read(&write(document, purpose, SAVED_AT, today()), today());
            let lines = outcome(&again, Language::French);
            if lines != ["clean"] {
                complaints.push(format!("written for {purpose:?}, it is not clean:\n      {}", lines.join("\n      ")));
            } else if again.is_ok_and(|again| again.document != *document) {
                complaints.push(format!("written for {purpose:?}, it reads back as another document"));
            }
        }
        let exported: Value =
            serde_json::from_str(&write(document, Purpose::Export, SAVED_AT, today())).unwrap_or_default();
        for (pointer, kept) in &self.keeps {
            let found = exported.pointer(pointer);
            if found != Some(kept) {
                let found = found.map_or_else(|| "nothing".to_owned(), Value::to_string);
                complaints.push(format!("{pointer}\n    - {kept}\n    + {found}"));
            }
        }
        complaints
    }
}

/// The lines that differ: `-` what is expected, `+` what is found.
fn difference(expected: &[String], found: &[String]) -> String {
    let mut lines = vec!["its words differ (- expected, + found):".to_owned()];
    for position in 0..expected.len().max(found.len()) {
        let (expected, found) = (expected.get(position), found.get(position));
        if expected != found {
            lines.extend(expected.map(|line| format!("    - {}", visible(line))));
            lines.extend(found.map(|line| format!("    + {}", visible(line))));
        }
    }
    lines.join("\n")
}

/// The text with its no-break spaces told from the others.
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
fn broken_documents_are_told_and_repaired_as_expected() {
    let documents = files(&["json", "txt"]);
    assert!(documents.len() >= 25, "only {} broken documents", documents.len());
    let mut report = String::new();
    for document in &documents {
        let case = Case::load(document);
        for complaint in case.complaints() {
            report += &format!("\n{}: {complaint}\n", case.name);
        }
    }
    assert!(report.is_empty(), "{report}");
}

#[test]
fn every_expectation_has_one_document() {
    for expected in files(&["expected"]) {
        let documents = ["json", "txt"].iter().filter(|extension| expected.with_extension(extension).exists());
        assert_eq!(documents.count(), 1, "documents beside {}", expected.display());
    }
}

/// A document that is in order but for these answers and this evidence, given
/// as JSON.
fn with(answers: &str, evidence: &str) -> String {
    format!(
        r#"{{"format":"jalon","version":1,"profile":{{}},"budget":{{}},"evidence":[{evidence}],"answers":[{answers}]}}"#
    )
}

const TOO_LARGE: &str = "Ce fichier dépasse 16\u{a0}Mo\u{a0}: ce n’est pas un export de Jalon. Choisissez celui dont le \
    nom commence par «\u{a0}jalon\u{a0}».";
const NOT_JSON: &str = "Ce fichier n’est pas lisible au format JSON. Choisissez un export de Jalon\u{a0}: son nom commence \
    par «\u{a0}jalon\u{a0}».";
const TRUNCATED: &str = "Ce fichier s’arrête avant la fin, comme un téléchargement interrompu. Refaites l’export ou le \
    téléchargement.";

#[test]
fn fifty_megabytes_are_refused_whatever_they_hold() {
    let size = 50_000_000;
    for text in [" ".repeat(size), "[".repeat(size), with("", "") + &" ".repeat(size)] {
        assert_eq!(french(&text), ["refused", TOO_LARGE]);
    }
}

#[test]
fn the_size_limit_is_exact() {
    let document = with("", "");
    let full = " ".repeat(Limits::FILE_BYTES - document.len()) + &document;
    assert_eq!(french(&full), ["clean"]);
    assert_eq!(french(&format!(" {full}")), ["refused", TOO_LARGE]);
}

#[test]
fn of_a_million_pieces_of_evidence_the_first_are_kept() {
    let text = with("", &vec!["{}"; 1_000_000].join(","));
    let loaded = read(&text, today()).unwrap();
    assert_eq!(
        outcome(&Ok(loaded.clone()), Language::French),
        ["repaired", "Preuves\u{a0}: trop d’éléments, les 2 000 premiers sont gardés."]
    );
    assert_eq!(loaded.document.evidence.len(), Limits::EVIDENCE);
}

#[test]
fn a_million_links_to_nothing_are_counted_and_the_answer_kept() {
    let links = vec!["7"; 1_000_000].join(",");
    let text = with(&format!(r#"{{"indicator":3,"notes":"gardé","evidence":[{links}]}}"#), "");
    let found = french(&text);
    let link = "Indicateur 3, preuves\u{a0}: renvoi à une preuve introuvable, ignoré.";
    assert_eq!((found.len(), &*found[1], &*found[50], &*found[51]), (52, link, link, "+999950"));
    assert_eq!(read(&text, today()).unwrap().document.entries.len(), 1);
}

#[test]
fn ten_thousand_unknown_indicators_leave_the_others() {
    let unknown: Vec<String> = (34..10_034).map(|number| format!(r#"{{"indicator":{number}}}"#)).collect();
    let text = with(&(unknown.join(",") + r#",{"indicator":33,"notes":"gardé"}"#), "");
    let found = french(&text);
    let message = |number| {
        format!("Réponses\u{a0}: aucun indicateur ne porte le numéro «\u{a0}{number}\u{a0}», réponse ignorée.")
    };
    assert_eq!(found.first().map(String::as_str), Some("repaired"));
    assert_eq!(found[1..51], (34..84).map(message).collect::<Vec<_>>());
    assert_eq!(found[51..], ["+9950"]);
    assert_eq!(read(&text, today()).unwrap().document.entries.len(), 1);
}

#[test]
fn a_million_brackets_do_not_exhaust_the_stack() {
    for brackets in ["[", "{\"a\":"] {
        assert_eq!(french(&brackets.repeat(800_000)), ["refused", NOT_JSON]);
    }
}

#[test]
fn a_text_is_told_as_too_long_from_the_first_character_too_many() {
    let long = |characters| with(&json!({"indicator": 1, "notes": "é".repeat(characters)}).to_string(), "");
    assert_eq!(french(&long(Limits::NOTES)), ["clean"]);
    assert_eq!(
        french(&long(Limits::NOTES + 1)),
        ["repaired", "Indicateur 1, notes\u{a0}: texte trop long, coupé à 20 000 caractères."]
    );
}

#[test]
fn an_interrupted_download_is_told_wherever_it_stops() {
    let answer = json!({
        "indicator": 1, "status": "partly", "notes": "« Élève » \"\\\n\u{1f642}",
        "evidence": [7], "actions": [{"id": 1, "what": "Relire", "due": "2026-12-01"}],
    });
    let text = with(&answer.to_string(), r#"{"id":7,"title":"Livret d\u2019accueil \ud83d\ude42"}"#);
    assert_eq!(french(&text), ["clean"]);
    let document = read(&text, today()).unwrap().document;
    let exported = write(&document, Purpose::Export, SAVED_AT, today());
    for whole in [text.as_str(), exported.trim_end()] {
        for length in 1..whole.len() {
            // A browser shows a character that is cut in two as U+FFFD.
            let part = String::from_utf8_lossy(&whole.as_bytes()[..length]);
            assert_eq!(french(&part), ["refused", TRUNCATED], "after {length} bytes: {part}");
        }
    }
}
