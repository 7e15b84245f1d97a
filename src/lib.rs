//! The widget: Yew screens on top of [`jalon_core`], and the browser.
//!
//! # Modules
//! Each uses only those above it.
//!
//! - `browser`: storage, files, the clock, focus, the host page; the only module
//!   that touches web-sys
//! - `dispatch`, `context`: what every view receives
//! - `hooks`, `components`: know no screen
//! - `screens`: one folder per screen, its views inside
//! - `dialogs`, `shell`: what surrounds the screens
//! - `app`: the component, and the effects of the session
//! - `widget`: what JavaScript sees
//!
//! # Invariants
//! 1. Only `browser` touches web-sys. What can fail there returns a typed
//!    outcome that has a place on screen.
//! 2. Views take values and send messages. They read no storage, write no
//!    storage and ask no clock.
//! 3. Nothing is global: ids, names, storage keys and styles belong to an
//!    instance.
//! 4. After loading, no request leaves the page except for the application's own
//!    files, which carry nothing.

#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::todo,
    clippy::unimplemented,
    clippy::indexing_slicing,
    // The release build formats no debug output.
    clippy::use_debug
)]

mod app;
mod browser;
mod components;
mod context;
mod dialogs;
mod dispatch;
mod hooks;
mod screens;
mod shell;
mod widget;

pub use widget::{Widget, initial_language, language_loaded, mount};
