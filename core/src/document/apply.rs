//! Applies changes to a document.

use std::rc::Rc;

use super::change::{Change, ProfileChange, QuoteChange};
use super::{Document, LimitError, Limits, TextKind};
use crate::audit::{CustomCertifier, CustomCertifierId, Quote, QuoteId};
use crate::document::{Action, ActionId, Entry, EvidenceId, Status};
use crate::now::Now;
use crate::profile::Profile;
use crate::quantity::Cents;
use crate::rnq::IndicatorId;

impl Document {
    /// A copy of the document with the change applied. A change that refers to
    /// a missing item or that would exceed a limit has no effect.
    #[must_use]
    pub fn after(&self, change: Change, now: Now) -> Self {
        let mut next = self.clone();
        // On error, `apply` leaves the document unchanged.
        _ = next.apply(change, now);
        next
    }

    /// Applies the change. A change that refers to a missing item has no
    /// effect.
    ///
    /// # Errors
    /// [`LimitError`] if the change would exceed a limit; the document is then
    /// unchanged.
    pub fn apply(&mut self, change: Change, now: Now) -> Result<(), LimitError> {
        match change {
            Change::Profile(change) => self.profile.apply(change),
            Change::Title(title) => self.title = line(&title),
            Change::Name(name) => self.profile.name = line(&name),
            Change::Identity(field, text) => self.profile.identity.set(field, line(&text)),
            Change::Answer(id, status) => self.answer(id, status, now),
            Change::Confirm(id) => {
                let edition = self.profile.edition(now.today);
                self.edit(id, |entry| {
                    if let Some((_, answered)) = &mut entry.answer {
                        *answered = edition;
                    }
                    entry.carried_over = false;
                });
            }
            Change::Notes(id, notes) => self.edit(id, |entry| entry.notes = TextKind::Notes.sanitize(&notes).text),
            Change::PrivateNotes(id, notes) => {
                self.edit(id, |entry| entry.private_notes = TextKind::Notes.sanitize(&notes).text);
            }
            Change::AddEvidence(id) => self.add_evidence(id, Rc::default(), now)?,
            Change::AddTitledEvidence(id, title) => self.add_evidence(id, line(&title), now)?,
            Change::ReuseEvidence(id, piece) => {
                check_limit(self.entry(id).evidence.len(), LimitError::EvidencePerIndicator)?;
                if self.evidence.contains_key(&piece) {
                    self.link_evidence(id, piece);
                }
            }
            Change::Evidence(piece, change) => {
                if let Some(evidence) = self.evidence.get_mut(&piece) {
                    Rc::make_mut(evidence).apply(change, now.today);
                }
            }
            Change::MoveEvidenceUp(id, piece) => self.edit(id, |entry| swap_with_previous(&mut entry.evidence, piece)),
            Change::MoveEvidenceDown(id, piece) => self.edit(id, |entry| {
                entry.evidence.reverse();
                swap_with_previous(&mut entry.evidence, piece);
                entry.evidence.reverse();
            }),
            Change::RemoveEvidence(id, piece) => {
                self.edit(id, |entry| entry.evidence.retain(|other| *other != piece));
                if self.used_by(piece).next().is_none() {
                    self.evidence.remove(&piece);
                }
            }
            Change::DiscardEvidence(piece) => {
                self.unlink_evidence(piece);
                self.evidence.remove(&piece);
            }
            Change::AddAction(id) => {
                check_limit(self.entry(id).actions.len(), LimitError::ActionsPerIndicator)?;
                let action = ActionId(self.free_id(now));
                self.edit(id, |entry| entry.actions.push(Action::new(action)));
            }
            Change::PlanAction(id, what, due) => {
                check_limit(self.entry(id).actions.len(), LimitError::ActionsPerIndicator)?;
                let action = Action { what: line(&what), due, ..Action::new(ActionId(self.free_id(now))) };
                self.edit(id, |entry| entry.actions.push(action));
            }
            Change::ActionWhat(id, action, what) => self.edit_action(id, action, |action| action.what = line(&what)),
            Change::ActionWho(id, action, who) => self.edit_action(id, action, |action| action.who = line(&who)),
            Change::ActionDue(id, action, due) => self.edit_action(id, action, |action| action.due = due),
            Change::ActionState(id, action, state) => self.edit_action(id, action, |action| action.state = state),
            Change::RemoveAction(id, gone) => self.edit(id, |entry| entry.actions.retain(|action| action.id != gone)),
            Change::Amount(amount, value) => self.budget.set_amount(amount, value),
            Change::PreAudit(pre_audit) => self.budget.set_pre_audit(pre_audit),
            Change::AddQuote => {
                check_limit(self.quotes.len(), LimitError::Quotes)?;
                self.quotes.insert(QuoteId(self.free_id(now)), Rc::default());
            }
            Change::Quote(id, change) => {
                if let Some(quote) = self.quotes.get_mut(&id) {
                    Rc::make_mut(quote).apply(change);
                }
            }
            Change::RemoveQuote(id) => drop(self.quotes.remove(&id)),
            Change::AddCustomCertifier => {
                check_limit(self.custom_certifiers.len(), LimitError::CustomCertifiers)?;
                self.custom_certifiers.insert(CustomCertifierId(self.free_id(now)), Rc::default());
            }
            Change::CustomCertifierName(id, name) => {
                self.edit_custom_certifier(id, |certifier| certifier.name = line(&name));
            }
            Change::CustomCertifierDetails(id, details) => {
                self.edit_custom_certifier(id, |certifier| certifier.details = line(&details));
            }
            Change::RemoveCustomCertifier(id) => drop(self.custom_certifiers.remove(&id)),
            Change::WishedDates(dates) => self.wished_dates = line(&dates),
            Change::Audit(change) => self.apply_audit(change, now)?,
            Change::Opinion(change) => self.apply_opinion(change, now)?,
        }
        Ok(())
    }

    /// Answers an indicator, under the current edition.
    pub(super) fn answer(&mut self, id: IndicatorId, status: Status, now: Now) {
        let edition = self.profile.edition(now.today);
        self.edit(id, |entry| {
            entry.answer = Some((status, edition));
            entry.carried_over = false;
        });
    }

    /// Edits the entry of an indicator, and removes it if it ends up empty.
    pub(crate) fn edit(&mut self, id: IndicatorId, edit: impl FnOnce(&mut Entry)) {
        let mut entry = self.entry(id);
        edit(Rc::make_mut(&mut entry));
        if entry.is_empty() {
            self.entries.remove(&id);
        } else {
            self.entries.insert(id, entry);
        }
    }

    /// Edits an action, if it exists.
    fn edit_action(&mut self, id: IndicatorId, action: ActionId, edit: impl FnOnce(&mut Action)) {
        self.edit(id, |entry| {
            if let Some(action) = entry.actions.iter_mut().find(|other| other.id == action) {
                edit(action);
            }
        });
    }

    /// Edits a certifying body that the visitor added, if it exists.
    fn edit_custom_certifier(&mut self, id: CustomCertifierId, edit: impl FnOnce(&mut CustomCertifier)) {
        if let Some(certifier) = self.custom_certifiers.get_mut(&id) {
            edit(Rc::make_mut(certifier));
        }
    }

    /// An unused id: the current time in milliseconds, so that two tabs do not
    /// allocate the same id, or the next free one.
    pub(super) fn free_id(&self, now: Now) -> u64 {
        let mut used: Vec<u64> = self.evidence.keys().map(|id| id.0).collect();
        used.extend(self.quotes.keys().map(|id| id.0));
        used.extend(self.custom_certifiers.keys().map(|id| id.0));
        used.extend(self.audits.keys().map(|id| id.0));
        used.extend(self.findings.keys().map(|id| id.0));
        used.extend(self.reviewers.keys().map(|id| id.0));
        used.extend(self.entries.values().flat_map(|entry| &entry.actions).map(|action| action.id.0));
        used.sort_unstable();
        let next_free = |start: u64| {
            let position = used.partition_point(|id| *id < start);
            let mut free = start;
            for id in used.iter().copied().skip(position) {
                if id > free {
                    break;
                }
                free = id.saturating_add(1);
            }
            (free <= Limits::ID).then_some(free)
        };
        next_free(now.unix_ms.min(Limits::ID)).or_else(|| next_free(0)).unwrap_or_default()
    }
}

/// Checks that one more item can be added to `count` items.
pub(super) fn check_limit(count: usize, error: LimitError) -> Result<(), LimitError> {
    if count < error.limit() { Ok(()) } else { Err(error) }
}

impl Profile {
    fn apply(&mut self, change: ProfileChange) {
        match change {
            ProfileChange::Category(category, present) => {
                self.categories = self.categories.with(category, present);
                self.extension = self.extension.with(category, false);
            }
            ProfileChange::Extension(category, present) => {
                self.extension = self.extension.with(category, present);
                self.categories = self.categories.with(category, present);
            }
            ProfileChange::Flag(flag, holds) => self.set_flag(flag, holds),
            ProfileChange::Turnover(turnover) => {
                self.turnover = turnover.map(|amount| amount.min(Cents::MAX));
            }
            ProfileChange::OtherSites(sites) => self.other_sites = sites.min(Self::MAX_SITES),
            ProfileChange::PlannedAudit(audit) => self.planned_audit = audit,
            ProfileChange::PlannedDate(date) => self.planned_date = date,
            ProfileChange::CertificateDate(date) => self.certificate_date = date,
        }
    }
}

impl Quote {
    fn apply(&mut self, change: QuoteChange) {
        match change {
            QuoteChange::Certifier(name) => self.certifier = line(&name),
            QuoteChange::Days(item, days) => self.set_days(item, days),
            QuoteChange::Pricing(pricing) => self.pricing = pricing,
            QuoteChange::Amount(item, amount) => self.set_amount(item, amount),
            QuoteChange::ValidUntil(date) => self.valid_until = date,
        }
    }
}

/// The text, sanitised to a single line.
pub(super) fn line(text: &str) -> Rc<str> {
    TextKind::Line.sanitize(text).text
}

fn swap_with_previous(list: &mut [EvidenceId], piece: EvidenceId) {
    let position = list.iter().position(|other| *other == piece).unwrap_or(0);
    if position > 0 {
        list.swap(position - 1, position);
    }
}
