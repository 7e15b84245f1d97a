//! The shape of what is said on screen: the rules and their sources.

use super::words;
use crate::assessment::{Severity, Status};
use crate::rnq::{Basis, Confidence, Grading, Missing, Source, Why};

words! {
    /// The rules and their sources.
    Rules {
        applies: fn(Why) -> String,
        excluded: fn(Missing) -> String,
        meaning: fn(Status, Grading, Option<Severity>) -> &'static str,
        minor_means: fn(&str) -> String,
        to_confirm: &'static str,
        severity: fn(Severity) -> &'static str,
        source: fn(Source) -> &'static str,
        confidence: fn(Confidence) -> &'static str,
        read_on: fn(Basis) -> String,
        source_line: fn(Basis) -> String,
    }
}
