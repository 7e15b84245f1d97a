//! The filled example, which is nobody's work.

use jalon_core::document::{Change, Status};
use jalon_core::language::Language;
use jalon_core::rnq::IndicatorId::{I1, I2};
use jalon_core::session::{Destination, Effect, Export, ExportFormat, Msg, OpenDialog, Screen, View};

use crate::browser::Browser;
use crate::{answered, at, blank, change, send, send_all, session_with};

#[test]
fn one_message_leads_in_and_one_leads_back() {
    let mut state = session_with(&answered([I1]));
    send(&mut state, [Msg::GoToView(View::Plan)]);
    let own = state.document.clone();
    send(&mut state, [Msg::ShowExample]);
    assert!(state.is_example());
    assert!(state.derived.readiness.is_conclusive() && state.derived.prediction.majors > 0, "it has something to show");
    assert!(
        !state.document.evidence.is_empty() && state.document.entries.values().any(|entry| !entry.actions.is_empty())
    );
    send(&mut state, [Msg::Go(Screen::Budget), Msg::LeaveExample]);
    assert_eq!((&state.document, state.view), (&own, View::Plan));
    assert_eq!(state.derived.readiness.answered(), 1);
}

#[test]
fn nothing_of_the_example_is_stored_reported_or_exported_to_the_page() {
    let mut state = session_with(&answered([I1]));
    let effects = send_all(
        &mut state,
        [
            Msg::ShowExample,
            change(Change::Answer(I1, Status::NotInPlace)),
            Msg::Go(Screen::Diagnostic),
            Msg::Print,
            Msg::DownloadOffered(Some(ExportFormat::Csv), true),
        ],
    );
    let is_private = |effect: &Effect| {
        !matches!(
            effect,
            Effect::ScheduleSave
                | Effect::SaveNow
                | Effect::PushSnapshot(_)
                | Effect::StoreBookmark(_)
                | Effect::PersistStorage
                | Effect::StoreLastExport(..)
                | Effect::Emit(_)
        )
    };
    assert!(effects.iter().all(is_private), "{effects:?}");
    assert!(!state.export(at(0)).contains("Lumen"));
    assert!(!state.is_untouched(), "the visitor's own work counts");
}

#[test]
fn the_example_speaks_the_language_on_screen() {
    let mut state = blank();
    send(&mut state, [Msg::ShowExample]);
    assert!(state.document.profile.name.starts_with("Exemple"));
    send(&mut state, [Msg::ChooseLanguage(Language::English)]);
    assert!(state.document.profile.name.starts_with("Example"));
    send(&mut state, [Msg::LeaveExample]);
    assert!(state.is_untouched() && state.document.profile.name.is_empty());
}

#[test]
fn what_is_about_the_own_work_ends_the_example() {
    for msg in [Msg::Open(OpenDialog::YourData), Msg::StartOver, Msg::EraseAll, Msg::ErasedElsewhere] {
        let mut state = session_with(&answered([I1]));
        send(&mut state, [Msg::ShowExample, msg]);
        assert!(!state.is_example());
        assert!(!state.document.profile.name.contains("Lumen"));
    }
}

#[test]
fn another_tab_changes_the_own_work_behind_the_example() {
    let mut browser = Browser::with_tabs(2);
    browser.send(0, Msg::ShowExample);
    browser.change(1, Change::Answer(I2, Status::InPlace));
    browser.wait(2_000);
    assert!(browser.tabs[0].state.is_example(), "the visitor stays");
    browser.send(0, Msg::LeaveExample);
    assert_eq!(browser.tabs[0].state.document.entry(I2).status(), Some(Status::InPlace));
    browser.wait(2_000);
    assert_eq!(browser.tabs[1].state.derived.readiness.answered(), 1, "the example reached no other tab");
}

#[test]
fn unsaved_work_was_exported_as_the_example() {
    let mut state = session_with(&answered([I1]));
    let effects = send_all(&mut state, [Msg::ShowExample, Msg::Export(Export::DOCUMENT)]);
    assert!(!state.is_example());
    let downloads: Vec<_> = effects
        .iter()
        .filter_map(|effect| if let Effect::Download(file) = effect { Some(&file.content) } else { None })
        .collect();
    assert!(matches!(downloads[..], [content] if !content.contains("Lumen")));
}

#[test]
fn a_draft_and_an_undo_belong_to_one_document() {
    let mut state = session_with(&answered([I1]));
    let before = state.replacements;
    send(&mut state, [Msg::ShowExample]);
    assert_ne!(state.replacements, before, "fields are drawn anew, without what was half typed");
    let (id, action) =
        state.document.entries.iter().find_map(|(id, entry)| Some((*id, entry.actions.first()?.id))).unwrap();
    send(&mut state, [change(Change::RemoveAction(id, action)), Msg::LeaveExample]);
    assert_eq!((state.notice, state.undo_stack.len()), (None, 0));
}

#[test]
fn the_way_back_leads_out_of_the_example() {
    let mut state = session_with(&answered([I1]));
    send(&mut state, [Msg::GoToView(View::Plan)]);
    let effects = send(&mut state, [Msg::ShowExample]);
    let Some(Effect::RecordVisit(visit)) = effects.iter().find(|effect| matches!(effect, Effect::RecordVisit(_)))
    else {
        panic!("no visit")
    };
    assert!(visit.is_step);
    send(&mut state, [Msg::Arrive(Destination::Bookmark(visit.bookmark.clone()))]);
    assert!(!state.is_example());
    assert_eq!(state.view, View::Plan);
}
