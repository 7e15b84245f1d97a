//! Fuzzes the document parser: `make fuzz` runs a million cases, `make test` a
//! few hundred. Each case mutates a real document of `tests/exports/` or
//! `tests/malformed/`. Reading it must take little time and memory, and what
//! was read must survive being written and read again.

#![allow(clippy::pedantic, reason = "tests favour brevity")]

use std::fs;
use std::path::Path;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use cap::Cap;
use jalon_core::date::Date;
use jalon_core::document::{Document, Limits, Repair, merge, merge_branch, read, read_file, write};
use jalon_core::export::document_json;
use jalon_core::language::Language;
use jalon_core::now::Now;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::FileFailurePersistence;
use serde_json::{Value, json};

/// The memory that all cases together may use: an allocation beyond it fails,
/// and with it the run.
const MEMORY_LIMIT: usize = 256 << 20;
/// A case that takes longer has hung, on any machine.
const TIME_LIMIT: Duration = Duration::from_secs(60);
/// The size that no mutation exceeds, in bytes.
const SIZE_LIMIT: usize = 200_000;
const NOW: Now = Now { today: Date::new(2026, 11, 23).unwrap(), unix_ms: 1_795_421_553_000 };

#[global_allocator]
static MEMORY: Cap<std::alloc::System> = Cap::new(std::alloc::System, MEMORY_LIMIT);

/// The documents that are mutated.
static SEEDS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests");
    let folders = ["exports", "malformed"].map(|folder| fs::read_dir(tests.join(folder)).unwrap());
    let mut files: Vec<_> = folders.into_iter().flatten().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    files.iter().map(|path| String::from_utf8_lossy(&fs::read(path).unwrap()).into_owned()).collect()
});

/// What replaces a value of a document.
static VALUES: LazyLock<Vec<Value>> = LazyLock::new(|| {
    let numbers = ["-0", "1e400", "0.5", "3.0", "-1", "18446744073709551616", "9007199254740993", "1E-9", "33", "34"];
    let texts = [
        "",
        "OF",
        "in_place",
        "rnq-2019",
        "major",
        "remark",
        "2026-02-30",
        "0000-00-00",
        "\u{202e}\u{0}\u{7f}",
        "<img src=x>",
        "33",
    ];
    let numbers = numbers.iter().map(|number| serde_json::from_str(number).unwrap());
    let others =
        [json!(null), json!(true), json!([]), json!({}), json!([[[]]]), json!({"id": 1}), json!("é".repeat(400))];
    numbers.chain(texts.map(Value::from)).chain(others).collect()
});

/// A mutation of a document's text.
#[derive(Clone, Debug)]
enum Mutation {
    /// Cuts everything after here.
    Truncate(Index),
    /// Replaces a character.
    Character(Index, char),
    /// Repeats a range.
    Repeat(Index, Index),
    /// Removes a range.
    Remove(Index, Index),
    /// Continues as another document.
    Splice(Index, Index),
    /// Replaces a value.
    Value(Index, Index),
    /// Copies a value over another.
    Copy(Index, Index),
    /// Repeats the items of a list.
    Multiply(Index, u8),
    /// Nests a value in lists.
    Nest(Index, u8),
}

fn mutation() -> impl Strategy<Value = Mutation> {
    let at = any::<Index>;
    prop_oneof![
        1 => at().prop_map(Mutation::Truncate),
        1 => (at(), any::<char>()).prop_map(|(at, with)| Mutation::Character(at, with)),
        1 => (at(), at()).prop_map(|(from, to)| Mutation::Repeat(from, to)),
        1 => (at(), at()).prop_map(|(from, to)| Mutation::Remove(from, to)),
        1 => (at(), at()).prop_map(|(from, seed)| Mutation::Splice(from, seed)),
        8 => (at(), at()).prop_map(|(at, value)| Mutation::Value(at, value)),
        4 => (at(), at()).prop_map(|(from, to)| Mutation::Copy(from, to)),
        2 => (at(), any::<u8>()).prop_map(|(at, times)| Mutation::Multiply(at, times)),
        1 => (at(), any::<u8>()).prop_map(|(at, levels)| Mutation::Nest(at, levels)),
    ]
}

fn case() -> impl Strategy<Value = String> {
    (any::<Index>(), prop::collection::vec(mutation(), 1..6)).prop_map(|(seed, mutations)| {
        mutations.iter().fold(seed.get(&SEEDS[..]).clone(), |text, mutation| {
            let mutated = mutate(text.clone(), mutation);
            if mutated.len() > SIZE_LIMIT { text } else { mutated }
        })
    })
}

fn mutate(text: String, mutation: &Mutation) -> String {
    let offset = |at: &Index| {
        let byte = at.index(text.len() + 1);
        (0..=byte).rev().find(|byte| text.is_char_boundary(*byte)).unwrap_or_default()
    };
    let range = |from: &Index, to: &Index| {
        let (from, to) = (offset(from), offset(to));
        (from.min(to), from.max(to))
    };
    match mutation {
        Mutation::Truncate(at) => text[..offset(at)].to_owned(),
        Mutation::Character(at, with) => {
            let at = offset(at);
            let rest = text[at..].chars().next().map_or("", |character| &text[at + character.len_utf8()..]);
            format!("{}{with}{rest}", &text[..at])
        }
        Mutation::Repeat(from, to) => {
            let (from, to) = range(from, to);
            format!("{}{}", &text[..to], &text[from..])
        }
        Mutation::Remove(from, to) => {
            let (from, to) = range(from, to);
            format!("{}{}", &text[..from], &text[to..])
        }
        Mutation::Splice(from, seed) => format!("{}{}", &text[..offset(from)], seed.get(&SEEDS[..])),
        Mutation::Value(..) | Mutation::Copy(..) | Mutation::Multiply(..) | Mutation::Nest(..) => {
            let Ok(mut document) = serde_json::from_str::<Value>(&text) else { return text };
            mutate_value(&mut document, mutation);
            document.to_string()
        }
    }
}

fn mutate_value(document: &mut Value, mutation: &Mutation) {
    let mut pointers = Vec::new();
    collect_pointers(document, &mut String::new(), &mut pointers);
    let find = |at: &Index| at.get(&pointers[..]).clone();
    match mutation {
        Mutation::Value(at, value) => *document.pointer_mut(&find(at)).unwrap() = value.get(&VALUES[..]).clone(),
        Mutation::Copy(from, to) => {
            let value = document.pointer(&find(from)).unwrap().clone();
            *document.pointer_mut(&find(to)).unwrap() = value;
        }
        Mutation::Multiply(at, times) => {
            if let Some(items) = document.pointer_mut(&find(at)).and_then(Value::as_array_mut) {
                let most = (2_000 / items.len().max(1)).min(usize::from(*times));
                *items = items.iter().cycle().take(items.len() * most.max(1)).cloned().collect();
            }
        }
        Mutation::Nest(at, levels) => {
            let value = document.pointer_mut(&find(at)).unwrap();
            for _ in 0..*levels {
                *value = Value::Array(vec![value.take()]);
            }
        }
        _ => {}
    }
}

/// Collects the pointers to all values.
fn collect_pointers(value: &Value, here: &mut String, pointers: &mut Vec<String>) {
    pointers.push(here.clone());
    let length = here.len();
    let mut step = |name: &str, value: &Value| {
        here.push('/');
        here.push_str(&name.replace('~', "~0").replace('/', "~1"));
        collect_pointers(value, here, pointers);
        here.truncate(length);
    };
    match value {
        Value::Array(items) => items.iter().enumerate().for_each(|(at, item)| step(&at.to_string(), item)),
        Value::Object(fields) => fields.iter().for_each(|(name, field)| step(name, field)),
        _ => {}
    }
}

fn is_within_limits(document: &Document) -> bool {
    let entries = document.entries.values();
    document.evidence.len() <= Limits::EVIDENCE
        && document.quotes.len() <= Limits::QUOTES
        && document.custom_certifiers.len() <= Limits::CUSTOM_CERTIFIERS
        && document.audits.len() <= Limits::AUDITS
        && document.findings.len() <= Limits::FINDINGS
        && document.reviewers.len() <= Limits::REVIEWERS
        && document.revisions.len() <= Limits::REVISIONS
        && document.findings.values().all(|finding| document.audits.contains_key(&finding.audit))
        && document.opinions.keys().all(|(_, reviewer)| document.reviewers.contains_key(reviewer))
        && document.evidence.values().all(|piece| piece.title.chars().count() <= Limits::LINE)
        && entries.clone().all(|entry| entry.notes.chars().count() <= Limits::NOTES)
        && entries.clone().all(|entry| entry.evidence.len() <= Limits::EVIDENCE_PER_INDICATOR)
        && entries.clone().all(|entry| entry.actions.len() <= Limits::ACTIONS_PER_INDICATOR)
}

/// `JALON_FUZZ_CASES` cases, or as many as a run of all tests has time for.
fn config() -> ProptestConfig {
    let cases = std::env::var("JALON_FUZZ_CASES").ok().and_then(|cases| cases.parse().ok());
    let failures = FileFailurePersistence::Direct("tests/fuzz.failures");
    ProptestConfig {
        cases: cases.unwrap_or(400),
        max_shrink_iters: 10_000,
        failure_persistence: Some(Box::new(failures)),
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_mutated_document_is_read_within_limits_and_reads_back_the_same(text in case(), other in any::<Index>()) {
        let start = Instant::now();
        // As a file, it is read the same but for what is reported.
        if let (Ok(parsed), Ok(imported)) = (read(&text, NOW.today), read_file(text.as_bytes(), NOW.today)) {
            let is_restored = imported.problems.iter().any(|problem| problem.repair == Repair::Encoding);
            prop_assert!(is_restored || imported.document == parsed.document);
        }
        if let Ok(parsed) = read(&text, NOW.today) {
            prop_assert!(is_within_limits(&parsed.document));
            prop_assert!(parsed.problems.len() <= Limits::LISTED_PROBLEMS);
            let json = write(&parsed.document, Language::French, NOW);
            let again = read(&json, NOW.today).map_err(|error| TestCaseError::fail(format!("{error:?}")))?;
            prop_assert_eq!(&again.problems, &vec![]);
            prop_assert_eq!(&again.document, &parsed.document);
            if let Ok(theirs) = read(other.get::<String>(&SEEDS), NOW.today) {
                // Two full documents can exceed the limits together; reading
                // reports what is too much.
                let both = merge(&Document::default(), &parsed.document, &theirs.document).document;
                prop_assert!(read(&document_json(&both, Language::French, NOW), NOW.today).is_ok());
                let branch = merge_branch(&theirs.document, &parsed.document, &both);
                prop_assert_eq!(branch.document.id, both.id);
                prop_assert!(branch.document.findings.values().all(|it| branch.document.audits.contains_key(&it.audit)));
            }
        }
        prop_assert!(start.elapsed() < TIME_LIMIT, "{:?}", start.elapsed());
    }
}
