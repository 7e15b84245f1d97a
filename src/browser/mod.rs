//! The only room that touches the browser: storage, files, the clock, events
//! and focus. What can fail here returns an outcome that has a place on screen.

pub mod clock;
pub mod dom;
pub mod files;
pub mod host;
pub mod page;
pub mod storage;
