//! What an audit notified, and what is left of it: open non-conformities by deadline,
//! and whether the planned audit has taken place.

use std::rc::Rc;

use super::verdict::MINORS_THAT_MAKE_A_MAJOR;
use crate::date::Date;
use crate::document::{AuditId, AuditRecord, Document, Finding, FindingDate, FindingId, FindingKind};

/// The findings of one audit, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FindingCounts {
    /// The major non-conformities that are not lifted.
    pub open_majors: u32,
    /// The minor non-conformities that are not lifted.
    pub open_minors: u32,
    /// The non-conformities that are lifted.
    pub lifted: u32,
    /// The remarks.
    pub remarks: u32,
}

impl FindingCounts {
    /// The counts of these findings.
    pub fn of<'a>(findings: impl IntoIterator<Item = &'a Finding>) -> Self {
        let mut counts = Self::default();
        for finding in findings {
            *match finding.kind {
                FindingKind::Remark => &mut counts.remarks,
                _ if !finding.is_open() => &mut counts.lifted,
                FindingKind::Major => &mut counts.open_majors,
                FindingKind::Minor => &mut counts.open_minors,
            } += 1;
        }
        counts
    }

    /// The non-conformities that are not lifted.
    #[must_use]
    pub const fn open(&self) -> u32 {
        self.open_majors + self.open_minors
    }

    /// Whether the open minors weigh as one major; see
    /// [`MINORS_THAT_MAKE_A_MAJOR`].
    #[must_use]
    pub const fn minors_weigh_as_major(&self) -> bool {
        self.open_minors >= MINORS_THAT_MAKE_A_MAJOR
    }
}

/// The findings of an audit, in the order of their creation: a card must not move under
/// the hand that fills it in.
#[must_use]
pub fn findings_of(document: &Document, audit: AuditId) -> Vec<(FindingId, &Finding)> {
    let of_audit = document.findings.iter().filter(|(_, finding)| finding.audit == audit);
    of_audit.map(|(id, finding)| (*id, &**finding)).collect()
}

/// The past audits, the latest first; those without a day come first, since they were
/// recorded last as a rule.
#[must_use]
pub fn past_audits(document: &Document) -> Vec<(AuditId, &AuditRecord)> {
    let mut audits: Vec<(AuditId, &AuditRecord)> =
        document.audits.iter().map(|(id, record)| (*id, &**record)).collect();
    audits.sort_by_key(|(id, record)| std::cmp::Reverse((record.held_on.unwrap_or(Date::LAST), *id)));
    audits
}

/// The non-conformities that are not lifted, the one due first first.
#[must_use]
pub fn open_findings(document: &Document) -> Vec<(FindingId, &Finding)> {
    let open = document.findings.iter().filter(|(_, finding)| finding.is_open());
    let mut open: Vec<(FindingId, &Finding)> = open.map(|(id, finding)| (*id, &**finding)).collect();
    open.sort_by_key(|(id, finding)| (finding.correct_by().unwrap_or(Date::LAST), finding.kind, *id));
    open
}

/// The minor non-conformities that nobody has acted on, as far as the document says, and
/// whose time is over: the next audit would make them major.
#[must_use]
pub fn unattended_minors(document: &Document, today: Date) -> usize {
    let is_unattended = |finding: &&Rc<Finding>| {
        let is_over = finding.correct_by().is_none_or(|day| day < today);
        finding.kind == FindingKind::Minor && !finding.is_acted_on() && is_over
    };
    document.findings.values().filter(is_unattended).count()
}

/// Whether the planned audit can still be recorded: the last one that took place was
/// another of the cycle, or none has.
#[must_use]
pub fn is_planned_audit_ahead(document: &Document) -> bool {
    document.last_audit().is_none_or(|record| record.kind != document.profile.planned_audit)
}

/// Whether the planned audit seems to have taken place and is not recorded: its day has
/// passed, and no audit of its kind was held on that day or later.
#[must_use]
pub fn is_audit_to_record(document: &Document, today: Date) -> bool {
    let is_recorded = |day: Date| {
        document.audits.values().any(|record| {
            record.kind == document.profile.planned_audit && record.held_on.is_none_or(|held_on| held_on >= day)
        })
    };
    document.profile.planned_date.is_some_and(|day| day < today && !is_recorded(day))
}

/// How a finding stands on this day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FindingState {
    /// A remark, which has no deadline.
    Remark,
    /// Lifted in time, or without a deadline.
    Lifted,
    /// Lifted after its deadline.
    LiftedLate,
    /// Open, and the answer was sent: the certifying body verifies.
    Sent,
    /// Open, with this number of days left for the correction.
    DaysLeft(i32),
    /// Open, and its deadline has passed.
    Overdue,
    /// Open, and nobody knows its deadline: the day of the notification is missing.
    WithoutDate,
}

impl FindingState {
    /// The state of a finding.
    #[must_use]
    pub fn of(finding: &Finding, today: Date) -> Self {
        if !finding.is_non_conformity() {
            return Self::Remark;
        }
        if finding.date(FindingDate::Lifted).is_some() {
            return if finding.was_lifted_late() { Self::LiftedLate } else { Self::Lifted };
        }
        if finding.date(FindingDate::Sent).is_some() && finding.verified_by().is_none_or(|day| day >= today) {
            return Self::Sent;
        }
        match finding.correct_by() {
            None => Self::WithoutDate,
            Some(day) if day < today => Self::Overdue,
            Some(day) => Self::DaysLeft(today.days_until(day)),
        }
    }
}
