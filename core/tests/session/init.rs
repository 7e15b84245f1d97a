//! What a widget starts with.

use jalon_core::document::{Change, Document, DocumentId, FileKey, Status};
use jalon_core::embedding::{HostEvent, Options, Progress, Rates};
use jalon_core::language::Language;
use jalon_core::quantity::Cents;
use jalon_core::rnq::IndicatorId::I1;
use jalon_core::session::{Derived, Effect, Environment, SaveStatus, Screen, State, View, Visit, initial_state};

use crate::memory_storage::MemoryStorage;
use crate::{KEY, TODAY, answered, at, document, text};

fn start(storage: &MemoryStorage, options: &Options) -> (State, Vec<Effect>) {
    let environment = Environment {
        now: at(0),
        preferred_languages: Vec::new(),
        seed: [1, 2],
        bookmark: None,
        file: None,
        address: None,
        can_share: false,
    };
    let (state, _, effects) = initial_state(storage, options, &environment);
    (state, effects)
}

/// The text of a document that has an identity already.
fn saved_text(mut document: Document) -> String {
    document.id = DocumentId::parse(&"7".repeat(32));
    text(&document)
}

#[test]
fn a_first_visit_is_ready_and_saves_nothing() {
    let (state, effects) = start(&MemoryStorage::default(), &Options::default());
    assert!(state.is_untouched());
    assert_eq!((state.greeting, state.notice, state.screen), (None, None, Screen::Organisation));
    let progress = Progress::of(&state.document, TODAY);
    let ready = HostEvent::Ready { file: FileKey::FIRST, language: Language::French, kept: true, progress };
    // The start is at the page's own address.
    let start = Visit { bookmark: "start 1 1 0".into(), address: String::new(), is_step: false };
    assert_eq!(effects, [Effect::Emit(ready), Effect::RecordVisit(start)]);
    assert_eq!(state.view, View::Start);
}

#[test]
fn a_returning_visitor_is_greeted_with_the_day_of_the_last_save() {
    let storage = MemoryStorage::holding(KEY, &saved_text(answered([I1])));
    let (state, effects) = start(&storage, &Options::default());
    assert_eq!(state.document.entry(I1).status(), Some(Status::InPlace));
    let greeting = state.greeting.unwrap();
    assert_eq!(
        (greeting.saved_at.as_deref(), greeting.repairs.len(), greeting.omitted_repairs),
        (Some(&*at(0).timestamp()), 0, 0)
    );
    let progress = Progress::of(&state.document, TODAY);
    let ready = HostEvent::Ready { file: FileKey::FIRST, language: Language::French, kept: true, progress };
    assert_eq!(effects, [Effect::Emit(ready)], "it is saved already, and complete or not, no news");
    assert_eq!(*state.derived, Derived::of(&state.document, TODAY));
}

#[test]
fn a_visitor_who_entered_nothing_is_not_greeted() {
    let storage = MemoryStorage::holding(KEY, &saved_text(document([])));
    assert_eq!(start(&storage, &Options::default()).0.greeting, None);
}

#[test]
fn a_document_that_had_to_be_repaired_says_what_was_lost() {
    let storage = MemoryStorage::holding(KEY, &saved_text(answered([I1])).replace("in_place", "perfect"));
    let (state, effects) = start(&storage, &Options::default());
    assert_eq!(state.greeting.map(|greeting| greeting.repairs.len()), Some(1), "even where nothing is left");
    assert_eq!(effects.len(), 1, "the text stays until the next change");
}

#[test]
fn ready_comes_first() {
    let old = text(&answered([I1]));
    let rates = Rates { prices: [800, 900, 1_000].map(Cents::euros), source: "".into() };
    for options in [Options::default(), Options { rates: Some(rates), ..Options::default() }] {
        let (state, effects) = start(&MemoryStorage::holding(KEY, &old), &options);
        let progress = Progress::of(&state.document, TODAY);
        let ready = HostEvent::Ready { file: FileKey::FIRST, language: Language::French, kept: true, progress };
        assert_eq!(effects, [Effect::Emit(ready), Effect::ScheduleSave]);
    }
}

#[test]
fn the_host_page_hears_where_nothing_can_be_saved() {
    let storage = MemoryStorage::default();
    storage.block(true);
    let (state, effects) = start(&storage, &Options::default());
    assert!(matches!(state.save_status, SaveStatus::Failed(_)));
    assert!(matches!(effects[..], [Effect::Emit(HostEvent::Ready { kept: false, .. }), Effect::RecordVisit(_)]));
}

#[test]
fn ready_names_the_language_on_screen() {
    let options = Options { language: Some(Language::English), ..Options::default() };
    let (_, effects) = start(&MemoryStorage::default(), &options);
    assert!(matches!(
        effects[0],
        Effect::Emit(HostEvent::Ready { file: FileKey::FIRST, language: Language::English, .. })
    ));
}

#[test]
fn each_storage_key_has_a_document_of_its_own() {
    let storage = MemoryStorage::holding(KEY, &saved_text(answered([I1])));
    let other = Options { storage_key: "other".into(), ..Options::default() };
    assert!(start(&storage, &other).0.is_untouched());
    storage.put("other/v1/document", &saved_text(document([Change::Answer(I1, Status::Partly)])));
    assert_eq!(start(&storage, &other).0.document.entry(I1).status(), Some(Status::Partly));
    assert_eq!(start(&storage, &Options::default()).0.document.entry(I1).status(), Some(Status::InPlace));
}
