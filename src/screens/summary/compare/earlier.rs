//! What the document is compared with: a version that the browser keeps, or an export.

use std::rc::Rc;

use jalon_core::date::Date;
use jalon_core::document::{Document, Parsed, Problem};

use crate::browser::clock;

/// What the document is compared with.
#[derive(Clone)]
pub(super) struct Earlier {
    pub(super) document: Rc<Document>,
    /// When it was saved, if known.
    pub(super) saved: Option<Date>,
    /// What it is called, where it is another file.
    pub(super) name: Option<String>,
    /// The first repairs.
    pub(super) problems: Vec<Problem>,
    /// How many more there were.
    pub(super) omitted: usize,
}

impl Earlier {
    /// A version that this browser keeps.
    pub(super) fn kept(document: &Rc<Document>, saved_at: Option<&str>, name: Option<String>) -> Self {
        let saved = saved_at.and_then(clock::local_day);
        Self { document: document.clone(), saved, name, problems: Vec::new(), omitted: 0 }
    }

    /// An export.
    pub(super) fn exported(parsed: Parsed) -> Self {
        Self {
            saved: parsed.saved_at.as_deref().and_then(clock::local_day),
            document: Rc::new(parsed.document),
            name: None,
            problems: parsed.problems,
            omitted: parsed.omitted,
        }
    }
}
