//! The reader of documents against damage of every kind: `make fuzz` runs a
//! million cases, `make test` a few hundred. Each begins with a real document,
//! of `exports/` or `broken/`, and hurts it. Whatever comes of it must come
//! soon and small, and what was read must be written and read again the same.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use cap::Cap;
use jalon_core::date::Date;
use jalon_core::document::{Document, Limits, Purpose, merge, read, write};
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::FileFailurePersistence;
use serde_json::{Value, json};

/// No case may make the whole program larger than this: an allocation beyond
/// it fails, and with it the run.
const MOST_MEMORY: usize = 256 << 20;
/// Beyond this a case has hung, on any machine.
const LONGEST: Duration = Duration::from_secs(60);
/// A case does not grow further than this, in bytes.
const LARGEST: usize = 200_000;
const SAVED_AT: &str = "2026-11-23T08:12:33Z";

#[global_allocator]
static MEMORY: Cap<std::alloc::System> = Cap::new(std::alloc::System, MOST_MEMORY);

/// The documents that are hurt.
static SEEDS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests");
    let folders = ["exports", "broken"].map(|folder| fs::read_dir(tests.join(folder)).unwrap());
    let mut files: Vec<_> = folders.into_iter().flatten().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    files.iter().map(|path| String::from_utf8_lossy(&fs::read(path).unwrap()).into_owned()).collect()
});

/// What a value of a document is replaced by.
static VALUES: LazyLock<Vec<Value>> = LazyLock::new(|| {
    let numbers = ["-0", "1e400", "0.5", "3.0", "-1", "18446744073709551616", "9007199254740993", "1E-9", "33", "34"];
    let texts =
        ["", "OF", "in_place", "rnq-2019", "2026-02-30", "0000-00-00", "\u{202e}\u{0}\u{7f}", "<img src=x>", "33"];
    let numbers = numbers.iter().map(|number| serde_json::from_str(number).unwrap());
    let others =
        [json!(null), json!(true), json!([]), json!({}), json!([[[]]]), json!({"id": 1}), json!("é".repeat(400))];
    numbers.chain(texts.map(Value::from)).chain(others).collect()
});

/// A way of hurting a document.
#[derive(Clone, Debug)]
enum Damage {
    /// Everything after here is gone.
    Cut(Index),
    /// A character is another one.
    Character(Index, char),
    /// A stretch stands twice.
    Repeat(Index, Index),
    /// A stretch is gone.
    Gap(Index, Index),
    /// It goes on as another document.
    Splice(Index, Index),
    /// A value is another one.
    Value(Index, Index),
    /// A value stands under another one's name.
    Swap(Index, Index),
    /// The items of a list stand many times.
    Many(Index, u8),
    /// A value lies deep within lists.
    Deep(Index, u8),
}

fn damage() -> impl Strategy<Value = Damage> {
    let at = any::<Index>;
    prop_oneof![
        1 => at().prop_map(Damage::Cut),
        1 => (at(), any::<char>()).prop_map(|(at, with)| Damage::Character(at, with)),
        1 => (at(), at()).prop_map(|(from, to)| Damage::Repeat(from, to)),
        1 => (at(), at()).prop_map(|(from, to)| Damage::Gap(from, to)),
        1 => (at(), at()).prop_map(|(from, seed)| Damage::Splice(from, seed)),
        8 => (at(), at()).prop_map(|(at, value)| Damage::Value(at, value)),
        4 => (at(), at()).prop_map(|(from, to)| Damage::Swap(from, to)),
        2 => (at(), any::<u8>()).prop_map(|(at, times)| Damage::Many(at, times)),
        1 => (at(), any::<u8>()).prop_map(|(at, levels)| Damage::Deep(at, levels)),
    ]
}

fn case() -> impl Strategy<Value = String> {
    (any::<Index>(), prop::collection::vec(damage(), 1..6)).prop_map(|(seed, damages)| {
        damages.iter().fold(seed.get(&SEEDS[..]).clone(), |text, damage| {
            let hurt = hurt(text.clone(), damage);
            if hurt.len() > LARGEST { text } else { hurt }
        })
    })
}

fn hurt(text: String, damage: &Damage) -> String {
    let place = |at: &Index| {
        let byte = at.index(text.len() + 1);
        (0..=byte).rev().find(|byte| text.is_char_boundary(*byte)).unwrap_or_default()
    };
    let stretch = |from: &Index, to: &Index| {
        let (from, to) = (place(from), place(to));
        (from.min(to), from.max(to))
    };
    match damage {
        Damage::Cut(at) => text[..place(at)].to_owned(),
        Damage::Character(at, with) => {
            let at = place(at);
            let rest = text[at..].chars().next().map_or("", |character| &text[at + character.len_utf8()..]);
            format!("{}{with}{rest}", &text[..at])
        }
        Damage::Repeat(from, to) => {
            let (from, to) = stretch(from, to);
            format!("{}{}", &text[..to], &text[from..])
        }
        Damage::Gap(from, to) => {
            let (from, to) = stretch(from, to);
            format!("{}{}", &text[..from], &text[to..])
        }
        Damage::Splice(from, seed) => format!("{}{}", &text[..place(from)], seed.get(&SEEDS[..])),
        Damage::Value(..) | Damage::Swap(..) | Damage::Many(..) | Damage::Deep(..) => {
            let Ok(mut document) = serde_json::from_str::<Value>(&text) else { return text };
            hurt_value(&mut document, damage);
            document.to_string()
        }
    }
}

fn hurt_value(document: &mut Value, damage: &Damage) {
    let mut pointers = Vec::new();
    list(document, &mut String::new(), &mut pointers);
    let find = |at: &Index| at.get(&pointers[..]).clone();
    match damage {
        Damage::Value(at, value) => *document.pointer_mut(&find(at)).unwrap() = value.get(&VALUES[..]).clone(),
        Damage::Swap(from, to) => {
            let value = document.pointer(&find(from)).unwrap().clone();
            *document.pointer_mut(&find(to)).unwrap() = value;
        }
        Damage::Many(at, times) => {
            if let Some(items) = document.pointer_mut(&find(at)).and_then(Value::as_array_mut) {
                let most = (2_000 / items.len().max(1)).min(usize::from(*times));
                *items = items.iter().cycle().take(items.len() * most.max(1)).cloned().collect();
            }
        }
        Damage::Deep(at, levels) => {
            let value = document.pointer_mut(&find(at)).unwrap();
            for _ in 0..*levels {
                *value = Value::Array(vec![value.take()]);
            }
        }
        _ => {}
    }
}

/// The pointers to every value.
fn list(value: &Value, here: &mut String, pointers: &mut Vec<String>) {
    pointers.push(here.clone());
    let length = here.len();
    let mut step = |name: &str, value: &Value| {
        here.push('/');
        here.push_str(&name.replace('~', "~0").replace('/', "~1"));
        list(value, here, pointers);
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
        && document.evidence.values().all(|piece| piece.title.chars().count() <= Limits::LINE)
        && entries.clone().all(|entry| entry.notes.chars().count() <= Limits::NOTES)
        && entries.clone().all(|entry| entry.evidence.len() <= Limits::EVIDENCE_PER_INDICATOR)
        && entries.clone().all(|entry| entry.actions.len() <= Limits::ACTIONS_PER_INDICATOR)
}

/// `JALON_FUZZ_CASES`, or as many as a run of all tests has time for.
fn config() -> ProptestConfig {
    let cases = std::env::var("JALON_FUZZ_CASES").ok().and_then(|cases| cases.parse().ok());
    let kept = FileFailurePersistence::Direct("tests/fuzz.failures");
    ProptestConfig {
        cases: cases.unwrap_or(400),
        max_shrink_iters: 10_000,
        failure_persistence: Some(Box::new(kept)),
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_hurt_document_is_read_soon_and_small_and_reads_back_the_same(text in case(), other in any::<Index>()) {
        let (today, began) = (Date::new(2026, 11, 23).unwrap(), Instant::now());
        if let Ok(loaded) = read(&text, today) {
            prop_assert!(is_within_limits(&loaded.document));
            prop_assert!(loaded.problems.len() <= Limits::LISTED_PROBLEMS);
            let json = write(&loaded.document, Purpose::Storage, SAVED_AT, today);
            let again = read(&json, today).map_err(|error| TestCaseError::fail(format!("{error:?}")))?;
            prop_assert_eq!(&again.problems, &vec![]);
            prop_assert_eq!(&again.document, &loaded.document);
            if let Ok(theirs) = read(other.get::<String>(&SEEDS), today) {
                // Two that are full can be more than full together; what is too
                // much is told when it is read.
                let both = merge(&Document::default(), &loaded.document, &theirs.document).document;
                prop_assert!(read(&write(&both, Purpose::Export, SAVED_AT, today), today).is_ok());
            }
        }
        prop_assert!(began.elapsed() < LONGEST, "{:?}", began.elapsed());
    }
}
