//! Applies changes to past audits and their findings.

use std::rc::Rc;

use super::apply::check_limit;
use super::audit_record::{AuditId, AuditRecord, Finding, FindingDate, FindingId, FindingKind};
use super::change::{AuditChange, FindingChange};
use super::{Document, LimitError, TextKind};
use crate::now::Now;
use crate::rnq::{Grading, IndicatorId};

impl Document {
    pub(super) fn apply_audit(&mut self, change: AuditChange, now: Now) -> Result<(), LimitError> {
        match change {
            AuditChange::Record(held_on) => {
                check_limit(self.audits.len(), LimitError::Audits)?;
                let record = AuditRecord { kind: self.profile.planned_audit, held_on };
                self.audits.insert(AuditId(self.free_id(now)), Rc::new(record));
            }
            AuditChange::Kind(id, kind) => self.edit_audit(id, |record| record.kind = kind),
            AuditChange::HeldOn(id, day) => self.edit_audit(id, |record| record.held_on = day),
            AuditChange::Remove(id) => {
                self.audits.remove(&id);
                self.findings.retain(|_, finding| finding.audit != id);
            }
            AuditChange::AddFinding(audit, indicator) => self.add_finding(audit, indicator, now)?,
            AuditChange::Finding(id, change) => {
                if let Some(finding) = self.findings.get_mut(&id) {
                    Rc::make_mut(finding).apply(change);
                }
            }
            AuditChange::RemoveFinding(id) => drop(self.findings.remove(&id)),
        }
        Ok(())
    }

    fn edit_audit(&mut self, id: AuditId, edit: impl FnOnce(&mut AuditRecord)) {
        if let Some(record) = self.audits.get_mut(&id) {
            edit(Rc::make_mut(record));
        }
    }

    /// Adds a finding: major where the indicator allows nothing less, and notified with
    /// the last one, since one letter usually notifies all.
    fn add_finding(&mut self, audit: AuditId, indicator: IndicatorId, now: Now) -> Result<(), LimitError> {
        check_limit(self.findings.len(), LimitError::Findings)?;
        if self.audits.contains_key(&audit) {
            let last = self.findings.values().rfind(|finding| finding.audit == audit);
            let notified = last.and_then(|finding| finding.date(FindingDate::Notified));
            let mut finding = Finding::new(audit, indicator);
            if indicator.row().grading == Grading::MajorOnly {
                finding.kind = FindingKind::Major;
            }
            finding.set_date(FindingDate::Notified, notified);
            self.findings.insert(FindingId(self.free_id(now)), Rc::new(finding));
        }
        Ok(())
    }
}

impl Finding {
    fn apply(&mut self, change: FindingChange) {
        match change {
            FindingChange::Indicator(indicator) => self.indicator = indicator,
            FindingChange::Category(category) => self.category = category,
            FindingChange::Kind(kind) => self.kind = kind,
            FindingChange::Text(text, value) => self.set_text(text, TextKind::Passage.sanitize(&value).text),
            FindingChange::Date(date, value) => self.set_date(date, value),
        }
    }
}
