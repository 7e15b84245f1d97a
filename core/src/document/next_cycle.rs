//! The document of the next audit, made from that of the last one.

use std::rc::Rc;

use super::{ActionState, AuditChange, AuditRecord, Document, DocumentId};
use crate::date::Date;
use crate::now::Now;
use crate::profile::PlannedAudit;
use crate::rnq::Categories;

impl Document {
    /// The audit that took place last; one without a day was recorded last as a rule.
    #[must_use]
    pub fn last_audit(&self) -> Option<&AuditRecord> {
        let last = self.audits.iter().max_by_key(|(id, record)| (record.held_on.unwrap_or(Date::LAST), **id));
        last.map(|(_, record)| &**record)
    }

    /// The document of the audit that follows the planned one, under an id of its own.
    ///
    /// Answers are carried over, to be reviewed; evidence, open actions and findings
    /// stay in sight. What belongs to the former audit alone is left to its file:
    /// finished actions, opinions, quotes and dates. Where nobody recorded the former
    /// audit and its day has passed, it is recorded.
    #[must_use]
    pub fn next_cycle(&self, id: DocumentId, now: Now) -> Self {
        let mut next = Self { id: Some(id), revisions: Rc::default(), title: Rc::default(), ..self.clone() };
        if self.last_audit().is_none_or(|record| record.kind != self.profile.planned_audit)
            && let Some(day) = self.profile.planned_date.filter(|day| *day < now.today)
        {
            // A full list has no room: the audit is in the former file all the same.
            _ = next.apply_audit(AuditChange::Record(Some(day)), now);
        }
        let profile = &mut next.profile;
        if matches!(profile.planned_audit, PlannedAudit::Initial | PlannedAudit::Renewal) {
            // The certificate that the former audit led to.
            profile.certificate_date = None;
        }
        let former = std::mem::replace(&mut profile.planned_audit, self.profile.planned_audit.next());
        profile.planned_date = None;
        profile.extension = Categories::NONE;
        // The surveillance of a new entrant is longer, too.
        let is_surveyed = former == PlannedAudit::Surveillance;
        profile.new_entrant &= !is_surveyed;
        // What a light audit leaves out is seen by then.
        profile.legacy_label &= !is_surveyed;
        for id in self.entries.keys() {
            next.edit(*id, |entry| {
                entry.carried_over = entry.answer.is_some();
                entry.actions.retain(|action| action.state != ActionState::Done);
            });
        }
        next.opinions.clear();
        next.reviewers.clear();
        next.quotes.clear();
        next.wished_dates = Rc::default();
        next.budget.set_pre_audit(false);
        next
    }
}
