//! What a page is told, as it is told: a name and a detail in JSON, which holds
//! counts and states alone.

use super::progress::Progress;
use crate::language::Language;

/// Something that the page may count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HostEvent {
    /// The widget can be used.
    Ready {
        /// The language that it speaks.
        language: Language,
        /// Whether the browser keeps the work.
        kept: bool,
        /// How far the visitor is.
        progress: Progress,
    },
    /// The counts have changed.
    Progress(Progress),
    /// Every indicator that applies has an answer.
    Completed(Progress),
    /// Something was offered to take away: the code of its form.
    Exported(&'static str),
    /// The call to action was followed.
    Called {
        /// Whether the visitor let the summary go along.
        with_summary: bool,
        /// How far the visitor is.
        progress: Progress,
    },
}

impl HostEvent {
    /// The name, without the `jalon-` that the page sees before it.
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
            Self::Exported(form) => format!(r#"{{"format":"{form}"}}"#),
            Self::Called { with_summary, progress } => {
                format!(r#"{{"with_summary":{with_summary},"progress":{}}}"#, progress.json())
            }
        }
    }
}
