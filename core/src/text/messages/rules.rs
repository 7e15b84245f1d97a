//! The structure of the messages about the rules and their sources.

use super::macros::messages;
use crate::assessment::Severity;
use crate::document::Status;
use crate::rnq::{Citation, Confidence, ExclusionReason, Grading, Reason, Source};

messages! {
    /// The rules and their sources.
    Rules {
        applies: fn(Reason) -> String,
        excluded: fn(ExclusionReason) -> String,
        meaning: fn(Status, Grading, Option<Severity>) -> &'static str,
        minor_means: fn(&str) -> String,
        needs_confirmation: &'static str,
        severity: fn(Severity) -> &'static str,
        source: fn(Source) -> &'static str,
        confidence: fn(Confidence) -> &'static str,
        read_on: fn(Citation) -> String,
        source_line: fn(Citation) -> String,
    }
}
