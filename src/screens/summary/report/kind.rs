//! Which of the two reports is shown.

/// The kind of report.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum ReportKind {
    /// For the preparation, with the verdict, gaps and actions.
    Preparation,
    /// For the audit day: what is in place, and the evidence.
    AuditDay,
}
