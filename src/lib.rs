//! Jalon lets a French training provider find out alone, in the browser, how
//! ready it is for its Qualiopi audit, how many audit days the rules give it
//! and what that should cost.
//!
//! # The map of the house
//! Data flows one way. The one [`document::Document`] is all that is kept;
//! everything else is worked out from it by pure functions and then shown.
//!
//! - [`rnq`]: the referential as data, its editions, to whom indicators apply,
//!   and the source of each fact
//! - [`profile`]: what the visitor says about the organisation
//! - [`audit`]: days, site sampling, the cycle and its dates, costs, quotes
//! - [`assessment`]: answers, readiness, predicted non-conformities, next
//!   steps, the action plan, what if, what has moved
//! - [`document`]: the one document: changes, JSON, repair, merging, CSV,
//!   iCalendar, the request for quotes
//! - [`embedding`]: what a page around the widget decides and learns
//! - [`text`]: every word that is shown, in French and in English
//! - [`quantity`] and [`date`]: what the rules count with
//! - `browser`: storage, files, the clock, focus, the page around; the only
//!   room that touches web-sys
//! - `ui`: screens and components
//!
//! # Invariants
//! 1. Only `browser` and `ui` exist on WebAssembly alone. The others never see
//!    the browser: no web type, no clock (the date is passed in), no
//!    randomness.
//! 2. Every rule and every default figure is a row that carries its source,
//!    the day it was read and its confidence. No such number stands in `ui`.
//! 3. Days are counted in half-days and money in cents, both integers. A figure
//!    that is not certain is a [`quantity::Range`].
//! 4. Every word shown lives in [`text`]. A missing translation does not
//!    compile. The exceptions are in `static`: what is said before this program
//!    is there or when it no longer is, and what only a host reads.
//! 5. Saved and imported data is parsed and repaired, with a list of problems;
//!    it never panics, and nothing is overwritten before the new document
//!    stands.
//! 6. After loading, no request leaves the page, but for the English words when
//!    English is chosen; it carries nothing.
//! 7. Only `browser` touches web-sys. What can fail there returns a typed
//!    outcome that has a place on screen.
//! 8. No score hides how it is computed: each result can say which rule made
//!    it.
//! 9. Nothing is global: ids, names and storage keys belong to an instance.
//!    Only the program's own words are shared.

#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::todo,
    clippy::unimplemented,
    clippy::indexing_slicing,
    // The release prints nothing of what is written this way.
    clippy::use_debug
)]
#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::use_debug)
)]

pub mod assessment;
pub mod audit;
#[cfg(target_arch = "wasm32")]
pub mod browser;
pub mod date;
pub mod document;
pub mod embedding;
pub mod profile;
pub mod quantity;
pub mod rnq;
pub mod text;
#[cfg(target_arch = "wasm32")]
pub mod ui;
