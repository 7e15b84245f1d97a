//! The events that the widget emits to the host page: a name and a JSON detail,
//! which contains counts and states only.

use serde::Serialize;

use super::progress::Progress;
use crate::document::FileKey;
use crate::json::to_json;
use crate::language::Language;

/// An event for the host page's analytics.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HostEvent {
    /// The widget is ready for use.
    Ready {
        /// The file that is open.
        file: FileKey,
        /// The displayed language.
        language: Language,
        /// Whether the browser's storage is available.
        kept: bool,
        /// The visitor's progress.
        progress: Progress,
    },
    /// Another file is open.
    FileOpened {
        /// Which one.
        file: FileKey,
        /// The progress in it.
        progress: Progress,
    },
    /// The counts of the open file changed.
    Progress(FileKey, Progress),
    /// All applicable indicators of the open file are answered.
    Completed(FileKey, Progress),
    /// A file or text was exported from the open file. Contains the code of its format.
    Exported(FileKey, &'static str),
    /// The visitor followed the call to action.
    Called {
        /// The file that is open.
        file: FileKey,
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
            Self::FileOpened { .. } => "file-opened",
            Self::Progress(..) => "progress",
            Self::Completed(..) => "completed",
            Self::Exported(..) => "exported",
            Self::Called { .. } => "call-to-action",
        }
    }

    /// The detail, as JSON. Each names its file, by an identifier that says nothing about
    /// the organisation.
    pub fn detail(self) -> String {
        match self {
            Self::Ready { file, language, kept, progress } => {
                let (file, language) = (file.name(), language.code());
                format!(r#"{{"file":"{file}","language":"{language}","kept":{kept},"progress":{}}}"#, progress.json())
            }
            Self::FileOpened { file, progress } => {
                format!(r#"{{"file":"{}","progress":{}}}"#, file.name(), progress.json())
            }
            Self::Progress(file, progress) | Self::Completed(file, progress) => {
                let counts = progress.json();
                let counts = counts.strip_prefix('{').unwrap_or_default();
                format!(r#"{{"file":"{}",{counts}"#, file.name())
            }
            Self::Exported(file, format) => format!(r#"{{"file":"{}","format":"{format}"}}"#, file.name()),
            Self::Called { file, with_summary, progress } => {
                let (file, progress) = (file.name(), progress.json());
                format!(r#"{{"file":"{file}","with_summary":{with_summary},"progress":{progress}}}"#)
            }
        }
    }
}

/// The detail of the event `jalon-file`, with which a visitor hands over the whole file:
/// its file name, and the text of an export. It is no event for analytics.
pub fn file_detail(file: FileKey, name: &str, document: &str) -> String {
    #[derive(Serialize)]
    struct Detail<'a> {
        file: String,
        name: &'a str,
        document: &'a str,
    }
    to_json(&Detail { file: file.name(), name, document }, false)
}
