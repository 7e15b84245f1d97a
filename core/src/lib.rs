//! Jalon without a browser: the rules of a Qualiopi audit, the document that a
//! visitor fills in, everything derived from it, and the state of one widget.
//!
//! # Modules
//! Data flows one way. The [`document::Document`] is the only thing that is
//! stored; everything else is derived from it by pure functions.
//!
//! - [`date`], [`quantity`], [`language`], [`sections`], [`now`]: value types
//! - [`rnq`]: the quality framework as data: its editions, the applicability of
//!   indicators, and the source of each fact
//! - [`profile`]: the organisation and the planned audit, as the visitor enters
//!   them
//! - [`audit`]: days, site sampling, the cycle and its dates, costs, quotes
//! - [`document`]: the stored model and its codec: changes, JSON, repairs,
//!   merging
//! - [`assessment`]: readiness, expected non-conformities, verdict, next steps,
//!   the action plan, what-if, comparison
//! - [`text`]: every message shown, in French and English
//! - [`embedding`]: the host page's options, colours, call to action and events
//! - [`export`]: the exported files and texts
//! - [`session`]: one running widget: its state, its stored document, other tabs
//!
//! # Invariants
//! 1. This crate never sees the browser: no web type, no clock ([`now::Now`] is
//!    passed in), no randomness.
//! 2. Every rule and every default figure is a row with its source, the date it
//!    was accessed and its confidence.
//! 3. Days are half-days and money is cents, both integers. An uncertain figure
//!    is a [`quantity::Range`].
//! 4. Every message shown lives in [`text`]; a missing translation does not
//!    compile.
//! 5. Stored and imported data is parsed and repaired; every repair is
//!    reported; nothing panics; nothing is overwritten until the new document
//!    is ready.
//! 6. No score hides how it is computed: each result names the rule that made
//!    it.

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
#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::use_debug)
)]

pub mod assessment;
pub mod audit;
pub mod date;
pub mod document;
pub mod embedding;
pub mod export;
mod json;
pub mod language;
pub mod now;
pub mod profile;
pub mod quantity;
pub mod report;
pub mod rnq;
pub mod search;
pub mod sections;
pub mod session;
pub mod text;
pub mod workbook;
