//! The only module that touches the browser: storage, files, the clock, events
//! and focus. Every failure here returns an outcome that the screen shows.

pub(crate) mod clock;
pub(crate) mod dom;
pub(crate) mod files;
pub(crate) mod history;
pub(crate) mod host;
pub(crate) mod page;
pub(crate) mod random;
pub(crate) mod storage;
