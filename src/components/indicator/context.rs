//! What a question or a row needs to know of the profile.

use jalon_core::date::Date;
use jalon_core::document::Document;
use jalon_core::profile::AuditKind;
use jalon_core::rnq::{Category, Edition, Indicator, IndicatorId, Scope};
use jalon_core::text::Audience;

/// The parts of the profile that a row depends on: cheap to compare, so that a
/// row is redrawn only when one of them changes.
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct RowContext {
    pub(crate) edition: Edition,
    pub(crate) scope: Scope,
    /// Whether the organisation is a new entrant before its first audit.
    is_new_entrant: bool,
    /// The planned audit: a light audit leaves some indicators to the
    /// surveillance audit, which always examines some.
    pub(crate) kind: AuditKind,
    /// The day of the planned audit.
    pub(crate) audit: Option<Date>,
    pub(crate) today: Date,
}

impl RowContext {
    pub(crate) fn of(document: &Document, today: Date) -> Self {
        let profile = &document.profile;
        Self {
            edition: profile.edition(today),
            scope: profile.scope(),
            is_new_entrant: profile.process_only(IndicatorId::I2.row()),
            kind: profile.audit_kind(),
            audit: profile.planned_date,
            today,
        }
    }

    /// Whether the planned audit checks the process of this indicator only.
    pub(crate) const fn process_only(self, row: &Indicator) -> bool {
        self.is_new_entrant && row.new_entrant_adapted
    }

    /// Whether notes for this audience concern the visitor.
    pub(crate) fn concerns(self, audience: Audience, process_only: bool) -> bool {
        let apprenticeship = self.scope.categories.has(Category::Apprenticeship);
        match audience {
            Audience::Certifying => self.scope.certifying || apprenticeship,
            Audience::NewEntrant => process_only,
            Audience::SkillsAssessment => self.scope.categories.has(Category::SkillsAssessment),
            Audience::ExperienceValidation => self.scope.categories.has(Category::ExperienceValidation),
            Audience::Apprenticeship => apprenticeship,
            Audience::WorkLinked => self.scope.work_linked || apprenticeship,
            Audience::Subcontractor => true,
        }
    }
}
