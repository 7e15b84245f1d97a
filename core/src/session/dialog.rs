//! The dialog that is open above the screen, at most one.

use std::rc::Rc;

use crate::document::{Parsed, ReadError};
use crate::rnq::IndicatorId;

/// The dialog that is open.
#[derive(Clone, Debug, Default)]
pub enum OpenDialog {
    /// None.
    #[default]
    None,
    /// The help of the question on screen.
    Help(IndicatorId),
    /// The visitor's data: export, import, snapshots, start over.
    YourData,
    /// The files in this browser.
    Files,
    /// Shows what the file holds before the host page gets it.
    SendFile,
    /// Confirms starting over.
    StartOver,
    /// Confirms that everything is to be erased.
    EraseAll,
    /// Shows what a file holds before it replaces the document.
    Import(Rc<Parsed>),
    /// Says why a file cannot be used.
    ImportRefused(ReadError),
    /// Shows a text for the visitor to copy, where the browser refuses to.
    CopyByHand {
        /// The text.
        text: Rc<str>,
        /// The dialog to go back to.
        former: Box<OpenDialog>,
    },
    /// Asks whether the host page may have a copy of the document.
    Share(ShareRequest),
}

impl OpenDialog {
    /// Whether a dialog is open.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        !matches!(self, Self::None)
    }
}

/// A host page on another origin asks for a copy of the document. A request
/// that is not answered before its dialog closes is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShareRequest {
    /// Identifies the request among those of the widget.
    pub id: u32,
    /// The origin that asks.
    pub origin: Rc<str>,
}
