//! What the auditor of the next audit looks at first: what earlier audits found, then
//! what the rules have a surveillance audit check.

use crate::date::Date;
use crate::document::{Document, FindingKind};
use crate::profile::PlannedAudit;
use crate::rnq::{Citation, Confidence, Indicator, IndicatorId, Source};

/// The source of what a surveillance audit checks at least.
pub const SURVEILLANCE_CONTENT: Citation = Citation::new(Source::AuditOrderArticle2, Confidence::High);

/// Why the auditor looks at an indicator, the most pressing reason first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CheckReason {
    /// A non-conformity that nobody has acted on, as far as the document says: a minor
    /// one that is still there becomes major.
    NeverActedOn,
    /// A non-conformity that is not lifted.
    Open,
    /// A non-conformity that was lifted: the auditor verifies that it stays so.
    Lifted,
    /// A remark of an earlier audit.
    Remark,
    /// The light audit left it to the surveillance audit.
    LeftByLightAudit,
    /// A surveillance audit always checks it.
    Surveillance,
}

/// An indicator that the auditor looks at first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FirstCheck {
    /// The indicator.
    pub indicator: IndicatorId,
    /// The most pressing reason.
    pub reason: CheckReason,
}

/// What the auditor of the planned audit looks at first, the most pressing first; each
/// indicator once. Empty where no audit has been recorded and none is a surveillance.
#[must_use]
pub fn first_checks(document: &Document, today: Date) -> Vec<FirstCheck> {
    let mut checks: Vec<FirstCheck> = document
        .profile
        .applicable(today)
        .filter_map(|row| Some(FirstCheck { indicator: row.id, reason: reason(document, row)? }))
        .collect();
    checks.sort_by_key(|check| (check.reason, check.indicator));
    checks
}

fn reason(document: &Document, row: &Indicator) -> Option<CheckReason> {
    let findings = document.findings.values().filter(|finding| finding.indicator == row.id);
    let found = findings.map(|finding| match finding.kind {
        FindingKind::Remark => CheckReason::Remark,
        _ if !finding.is_acted_on() => CheckReason::NeverActedOn,
        _ if finding.is_open() => CheckReason::Open,
        _ => CheckReason::Lifted,
    });
    let is_surveillance = document.profile.planned_audit == PlannedAudit::Surveillance;
    let left = is_surveillance && document.profile.legacy_label && !row.in_light_audit;
    let by_rule = if left {
        Some(CheckReason::LeftByLightAudit)
    } else {
        (is_surveillance && row.in_surveillance).then_some(CheckReason::Surveillance)
    };
    found.min().or(by_rule)
}
