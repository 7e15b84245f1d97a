//! What the visitor is told or asked above the screen: how well the work is
//! kept, what was just done, and what is open; and what the page is told.

use std::cell::RefCell;
use std::rc::Rc;

use crate::browser::host::{PageFunction, answer};
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
    /// Asks whether the page may have a copy.
    Share(Question),
}

/// What a page waits for an answer to. Where nobody answers it, because
/// something else came up, that is a refusal.
#[derive(Clone, Debug)]
pub(crate) struct Question {
    /// Who asks: the page's origin.
    pub(crate) who: Rc<str>,
    pending: Rc<Pending>,
}

#[derive(Debug)]
struct Pending(RefCell<Option<PageFunction>>);

impl Question {
    pub(crate) fn new(who: &str, answer: PageFunction) -> Self {
        Self { who: who.into(), pending: Rc::new(Pending(RefCell::new(Some(answer)))) }
    }

    /// Answers, once.
    pub(crate) fn answer(&self, text: Option<&str>) {
        self.pending.answer(text);
    }
}

impl Pending {
    fn answer(&self, text: Option<&str>) {
        // Taken before it is called: what the page does may come back here.
        let function = self.0.borrow_mut().take();
        if let Some(function) = function {
            answer(&function, text);
        }
    }
}

impl Drop for Pending {
    fn drop(&mut self) {
        self.answer(None);
    }
}

/// Something that the page is told, once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Signal {
    #[default]
    None,
    /// A file was offered to the visitor.
    Exported(Format),
    /// The preparation document is to be printed.
    Print,
    /// The visitor followed the call to action.
    Called { with_summary: bool },
}

/// The form of a file that is taken away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    Json,
    Csv,
    Calendar,
}

impl Format {
    /// The name for the page, which is also the file's extension.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Csv => "csv",
            Self::Calendar => "ics",
        }
    }

    pub(crate) const fn media_type(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Csv => "text/csv;charset=utf-8",
            Self::Calendar => "text/calendar;charset=utf-8",
        }
    }
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
    /// The words of a language could not be fetched.
    NotLearned,
    /// The page was given a copy.
    Shared,
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
            Self::NotLearned => notices.not_learned,
            Self::Shared => words.host.shared,
        }
    }
}
