//! The only room that touches the browser: storage, files, the clock, events
//! and focus. What can fail here returns an outcome that has a place on screen.

pub(crate) mod clock;
pub(crate) mod dom;
pub(crate) mod files;
pub(crate) mod host;
pub(crate) mod page;
pub(crate) mod random;
pub(crate) mod storage;
