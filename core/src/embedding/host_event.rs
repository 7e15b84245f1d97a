//! The events that the widget emits to the host page: a name and a JSON detail,
//! which contains counts and states only.

use super::progress::Progress;
use crate::language::Language;

/// An event for the host page's analytics.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HostEvent {
    /// The widget is ready for use.
    Ready {
        /// The displayed language.
        language: Language,
        /// Whether the browser's storage is available.
        kept: bool,
        /// The visitor's progress.
        progress: Progress,
    },
    /// The counts changed.
    Progress(Progress),
    /// All applicable indicators are answered.
    Completed(Progress),
    /// A file or text was exported. Contains the code of its format.
    Exported(&'static str),
    /// The visitor followed the call to action.
    Called {
        /// Whether the visitor shared the summary.
        with_summary: bool,
        /// The visitor's progress.
        progress: Progress,
    },
}

impl HostEvent {
    /// The name of the DOM event, without its `jalon-` prefix.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ready { .. } => "ready",
            Self::Progress(_) => "progress",
            Self::Completed(_) => "completed",
            Self::Exported(_) => "exported",
            Self::Called { .. } => "call-to-action",
        }
    }

    /// The detail, as JSON.
    pub fn detail(self) -> String {
        match self {
            Self::Ready { language, kept, progress } => {
                format!(r#"{{"language":"{}","kept":{kept},"progress":{}}}"#, language.code(), progress.json())
            }
            Self::Progress(progress) | Self::Completed(progress) => progress.json(),
            Self::Exported(format) => format!(r#"{{"format":"{format}"}}"#),
            Self::Called { with_summary, progress } => {
                format!(r#"{{"with_summary":{with_summary},"progress":{}}}"#, progress.json())
            }
        }
    }
}
