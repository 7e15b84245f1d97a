//! What holds for every text, in both languages.

#![allow(clippy::pedantic, reason = "tests favour brevity")]

use std::collections::BTreeSet;
use std::path::Path;

use jalon_core::language::Language;
use jalon_core::rnq::{Criterion, EditionChange, Grading, INDICATORS, Indicator};
use jalon_core::text::{Audience, IndicatorText};

/// The texts of one indicator in both languages.
fn both(indicator: &Indicator) -> [&'static IndicatorText; 2] {
    Language::ALL.map(|language| language.messages().indicator(indicator.id))
}

#[test]
fn both_languages_cover_the_same_points_of_an_indicator() {
    for indicator in &INDICATORS {
        let [french, english] = both(indicator);
        let audiences = |text: &IndicatorText| text.notes.iter().map(|(audience, _)| *audience).collect::<Vec<_>>();
        assert_eq!(audiences(french), audiences(english), "{}", indicator.id);
        assert_eq!(french.evidence.len(), english.evidence.len(), "{}", indicator.id);
        assert!((3..=6).contains(&french.evidence.len()), "{}", indicator.id);
    }
}

#[test]
fn both_languages_propose_the_same_actions() {
    for indicator in &INDICATORS {
        let [french, english] = both(indicator);
        let efforts = |text: &IndicatorText| text.proposals.iter().map(|it| it.effort).collect::<Vec<_>>();
        assert_eq!(efforts(french), efforts(english), "{}", indicator.id);
        for text in [french, english] {
            let wordings: BTreeSet<_> = text.proposals.iter().map(|it| it.what).collect();
            assert_eq!(wordings.len(), text.proposals.len(), "{}", indicator.id);
            assert!((2..=4).contains(&wordings.len()), "{}", indicator.id);
            assert!(wordings.iter().all(|what| (30..=110).contains(&what.chars().count())), "{}", indicator.id);
        }
    }
}

#[test]
fn notes_exist_exactly_where_the_rules_need_them() {
    for indicator in &INDICATORS {
        for text in both(indicator) {
            let for_new_entrants = text.notes.iter().any(|(audience, _)| *audience == Audience::NewEntrant);
            assert_eq!(for_new_entrants, indicator.new_entrant_adapted, "{}", indicator.id);
            assert_eq!(text.partly.is_some(), indicator.grading == Grading::MinorPossible, "{}", indicator.id);
            assert_eq!(text.change_2026.is_some(), indicator.change_2026 != EditionChange::None, "{}", indicator.id);
        }
    }
}

#[test]
fn questions_are_short() {
    for indicator in &INDICATORS {
        for text in both(indicator) {
            let words = text.question.split_whitespace().count();
            assert!(text.question.ends_with('?') && words <= 40, "{}: {words} words", indicator.id);
            assert!(!text.title.ends_with('.') && text.title.len() <= 60, "{}", indicator.id);
            assert!(text.expected.split_whitespace().count() >= 12, "{}", indicator.id);
        }
    }
}

#[test]
fn every_criterion_has_a_title_and_a_purpose_of_its_own() {
    for language in Language::ALL {
        let texts = Criterion::ALL.map(|criterion| language.messages().criterion(criterion));
        let titles: BTreeSet<_> = texts.iter().map(|text| text.title).collect();
        assert_eq!(titles.len(), texts.len());
        assert!(texts.iter().all(|text| text.purpose.ends_with('.') && text.purpose.len() > text.title.len()));
    }
}

/// The string literals of the source files of one language, with their file.
fn literals(folder: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/text").join(folder);
    let mut found = Vec::new();
    for entry in folder.read_dir().unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let source = std::fs::read_to_string(&path).unwrap();
        let code: String =
            source.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
        let mut rest = code.as_str();
        while let Some(start) = rest.find('"') {
            let text = &rest[start + 1..];
            let mut escaped = false;
            let end = text.find(|c: char| {
                let ends = c == '"' && !escaped;
                escaped = c == '\\' && !escaped;
                ends
            });
            let end = end.unwrap_or_else(|| panic!("{name}: a text without an end"));
            found.push((name.clone(), text[..end].to_owned()));
            rest = &text[end + 1..];
        }
    }
    assert!(found.len() > 300, "only {} texts", found.len());
    found
}

#[test]
fn french_has_its_own_spaces_and_apostrophes() {
    let wrong = [" ;", " !", " ?", " :", "« ", " »", " €", " %", "'"];
    for (file, text) in literals("fr") {
        for sign in wrong {
            assert!(!text.contains(sign), "{file}: {sign:?} in {text:?}");
        }
        let glued = |sign: char| {
            let mut before = None;
            text.chars().any(|c| {
                let glued = c == sign && before.is_some_and(char::is_alphabetic);
                before = Some(c);
                glued
            })
        };
        for sign in [';', '!', '?'] {
            assert!(!glued(sign), "{file}: {sign:?} needs a narrow no-break space in {text:?}");
        }
    }
}

#[test]
fn english_has_typographic_quotes_and_no_french_spaces() {
    for (file, text) in literals("en") {
        for sign in ["'", "\\\"", " ;", " !", " ?", " :", "\u{202f}", "«"] {
            assert!(!text.contains(sign), "{file}: {sign:?} in {text:?}");
        }
    }
}

#[test]
fn no_text_is_a_placeholder_or_names_code() {
    for folder in ["fr", "en"] {
        for (file, text) in literals(folder) {
            let lower = text.to_lowercase();
            for stub in ["todo", "lorem", "xxx", "tbd", "à compléter"] {
                assert!(!lower.contains(stub), "{file}: {text:?}");
            }
            // A name of code in a sentence is what a rename left behind, except
            // in braces, which are replaced.
            let shown = text.split('{').map(|part| part.split_once('}').map_or(part, |(_, rest)| rest));
            let names_code = text.contains(' ') && shown.collect::<String>().contains('_');
            assert!(!names_code, "{file}: {text:?}");
        }
    }
}

#[test]
fn figures_follow_the_conventions_of_the_language() {
    use jalon_core::quantity::{Cents, HalfDays, Range};
    let [french, english] = Language::ALL.map(|language| language.messages().numbers());
    let range = |min, max| Range::between(HalfDays(min), HalfDays(max));
    assert_eq!((french.days)(range(3, 3)), "1,5\u{a0}jour");
    assert_eq!((french.days)(range(4, 4)), "2\u{a0}jours");
    assert_eq!((french.days)(range(1, 3)), "0,5 à 1,5\u{a0}jour");
    assert_eq!((english.days)(range(1, 1)), "0.5\u{a0}days");
    assert_eq!((english.days)(range(3, 3)), "1.5\u{a0}days");
    assert_eq!((french.amounts)(Cents(15_000_050), Cents(15_000_050)), "150\u{202f}000,50\u{a0}€");
    assert_eq!((english.amounts)(Cents(100), Cents(123_456_700)), "€1 to €1,234,567");
    let first = jalon_core::date::Date::new(2026, 11, 1).unwrap();
    assert_eq!((french.date)(first), "1er\u{a0}novembre 2026");
    assert_eq!((english.date)(first), "1\u{a0}November 2026");
}

#[test]
fn the_static_page_has_the_title_of_the_widget() {
    let page = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../index.html")).unwrap();
    let page = page.split_whitespace().collect::<Vec<_>>().join(" ");
    let shell = Language::French.messages().shell();
    for text in [shell.name, shell.page_title] {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(page.contains(&text), "{text:?} is not in index.html");
    }
}
