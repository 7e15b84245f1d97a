//! Why changes are not saved.

use jalon_core::session::{SaveStatus, StorageError};

use crate::context::Ui;

/// Why changes are not saved; `None` while they are.
pub(crate) const fn save_problem(ui: &Ui, status: SaveStatus) -> Option<&'static str> {
    let messages = ui.messages.saving();
    match status {
        SaveStatus::Saved => None,
        SaveStatus::Failed(StorageError::Unavailable) => Some(messages.unavailable),
        SaveStatus::Failed(StorageError::Full) => Some(messages.full),
        SaveStatus::Erased => Some(messages.erased),
        SaveStatus::Unrecognized => Some(messages.foreign),
    }
}
