//! Hooks shared by several views.

pub(crate) mod fold;
pub(crate) mod list_focus;
