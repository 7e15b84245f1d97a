//! A second pair of eyes: a document goes to a reviewer and comes back, while its provider
//! goes on working.

use std::rc::Rc;

use jalon_core::assessment::{waiting_for_reviewer, waits_for_provider};
use jalon_core::document::{
    Change, ConflictOrigin, Decision, Document, FieldPath, OpinionChange, Side, Status, read_import,
};
use jalon_core::rnq::IndicatorId::{I1, I2, I3};
use jalon_core::session::{Effect, Export, FileMsg, Msg, Notice, OpinionInput};

use crate::TODAY;
use crate::browser::Browser;

/// The export that the visitor downloads.
fn export(browser: &mut Browser, tab: usize) -> Rc<Document> {
    browser.elapsed_ms += 1_000;
    browser.send(tab, Msg::Export(Export::DOCUMENT));
    let download = browser.tabs[tab].effects.iter().rev().find_map(|effect| match effect {
        Effect::Download(download) => Some(download.content.clone()),
        _ => None,
    });
    let parsed = read_import(&download.unwrap(), TODAY).unwrap();
    assert_eq!(parsed.problems, []);
    browser.send(tab, Msg::DownloadOffered(None, true));
    Rc::new(parsed.document)
}

/// A provider's browser with two answers, and a reviewer's browser that has received it.
fn sent_for_review() -> (Browser, Browser) {
    let mut provider = Browser::with_tabs(1);
    provider.change(0, Change::Name("École du Sud".into()));
    provider.change(0, Change::Answer(I1, Status::InPlace));
    provider.change(0, Change::Answer(I2, Status::InPlace));
    provider.wait(1_000);
    let sent = export(&mut provider, 0);
    let mut reviewer = Browser { seeds: 100, ..Browser::default() };
    reviewer.elapsed_ms = provider.elapsed_ms + 60_000;
    reviewer.open();
    reviewer.send(0, Msg::File(FileMsg::Receive { document: sent, reviewer: Some("Anne".into()) }));
    (provider, reviewer)
}

fn opine(browser: &mut Browser, id: jalon_core::rnq::IndicatorId, status: Status, comment: &str) {
    browser.send(0, Msg::GiveOpinion(id, OpinionInput::Status(status)));
    browser.send(0, Msg::GiveOpinion(id, OpinionInput::Comment(comment.into())));
}

#[test]
fn a_reviewer_stands_beside_the_answers_and_never_over_them() {
    let (_, mut reviewer) = sent_for_review();
    assert!(reviewer.tabs[0].state.is_review());
    assert_eq!(waiting_for_reviewer(reviewer.document(0), None, TODAY), [I1, I2]);
    reviewer.change(0, Change::Answer(I1, Status::NotInPlace));
    assert_eq!(reviewer.tabs[0].state.notice, Some(Notice::ReviewOnly));
    assert_eq!(reviewer.document(0).entry(I1).status(), Some(Status::InPlace));
    opine(&mut reviewer, I1, Status::Partly, "Le document n’est pas daté");
    let id = reviewer.tabs[0].state.reviewer_id();
    assert_eq!(waiting_for_reviewer(reviewer.document(0), id, TODAY), [I2]);
    assert_eq!(reviewer.document(0).entry(I1).status(), Some(Status::InPlace));
    // The role outlives the page.
    reviewer.wait(1_000);
    reviewer.reload(0);
    assert_eq!(reviewer.tabs[0].state.reviewer.as_deref(), Some("Anne"));
}

#[test]
fn what_each_side_changed_alone_is_taken_by_itself() {
    let (mut provider, mut reviewer) = sent_for_review();
    opine(&mut reviewer, I1, Status::Partly, "Pas daté");
    provider.change(0, Change::Notes(I2, "Écrit entre-temps".into()));
    provider.change(0, Change::Answer(I3, Status::Partly));
    let returned = export(&mut reviewer, 0);
    provider.send(0, Msg::File(FileMsg::Merge(returned)));
    let document = provider.document(0);
    assert_eq!(provider.tabs[0].state.conflicts.len(), 0);
    assert_eq!((document.opinions.len(), &*document.entry(I2).notes), (1, "Écrit entre-temps"));
    assert_eq!(document.entry(I3).status(), Some(Status::Partly));
    assert_eq!(provider.tabs[0].state.notice, Some(Notice::BranchMerged));
}

#[test]
fn nothing_is_lost_where_both_changed_the_same_indicator() {
    let (mut provider, _) = sent_for_review();
    // The provider's own second device.
    let sent = export(&mut provider, 0);
    let mut device = Browser { seeds: 200, ..Browser::default() };
    device.elapsed_ms = provider.elapsed_ms + 60_000;
    device.open();
    device.send(0, Msg::File(FileMsg::Receive { document: sent, reviewer: None }));
    device.change(0, Change::Answer(I1, Status::NotInPlace));
    provider.change(0, Change::Answer(I1, Status::Partly));
    let returned = export(&mut device, 0);
    provider.send(0, Msg::File(FileMsg::Merge(returned)));
    let state = &provider.tabs[0].state;
    assert_eq!(
        state.document.entry(I1).status(),
        Some(Status::Partly),
        "what was here stays until the visitor chooses"
    );
    let [conflict] = &state.conflicts[..] else { panic!("{:?}", state.conflicts) };
    assert_eq!((conflict.path, conflict.origin), (FieldPath::Answer(I1), ConflictOrigin::Branch));
    provider.send(0, Msg::ResolveConflict(FieldPath::Answer(I1), Side::Mine));
    assert_eq!(provider.document(0).entry(I1).status(), Some(Status::NotInPlace));
    // And the state before the merge is a snapshot.
    let snapshots = provider.tabs[0].store.snapshots();
    let statuses = snapshots.iter().map(|it| crate::parse(&it.document).entry(I1).status()).collect::<Vec<_>>();
    assert!(statuses.contains(&Some(Status::Partly)), "{statuses:?}");
}

#[test]
fn a_removal_on_one_side_stays_a_removal() {
    let (mut provider, mut reviewer) = sent_for_review();
    provider.change(0, Change::AddTitledEvidence(I1, "Une preuve".into()));
    let sent = export(&mut provider, 0);
    reviewer.send(0, Msg::File(FileMsg::Merge(sent)));
    assert_eq!(reviewer.document(0).evidence.len(), 1);
    opine(&mut reviewer, I1, Status::InPlace, "");
    let piece = provider.document(0).entry(I1).evidence[0];
    provider.change(0, Change::DiscardEvidence(piece));
    let returned = export(&mut reviewer, 0);
    provider.send(0, Msg::File(FileMsg::Merge(returned)));
    assert!(provider.document(0).evidence.is_empty() && provider.tabs[0].state.conflicts.is_empty());
}

#[test]
fn a_second_round_meets_at_the_latest_exchange() {
    let (mut provider, mut reviewer) = sent_for_review();
    opine(&mut reviewer, I1, Status::Partly, "Premier avis");
    let returned = export(&mut reviewer, 0);
    provider.send(0, Msg::File(FileMsg::Merge(returned)));
    let id = provider.document(0).reviewer_named("Anne").unwrap();
    provider.change(0, Change::Opinion(OpinionChange::TakeOver(I1, id)));
    assert_eq!(provider.document(0).entry(I1).status(), Some(Status::Partly));
    let sent = export(&mut provider, 0);
    reviewer.send(0, Msg::File(FileMsg::Merge(sent)));
    assert_eq!(reviewer.document(0).opinions[&(I1, id)].decision, Some(Decision::TakenOver));
    assert!(reviewer.tabs[0].state.conflicts.is_empty());
    opine(&mut reviewer, I2, Status::Partly, "Second avis");
    let returned = export(&mut reviewer, 0);
    provider.send(0, Msg::File(FileMsg::Merge(returned)));
    assert_eq!((provider.document(0).opinions.len(), provider.tabs[0].state.conflicts.len()), (2, 0));
    assert_eq!(provider.document(0).reviewers.len(), 1);
}

#[test]
fn without_a_common_version_values_of_both_sides_are_kept_and_asked_about() {
    let (mut provider, mut reviewer) = sent_for_review();
    opine(&mut reviewer, I1, Status::Partly, "");
    let returned = export(&mut reviewer, 0);
    // The browser erased its snapshots.
    for key in provider.storage.keys().into_iter().filter(|key| key.ends_with("/earlier")) {
        jalon_core::session::Storage::remove(&provider.storage, &key);
    }
    provider.change(0, Change::Answer(I2, Status::NotInPlace));
    provider.wait(1_000);
    provider.reload(0);
    provider.send(0, Msg::File(FileMsg::Merge(returned)));
    let state = &provider.tabs[0].state;
    assert_eq!(state.document.opinions.len(), 1);
    assert_eq!(state.conflicts.iter().map(|it| it.path).collect::<Vec<_>>(), [FieldPath::Answer(I2)]);
}

#[test]
fn the_same_file_again_brings_nothing_new() {
    let (mut provider, mut reviewer) = sent_for_review();
    opine(&mut reviewer, I1, Status::Partly, "Pas daté");
    let returned = export(&mut reviewer, 0);
    provider.send(0, Msg::File(FileMsg::Merge(returned.clone())));
    provider.send(0, Msg::File(FileMsg::Merge(returned)));
    assert_eq!(provider.tabs[0].state.notice, Some(Notice::NothingNew));
}

#[test]
fn an_export_without_a_change_is_the_same_version() {
    let mut browser = Browser::with_tabs(1);
    browser.change(0, Change::Answer(I1, Status::InPlace));
    let first = export(&mut browser, 0);
    let second = export(&mut browser, 0);
    assert_eq!(first.revisions, second.revisions);
    browser.change(0, Change::Answer(I2, Status::InPlace));
    assert_eq!(export(&mut browser, 0).revisions.len(), 2);
}

#[test]
fn a_kept_opinion_waits_no_more_and_a_new_one_does() {
    let (mut provider, mut reviewer) = sent_for_review();
    opine(&mut reviewer, I1, Status::Partly, "Pas daté");
    let returned = export(&mut reviewer, 0);
    provider.send(0, Msg::File(FileMsg::Merge(returned)));
    let id = provider.document(0).reviewer_named("Anne").unwrap();
    let waits = |browser: &Browser| {
        let document = browser.document(0);
        waits_for_provider(document, I1, &document.opinions[&(I1, id)])
    };
    assert!(waits(&provider));
    provider.change(0, Change::Opinion(OpinionChange::Keep(I1, id)));
    assert!(!waits(&provider));
    let sent = export(&mut provider, 0);
    reviewer.send(0, Msg::File(FileMsg::Merge(sent)));
    opine(&mut reviewer, I1, Status::NotInPlace, "Toujours pas");
    let returned = export(&mut reviewer, 0);
    provider.send(0, Msg::File(FileMsg::Merge(returned)));
    assert!(waits(&provider) && provider.tabs[0].state.conflicts.is_empty());
}

#[test]
fn a_file_that_comes_back_finds_its_own_among_three() {
    let (mut provider, mut reviewer) = sent_for_review();
    reviewer.send(0, Msg::File(FileMsg::New));
    reviewer.change(0, Change::Name("Client B".into()));
    reviewer.send(0, Msg::File(FileMsg::New));
    reviewer.change(0, Change::Name("Client C".into()));
    reviewer.wait(1_000);
    provider.change(0, Change::Answer(I3, Status::InPlace));
    let again = export(&mut provider, 0);
    reviewer.send(0, Msg::Open(jalon_core::session::OpenDialog::Files));
    let listed = reviewer.tabs[0].state.files.of_document(&again).map(|file| (file.key, file.waiting));
    let (key, waiting) = listed.unwrap();
    assert_eq!(waiting, 2);
    reviewer.send(0, Msg::File(FileMsg::OpenToMerge(key, again)));
    assert_eq!(&*reviewer.document(0).profile.name, "École du Sud");
    assert_eq!(reviewer.document(0).entry(I3).status(), Some(Status::InPlace));
    assert!(reviewer.tabs[0].state.is_review());
}

#[test]
fn nothing_replaces_what_is_reviewed() {
    let (_, mut reviewer) = sent_for_review();
    let before = reviewer.document(0).clone();
    for msg in [Msg::StartOver, Msg::Replace(Rc::new(Document::default()), Notice::SnapshotRestored), Msg::RecordAudit]
    {
        reviewer.send(0, msg);
        assert_eq!(reviewer.document(0), &before);
        assert_eq!(reviewer.tabs[0].state.notice, Some(Notice::ReviewOnly));
    }
}

#[test]
fn private_notes_stay_with_the_provider_and_survive_the_round_trip() {
    let mut provider = Browser::with_tabs(1);
    provider.change(0, Change::Answer(I1, Status::InPlace));
    provider.change(0, Change::PrivateNotes(I1, "Pour moi seul".into()));
    provider.wait(1_000);
    provider.send(0, Msg::Export(Export::FOR_REVIEW));
    let sent = provider.tabs[0].effects.iter().rev().find_map(|effect| match effect {
        Effect::Download(download) => Some(download.content.clone()),
        _ => None,
    });
    let sent = sent.unwrap();
    assert!(!sent.contains("Pour moi seul"));
    let files = provider.tabs[0].effects.iter().filter_map(|effect| match effect {
        Effect::Download(download) => Some(download.file_name.clone()),
        _ => None,
    });
    let names: Vec<String> = files.collect();
    provider.send(0, Msg::Export(Export::DOCUMENT));
    let own = provider.tabs[0].effects.iter().rev().find_map(|effect| match effect {
        Effect::Download(download) => Some(download.file_name.clone()),
        _ => None,
    });
    assert!(!names.contains(&own.unwrap()), "the copy without private notes has a name of its own");
    let mut reviewer = Browser { seeds: 100, ..Browser::default() };
    reviewer.elapsed_ms = 60_000;
    reviewer.open();
    let document = Rc::new(read_import(&sent, TODAY).unwrap().document);
    reviewer.send(0, Msg::File(FileMsg::Receive { document, reviewer: Some("Anne".into()) }));
    opine(&mut reviewer, I1, Status::Partly, "Pas daté");
    let returned = export(&mut reviewer, 0);
    provider.send(0, Msg::File(FileMsg::Merge(returned)));
    assert_eq!(&*provider.document(0).entry(I1).private_notes, "Pour moi seul");
    assert_eq!((provider.document(0).opinions.len(), provider.tabs[0].state.conflicts.len()), (1, 0));
}

#[test]
fn a_second_return_asked_again_about_what_was_decided_in_between() {
    let (mut provider, mut reviewer) = sent_for_review();
    opine(&mut reviewer, I1, Status::Partly, "Premier");
    let first = export(&mut reviewer, 0);
    provider.send(0, Msg::File(FileMsg::Merge(first)));
    let id = provider.document(0).reviewer_named("Anne").unwrap();
    provider.change(0, Change::Opinion(OpinionChange::Keep(I1, id)));
    opine(&mut reviewer, I2, Status::Partly, "Second");
    let second = export(&mut reviewer, 0);
    provider.send(0, Msg::File(FileMsg::Merge(second)));
    assert!(provider.tabs[0].state.conflicts.is_empty(), "{:?}", provider.tabs[0].state.conflicts);
    assert_eq!(provider.document(0).opinions.len(), 2);
}

#[test]
fn what_was_taken_over_is_given_back() {
    let (mut provider, mut reviewer) = sent_for_review();
    opine(&mut reviewer, I1, Status::NotInPlace, "");
    let returned = export(&mut reviewer, 0);
    provider.send(0, Msg::File(FileMsg::Merge(returned)));
    let id = provider.document(0).reviewer_named("Anne").unwrap();
    provider.change(0, Change::Answer(I1, Status::Partly));
    provider.change(0, Change::Opinion(OpinionChange::TakeOver(I1, id)));
    assert_eq!(provider.document(0).entry(I1).status(), Some(Status::NotInPlace));
    provider.change(0, Change::Opinion(OpinionChange::Keep(I1, id)));
    assert_eq!(provider.document(0).entry(I1).status(), Some(Status::Partly));
}

#[test]
fn a_reviewer_takes_an_opinion_back() {
    let (_, mut reviewer) = sent_for_review();
    opine(&mut reviewer, I1, Status::Partly, "Pas daté");
    reviewer.send(0, Msg::GiveOpinion(I1, OpinionInput::Withdraw));
    assert!(reviewer.document(0).opinions.is_empty());
}

#[test]
fn a_long_name_of_a_reviewer_never_matched_its_opinions() {
    let (mut provider, _) = sent_for_review();
    let sent = export(&mut provider, 0);
    let mut reviewer = Browser { seeds: 300, ..Browser::default() };
    reviewer.open();
    reviewer.send(0, Msg::File(FileMsg::Receive { document: sent, reviewer: Some("A\tB".repeat(200).into()) }));
    opine(&mut reviewer, I1, Status::Partly, "");
    assert_eq!(reviewer.document(0).opinions.len(), 1);
}
