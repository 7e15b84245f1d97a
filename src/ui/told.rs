//! What the visitor is told or asked above the screen: how well the work is
//! kept, what was just done, and what is open.

use std::rc::Rc;

use crate::browser::storage::StorageFault;
use crate::document::{Loaded, ReadError};
use crate::text::Words;

/// How well the work is kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Keeping {
    /// In the browser.
    #[default]
    Kept,
    /// Only on this page, since the browser did not take it.
    Failing(StorageFault),
    /// The browser's copy was erased; the next change keeps it again.
    Erased,
    /// Something that cannot be read stands in the browser, and is left there.
    Foreign,
}

/// What is open above the screen.
#[derive(Clone, Debug, Default)]
pub(crate) enum Overlay {
    #[default]
    None,
    /// Export, import, start anew, earlier versions.
    Data,
    /// Asks before starting anew.
    StartAnew,
    /// What a chosen file holds, before anything is replaced.
    Import(Rc<Loaded>),
    /// Why a chosen file cannot be used.
    Refused(ReadError),
}

/// Something that is said once, without asking for anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Notice {
    Removed,
    Restored,
    Exported,
    ExportFailed,
    Imported,
    /// A file was loaded, and there was nothing to replace.
    Loaded,
    StartedAnew,
    TakenBack,
    MergedFromOtherTab,
    Settled,
}

impl Notice {
    pub(crate) fn text(self, words: &Words) -> &'static str {
        let notices = &words.notices;
        match self {
            Self::Removed => notices.removed,
            Self::Restored => notices.restored,
            Self::Exported => notices.exported,
            Self::ExportFailed => notices.export_failed,
            Self::Imported => notices.imported,
            Self::Loaded => notices.loaded,
            Self::StartedAnew => notices.started_anew,
            Self::TakenBack => notices.taken_back,
            Self::MergedFromOtherTab => notices.merged,
            Self::Settled => notices.settled,
        }
    }
}
