//! Files for the visitor: a download, and the ways out where the browser saves
//! none.

use std::rc::Rc;

use super::dialog::OpenDialog;
use super::effect::{Effect, Effects};
use super::export::{Download, Export, ExportFormat};
use super::notice::Notice;
use super::state::State;
use crate::embedding::HostEvent;
use crate::export::file_name;
use crate::now::Now;

impl State {
    /// Writes an export, as the last download; `None` where it would be empty.
    pub(super) fn prepare(&mut self, export: Export, now: Now) -> Option<Rc<Download>> {
        let download = export.write(&self.document, self.language, now)?;
        Some(self.keep(download))
    }

    /// Offers an export as a file. A second tap while an office file is being made is
    /// ignored; the document can be saved all the same.
    pub(super) fn export_file(&mut self, export: Export, now: Now, effects: &mut Effects) {
        if self.notice != Some(Notice::MakingOfficeFile) || !export.is_office_file() {
            effects.extend(self.prepare(export, now).map(|download| self.download(download)));
        }
    }

    /// Offers a file. An office file takes a moment, which a notice says.
    pub(super) fn download(&mut self, download: Rc<Download>) -> Effect {
        if !download.is_text() {
            self.show_notice(Notice::MakingOfficeFile);
        }
        Effect::Download(download)
    }

    /// Keeps a download, for the visitor who takes another way out.
    fn keep(&mut self, download: Download) -> Rc<Download> {
        let download = Rc::new(download);
        self.last_download = Some(download.clone());
        download
    }

    /// Offers a stored text as it is: the one in quarantine, or the one that this
    /// version cannot read.
    pub(super) fn raw_download(&mut self, text: Option<Rc<str>>) -> Option<Effect> {
        Some(Effect::Download(self.keep(Download {
            file_name: file_name("jalon-unreadable", "", self.today, "json"),
            media_type: "application/octet-stream",
            content: text?.to_string(),
            format: None,
        })))
    }

    /// The browser was asked to offer a file.
    pub(super) fn download_offered(&mut self, format: Option<ExportFormat>, offered: bool, effects: &mut Effects) {
        // The example is nobody's work.
        if let Some(format) = format.filter(|_| offered && !self.is_example()) {
            effects.push(Effect::Emit(HostEvent::Exported(format.code())));
            if format.holds_document() {
                self.exported = Some(self.document.clone());
                if let Some(id) = self.document.id {
                    self.last_export = Some((self.today, id));
                    effects.push(Effect::StoreLastExport(self.today, id));
                }
            }
        }
        let is_office_file = format.is_some_and(|format| format.office_kind().is_some());
        self.show_notice(match (is_office_file, offered) {
            (false, true) => Notice::Exported,
            (false, false) => Notice::ExportFailed,
            (true, true) => Notice::OfficeFileReady,
            (true, false) => Notice::OfficeFileFailed,
        });
    }

    /// Shows the text of the last file, for the visitor to copy.
    pub(super) fn copy_by_hand(&mut self, effects: &mut Effects) {
        if let Some(download) = self.last_download.as_ref().filter(|download| download.is_text()) {
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
