//! Several files under one storage key: each tab has its own open, and none mixes with
//! another.

use jalon_core::document::{Change, FileKey, ProfileChange, Status};
use jalon_core::embedding::{HostEvent, Options};
use jalon_core::profile::PlannedAudit;
use jalon_core::rnq::IndicatorId::{I1, I2, I3};
use jalon_core::session::{ASSUMED_QUOTA, FileMsg, Msg, Notice, OpenDialog, StorageError, file_keys, list_files};

use crate::browser::Browser;
use crate::{KEY, TODAY, emitted, parse, stored};

/// The names of the organisations in the storage, by the keys of their files.
fn names(browser: &Browser) -> Vec<String> {
    let files = list_files(&browser.storage, &browser.options, browser.now());
    let mut names: Vec<String> =
        files.files.iter().map(|file| file.document.as_ref().unwrap().profile.name.to_string()).collect();
    names.sort();
    names
}

fn file(browser: &mut Browser, tab: usize, msg: FileMsg) {
    browser.send(tab, Msg::File(msg));
}

/// A tab with this many files, each named after its position; the last one is open.
fn with_files(count: usize) -> (Browser, Vec<FileKey>) {
    let mut browser = Browser::with_tabs(1);
    let mut keys = Vec::new();
    for position in 0..count {
        if position > 0 {
            file(&mut browser, 0, FileMsg::New);
        }
        browser.change(0, Change::Name(format!("Client {position}").into()));
        browser.change(0, Change::Answer(I1, Status::InPlace));
        browser.wait(1_000);
        keys.push(browser.tabs[0].state.file);
    }
    (browser, keys)
}

#[test]
fn the_work_of_a_version_with_one_file_is_the_first_of_several() {
    let (mut browser, keys) = with_files(2);
    assert_eq!(keys[0], FileKey::FIRST);
    assert_eq!(&*stored(&browser.storage).profile.name, "Client 0");
    file(&mut browser, 0, FileMsg::Open(FileKey::FIRST));
    assert_eq!(&*browser.document(0).profile.name, "Client 0");
    assert!(browser.tabs[0].state.greeting.is_none());
}

#[test]
fn a_new_file_starts_blank_and_leaves_the_other_as_it_is() {
    let (mut browser, _) = with_files(1);
    let before = browser.storage.text(KEY);
    file(&mut browser, 0, FileMsg::New);
    assert!(browser.tabs[0].state.is_untouched());
    assert_eq!((browser.tabs[0].state.notice, browser.storage.text(KEY)), (Some(Notice::FileAdded), before));
    browser.change(0, Change::Name("Autre".into()));
    browser.wait(1_000);
    assert_eq!(names(&browser), ["Autre", "Client 0"]);
}

#[test]
fn what_was_typed_last_is_saved_before_another_file_opens() {
    let (mut browser, keys) = with_files(2);
    browser.change(0, Change::Name("Tapé à l’instant".into()));
    file(&mut browser, 0, FileMsg::Open(keys[0]));
    assert_eq!(names(&browser), ["Client 0", "Tapé à l’instant"]);
}

#[test]
fn two_tabs_hold_different_files_and_neither_sees_the_other() {
    let (mut browser, keys) = with_files(2);
    let other = browser.open();
    file(&mut browser, other, FileMsg::Open(keys[0]));
    browser.change(0, Change::Answer(I2, Status::Partly));
    browser.change(other, Change::Answer(I3, Status::NotInPlace));
    browser.wait(2_000);
    assert!(browser.document(0).entry(I3).answer.is_none() && browser.document(other).entry(I2).answer.is_none());
    assert!(browser.tabs.iter().all(|tab| tab.state.conflicts.is_empty() && tab.state.notice != Some(Notice::Merged)));
}

#[test]
fn the_same_file_in_two_tabs_stays_in_step() {
    let (mut browser, keys) = with_files(2);
    let other = browser.open();
    assert_eq!(browser.tabs[other].state.file, keys[1], "the file that was open last");
    browser.change(0, Change::Answer(I2, Status::Partly));
    browser.wait(2_000);
    assert_eq!(browser.document(other).entry(I2).status(), Some(Status::Partly));
}

#[test]
fn a_reload_opens_the_file_that_the_tab_had_open() {
    let (mut browser, keys) = with_files(3);
    let other = browser.open();
    file(&mut browser, other, FileMsg::Open(keys[1]));
    file(&mut browser, 0, FileMsg::Open(keys[0]));
    browser.reload(other);
    assert_eq!(&*browser.document(other).profile.name, "Client 1");
}

#[test]
fn a_removed_file_comes_back_with_its_snapshots() {
    let (mut browser, keys) = with_files(2);
    browser.send(0, Msg::StartOver);
    let snapshots = browser.tabs[0].store.snapshots();
    assert_eq!(snapshots.len(), 1);
    file(&mut browser, 0, FileMsg::Remove(keys[1]));
    assert_eq!((names(&browser), browser.tabs[0].state.file), (vec!["Client 0".to_owned()], keys[0]));
    assert_eq!(browser.tabs[0].state.notice, Some(Notice::FileRemoved));
    assert_eq!(file_keys(&browser.storage, &browser.options), [keys[0]]);
    file(&mut browser, 0, FileMsg::Restore(0));
    assert_eq!(
        (names(&browser), browser.tabs[0].state.file),
        (vec!["".to_owned(), "Client 0".to_owned()], keys[0]),
        "another file stays open"
    );
    file(&mut browser, 0, FileMsg::Open(keys[1]));
    assert_eq!(browser.tabs[0].store.snapshots(), snapshots);
}

#[test]
fn what_took_the_place_of_a_removed_file_stays_when_that_one_comes_back() {
    let (mut browser, keys) = with_files(1);
    file(&mut browser, 0, FileMsg::Remove(keys[0]));
    assert!(browser.tabs[0].state.is_untouched(), "a blank file takes its place");
    browser.change(0, Change::Name("Nouveau".into()));
    browser.wait(1_000);
    file(&mut browser, 0, FileMsg::Restore(0));
    browser.wait(1_000);
    assert_eq!(names(&browser), ["Client 0", "Nouveau"]);
}

#[test]
fn a_file_is_renamed_whether_it_is_open_or_not() {
    let (mut browser, keys) = with_files(2);
    file(&mut browser, 0, FileMsg::Rename(keys[0], "Dossier A".into()));
    file(&mut browser, 0, FileMsg::Rename(keys[1], "Dossier B".into()));
    browser.wait(1_000);
    let files = list_files(&browser.storage, &browser.options, browser.now());
    let mut titles: Vec<&str> =
        files.files.iter().map(|file| file.document.as_ref().unwrap().display_title()).collect();
    titles.sort_unstable();
    assert_eq!(titles, ["Dossier A", "Dossier B"]);
}

#[test]
fn a_counter_audit_has_the_evidence_and_none_of_the_answers() {
    let (mut browser, keys) = with_files(1);
    browser.change(0, Change::Notes(I1, "Ce que nous faisons".into()));
    browser.change(0, Change::PrivateNotes(I1, "Pour moi".into()));
    browser.change(0, Change::AddTitledEvidence(I1, "Une preuve".into()));
    browser.change(0, Change::AddAction(I1));
    browser.wait(1_000);
    let source = browser.document(0).clone();
    file(&mut browser, 0, FileMsg::Duplicate(keys[0], "Contre-audit, Client 0".into()));
    let copy = browser.document(0);
    let entry = copy.entry(I1);
    assert_eq!((entry.answer, entry.actions.len(), &*entry.private_notes), (None, 0, ""));
    assert_eq!(
        (&*entry.notes, &entry.evidence, &copy.evidence),
        ("Ce que nous faisons", &source.entry(I1).evidence, &source.evidence)
    );
    assert_ne!(copy.id, source.id);
    assert_eq!(&*copy.title, "Contre-audit, Client 0");
    assert_eq!(stored(&browser.storage), source);
}

#[test]
fn the_file_of_the_next_audit_leaves_the_former_one_as_it_was() {
    let (mut browser, _) = with_files(1);
    browser.change(0, Change::Profile(ProfileChange::PlannedDate(Some(TODAY.plus_days(-10)))));
    browser.wait(1_000);
    let before = browser.storage.text(KEY);
    file(&mut browser, 0, FileMsg::StartNextCycle("Client 0, surveillance".into()));
    let next = browser.document(0);
    assert_eq!((next.profile.planned_audit, next.profile.planned_date), (PlannedAudit::Surveillance, None));
    assert_eq!(next.to_review(TODAY).collect::<Vec<_>>(), [I1]);
    assert_eq!(next.audits.values().next().unwrap().held_on, Some(TODAY.plus_days(-10)));
    assert_eq!(browser.tabs[0].state.notice, Some(Notice::CycleStarted));
    assert_eq!(browser.storage.text(KEY), before);
}

#[test]
fn a_storage_filled_with_ten_files_refuses_another_and_loses_nothing() {
    let (mut browser, keys) = with_files(10);
    let before: Vec<String> = names(&browser);
    browser.storage.set_quota(browser.storage.used() + 100);
    for msg in [FileMsg::New, FileMsg::Duplicate(keys[9], "Contre-audit".into()), FileMsg::StartNextCycle("x".into())] {
        file(&mut browser, 0, msg);
        assert_eq!(
            (browser.tabs[0].state.notice, browser.tabs[0].state.file),
            (Some(Notice::FileNotStored(StorageError::Full)), keys[9])
        );
    }
    assert_eq!(names(&browser), before);
    // What is typed in a full storage is said, and no other file opens before it is exported.
    browser.change(0, Change::Notes(I1, "x".repeat(5_000).into()));
    browser.wait(1_000);
    for msg in [FileMsg::Open(keys[0]), FileMsg::New] {
        file(&mut browser, 0, msg);
        assert_eq!((browser.tabs[0].state.notice, browser.tabs[0].state.file), (Some(Notice::SaveFirst), keys[9]));
    }
    assert_eq!(browser.document(0).entry(I1).notes.len(), 5_000);
    // Room is made by removing another file.
    file(&mut browser, 0, FileMsg::Remove(keys[3]));
    browser.change(0, Change::Answer(I2, Status::Partly));
    browser.storage.lift_quota();
    browser.wait(1_000);
    assert!(!browser.tabs[0].state.has_unsaved_work());
    assert_eq!(names(&browser).len(), 9);
}

#[test]
fn a_removed_file_that_finds_no_room_stays_within_reach() {
    let (mut browser, keys) = with_files(2);
    file(&mut browser, 0, FileMsg::Remove(keys[1]));
    browser.storage.set_quota(browser.storage.used());
    file(&mut browser, 0, FileMsg::Restore(0));
    assert_eq!(browser.tabs[0].state.notice, Some(Notice::FileNotStored(StorageError::Full)));
    assert_eq!(browser.tabs[0].state.removed_files.len(), 1);
    browser.storage.lift_quota();
    file(&mut browser, 0, FileMsg::Restore(0));
    assert_eq!(names(&browser), ["Client 0", "Client 1"]);
}

#[test]
fn the_list_measures_the_storage_of_the_whole_site() {
    let (mut browser, _) = with_files(2);
    browser.storage.put("shop/cart", &"x".repeat(1_000));
    browser.send(0, Msg::Open(OpenDialog::Files));
    let files = &browser.tabs[0].state.files;
    assert_eq!((files.files.len(), browser.tabs[0].state.file_count), (2, 2));
    assert!(files.used > 1_000 && files.used < ASSUMED_QUOTA);
}

#[test]
fn a_host_sees_the_files_of_its_storage_key_only() {
    let (browser, _) = with_files(2);
    let other = Options::read([("storage-key", "jalon2")]).0;
    assert!(file_keys(&browser.storage, &other).is_empty());
    // One key can begin with the other.
    browser.storage.put("jalon2/v1/document", &browser.storage.text(KEY).unwrap());
    assert_eq!(file_keys(&browser.storage, &browser.options).len(), 2);
    assert_eq!(file_keys(&browser.storage, &other), [FileKey::FIRST]);
}

#[test]
fn events_name_the_file_and_not_the_organisation() {
    let (mut browser, keys) = with_files(2);
    browser.tabs[0].effects.clear();
    file(&mut browser, 0, FileMsg::Open(keys[0]));
    browser.change(0, Change::Answer(I2, Status::InPlace));
    let events = emitted(&browser.tabs[0].effects);
    assert!(
        matches!(events[..], [HostEvent::FileOpened { file, .. }, HostEvent::Progress(other, _)] if file == keys[0] && other == keys[0])
    );
    let files = list_files(&browser.storage, &browser.options, browser.now());
    let overview = files.overview(keys[0], TODAY);
    assert!(overview.contains(r#""file":"first","open":true"#) && !overview.contains("Client"), "{overview}");
}

#[test]
fn erasing_everything_erases_every_file() {
    let (mut browser, _) = with_files(3);
    browser.send(0, Msg::EraseAll);
    browser.wait(1_000);
    assert!(browser.storage.keys().is_empty(), "{:?}", browser.storage.keys());
}

#[test]
fn a_file_of_a_newer_version_is_listed_and_left_alone() {
    let (mut browser, _) = with_files(1);
    let key = FileKey::parse(&"7".repeat(32)).unwrap().storage_key("jalon");
    browser.storage.put(&key, r#"{"format":"jalon","version":99}"#);
    browser.send(0, Msg::Open(OpenDialog::Files));
    assert!(browser.tabs[0].state.files.files.iter().any(|file| file.document.is_none()));
    assert_eq!(browser.storage.text(&key).as_deref(), Some(r#"{"format":"jalon","version":99}"#));
    assert!(parse(&browser.storage.text(KEY).unwrap()).entries.len() == 1);
}

#[test]
fn a_second_removal_put_the_first_file_out_of_reach() {
    let (mut browser, keys) = with_files(3);
    file(&mut browser, 0, FileMsg::Remove(keys[0]));
    file(&mut browser, 0, FileMsg::Remove(keys[1]));
    browser.send(0, Msg::Open(OpenDialog::None));
    let titles: Vec<String> = browser.tabs[0].state.removed_files.iter().map(|file| file.title(TODAY)).collect();
    assert_eq!(titles, ["Client 1", "Client 0"]);
    file(&mut browser, 0, FileMsg::Restore(1));
    file(&mut browser, 0, FileMsg::Restore(0));
    assert_eq!(names(&browser), ["Client 0", "Client 1", "Client 2"]);
    assert!(browser.tabs[0].state.removed_files.is_empty());
}

#[test]
fn what_the_storage_did_not_take_goes_and_comes_back_with_its_file() {
    let (mut browser, keys) = with_files(2);
    browser.storage.set_quota(browser.storage.used());
    browser.change(0, Change::Notes(I1, "Pas encore enregistré".into()));
    browser.wait(1_000);
    file(&mut browser, 0, FileMsg::Remove(keys[1]));
    assert_eq!(names(&browser), ["Client 0"]);
    browser.storage.lift_quota();
    file(&mut browser, 0, FileMsg::Restore(0));
    file(&mut browser, 0, FileMsg::Open(keys[1]));
    assert_eq!(&*browser.document(0).entry(I1).notes, "Pas encore enregistré");
}

#[test]
fn a_file_that_finds_no_room_left_its_version_among_those_of_another() {
    let (mut browser, _) = with_files(2);
    browser.storage.set_quota(browser.storage.used() + 10);
    let received = std::rc::Rc::new(crate::answered([I1, I2, I3]));
    let before = browser.tabs[0].store.snapshots();
    file(&mut browser, 0, FileMsg::Receive { document: received, reviewer: None });
    assert_eq!(browser.tabs[0].store.snapshots(), before);
}

#[test]
fn snapshots_that_only_the_page_has_survive_a_look_at_another_file() {
    let (mut browser, keys) = with_files(2);
    browser.storage.set_quota(browser.storage.used());
    browser.send(0, Msg::StartOver);
    let before = browser.tabs[0].store.snapshots();
    assert_eq!(before.len(), 1);
    file(&mut browser, 0, FileMsg::Open(keys[0]));
    file(&mut browser, 0, FileMsg::Open(keys[1]));
    assert_eq!(browser.tabs[0].store.snapshots(), before);
}

#[test]
fn the_repairs_of_a_file_are_reported_when_it_opens() {
    let (mut browser, keys) = with_files(2);
    let key = keys[0].storage_key("jalon");
    let damaged = browser.storage.text(&key).unwrap().replace("in_place", "perhaps");
    browser.storage.put(&key, &damaged);
    file(&mut browser, 0, FileMsg::Rename(keys[0], "Renommé".into()));
    file(&mut browser, 0, FileMsg::Open(keys[0]));
    let snapshots = browser.tabs[0].store.snapshots();
    assert!(snapshots.iter().any(|snapshot| snapshot.document == damaged), "the text before the repair");
    browser.storage.put(&keys[1].storage_key("jalon"), &damaged);
    file(&mut browser, 0, FileMsg::Open(keys[1]));
    assert_eq!(browser.tabs[0].state.greeting.as_ref().map(|greeting| greeting.repairs.len()), Some(1));
}

#[test]
fn erasing_everything_forgets_the_name_of_the_reviewer_and_what_was_removed() {
    let (mut browser, keys) = with_files(2);
    let received = std::rc::Rc::new(crate::answered([I1]));
    file(&mut browser, 0, FileMsg::Receive { document: received, reviewer: Some("Anne".into()) });
    file(&mut browser, 0, FileMsg::Remove(keys[0]));
    browser.send(0, Msg::EraseAll);
    let state = &browser.tabs[0].state;
    assert!(state.reviewer.is_none() && state.reviewer_name.is_empty() && state.removed_files.is_empty());
}

#[test]
fn comparing_from_the_example_ended_it() {
    let mut browser = Browser::with_tabs(1);
    browser.change(0, Change::Answer(I1, Status::InPlace));
    browser.send(0, Msg::ShowExample);
    browser.send(0, Msg::GoToView(jalon_core::session::View::Compare));
    assert!(browser.tabs[0].state.is_example());
}
