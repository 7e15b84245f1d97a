//! Regression tests, each named after the cause of the bug.

#![allow(clippy::pedantic, reason = "tests favour brevity")]

use jalon_core::date::Date;
use jalon_core::document::{Change, Document, Parsed, read};
use jalon_core::now::Now;

mod calendar;
mod ids;
mod importing;
mod limits;
mod merge;
mod reading;

const TODAY: Date = Date::new(2026, 11, 23).unwrap();

fn at(unix_ms: u64) -> Now {
    Now { today: TODAY, unix_ms }
}

/// The document after these changes, made one millisecond after the other from
/// this time on. What a change adds has the time of the change as its id.
fn after(document: &Document, start: u64, changes: impl IntoIterator<Item = Change>) -> Document {
    changes
        .into_iter()
        .zip(start..)
        .fold(document.clone(), |document, (change, unix_ms)| document.after(change, at(unix_ms)))
}

fn parsed(json: &str) -> Parsed {
    read(json, TODAY).unwrap()
}
