//! How many answers are to be reviewed, and why: they are from the last audit, or their
//! requirement has changed.

use jalon_core::document::Document;

use crate::context::Ui;

/// The sentence about this number of answers.
pub(crate) fn review_text(ui: &Ui, document: &Document, count: usize) -> String {
    let welcome = ui.messages.welcome();
    let is_carried_over = document.entries.values().any(|entry| entry.carried_over);
    if is_carried_over { (welcome.carried)(count) } else { (welcome.review)(count) }
}
