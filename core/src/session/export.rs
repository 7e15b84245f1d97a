//! Exports: a file to download, or a text to paste.

use crate::document::Document;
use crate::export::{cycle_calendar, document_json, document_page, file_name, plan_calendar, plan_csv, result_text};
use crate::json::to_json;
use crate::language::Language;
use crate::now::Now;
use crate::report::{ReportKind, report};
use crate::text::Messages;
use crate::workbook::workbook;

/// An export: a file, or a text to paste. It carries the functions that write it, so that
/// a program contains only those that its views offer.
#[derive(Clone, Copy, Debug)]
pub struct Export {
    /// Its format; `None` for a text to paste.
    format: Option<ExportFormat>,
    /// The beginning of its file name.
    stem: fn(Messages) -> &'static str,
    /// Its text, or for an office file what it is made from; `None` where it would be
    /// empty.
    content: fn(&Document, Language, Now) -> Option<String>,
}

impl Export {
    /// The document with its results.
    pub const DOCUMENT: Self = Self {
        format: Some(ExportFormat::Json),
        stem: |_| "jalon",
        content: |document, language, now| Some(document_json(document, language, now)),
    };
    /// The document without private notes, for a consultant.
    pub const FOR_REVIEW: Self = Self {
        format: Some(ExportFormat::ReviewCopy),
        stem: |messages| messages.opinions().file,
        content: |document, language, now| Some(document_json(document, language, now)),
    };
    /// The reviewed document, for the provider.
    pub const REVIEWED: Self = Self { stem: |messages| messages.shell().review_file, ..Self::DOCUMENT };
    /// The report as a page, with the document inside.
    pub const PAGE: Self = Self {
        format: Some(ExportFormat::Page),
        stem: |_| "jalon",
        content: |document, language, now| Some(document_page(document, language, now)),
    };
    /// The report as a Word file.
    pub const REPORT: Self = Self {
        format: Some(ExportFormat::Word),
        stem: |messages| messages.report().file_report,
        content: |document, language, now| {
            Some(to_json(&report(document, ReportKind::Preparation, language, now.today), false))
        },
    };
    /// The report for the audit day as a Word file.
    pub const AUDIT_REPORT: Self = Self {
        format: Some(ExportFormat::Word),
        stem: |messages| messages.report().file_audit,
        content: |document, language, now| {
            Some(to_json(&report(document, ReportKind::AuditDay, language, now.today), false))
        },
    };
    /// The whole assessment as a spreadsheet.
    pub const WORKBOOK: Self = Self {
        format: Some(ExportFormat::Spreadsheet),
        stem: |messages| messages.report().file_workbook,
        content: |document, language, now| Some(to_json(&workbook(document, language, now.today), false)),
    };
    /// The action plan as a table.
    pub const PLAN_TABLE: Self = Self {
        format: Some(ExportFormat::Csv),
        stem: |messages| messages.plan().file,
        content: |document, language, now| Some(plan_csv(document, language, now.today)),
    };
    /// The dates of the action plan.
    pub const PLAN_CALENDAR: Self =
        Self { format: Some(ExportFormat::Calendar), stem: |messages| messages.plan().file, content: plan_calendar };
    /// The dates of the cycle.
    pub const CYCLE_CALENDAR: Self = Self {
        format: Some(ExportFormat::Calendar),
        stem: |messages| messages.calendar().file,
        content: cycle_calendar,
    };
    /// The result as a short text, to paste or to share.
    pub const RESULT: Self = Self {
        format: None,
        stem: |messages| messages.summary().title,
        content: |document, language, now| Some(result_text(document, language, now.today)),
    };

    /// Whether it holds the visitor's own document, so that a branch can grow from it.
    pub(super) fn is_document(self) -> bool {
        self.leaves_out_private_notes() || self.format.is_some_and(ExportFormat::holds_document)
    }

    /// Whether private notes stay here.
    pub(super) fn leaves_out_private_notes(self) -> bool {
        self.format == Some(ExportFormat::ReviewCopy)
    }

    /// Whether the office program makes it.
    pub(super) fn is_office_file(self) -> bool {
        self.format.is_some_and(|format| format.office_kind().is_some())
    }

    /// Writes it; `None` where it would be empty.
    pub(super) fn write(self, document: &Document, language: Language, now: Now) -> Option<Download> {
        let extension = self.format.map_or("txt", ExportFormat::code);
        Some(Download {
            file_name: file_name((self.stem)(language.messages()), organisation(document), now.today, extension),
            media_type: self.format.map_or("text/plain;charset=utf-8", ExportFormat::media_type),
            content: (self.content)(document, language, now)?,
            format: self.format,
        })
    }
}

/// What a file name says about the document: the organisation, else the title.
fn organisation(document: &Document) -> &str {
    if document.profile.name.trim().is_empty() { &document.title } else { &document.profile.name }
}

/// A file to offer to the visitor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Download {
    /// Its name.
    pub file_name: String,
    /// Its media type.
    pub media_type: &'static str,
    /// Its text; for an [office file](ExportFormat::office_kind), the JSON that its
    /// program makes it from.
    pub content: String,
    /// Its format, where the host page is notified of it.
    pub format: Option<ExportFormat>,
}

impl Download {
    /// Whether it is a text, which can also be copied.
    #[must_use]
    pub fn is_text(&self) -> bool {
        self.format.is_none_or(|format| format.office_kind().is_none())
    }
}

/// The format of a file, as the host page is notified of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportFormat {
    /// The visitor's document.
    Json,
    /// The visitor's document without private notes.
    ReviewCopy,
    /// The report as a page, with the visitor's document inside.
    Page,
    /// The report as a Word file.
    Word,
    /// The assessment as a spreadsheet.
    Spreadsheet,
    /// A table.
    Csv,
    /// A calendar.
    Calendar,
}

impl ExportFormat {
    /// The file extension, which is also the name in events.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Json | Self::ReviewCopy => "json",
            Self::Page => "html",
            Self::Word => "docx",
            Self::Spreadsheet => "xlsx",
            Self::Csv => "csv",
            Self::Calendar => "ics",
        }
    }

    /// The media type.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Json | Self::ReviewCopy => "application/json",
            Self::Page => "text/html;charset=utf-8",
            Self::Word => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Spreadsheet => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Csv => "text/csv;charset=utf-8",
            Self::Calendar => "text/calendar;charset=utf-8",
        }
    }

    /// The function of the office program (`office/`) that makes the file; `None` where
    /// the text is the file.
    #[must_use]
    pub const fn office_kind(self) -> Option<&'static str> {
        match self {
            Self::Word => Some("word"),
            Self::Spreadsheet => Some("spreadsheet"),
            Self::Json | Self::ReviewCopy | Self::Page | Self::Csv | Self::Calendar => None,
        }
    }

    /// Whether the file holds the visitor's document, so that it is a copy to keep.
    pub(super) const fn holds_document(self) -> bool {
        matches!(self, Self::Json | Self::Page)
    }
}
