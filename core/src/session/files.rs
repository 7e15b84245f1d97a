//! Files for the visitor: a download, and the ways out where the browser saves
//! none.

use std::rc::Rc;

use super::dialog::OpenDialog;
use super::effect::{Download, Effect, Effects};
use super::message::{Export, ExportFormat};
use super::notice::Notice;
use super::state::State;
use crate::embedding::HostEvent;
use crate::export::{cycle_calendar, document_json, file_name, plan_calendar, plan_csv, result_text};
use crate::now::Now;

impl State {
    /// The file of this export; `None` where it would be empty.
    pub(super) fn download(&mut self, export: Export, now: Now) -> Option<Effect> {
        let (document, language) = (&self.document.clone(), self.language);
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
        Some(self.offer(Download {
            file_name: file_name(stem, &document.profile.name, now.today, format.code()),
            media_type: format.media_type(),
            content,
            format: Some(format),
        }))
    }

    /// The result as a short text, to paste or to share.
    pub(super) fn summary(&mut self) -> Rc<Download> {
        let (document, language) = (&self.document, self.language);
        let download = Rc::new(Download {
            file_name: file_name(language.messages().summary.title, &document.profile.name, self.today, "txt"),
            media_type: "text/plain;charset=utf-8",
            content: result_text(document, language, self.today),
            format: None,
        });
        self.last_download = Some(download.clone());
        download
    }

    fn offer(&mut self, download: Download) -> Effect {
        let download = Rc::new(download);
        self.last_download = Some(download.clone());
        Effect::Download(download)
    }

    /// Offers a stored text as it is: the one in quarantine, or the one that this
    /// version cannot read.
    pub(super) fn raw_download(&mut self, text: Option<Rc<str>>) -> Option<Effect> {
        Some(self.offer(Download {
            file_name: file_name("jalon-unreadable", "", self.today, "json"),
            media_type: "application/octet-stream",
            content: text?.to_string(),
            format: None,
        }))
    }

    /// The browser was asked to offer a file.
    pub(super) fn download_offered(&mut self, format: Option<ExportFormat>, offered: bool, effects: &mut Effects) {
        // The example is nobody's work.
        if let Some(format) = format.filter(|_| offered && !self.is_example()) {
            effects.push(Effect::Emit(HostEvent::Exported(format.code())));
            if format == ExportFormat::Json {
                self.exported = Some(self.document.clone());
                if let Some(id) = self.document.id {
                    self.last_export = Some((self.today, id));
                    effects.push(Effect::StoreLastExport(self.today, id));
                }
            }
        }
        self.show_notice(if offered { Notice::Exported } else { Notice::ExportFailed });
    }

    /// Shows the text of the last file, for the visitor to copy.
    pub(super) fn copy_by_hand(&mut self, effects: &mut Effects) {
        if let Some(download) = &self.last_download {
            let text = download.content.as_str().into();
            let former = match &self.dialog {
                OpenDialog::CopyByHand { former, .. } => former.clone(),
                // Its request is refused.
                OpenDialog::Share(_) => Box::default(),
                dialog => Box::new(dialog.clone()),
            };
            self.set_dialog(OpenDialog::CopyByHand { text, former }, effects);
            self.clear_notice();
        }
    }
}
