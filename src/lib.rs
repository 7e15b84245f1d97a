//! The widget: Yew components on top of [`jalon_core`], and access to the
//! browser.
//!
//! # Modules
//! Each module uses only those above it.
//!
//! - `browser`: storage, files, the clock, focus, the host page; the only module
//!   that touches web-sys
//! - `dispatch`, `context`: what every view receives
//! - `hooks`, `components`: independent of the screens
//! - `screens`: one folder per screen, its views inside
//! - `dialogs`, `shell`: what surrounds the screens
//! - `later`: the views that are loaded when they are needed
//! - `app`: the component, and the effects of the session
//! - `widget`: what JavaScript sees
//!
//! # Invariants
//! 1. Only `browser` touches web-sys. A failure there returns a typed outcome
//!    that the screen shows.
//! 2. Views take values and send messages. They access neither the storage nor
//!    the clock.
//! 3. There is no global state: ids, names, storage keys and styles belong to
//!    an instance.
//! 4. After loading, the only requests are for the application's own files, and
//!    they carry no data.

#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::todo,
    clippy::unimplemented,
    clippy::indexing_slicing,
    // The release build contains no debug formatting.
    clippy::use_debug
)]

mod app;
mod browser;
mod components;
mod context;
mod dialogs;
mod dispatch;
mod hooks;
mod later;
mod screens;
mod shell;
#[cfg(feature = "still")]
mod still;
mod widget;

#[cfg(feature = "still")]
pub use still::{Still, still};
pub use widget::{Widget, initial_language, language_loaded, mount};
