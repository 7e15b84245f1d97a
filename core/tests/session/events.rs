//! Events for the host page, and files for the visitor.

use std::rc::Rc;

use jalon_core::date::Date;
use jalon_core::document::{Change, FileKey, ProfileChange, Status, read};
use jalon_core::embedding::{HostEvent, Progress};
use jalon_core::rnq::IndicatorId;
use jalon_core::rnq::IndicatorId::{I1, I2};
use jalon_core::session::{Download, Effect, Export, ExportFormat, Msg, Notice, OpenDialog, State};

use crate::browser::Browser;
use crate::{TODAY, answered, at, blank, change, emitted, send, session_with};

fn applicable(state: &State) -> Vec<IndicatorId> {
    state.document.profile.applicable(TODAY).map(|row| row.id).collect()
}

fn answer(id: IndicatorId, status: Status) -> Msg {
    change(Change::Answer(id, status))
}

#[test]
fn progress_is_reported_when_a_count_changes_and_not_otherwise() {
    let mut state = blank();
    let effects = send(&mut state, [answer(I1, Status::Partly)]);
    assert_eq!(emitted(&effects), [HostEvent::Progress(FileKey::FIRST, Progress::of(&state.document, TODAY))]);
    for msg in [answer(I1, Status::Partly), change(Change::Notes(I1, "Livret".into())), Msg::DismissNotice] {
        assert_eq!(emitted(&send(&mut state, [msg])), []);
    }
    assert_eq!(emitted(&send(&mut state, [answer(I1, Status::InPlace)])).len(), 1);
}

#[test]
fn the_last_answer_completes_the_questionnaire_once() {
    let mut state = blank();
    let ids = applicable(&state);
    let mut events = Vec::new();
    for id in &ids {
        events.extend(emitted(&send(&mut state, [answer(*id, Status::InPlace)])));
    }
    let progress = Progress::of(&state.document, TODAY);
    assert_eq!(events.len(), ids.len() + 1);
    assert_eq!(
        events[ids.len() - 1..],
        [HostEvent::Progress(FileKey::FIRST, progress), HostEvent::Completed(FileKey::FIRST, progress)]
    );
    let effects = send(&mut state, [answer(I1, Status::Partly)]);
    assert!(!emitted(&effects).iter().any(|event| matches!(event, HostEvent::Completed(..))));
}

#[test]
fn do_not_know_everywhere_counted_as_completed() {
    let mut state = blank();
    let ids = applicable(&state);
    let mut events = Vec::new();
    for id in &ids {
        events.extend(emitted(&send(&mut state, [answer(*id, Status::Unknown)])));
    }
    assert_eq!(events.len(), ids.len());
    assert!(events.iter().all(|event| matches!(event, HostEvent::Progress(..))), "{events:?}");
    let effects = send(&mut state, [answer(I2, Status::InPlace)]);
    assert!(matches!(emitted(&effects)[..], [HostEvent::Progress(..), HostEvent::Completed(..)]));
}

#[test]
fn answers_that_arrive_from_another_tab_count() {
    let mut browser = Browser::with_tabs(2);
    browser.change(0, Change::Answer(I1, Status::Partly));
    browser.wait(1_000);
    let progress = Progress::of(browser.document(0), TODAY);
    assert_eq!(emitted(&browser.tabs[1].effects).last(), Some(&HostEvent::Progress(FileKey::FIRST, progress)));
}

#[test]
fn the_call_to_action_reports_the_counts() {
    let mut state = session_with(&answered([I1]));
    let effects = send(&mut state, [Msg::FollowCallToAction { with_summary: true }]);
    let progress = Progress::of(&state.document, TODAY);
    assert_eq!(effects, [Effect::Emit(HostEvent::Called { file: FileKey::FIRST, with_summary: true, progress })]);
}

fn download(state: &mut State, msg: Msg) -> Option<Rc<Download>> {
    send(state, [msg]).into_iter().find_map(|effect| match effect {
        Effect::Download(download) => Some(download),
        _ => None,
    })
}

#[test]
fn an_export_is_a_file_of_its_format() {
    let mut state = blank();
    send(&mut state, [answer(I1, Status::NotInPlace), change(Change::AddAction(I1))]);
    let action = state.document.entry(I1).actions[0].id;
    let date = Date::new(2027, 3, 1);
    send(&mut state, [change(Change::ActionDue(I1, action, date))]);
    send(&mut state, [change(Change::Profile(ProfileChange::PlannedDate(date)))]);
    for (export, stem, extension, media_type) in [
        (Export::DOCUMENT, "jalon", ".json", "application/json"),
        (Export::PLAN_TABLE, "jalon-plan-d-action", ".csv", "text/csv;charset=utf-8"),
        (Export::PLAN_CALENDAR, "jalon-plan-d-action", ".ics", "text/calendar;charset=utf-8"),
        (Export::CYCLE_CALENDAR, "jalon-calendrier", ".ics", "text/calendar;charset=utf-8"),
    ] {
        let download = download(&mut state, Msg::Export(export)).unwrap();
        assert_eq!(download.file_name, format!("{stem}-2026-11-23{extension}"));
        assert_eq!(download.media_type, media_type);
        assert_eq!(download.format.map(ExportFormat::code), Some(&extension[1..]));
        assert!(!download.content.is_empty());
    }
    let exported = download(&mut state, Msg::Export(Export::DOCUMENT)).unwrap();
    assert_eq!(read(&exported.content, TODAY).unwrap().document, *state.document);
}

#[test]
fn the_result_is_a_text_to_copy_or_to_share() {
    let mut state = session_with(&answered([I1]));
    let copied = send(&mut state, [Msg::Copy(Export::RESULT)]);
    let shared = send(&mut state, [Msg::Share(Export::RESULT)]);
    let ([Effect::Copy(copy)], [Effect::Share(share)]) = (&*copied, &*shared) else {
        panic!("{copied:?} {shared:?}");
    };
    assert_eq!(copy, share);
    assert!(copy.file_name.ends_with("-2026-11-23.txt"), "{}", copy.file_name);
    assert_eq!((copy.media_type, copy.format), ("text/plain;charset=utf-8", None));
    send(&mut state, [Msg::CopyByHand]);
    let OpenDialog::CopyByHand { text, .. } = &state.dialog else { panic!("{:?}", state.dialog) };
    assert_eq!(**text, copy.content);
}

#[test]
fn a_calendar_without_dates_is_not_offered() {
    let mut state = blank();
    assert_eq!(send(&mut state, [Msg::Export(Export::PLAN_CALENDAR)]), []);
}

#[test]
fn only_a_file_that_the_browser_took_counts_as_exported() {
    let mut state = blank();
    let effects = send(&mut state, [Msg::DownloadOffered(Some(ExportFormat::Csv), true)]);
    assert_eq!(emitted(&effects), [HostEvent::Exported(FileKey::FIRST, "csv")]);
    assert_eq!(state.notice, Some(Notice::Exported));
    let effects = send(&mut state, [Msg::DownloadOffered(Some(ExportFormat::Csv), false)]);
    assert_eq!(emitted(&effects), []);
    assert_eq!(state.notice, Some(Notice::ExportFailed));
}

#[test]
fn an_office_file_that_fails_is_offered_again() {
    let mut state = blank();
    let first = send(&mut state, [Msg::Export(Export::REPORT)]);
    assert!(matches!(first.as_slice(), [Effect::Download(_)]), "{first:?}");
    assert_eq!(state.notice, Some(Notice::MakingOfficeFile));
    assert_eq!(send(&mut state, [Msg::Export(Export::REPORT)]), [], "a second tap makes no second file");
    let copy = send(&mut state.clone(), [Msg::Export(Export::DOCUMENT)]);
    assert!(copy.iter().any(|effect| matches!(effect, Effect::Download(_))), "the document can be saved meanwhile");
    send(&mut state, [Msg::DownloadOffered(Some(ExportFormat::Word), false)]);
    assert_eq!(state.notice, Some(Notice::OfficeFileFailed));
    let again = send(&mut state, [Msg::RetryDownload]);
    assert!(matches!(again.as_slice(), [Effect::Download(_)]), "{again:?}");
    send(&mut state, [Msg::DownloadOffered(Some(ExportFormat::Word), true)]);
    assert_eq!(state.notice, Some(Notice::OfficeFileReady));
}

#[test]
fn the_host_page_does_not_learn_of_an_unreadable_text() {
    let mut state = blank();
    assert_eq!(send(&mut state, [Msg::DownloadUnreadable]), []);
    send(&mut state, [Msg::UnreadableListed(Some(Rc::from("{\"format\":")))]);
    let download = download(&mut state, Msg::DownloadUnreadable).unwrap();
    assert_eq!((download.content.as_str(), download.format), ("{\"format\":", None));
    assert_eq!(emitted(&send(&mut state, [Msg::DownloadOffered(None, true)])), []);
    assert_eq!(state.notice, Some(Notice::Exported));
}

#[test]
fn printing_is_an_export() {
    let mut state = session_with(&answered([I1]).after(Change::Name("Cabinet Ravel".into()), at(0)));
    let effects = send(&mut state, [Msg::Print]);
    assert_eq!(emitted(&effects), [HostEvent::Exported(FileKey::FIRST, "print")]);
    let titles: Vec<&String> = effects
        .iter()
        .filter_map(|effect| if let Effect::Print(title) = effect { Some(title) } else { None })
        .collect();
    assert!(titles.len() == 1 && titles[0].contains("Cabinet Ravel"), "{titles:?}");
}

#[test]
fn files_of_two_organisations_had_the_same_name() {
    let mut state = blank();
    let unnamed = download(&mut state, Msg::Export(Export::DOCUMENT)).unwrap().file_name.clone();
    send(&mut state, [change(Change::Name("L’Atelier des savoirs".into())), change(Change::AddAction(I1))]);
    for (export, start) in [
        (Export::DOCUMENT, "jalon-l-atelier-des-savoirs-"),
        (Export::PLAN_TABLE, "jalon-plan-d-action-l-atelier-des-savoirs-"),
    ] {
        let name = download(&mut state, Msg::Export(export)).unwrap().file_name.clone();
        assert!(name.starts_with(start), "{name}");
        assert_ne!(name, unnamed);
    }
}

#[test]
fn an_export_that_could_not_be_downloaded_had_no_other_way_out() {
    let mut state = blank();
    assert!(send(&mut state, [Msg::CopyDownload]).is_empty(), "nothing was exported yet");
    let file = download(&mut state, Msg::Export(Export::DOCUMENT)).unwrap();
    for offered in [true, false] {
        send(&mut state, [Msg::DownloadOffered(Some(ExportFormat::Json), offered)]);
        assert!(state.notice.and_then(Notice::timeout_ms).is_some_and(|timeout| timeout >= 20_000), "time to see it");
    }
    assert_eq!(send(&mut state, [Msg::CopyDownload]), [Effect::Copy(file.clone())]);
    assert_eq!(send(&mut state, [Msg::ShareDownload]), [Effect::Share(file.clone())]);
    send(&mut state, [Msg::CopyByHand]);
    assert!(matches!(&state.dialog, OpenDialog::CopyByHand { text, .. } if **text == file.content));
}
