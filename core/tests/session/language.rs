//! The language: the visitor's choice comes before the host page's.

use jalon_core::document::{Change, Status, write};
use jalon_core::embedding::Options;
use jalon_core::language::Language::{self, English, French};
use jalon_core::rnq::IndicatorId::I1;
use jalon_core::session::{Effect, Environment, Msg, chosen_language, initial_language, initial_state, store_language};

use crate::browser::Browser;
use crate::memory_storage::MemoryStorage;
use crate::{answered, at, blank, parse, send, session_with, stored};

fn host_page(language: Option<Language>) -> Options {
    Options { language, ..Options::default() }
}

fn tags(tags: &[&str]) -> Vec<String> {
    tags.iter().map(|&tag| tag.to_owned()).collect()
}

#[test]
fn the_visitors_choice_comes_before_the_host_page_and_the_browser() {
    let storage = MemoryStorage::default();
    let initial = |language, preferred: &[&str]| initial_language(&storage, &host_page(language), &tags(preferred));
    assert_eq!(initial(None, &[]), French);
    assert_eq!(initial(None, &["en-GB", "fr"]), English);
    assert_eq!(initial(None, &["de", "fr-CA", "en"]), French, "the best that there is");
    assert_eq!(initial(None, &["de"]), French);
    assert_eq!(initial(Some(French), &["en"]), French);
    assert_eq!(initial(Some(English), &["fr"]), English);
    store_language(&storage, &host_page(None), French);
    assert_eq!(initial(Some(English), &["en"]), French);
}

#[test]
fn a_choice_belongs_to_one_storage_key() {
    let storage = MemoryStorage::default();
    store_language(&storage, &host_page(None), English);
    let other = Options { storage_key: "other".into(), ..host_page(None) };
    assert_eq!(chosen_language(&storage, &host_page(None)), Some(English));
    assert_eq!(chosen_language(&storage, &other), None);
}

#[test]
fn a_choice_that_cannot_be_read_is_none() {
    let storage = MemoryStorage::holding("jalon/v1/language", "klingon");
    assert_eq!(chosen_language(&storage, &host_page(None)), None);
    store_language(&storage, &host_page(None), English);
    storage.block(true);
    assert_eq!(chosen_language(&storage, &host_page(None)), None);
    store_language(&storage, &host_page(None), French);
    storage.block(false);
    assert_eq!(chosen_language(&storage, &host_page(None)), Some(English));
}

#[test]
fn the_host_page_overrode_the_language_that_the_visitor_chose() {
    let mut state = blank();
    let effects = send(&mut state, [Msg::ChooseLanguage(English)]);
    assert_eq!(effects, [Effect::StoreLanguage(English)]);
    assert_eq!(send(&mut state, [Msg::HostLanguage(French)]), []);
    assert_eq!(state.language, English);
}

#[test]
fn the_host_page_overrode_a_choice_of_an_earlier_visit() {
    let storage = MemoryStorage::default();
    store_language(&storage, &host_page(None), English);
    let environment = Environment {
        now: at(0),
        preferred_languages: Vec::new(),
        seed: [1, 2],
        bookmark: None,
        file: None,
        address: None,
        can_share: false,
    };
    let (mut state, ..) = initial_state(&storage, &host_page(Some(French)), &environment);
    send(&mut state, [Msg::HostLanguage(French)]);
    assert_eq!(state.language, English);
}

#[test]
fn the_host_page_decides_for_a_visitor_who_has_not_chosen() {
    let mut state = blank();
    for language in [English, French, English] {
        let effects = send(&mut state, [Msg::HostLanguage(language)]);
        assert_eq!(state.language, language);
        assert_eq!(effects, [], "and it is not stored as the visitor's choice");
    }
}

#[test]
fn choosing_the_language_on_screen_is_a_choice() {
    let mut state = blank();
    send(&mut state, [Msg::ChooseLanguage(French), Msg::HostLanguage(English)]);
    assert_eq!(state.language, French);
}

#[test]
fn a_choice_lasts_until_the_next_visit() {
    let mut browser = Browser::with_tabs(1);
    browser.send(0, Msg::ChooseLanguage(English));
    let next = browser.open();
    assert_eq!(browser.tabs[next].state.language, English);
}

#[test]
fn an_import_changed_the_language_on_screen() {
    let english = write(&answered([I1]), English, at(0));
    let mut state = blank();
    let (msg, _) = state.import(&english, at(0)).unwrap();
    send(&mut state, [msg]);
    assert_eq!(state.language, French);
}

#[test]
fn a_language_is_not_part_of_the_document() {
    let mut state = session_with(&answered([I1]));
    let before = state.document.clone();
    let effects = send(&mut state, [Msg::ChooseLanguage(English)]);
    assert!(!effects.contains(&Effect::ScheduleSave));
    assert_eq!(state.document, before);
    assert_eq!(parse(&state.export(at(0))), *before);
}

#[test]
fn two_tabs_in_different_languages_do_not_write_in_turns() {
    let mut browser = Browser::with_tabs(2);
    browser.send(1, Msg::ChooseLanguage(English));
    browser.change(0, Change::Answer(I1, Status::Partly));
    browser.wait(1_000);
    let writes = browser.storage.writes();
    browser.leave(1);
    browser.wait(10_000);
    assert_eq!(browser.storage.writes(), writes);
    assert_eq!(stored(&browser.storage), *browser.document(1));
}

#[test]
fn messages_that_arrive_too_late_are_no_failure() {
    let mut state = blank();
    // The visitor is back to a language that is loaded.
    assert_eq!(send(&mut state, [Msg::LanguageLoaded]), []);
    assert!(!state.language_failed);
}
