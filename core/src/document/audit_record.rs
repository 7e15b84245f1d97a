//! An audit that took place, and what its auditor notified: non-conformities, and
//! remarks that are none.

use std::rc::Rc;

use crate::audit::deadline;
use crate::date::Date;
use crate::profile::PlannedAudit;
use crate::rnq::{Category, IndicatorId};

/// The id of a past audit in a document. It never changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AuditId(pub u64);

/// The id of a finding in a document. It never changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FindingId(pub u64);

/// An audit that took place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuditRecord {
    /// Which audit of the cycle.
    pub kind: PlannedAudit,
    /// Its last day; `None` if it is unknown.
    pub held_on: Option<Date>,
}

/// What the auditor made of a finding.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FindingKind {
    /// A major non-conformity.
    Major,
    /// A minor non-conformity.
    #[default]
    Minor,
    /// A remark, which is no non-conformity and has no deadline.
    Remark,
}

impl FindingKind {
    /// All kinds, the most serious first.
    pub const ALL: [Self; 3] = [Self::Major, Self::Minor, Self::Remark];

    /// The code used in documents.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Major => "major",
            Self::Minor => "minor",
            Self::Remark => "remark",
        }
    }

    /// The kind with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// A text of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FindingText {
    /// The auditor's words.
    Statement,
    /// Why it happened.
    Cause,
    /// What repairs the case that the auditor saw.
    Correction,
    /// What keeps it from happening again.
    CorrectiveAction,
    /// What proves both to the certifying body.
    Evidence,
}

impl FindingText {
    /// All texts, in the order of a non-conformity sheet.
    pub const ALL: [Self; 5] = [Self::Statement, Self::Cause, Self::Correction, Self::CorrectiveAction, Self::Evidence];

    /// The key used in documents.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Statement => "statement",
            Self::Cause => "cause",
            Self::Correction => "correction",
            Self::CorrectiveAction => "corrective_action",
            Self::Evidence => "evidence",
        }
    }
}

/// A date of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FindingDate {
    /// When the certifying body notified it: deadlines count from this day.
    Notified,
    /// When the answer was sent to the certifying body.
    Sent,
    /// When the certifying body lifted it.
    Lifted,
}

impl FindingDate {
    /// All dates, in order.
    pub const ALL: [Self; 3] = [Self::Notified, Self::Sent, Self::Lifted];

    /// The key used in documents.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Notified => "notified_on",
            Self::Sent => "sent_on",
            Self::Lifted => "lifted_on",
        }
    }
}

/// A non-conformity or a remark, as notified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The audit that found it.
    pub audit: AuditId,
    /// The indicator that it is about.
    pub indicator: IndicatorId,
    /// The category that it was notified for; `None` if it is unknown, or for all.
    pub category: Option<Category>,
    /// What the auditor made of it.
    pub kind: FindingKind,
    texts: [Rc<str>; 5],
    dates: [Option<Date>; 3],
}

impl Finding {
    /// A new finding, without words or dates.
    #[must_use]
    pub fn new(audit: AuditId, indicator: IndicatorId) -> Self {
        let (category, kind) = (None, FindingKind::default());
        Self { audit, indicator, category, kind, texts: Default::default(), dates: [None; 3] }
    }

    /// One of its texts.
    #[must_use]
    pub const fn text(&self, text: FindingText) -> &Rc<str> {
        let [statement, cause, correction, corrective_action, evidence] = &self.texts;
        match text {
            FindingText::Statement => statement,
            FindingText::Cause => cause,
            FindingText::Correction => correction,
            FindingText::CorrectiveAction => corrective_action,
            FindingText::Evidence => evidence,
        }
    }

    /// One of its dates.
    #[must_use]
    pub const fn date(&self, date: FindingDate) -> Option<Date> {
        let [notified, sent, lifted] = self.dates;
        match date {
            FindingDate::Notified => notified,
            FindingDate::Sent => sent,
            FindingDate::Lifted => lifted,
        }
    }

    pub(super) fn set_text(&mut self, text: FindingText, value: Rc<str>) {
        let [statement, cause, correction, corrective_action, evidence] = &mut self.texts;
        *match text {
            FindingText::Statement => statement,
            FindingText::Cause => cause,
            FindingText::Correction => correction,
            FindingText::CorrectiveAction => corrective_action,
            FindingText::Evidence => evidence,
        } = value;
    }

    pub(super) const fn set_date(&mut self, date: FindingDate, value: Option<Date>) {
        let [notified, sent, lifted] = &mut self.dates;
        *match date {
            FindingDate::Notified => notified,
            FindingDate::Sent => sent,
            FindingDate::Lifted => lifted,
        } = value;
    }

    /// Whether it is a non-conformity rather than a remark.
    #[must_use]
    pub const fn is_non_conformity(&self) -> bool {
        !matches!(self.kind, FindingKind::Remark)
    }

    /// Whether it is a non-conformity that the certifying body has not lifted.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.is_non_conformity() && self.date(FindingDate::Lifted).is_none()
    }

    /// Whether something was done about it, as far as the document says: an action is
    /// written, an answer was sent, or it was lifted.
    #[must_use]
    pub fn is_acted_on(&self) -> bool {
        let is_written = |text| !self.text(text).trim().is_empty();
        is_written(FindingText::Correction)
            || is_written(FindingText::CorrectiveAction)
            || self.date(FindingDate::Sent).is_some()
            || self.date(FindingDate::Lifted).is_some()
    }

    /// The latest day to correct it, counted from its notification; `None` without
    /// that day, and for a remark.
    #[must_use]
    pub fn correct_by(&self) -> Option<Date> {
        let notified = self.date(FindingDate::Notified)?;
        match self.kind {
            FindingKind::Major => Some(deadline::MAJOR_CORRECTION.from(notified)),
            FindingKind::Minor => Some(deadline::MINOR_CORRECTION.from(notified)),
            FindingKind::Remark => None,
        }
    }

    /// The latest day for the certifying body to verify the correction; `None` for
    /// what the next audit verifies.
    #[must_use]
    pub fn verified_by(&self) -> Option<Date> {
        let is_major = matches!(self.kind, FindingKind::Major);
        self.correct_by().filter(|_| is_major).map(|day| deadline::MAJOR_VERIFICATION.from(day))
    }

    /// Whether it was lifted after the last day that the rules leave for it: the end of
    /// the verification where there is one, else that of the correction.
    #[must_use]
    pub fn was_lifted_late(&self) -> bool {
        let last = self.verified_by().or_else(|| self.correct_by());
        self.date(FindingDate::Lifted).zip(last).is_some_and(|(lifted, last)| lifted > last)
    }
}
