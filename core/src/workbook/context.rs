//! What the sheets are written from.

use crate::date::Date;
use crate::document::Document;
use crate::text::Messages;

/// The document, the language and the day.
#[derive(Clone, Copy)]
pub(super) struct Context<'a> {
    pub(super) document: &'a Document,
    pub(super) messages: Messages,
    pub(super) today: Date,
}
