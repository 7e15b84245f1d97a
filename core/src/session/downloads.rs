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
    pub(super) fn prepare(&mut self, export: Export, now: Now, effects: &mut Effects) -> Option<Rc<Download>> {
        let mut document = self.document.clone();
        if export.leaves_out_private_notes() {
            document = self.stamp_review_copy(now, effects);
        } else if export.is_document() {
            self.stamp_revision(now, effects);
            document = self.document.clone();
        }
        let download = export.write(&document, self.language, now)?;
        Some(self.keep(download))
    }

    /// Offers an export as a file. A second tap while an office file is being made is
    /// ignored; the document can be saved all the same.
    pub(super) fn export_file(&mut self, export: Export, now: Now, effects: &mut Effects) {
        if self.notice != Some(Notice::MakingOfficeFile) || !export.is_office_file() {
            let download = self.prepare(export, now, effects);
            effects.extend(download.map(|download| self.download(download)));
        }
    }

    /// Writes an export and passes it on in another way than as a file.
    pub(super) fn hand_out(&mut self, export: Export, to: fn(Rc<Download>) -> Effect, now: Now, effects: &mut Effects) {
        let download = self.prepare(export, now, effects);
        effects.extend(download.map(to));
    }

    /// Prints what is on screen.
    pub(super) fn print(&self, effects: &mut Effects) {
        if !self.is_example() {
            effects.push(Effect::Emit(HostEvent::Exported(self.file, "print")));
        }
        let title = self.language.messages().shell().report_title;
        effects.push(Effect::Print(title(&self.document.profile.name)));
    }

    /// Gives the host page the whole file: the visitor has seen what it holds.
    pub(super) fn send_file(&mut self, now: Now, effects: &mut Effects) {
        self.set_dialog(OpenDialog::None, effects);
        if let Some(download) = self.prepare(Export::DOCUMENT, now, effects) {
            effects.push(Effect::SendFile(download));
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
            effects.push(Effect::Emit(HostEvent::Exported(self.file, format.code())));
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
