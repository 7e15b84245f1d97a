//! Hooks that several views use.

pub(crate) mod list_focus;
