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
