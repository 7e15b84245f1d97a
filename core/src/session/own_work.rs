//! What the example puts aside.

use std::rc::Rc;

use super::bookmark::Bookmark;
use crate::document::Document;

/// The visitor's own work, while the example is shown.
#[derive(Clone, Debug)]
pub(super) struct OwnWork {
    pub(super) document: Rc<Document>,
    pub(super) bookmark: Bookmark,
}
