//! Predicts the findings of the audit from the answers, and its verdict. There
//! are no probabilities: each finding cites its rule.

use crate::date::Date;
use crate::document::{Document, Status};
use crate::profile::AuditKind;
use crate::rnq::{
    Categories, Category, Citation, Confidence, Grading, INDICATORS, Indicator, IndicatorId, Scope, Source,
};

/// The severity of a non-conformity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// An action plan carried out within six months is enough.
    Minor,
    /// It must be corrected within three months, before any decision.
    Major,
}

impl Severity {
    /// The code used in exported documents.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

/// The number of open minor non-conformities that count as one major.
pub const MINORS_THAT_MAKE_A_MAJOR: u32 = 5;

/// The source of the rules on severity and its consequences.
pub const RULES_SOURCE: Citation = Citation::new(Source::AuditOrderArticle5, Confidence::High);

/// The source of the rule that the decision is taken category by category: what one
/// certifying body has published.
pub const BY_CATEGORY_SOURCE: Citation = Citation::new(Source::DecisionByCategory, Confidence::Medium);

/// The severity of the non-conformity that this answer leads to; `None` if it
/// is "in place" or "don't know yet".
pub fn severity(indicator: &Indicator, status: Status) -> Option<Severity> {
    match (status, indicator.grading) {
        (Status::InPlace | Status::Unknown, _) => None,
        (Status::Partly, Grading::MinorPossible) => Some(Severity::Minor),
        (Status::Partly, Grading::MajorOnly) | (Status::NotInPlace, _) => Some(Severity::Major),
    }
}

/// An expected non-conformity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NonConformity {
    /// The indicator.
    pub indicator: IndicatorId,
    /// The answer that leads to it.
    pub status: Status,
    /// Its severity.
    pub severity: Severity,
    /// The source of the grading.
    pub citation: Citation,
}

/// The predicted result of the audit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// There is no answer, so no prediction.
    NotStarted,
    /// No major, but missing answers prevent a conclusion.
    Undecided,
    /// All answers are given, without any non-conformity.
    Clear,
    /// Only minors, fewer than [`MINORS_THAT_MAKE_A_MAJOR`]: an action plan is
    /// enough.
    MinorsOnly,
    /// At least [`MINORS_THAT_MAKE_A_MAJOR`] minors, which count as a major.
    BlockedByMinors,
    /// At least one major.
    Blocked,
}

impl Verdict {
    /// The code used in exported documents.
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

/// The predicted findings and result of an audit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prediction {
    /// The type of audit.
    pub kind: AuditKind,
    /// The expected non-conformities in the order in which to correct them: the majors,
    /// of which each alone blocks the certification, then the minors; among equals what is
    /// partly in place, where less is missing, then by indicator.
    pub findings: Vec<NonConformity>,
    /// The number of majors, excluding a major made of minors.
    pub majors: u32,
    /// The number of minors.
    pub minors: u32,
    /// The number of audited indicators that are unanswered or unknown.
    pub open: u32,
    /// The predicted result.
    pub verdict: Verdict,
}

impl Prediction {
    /// How many majors come from what is partly in place, where any gap is major.
    pub fn partly_majors(&self) -> usize {
        let is_partly = |it: &&NonConformity| it.severity == Severity::Major && it.status == Status::Partly;
        self.findings.iter().filter(is_partly).count()
    }
}

/// Predicts the findings and the result of the planned audit.
///
/// ```
/// use jalon_core::assessment::{Severity, Verdict, predict};
/// use jalon_core::date::Date;
/// use jalon_core::document::{Change, Document, Status};
/// use jalon_core::now::Now;
/// use jalon_core::rnq::IndicatorId::{I1, I4};
///
/// let today = Date::new(2026, 11, 23).ok_or("no such day")?;
/// let now = Now { today, unix_ms: 1_795_421_553_000 };
/// let document = Document::default()
///     .after(Change::Answer(I1, Status::Partly), now)
///     .after(Change::Answer(I4, Status::Partly), now);
///
/// // A shortfall on indicator 1 can be minor, one on indicator 4 is major.
/// let prediction = predict(&document, today);
/// let severities = prediction.findings.iter().map(|finding| (finding.indicator, finding.severity));
/// assert!(severities.eq([(I4, Severity::Major), (I1, Severity::Minor)]));
/// assert_eq!(prediction.verdict, Verdict::Blocked);
/// # Ok::<(), &str>(())
/// ```
pub fn predict(document: &Document, today: Date) -> Prediction {
    predict_for(document, document.profile.audited_categories(), today)
}

/// The prediction for each audited category, where there are several.
///
/// The decision is taken category by category, and an indicator that several
/// categories share counts in each; see [`BY_CATEGORY_SOURCE`].
pub fn predict_by_category(document: &Document, today: Date) -> Vec<(Category, Prediction)> {
    let audited = document.profile.audited_categories();
    if audited.iter().count() < 2 {
        return Vec::new();
    }
    let predict = |category| (category, predict_for(document, Categories::of(&[category]), today));
    audited.iter().map(predict).collect()
}

fn predict_for(document: &Document, categories: Categories, today: Date) -> Prediction {
    let profile = &document.profile;
    let (scope, edition) = (Scope { categories, ..profile.scope() }, profile.edition(today));
    let applicable = INDICATORS.iter().filter(|indicator| indicator.applicability(scope, edition).applies());
    let mut findings = Vec::new();
    let (mut open, mut audited) = (0, 0);
    for indicator in applicable.filter(|indicator| profile.audited(indicator)) {
        let entry = document.entry(indicator.id);
        audited += 1;
        open += u32::from(entry.is_open());
        findings.extend(entry.status().and_then(|status| {
            let severity = severity(indicator, status)?;
            Some(NonConformity { indicator: indicator.id, status, severity, citation: indicator.grading_citation })
        }));
    }
    findings.sort_by_key(|it| (std::cmp::Reverse(it.severity), it.status != Status::Partly, it.indicator));
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
