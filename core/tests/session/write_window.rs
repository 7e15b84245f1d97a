//! The time after a write in which another tab may write without
//! having seen it.

use jalon_core::document::{Change, Document, Status};
use jalon_core::language::Language;
use jalon_core::rnq::IndicatorId::{I1, I2};
use jalon_core::session::{AUTOSAVE_DELAY_MS, DocumentStore, Msg, SaveOutcome, SyncAccess, WRITE_WINDOW_MS};

use crate::browser::Browser;
use crate::memory_storage::MemoryStorage;
use crate::{KEY, answered, at, document, loaded_store, save, stored, text};

/// What this tab makes of a text that another wrote at this moment.
fn after_remote_write(
    store: &mut DocumentStore<MemoryStorage>,
    storage: &MemoryStorage,
    mine: &Document,
    theirs: &Document,
    elapsed_ms: u64,
) -> Document {
    storage.put(KEY, &text(theirs));
    match store.sync(mine, SyncAccess::Read, Language::French, at(elapsed_ms)) {
        SaveOutcome::Merged(merged, _) => merged.document,
        _ => mine.clone(),
    }
}

#[test]
fn a_tab_that_had_not_seen_the_last_write_does_not_undo_it() {
    let storage = MemoryStorage::default();
    let (mut store, _) = loaded_store(&storage);
    let mine = answered([I1]);
    save(&mut store, &mine, at(0));
    let merged = after_remote_write(&mut store, &storage, &mine, &answered([I2]), WRITE_WINDOW_MS - 1);
    assert_eq!(merged, answered([I1, I2]));
}

#[test]
fn a_tab_that_had_seen_the_last_write_can_undo_it() {
    let storage = MemoryStorage::default();
    let (mut store, _) = loaded_store(&storage);
    let mine = answered([I1]);
    save(&mut store, &mine, at(0));
    let merged = after_remote_write(&mut store, &storage, &mine, &answered([I2]), WRITE_WINDOW_MS);
    assert_eq!(merged, answered([I2]));
}

#[test]
fn a_window_stays_open_through_writes_that_follow_closely() {
    let storage = MemoryStorage::default();
    let (mut store, _) = loaded_store(&storage);
    save(&mut store, &answered([I1]), at(0));
    let mine = answered([I1]).after(Change::Name("Cabinet Ravel".into()), at(0));
    save(&mut store, &mine, at(WRITE_WINDOW_MS - 1));
    let theirs = answered([I2]);
    let merged = after_remote_write(&mut store, &storage, &mine, &theirs, 2 * WRITE_WINDOW_MS - 2);
    assert_eq!(merged.entries, answered([I1, I2]).entries, "it had seen neither");
    assert_eq!(merged.profile.name, mine.profile.name);
}

#[test]
fn a_window_that_is_over_does_not_reach_back() {
    let storage = MemoryStorage::default();
    let (mut store, _) = loaded_store(&storage);
    save(&mut store, &answered([I1]), at(0));
    let mine = answered([I1]).after(Change::Name("Cabinet Ravel".into()), at(0));
    save(&mut store, &mine, at(WRITE_WINDOW_MS));
    let merged = after_remote_write(&mut store, &storage, &mine, &answered([I2]), WRITE_WINDOW_MS + 1);
    assert_eq!(merged.entries, answered([I2]).entries, "it had seen the first write and removed the answer");
    assert_eq!(merged.profile.name, mine.profile.name, "it had not seen the second");
}

#[test]
fn a_change_made_in_knowledge_of_a_write_is_saved_after_its_window() {
    assert!(u64::from(AUTOSAVE_DELAY_MS) > WRITE_WINDOW_MS);
    let mut browser = Browser::with_tabs(2);
    browser.change(0, Change::Answer(I1, Status::Partly));
    browser.wait(u64::from(AUTOSAVE_DELAY_MS));
    // The other tab sees it arrive and corrects it at once.
    browser.change(1, Change::Answer(I1, Status::InPlace));
    browser.wait(2_000);
    assert_eq!(browser.document(0).entry(I1).status(), Some(Status::InPlace));
    assert!(browser.tabs.iter().all(|tab| tab.state.conflicts.is_empty()));
}

#[test]
fn a_clock_that_is_set_back_closes_the_window() {
    let storage = MemoryStorage::default();
    let (mut store, _) = loaded_store(&storage);
    let mine = answered([I1]);
    save(&mut store, &mine, at(3_600_000));
    assert_eq!(after_remote_write(&mut store, &storage, &mine, &answered([I2]), 0), answered([I2]));
}

/// A page that wrote last when it was left, and the next page, on which the
/// visitor takes back what was written.
fn next_page_takes_it_back(browser: &mut Browser) -> usize {
    browser.change(0, Change::Answer(I1, Status::InPlace));
    browser.suspend(0);
    browser.wait(1_000);
    let next = browser.open();
    browser.send(next, Msg::StartOver);
    browser.change(next, Change::Answer(I2, Status::InPlace));
    browser.wait(60_000);
    browser.suspend(next);
    next
}

#[test]
fn a_page_in_the_back_forward_cache_undid_what_its_visitor_changed_on_the_next() {
    let mut browser = Browser::with_tabs(1);
    let next = next_page_takes_it_back(&mut browser);
    browser.resume(0);
    browser.wait(1_000);
    assert_eq!(browser.document(0), browser.document(next));
    assert_eq!(stored(&browser.storage).entries, answered([I2]).entries);
    assert!(browser.tabs[0].state.conflicts.is_empty());
}

#[test]
fn a_page_in_the_back_forward_cache_asked_a_conflict_of_one_tab() {
    let mut browser = Browser::with_tabs(1);
    browser.change(0, Change::Answer(I1, Status::InPlace));
    browser.suspend(0);
    browser.wait(1_000);
    let next = browser.open();
    browser.change(next, Change::Answer(I1, Status::NotInPlace));
    browser.wait(60_000);
    browser.suspend(next);
    browser.resume(0);
    assert_eq!(browser.tabs[0].state.conflicts, []);
    assert_eq!(browser.document(0).entry(I1).status(), Some(Status::NotInPlace));
}

#[test]
fn tabs_that_write_in_the_same_moment_lose_nothing_of_each_other() {
    for (first, second) in [(0, 1), (1, 0)] {
        let mut browser = Browser::with_tabs(2);
        browser.change(0, Change::Answer(I1, Status::InPlace));
        browser.change(1, Change::Answer(I2, Status::InPlace));
        browser.save_at_once(first, second);
        browser.wait(2_000);
        let both = document([I1, I2].map(|id| Change::Answer(id, Status::InPlace)));
        for tab in [0, 1] {
            assert_eq!(browser.document(tab).entries, both.entries);
        }
        assert_eq!(stored(&browser.storage).entries, both.entries);
    }
}
