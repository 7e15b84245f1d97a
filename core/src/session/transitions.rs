//! The steps that several messages share: going somewhere, replacing the
//! document, showing a notice, opening a dialog, offering a file.

use std::rc::Rc;

use super::dialog::{OpenDialog, ShareRequest};
use super::effect::{Download, Effect, Effects};
use super::message::{Export, ExportFormat};
use super::navigation::{FocusTarget, Screen};
use super::notice::Notice;
use super::state::State;
use crate::assessment::Filter;
use crate::date::Date;
use crate::document::Document;
use crate::export::{cycle_calendar, document_json, plan_calendar, plan_csv};
use crate::language::Language;
use crate::now::Now;
use crate::rnq::Criterion;

impl State {
    /// The visitor went somewhere: the greeting is over and the focus follows.
    pub(super) fn after_navigation(&mut self, target: FocusTarget, effects: &mut Effects) {
        self.greeting = None;
        self.set_dialog(OpenDialog::None, effects);
        self.notice = self.notice.filter(|_| self.before_removal.is_none());
        self.before_removal = None;
        effects.push(Effect::Focus(target));
    }

    /// Goes to where the visitor left off.
    pub(super) fn resume(&mut self) {
        let is_started = self.document.entries.values().any(|entry| entry.answer.is_some());
        let diagnostic = is_started && Screen::Diagnostic.is_shown(self.sections);
        self.screen = if diagnostic { Screen::Diagnostic } else { Screen::Organisation };
        let mut open = self.document.profile.applicable(self.today);
        let first = open.find(|indicator| self.document.entry(indicator.id).is_open());
        self.criterion = first.map_or(Criterion::C1, |indicator| indicator.criterion);
    }

    pub(super) fn clear_notice(&mut self) {
        self.notice = None;
        self.before_removal = None;
    }

    /// Shows a notice that has nothing to do with a removal before it.
    pub(super) fn show_notice(&mut self, notice: Notice) {
        self.before_removal = None;
        self.notice = Some(notice);
    }

    /// Opens or closes a dialog. A request for a copy whose dialog closes
    /// without an answer is refused.
    pub(super) fn set_dialog(&mut self, dialog: OpenDialog, effects: &mut Effects) {
        if let OpenDialog::Share(request) = &dialog
            && self.dialog.is_open()
        {
            // The visitor is busy with another question.
            effects.push(Effect::AnswerShareRequest { id: request.id, document: None });
            return;
        }
        if let OpenDialog::Share(request) = &self.dialog {
            effects.push(Effect::AnswerShareRequest { id: request.id, document: None });
        }
        self.dialog = dialog;
    }

    pub(super) fn answer_share_request(&mut self, accepted: bool, now: Now, effects: &mut Effects) {
        let OpenDialog::Share(ShareRequest { id, .. }) = self.dialog else { return };
        self.dialog = OpenDialog::None;
        let document = accepted.then(|| document_json(&self.document, self.language, now));
        effects.push(Effect::AnswerShareRequest { id, document });
        self.clear_notice();
        if accepted {
            self.show_notice(Notice::Shared);
        }
    }

    /// Replaces the document as the visitor wants; the former one becomes a
    /// snapshot.
    pub(super) fn replace_by_visitor(&mut self, document: Rc<Document>, notice: Notice, effects: &mut Effects) {
        effects.push(Effect::PushSnapshot(self.document.clone()));
        if !self.conflicts.is_empty() {
            effects.push(Effect::PushSnapshot(self.own_side()));
        }
        self.replace(document, notice, effects);
        self.after_navigation(FocusTarget::Heading, effects);
        self.notice = Some(notice);
    }

    /// Puts another document in place of the current one.
    pub(super) fn replace(&mut self, document: Rc<Document>, notice: Notice, effects: &mut Effects) {
        // One from a version without identities gets its own.
        self.document = match document.id {
            Some(_) => document,
            None => Rc::new(Document { id: Some(self.ids.next_id()), ..Document::clone(&document) }),
        };
        self.set_dialog(OpenDialog::None, effects);
        self.show_notice(notice);
        self.conflicts.clear();
        self.filter = Filter::All;
        self.criterion = Criterion::C1;
        self.replacements = self.replacements.wrapping_add(1);
        self.screen = Screen::Organisation;
        effects.push(Effect::SaveNow);
    }

    pub(super) fn set_language(&mut self, language: Language, effects: &mut Effects) {
        self.language = language;
        // Choosing a language again tries again to load it.
        self.language_failed = false;
        if !language.is_loaded() {
            effects.push(Effect::LoadLanguage(language));
        }
    }

    /// The file of this export; `None` where it would be empty.
    pub(super) fn download(&self, export: Export, now: Now) -> Option<Effect> {
        let (document, language) = (&self.document, self.language);
        let messages = language.messages();
        let (stem, format, content) = match export {
            Export::Document => ("jalon", ExportFormat::Json, document_json(document, language, now)),
            Export::PlanTable => (messages.plan.file, ExportFormat::Csv, plan_csv(document, language, now.today)),
            Export::PlanCalendar => {
                (messages.plan.file, ExportFormat::Calendar, plan_calendar(document, language, now)?)
            }
            Export::CycleCalendar => {
                (messages.calendar.file, ExportFormat::Calendar, cycle_calendar(document, language, now)?)
            }
        };
        Some(Effect::Download(Download {
            file_name: file_name(stem, now.today, format.code()),
            media_type: format.media_type(),
            content,
            format: Some(format),
        }))
    }

    /// The text in quarantine as a file.
    pub(super) fn unreadable_download(&self) -> Option<Effect> {
        let content = self.unreadable_copy.as_ref()?.to_string();
        Some(Effect::Download(Download {
            file_name: file_name("jalon-unreadable", self.today, "json"),
            media_type: "application/octet-stream",
            content,
            format: None,
        }))
    }
}

fn file_name(stem: &str, today: Date, extension: &str) -> String {
    format!("{stem}-{today}.{extension}")
}
