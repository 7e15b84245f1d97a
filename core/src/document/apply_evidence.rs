//! Applies changes to evidence, and to its links with the indicators.

use std::rc::Rc;

use super::apply::{check_limit, line};
use super::change::EvidenceChange;
use super::{Document, Evidence, EvidenceId, LimitError, TextKind};
use crate::date::Date;
use crate::now::Now;
use crate::rnq::IndicatorId;

impl Document {
    /// Adds a piece of evidence to the indicator's list.
    pub(super) fn add_evidence(&mut self, id: IndicatorId, title: Rc<str>, now: Now) -> Result<(), LimitError> {
        check_limit(self.evidence.len(), LimitError::Evidence)?;
        check_limit(self.entry(id).evidence.len(), LimitError::EvidencePerIndicator)?;
        let piece = EvidenceId(self.free_id(now));
        self.evidence.insert(piece, Rc::new(Evidence { title, ..Evidence::default() }));
        self.edit(id, |entry| entry.evidence.push(piece));
        Ok(())
    }

    /// Links the evidence to the indicator.
    pub(super) fn link_evidence(&mut self, id: IndicatorId, piece: EvidenceId) {
        self.edit(id, |entry| {
            if !entry.evidence.contains(&piece) {
                entry.evidence.push(piece);
            }
        });
    }

    /// Unlinks the evidence from every indicator.
    pub(super) fn unlink_evidence(&mut self, piece: EvidenceId) {
        for id in self.used_by(piece).collect::<Vec<_>>() {
            self.edit(id, |entry| entry.evidence.retain(|other| *other != piece));
        }
    }
}

impl Evidence {
    pub(super) fn apply(&mut self, change: EvidenceChange, today: Date) {
        match change {
            EvidenceChange::Title(title) => self.title = line(&title),
            EvidenceChange::Location(location) => self.location = TextKind::Location.sanitize(&location).text,
            EvidenceChange::Reused(reused) => self.reused = reused,
            EvidenceChange::Owner(owner) => self.owner = line(&owner),
            EvidenceChange::CheckedOn(day) => self.checked_on = day,
            EvidenceChange::ValidMonths(months) => {
                self.valid_months = months.map(|months| months.clamp(1, Self::MAX_MONTHS));
                // Without a beginning, a validity would never end.
                if months.is_some() && self.checked_on.is_none() {
                    self.checked_on = Some(today);
                }
            }
        }
    }
}
