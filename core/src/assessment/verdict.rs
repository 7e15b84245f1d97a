//! What the audit would find if it were held on these answers, and what it
//! would then conclude. No probability: each finding says which rule made it.

use crate::date::Date;
use crate::document::{Document, Status};
use crate::profile::AuditKind;
use crate::rnq::{Citation, Confidence, Grading, Indicator, IndicatorId, Source};

/// How grave a non-conformity is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// An action plan, carried out within six months, is enough.
    Minor,
    /// To be corrected within three months, before any decision.
    Major,
}

impl Severity {
    /// The name in documents.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

/// So many open minors weigh as much as one major.
pub const MINORS_THAT_MAKE_A_MAJOR: u32 = 5;

/// What the rules on severity and on what follows rest on.
pub const RULES_SOURCE: Citation = Citation::new(Source::AuditOrderArticle5, Confidence::High);

/// What this answer to this indicator would be at the audit: nothing where it
/// is in place or not known.
pub fn severity(indicator: &Indicator, status: Status) -> Option<Severity> {
    match (status, indicator.grading) {
        (Status::InPlace | Status::Unknown, _) => None,
        (Status::Partly, Grading::MinorPossible) => Some(Severity::Minor),
        (Status::Partly, Grading::MajorOnly) | (Status::NotInPlace, _) => Some(Severity::Major),
    }
}

/// A non-conformity that the answers lead to expect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NonConformity {
    /// On which indicator.
    pub indicator: IndicatorId,
    /// The answer that leads to it.
    pub status: Status,
    /// How grave it is.
    pub severity: Severity,
    /// What the grading rests on.
    pub citation: Citation,
}

/// What the audit would conclude.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing is answered: nothing can be said.
    NotStarted,
    /// No major, but too much is open to conclude.
    Undecided,
    /// Everything is answered and nothing stands in the way.
    Clear,
    /// Only minors, fewer than five: an action plan is enough.
    MinorsOnly,
    /// Five minors or more weigh as one major.
    BlockedByMinors,
    /// At least one major.
    Blocked,
}

impl Verdict {
    /// The name in documents.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotStarted => "not_started",
            Self::Undecided => "undecided",
            Self::Clear => "clear",
            Self::MinorsOnly => "minors_only",
            Self::BlockedByMinors => "blocked_by_minors",
            Self::Blocked => "blocked",
        }
    }
}

/// What the audit would find and conclude.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prediction {
    /// At which audit.
    pub kind: AuditKind,
    /// The non-conformities, majors first, then by number.
    pub findings: Vec<NonConformity>,
    /// How many are major, the one made of minors not counted.
    pub majors: u32,
    /// How many are minor.
    pub minors: u32,
    /// Audited indicators without an answer that can be counted on.
    pub open: u32,
    /// What the audit would conclude.
    pub verdict: Verdict,
}

/// What the planned audit would find and conclude on these answers.
pub fn predict(document: &Document, today: Date) -> Prediction {
    let profile = &document.profile;
    let mut findings = Vec::new();
    let (mut open, mut audited) = (0, 0);
    for indicator in profile.applicable(today).filter(|indicator| profile.audited(indicator)) {
        let entry = document.entry(indicator.id);
        audited += 1;
        open += u32::from(entry.is_open());
        findings.extend(entry.status().and_then(|status| {
            let severity = severity(indicator, status)?;
            Some(NonConformity { indicator: indicator.id, status, severity, citation: indicator.grading_citation })
        }));
    }
    findings.sort_by_key(|finding| (std::cmp::Reverse(finding.severity), finding.indicator));
    let count = |severity| {
        let matching = findings.iter().filter(|finding| finding.severity == severity).count();
        u32::try_from(matching).unwrap_or(u32::MAX)
    };
    let (majors, minors) = (count(Severity::Major), count(Severity::Minor));
    let verdict = if majors > 0 {
        Verdict::Blocked
    } else if minors >= MINORS_THAT_MAKE_A_MAJOR {
        Verdict::BlockedByMinors
    } else if audited == open {
        Verdict::NotStarted
    } else if open > 0 {
        Verdict::Undecided
    } else if minors > 0 {
        Verdict::MinorsOnly
    } else {
        Verdict::Clear
    };
    Prediction { kind: profile.audit_kind(), findings, majors, minors, open, verdict }
}
