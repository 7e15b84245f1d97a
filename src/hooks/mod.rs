//! Hooks shared by several views.

pub(crate) mod list_focus;
