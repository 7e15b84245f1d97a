//! A storage that is blocked, full, erased, or holds what this version cannot
//! read.

use std::rc::Rc;

use jalon_core::document::{Change, Status};
use jalon_core::language::Language;
use jalon_core::rnq::IndicatorId::{I1, I2};
use jalon_core::session::{
    Export, ExportFormat, LoadOutcome, Msg, Notice, SaveOutcome, SaveStatus, StorageError, SyncAccess,
};

use crate::browser::Browser;
use crate::memory_storage::MemoryStorage;
use crate::{KEY, answered, at, loaded_store, save, stored, text};

const NEWER: &str = r#"{"format":"jalon","version":99,"answers":[{"indicator":1,"mood":"good"}]}"#;

fn status(browser: &Browser) -> SaveStatus {
    browser.tabs[0].state.save_status
}

#[test]
fn work_on_a_page_without_storage_goes_on() {
    let mut browser = Browser::default();
    browser.storage.block(true);
    browser.open();
    browser.change(0, Change::Answer(I1, Status::Partly));
    browser.wait(1_000);
    assert_eq!(status(&browser), SaveStatus::Failed(StorageError::Unavailable));
    assert_eq!(browser.document(0).entry(I1).status(), Some(Status::Partly));
}

#[test]
fn a_storage_that_works_again_gets_everything() {
    type Fault = fn(&MemoryStorage, bool);
    let full: Fault = |storage, is_full| if is_full { storage.set_quota(0) } else { storage.lift_quota() };
    let faults: [(Fault, StorageError); 3] = [
        (MemoryStorage::block, StorageError::Unavailable),
        (MemoryStorage::fail_on_write, StorageError::Unavailable),
        (full, StorageError::Full),
    ];
    for (set_fault, error) in faults {
        let mut browser = Browser::with_tabs(1);
        set_fault(&browser.storage, true);
        browser.change(0, Change::Answer(I1, Status::Partly));
        browser.wait(1_000);
        assert_eq!(status(&browser), SaveStatus::Failed(error));
        set_fault(&browser.storage, false);
        browser.change(0, Change::Answer(I2, Status::Partly));
        browser.wait(1_000);
        assert_eq!(status(&browser), SaveStatus::Saved);
        assert_eq!(stored(&browser.storage), *browser.document(0));
    }
}

#[test]
fn work_from_before_the_storage_was_blocked_is_merged_once_it_works() {
    let mut browser = Browser { storage: MemoryStorage::holding(KEY, &text(&answered([I2]))), ..Browser::default() };
    browser.storage.block(true);
    browser.open();
    browser.change(0, Change::Answer(I1, Status::InPlace));
    browser.wait(1_000);
    browser.storage.block(false);
    browser.leave(0);
    assert_eq!(stored(&browser.storage).entries, answered([I1, I2]).entries);
}

#[test]
fn taking_back_what_could_not_be_saved_left_the_warning() {
    let mut browser = Browser::with_tabs(1);
    browser.change(0, Change::Answer(I1, Status::InPlace));
    browser.wait(1_000);
    browser.storage.fail_on_write(true);
    browser.change(0, Change::Answer(I1, Status::Partly));
    browser.wait(1_000);
    assert!(matches!(status(&browser), SaveStatus::Failed(_)));
    browser.change(0, Change::Answer(I1, Status::InPlace));
    browser.wait(1_000);
    assert_eq!(stored(&browser.storage), *browser.document(0));
    assert_eq!(status(&browser), SaveStatus::Saved, "the storage holds all there is");
}

#[test]
fn a_document_too_large_for_the_storage_leaves_the_last_one_that_fitted() {
    let mut browser = Browser::with_tabs(1);
    browser.change(0, Change::Notes(I1, "Livret".into()));
    browser.wait(1_000);
    browser.storage.set_quota(browser.storage.used() + 10);
    browser.change(0, Change::Notes(I1, "Livret ".repeat(20).into()));
    browser.wait(1_000);
    assert_eq!(status(&browser), SaveStatus::Failed(StorageError::Full));
    assert_eq!(&*stored(&browser.storage).entry(I1).notes, "Livret");
    browser.change(0, Change::Notes(I1, "Carnet".into()));
    browser.wait(1_000);
    assert_eq!(status(&browser), SaveStatus::Saved);
    assert_eq!(&*stored(&browser.storage).entry(I1).notes, "Carnet");
}

#[test]
fn an_erased_document_is_stored_again_at_the_next_change_and_not_before() {
    let mut browser = Browser::with_tabs(1);
    browser.change(0, Change::Answer(I1, Status::InPlace));
    browser.wait(1_000);
    browser.storage.erase();
    browser.leave(0);
    assert_eq!(status(&browser), SaveStatus::Erased);
    browser.wait(10_000);
    browser.leave(0);
    assert!(browser.storage.keys().is_empty(), "the visitor may have wanted it gone");
    browser.change(0, Change::Answer(I2, Status::InPlace));
    browser.wait(1_000);
    assert_eq!(status(&browser), SaveStatus::Saved);
    assert_eq!(stored(&browser.storage).entries, answered([I1, I2]).entries);
}

#[test]
fn a_document_erased_right_after_a_write_is_not_merged_with_the_one_before() {
    let mut browser = Browser::with_tabs(1);
    browser.change(0, Change::Answer(I1, Status::InPlace));
    browser.leave(0);
    browser.storage.erase();
    browser.leave(0);
    browser.change(0, Change::Answer(I1, Status::Partly));
    browser.leave(0);
    assert!(browser.tabs[0].state.conflicts.is_empty());
    assert_eq!(stored(&browser.storage).entry(I1).status(), Some(Status::Partly));
}

#[test]
fn a_document_of_a_newer_version_is_never_overwritten() {
    let mut browser = Browser { storage: MemoryStorage::holding(KEY, NEWER), ..Browser::default() };
    browser.open();
    assert_eq!(status(&browser), SaveStatus::Unrecognized);
    browser.change(0, Change::Answer(I1, Status::InPlace));
    browser.wait(1_000);
    browser.leave(0);
    assert_eq!(browser.storage.text(KEY).as_deref(), Some(NEWER));
    assert_eq!(status(&browser), SaveStatus::Unrecognized);
    let quarantined = browser.storage.keys().iter().any(|key| key.contains("unreadable"));
    assert!(!quarantined, "whoever wrote it can still read it");
}

#[test]
fn a_document_of_a_newer_version_locked_the_visitor_out() {
    for replace in [Msg::StartOver, Msg::Replace(Rc::new(answered([I2])), Notice::Imported)] {
        let mut browser = Browser { storage: MemoryStorage::holding(KEY, NEWER), ..Browser::default() };
        browser.open();
        browser.change(0, Change::Answer(I1, Status::InPlace));
        browser.send(0, Msg::DownloadUnrecognized);
        let content = browser.tabs[0].state.last_download.as_ref().map(|download| download.content.clone());
        assert_eq!(content.as_deref(), Some(NEWER), "it can be taken away");
        browser.send(0, replace);
        browser.change(0, Change::Answer(I1, Status::Partly));
        browser.wait(1_000);
        assert_eq!(status(&browser), SaveStatus::Saved);
        assert_eq!(stored(&browser.storage).entry(I1).status(), Some(Status::Partly));
        let state = &browser.tabs[0].state;
        assert_eq!((state.unreadable_copy.as_deref(), &state.unrecognized), (Some(NEWER), &None));
    }
}

#[test]
fn leaving_with_unsaved_work_was_silent() {
    let mut browser = Browser::with_tabs(1);
    browser.change(0, Change::Answer(I1, Status::InPlace));
    browser.wait(1_000);
    assert!(!browser.tabs[0].state.has_unsaved_work());
    browser.storage.fail_on_write(true);
    browser.change(0, Change::Answer(I2, Status::InPlace));
    browser.wait(1_000);
    assert!(browser.tabs[0].state.has_unsaved_work());
    assert_eq!(browser.tabs[0].state.notice, Some(Notice::NotSaved));
    browser.wait(60_000);
    assert_eq!(browser.tabs[0].state.notice, Some(Notice::NotSaved), "it stays until it is closed");
    let seq = browser.tabs[0].state.notice_seq;
    for text in ["R", "Re", "Rel"] {
        browser.change(0, Change::Notes(I2, text.into()));
        browser.wait(1_000);
        assert_eq!(browser.tabs[0].state.notice, Some(Notice::NotSaved), "typing does not close it");
    }
    assert_eq!(browser.tabs[0].state.notice_seq, seq, "nor is it announced at each key");
    browser.send(0, Msg::DismissNotice);
    browser.change(0, Change::Answer(I2, Status::Partly));
    browser.wait(1_000);
    assert_eq!(browser.tabs[0].state.notice, None, "once is enough: the banner stays");
    browser.send(0, Msg::Export(Export::DOCUMENT));
    browser.send(0, Msg::DownloadOffered(Some(ExportFormat::Json), false));
    assert!(browser.tabs[0].state.has_unsaved_work(), "the browser refused the file");
    browser.send(0, Msg::DownloadOffered(Some(ExportFormat::Json), true));
    assert!(!browser.tabs[0].state.has_unsaved_work(), "what is exported is not lost");
    browser.change(0, Change::Answer(I2, Status::Unknown));
    assert!(browser.tabs[0].state.has_unsaved_work());
    browser.storage.fail_on_write(false);
    browser.change(0, Change::Answer(I2, Status::NotInPlace));
    browser.wait(1_000);
    assert!(!browser.tabs[0].state.has_unsaved_work());
}

#[test]
fn a_failure_to_save_leaves_the_offer_to_undo() {
    let mut browser = Browser::with_tabs(1);
    browser.change(0, Change::AddEvidence(I1));
    browser.wait(1_000);
    browser.storage.fail_on_write(true);
    let piece = browser.document(0).entry(I1).evidence[0];
    browser.change(0, Change::RemoveEvidence(I1, piece));
    browser.wait(10_000);
    assert_eq!(browser.tabs[0].state.notice, Some(Notice::Removed(1)));
    browser.change(0, Change::Notes(I1, "Relu.".into()));
    browser.wait(10_000);
    assert_eq!(browser.tabs[0].state.notice, Some(Notice::NotSaved), "the next change is the time to say it");
}

#[test]
fn a_text_that_appears_midway_and_cannot_be_read_stays() {
    for foreign in [NEWER, "not JSON", "{}", ""] {
        let storage = MemoryStorage::default();
        let (mut store, _) = loaded_store(&storage);
        save(&mut store, &answered([I1]), at(0));
        storage.put(KEY, foreign);
        let mine = answered([I1, I2]);
        for access in [SyncAccess::Read, SyncAccess::Write] {
            let outcome = store.sync(&mine, access, Language::French, at(1_000));
            assert!(matches!(outcome, SaveOutcome::Unrecognized(_)), "{foreign}: {outcome:?}");
        }
        assert_eq!(storage.text(KEY).as_deref(), Some(foreign));
        assert_eq!(store.restore_unsaved(at(1_000)), Some(mine), "the page remembers this tab's work");
    }
}

#[test]
fn a_document_that_can_be_read_again_is_merged() {
    let storage = MemoryStorage::default();
    let (mut store, _) = loaded_store(&storage);
    save(&mut store, &answered([I1]), at(0));
    storage.put(KEY, NEWER);
    let mine = answered([I1]).after(Change::Name("Cabinet Ravel".into()), at(0));
    save(&mut store, &mine, at(1_000));
    storage.put(KEY, &text(&answered([I1, I2])));
    let outcome = save(&mut store, &mine, at(2_000));
    let SaveOutcome::Merged(merged, None) = outcome else { panic!("{outcome:?}") };
    assert_eq!(merged.document.entries, answered([I1, I2]).entries);
    assert_eq!(&*merged.document.profile.name, "Cabinet Ravel");
}

#[test]
fn loading_from_a_blocked_storage_fails_and_remembers_nothing() {
    let storage = MemoryStorage::holding(KEY, &text(&answered([I1])));
    storage.block(true);
    let (mut store, outcome) = loaded_store(&storage);
    assert!(matches!(outcome, LoadOutcome::Failed(StorageError::Unavailable)));
    assert!(!store.is_known_to_page() && store.restore_unsaved(at(0)).is_none());
    assert!(store.snapshots().is_empty() && store.unreadable_copy().is_none());
}

#[test]
fn a_merge_that_cannot_be_stored_loses_neither_side() {
    let mut browser = Browser::with_tabs(2);
    browser.change(0, Change::Answer(I1, Status::InPlace));
    browser.wait(1_000);
    browser.change(0, Change::Answer(I2, Status::InPlace));
    browser.leave(0);
    browser.storage.fail_on_write(true);
    browser.change(1, Change::Name("Cabinet Ravel".into()));
    browser.leave(1);
    let state = &browser.tabs[1].state;
    assert_eq!(state.save_status, SaveStatus::Failed(StorageError::Unavailable));
    assert_eq!(state.document.entries, answered([I1, I2]).entries);
    browser.storage.fail_on_write(false);
    browser.wait(1_000);
    browser.leave(1);
    assert_eq!(&*stored(&browser.storage).profile.name, "Cabinet Ravel");
}
