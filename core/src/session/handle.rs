//! What a host page can do with a widget through its methods.

use std::rc::Rc;

use super::dialog::OpenDialog;
use super::message::Msg;
use super::navigation::Route;
use super::state::State;
use super::store::SaveStatus;
use crate::document::{ReadError, read_import};
use crate::export::document_json;
use crate::now::Now;

impl State {
    /// The document as an export holds it.
    #[must_use]
    pub fn export(&self, now: Now) -> String {
        document_json(self.own_document(), self.language, now)
    }

    /// Imports a text from the host page: it is loaded where there is nothing to
    /// lose and nothing to report, else the visitor sees what it holds and
    /// decides. Returns the message to send, and whether the text is loaded.
    ///
    /// # Errors
    /// [`ReadError`] where the text is not a document.
    pub fn import(&self, text: &str, now: Now) -> Result<(Msg, bool), ReadError> {
        let parsed = read_import(text, now.today)?;
        // Work of a newer version may be in the storage.
        let is_readable = self.save_status != SaveStatus::Unrecognized;
        let loads = is_readable && parsed.problems.is_empty() && self.is_untouched();
        let msg =
            if loads { Msg::Load(Rc::new(parsed.document)) } else { Msg::Open(OpenDialog::Import(Rc::new(parsed))) };
        Ok((msg, loads))
    }

    /// The message that goes to the screen or view of this name; `None` where it
    /// is not shown.
    #[must_use]
    pub fn go_to(&self, name: &str) -> Option<Msg> {
        Some(match Route::parse(name, self.sections)? {
            Route::Screen(screen) => Msg::Go(screen),
            Route::View(view) => Msg::GoToView(view),
        })
    }
}
