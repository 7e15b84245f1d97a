//! Which report is written, and what its sections are written from.

use crate::date::Date;
use crate::document::{Document, Entry};
use crate::rnq::IndicatorId;
use crate::text::Messages;

/// The kind of report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ReportKind {
    /// For the preparation, with the verdict, gaps, actions and private notes.
    #[default]
    Preparation,
    /// For the audit day: the notes and the evidence, without any assessment.
    AuditDay,
}

/// What the sections are written from.
#[derive(Clone, Copy)]
pub(super) struct Context<'a> {
    pub(super) document: &'a Document,
    pub(super) messages: Messages,
    pub(super) today: Date,
    pub(super) kind: ReportKind,
}

impl ReportKind {
    /// Both kinds.
    pub const ALL: [Self; 2] = [Self::Preparation, Self::AuditDay];
}

impl Context<'_> {
    pub(super) fn is_preparation(&self) -> bool {
        self.kind == ReportKind::Preparation
    }

    /// The number and the title of an indicator.
    pub(super) fn indicator(&self, id: IndicatorId) -> String {
        (self.messages.plan().row)(id.number(), self.messages.indicator(id).title)
    }
}

/// The applicable indicators about which something is written that the audit may see, and
/// all applicable ones: what the version for the audit day holds.
pub fn filled(document: &Document, today: Date) -> (usize, usize) {
    let rows = || document.profile.applicable(today);
    (rows().filter(|row| is_filled(document, &document.entry(row.id))).count(), rows().count())
}

/// Whether something is written that the audit may see.
pub(super) fn is_filled(document: &Document, entry: &Entry) -> bool {
    let has_evidence = || entry.evidence.iter().filter_map(|id| document.evidence.get(id)).any(|it| it.is_stated());
    !entry.notes.trim().is_empty() || has_evidence()
}
