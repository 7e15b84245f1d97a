//! What each change does to a document.

use std::rc::Rc;

use super::change::{Change, Moment, ProfileChange, QuoteChange};
use super::{Document, Limits, texts};
use crate::assessment::{Action, ActionId, Entry, Evidence, EvidenceId};
use crate::audit::{Contact, ContactId, Quote, QuoteId};
use crate::profile::Profile;
use crate::quantity::Cents;
use crate::rnq::IndicatorId;

impl Document {
    /// The document after the change. A change that makes no sense, such as
    /// one about evidence that is gone, leaves it as it is.
    #[must_use]
    pub fn after(&self, change: Change, moment: Moment) -> Self {
        let mut next = self.clone();
        next.apply(change, moment);
        next
    }

    fn apply(&mut self, change: Change, moment: Moment) {
        match change {
            Change::Profile(change) => self.profile.apply(change),
            Change::Name(name) => self.profile.name = line(&name),
            Change::Answer(id, status) => {
                let edition = self.profile.edition(moment.today);
                self.edit(id, |entry| entry.answer = Some((status, edition)));
            }
            Change::Confirm(id) => {
                let edition = self.profile.edition(moment.today);
                self.edit(id, |entry| {
                    if let Some((_, answered)) = &mut entry.answer {
                        *answered = edition;
                    }
                });
            }
            Change::Notes(id, notes) => self.edit(id, |entry| entry.notes = texts::notes(&notes).text),
            Change::AddEvidence(id) => {
                let piece = EvidenceId(self.free_id(moment));
                if self.evidence.len() < Limits::EVIDENCE_BY_HAND && self.has_room(id) {
                    self.evidence.insert(piece, Rc::default());
                    self.edit(id, |entry| entry.evidence.push(piece));
                }
            }
            Change::ReuseEvidence(id, piece) => {
                let new = self.evidence.contains_key(&piece) && !self.entry(id).evidence.contains(&piece);
                if new && self.has_room(id) {
                    self.edit(id, |entry| entry.evidence.push(piece));
                }
            }
            Change::EvidenceTitle(piece, title) => self.edit_evidence(piece, |evidence| evidence.title = line(&title)),
            Change::EvidenceLocation(piece, location) => {
                self.edit_evidence(piece, |evidence| evidence.location = line(&location));
            }
            Change::EvidenceReused(piece, reused) => self.edit_evidence(piece, |evidence| evidence.reused = reused),
            Change::RaiseEvidence(id, piece) => self.edit(id, |entry| swap_with_previous(&mut entry.evidence, piece)),
            Change::LowerEvidence(id, piece) => self.edit(id, |entry| {
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
            Change::AddAction(id) => {
                let action = ActionId(self.free_id(moment));
                self.edit(id, |entry| {
                    if entry.actions.len() < Limits::ACTIONS_PER_INDICATOR {
                        entry.actions.push(Action::new(action));
                    }
                });
            }
            Change::ActionWhat(id, action, what) => self.edit_action(id, action, |action| action.what = line(&what)),
            Change::ActionWho(id, action, who) => self.edit_action(id, action, |action| action.who = line(&who)),
            Change::ActionDue(id, action, due) => self.edit_action(id, action, |action| action.due = due),
            Change::ActionState(id, action, state) => self.edit_action(id, action, |action| action.state = state),
            Change::RemoveAction(id, gone) => self.edit(id, |entry| entry.actions.retain(|action| action.id != gone)),
            Change::Amount(amount, value) => self.budget.set_amount(amount, value.min(Cents::MAX)),
            Change::PreAudit(wanted) => self.budget.pre_audit = wanted,
            Change::AddQuote => {
                if self.quotes.len() < Limits::QUOTES_BY_HAND {
                    self.quotes.insert(QuoteId(self.free_id(moment)), Rc::default());
                }
            }
            Change::Quote(id, change) => {
                if let Some(quote) = self.quotes.get_mut(&id) {
                    Rc::make_mut(quote).apply(change);
                }
            }
            Change::RemoveQuote(id) => drop(self.quotes.remove(&id)),
            Change::AddContact => {
                if self.contacts.len() < Limits::CONTACTS_BY_HAND {
                    self.contacts.insert(ContactId(self.free_id(moment)), Rc::default());
                }
            }
            Change::ContactName(id, name) => self.edit_contact(id, |contact| contact.name = line(&name)),
            Change::ContactDetails(id, details) => self.edit_contact(id, |contact| contact.details = line(&details)),
            Change::RemoveContact(id) => drop(self.contacts.remove(&id)),
            Change::WishedDates(dates) => self.wished_dates = line(&dates),
            Change::Language(language) => self.language = language,
        }
    }

    /// Edits an entry; one that says nothing in the end is not kept.
    pub(crate) fn edit(&mut self, id: IndicatorId, edit: impl FnOnce(&mut Entry)) {
        let mut entry = self.entry(id);
        edit(Rc::make_mut(&mut entry));
        if entry.is_empty() {
            self.entries.remove(&id);
        } else {
            self.entries.insert(id, entry);
        }
    }

    /// Edits a piece of evidence, unless it is gone.
    fn edit_evidence(&mut self, piece: EvidenceId, edit: impl FnOnce(&mut Evidence)) {
        if let Some(evidence) = self.evidence.get_mut(&piece) {
            edit(Rc::make_mut(evidence));
        }
    }

    /// Edits an action, unless it is gone.
    fn edit_action(&mut self, id: IndicatorId, action: ActionId, edit: impl FnOnce(&mut Action)) {
        self.edit(id, |entry| {
            if let Some(action) = entry.actions.iter_mut().find(|other| other.id == action) {
                edit(action);
            }
        });
    }

    /// Edits a certifying body, unless it is gone.
    fn edit_contact(&mut self, id: ContactId, edit: impl FnOnce(&mut Contact)) {
        if let Some(contact) = self.contacts.get_mut(&id) {
            edit(Rc::make_mut(contact));
        }
    }

    fn has_room(&self, id: IndicatorId) -> bool {
        self.entry(id).evidence.len() < Limits::EVIDENCE_PER_INDICATOR
    }

    /// A name that nothing in the document has: the moment's, or the next one
    /// that is free.
    fn free_id(&self, moment: Moment) -> u64 {
        let is_free = |id: &u64| {
            !self.evidence.contains_key(&EvidenceId(*id))
                && !self.quotes.contains_key(&QuoteId(*id))
                && !self.contacts.contains_key(&ContactId(*id))
                && !self.entries.values().flat_map(|entry| &entry.actions).any(|action| action.id.0 == *id)
        };
        let later = moment.millis.min(Limits::ID)..=Limits::ID;
        later.chain(0..moment.millis).find(is_free).unwrap_or_default()
    }
}

impl Profile {
    fn apply(&mut self, change: ProfileChange) {
        match change {
            ProfileChange::Category(category, present) => {
                self.categories = self.categories.with(category, present);
            }
            ProfileChange::Extension(category, present) => {
                self.extension = self.extension.with(category, present);
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
            QuoteChange::Days(item, days) => {
                if let Some(place) = self.days_mut(item) {
                    *place = days.map(|days| days.min(Self::MOST_DAYS));
                }
            }
            QuoteChange::Pricing(pricing) => self.pricing = pricing,
            QuoteChange::Amount(item, amount) => {
                if let Some(place) = self.amount_mut(item) {
                    *place = amount.map(|amount| amount.min(Cents::MAX));
                }
            }
            QuoteChange::ValidUntil(date) => self.valid_until = date,
        }
    }
}

/// A line of text as it is kept.
fn line(typed: &str) -> Rc<str> {
    texts::line(typed).text
}

fn swap_with_previous(list: &mut [EvidenceId], piece: EvidenceId) {
    let position = list.iter().position(|other| *other == piece).unwrap_or(0);
    if position > 0 {
        list.swap(position - 1, position);
    }
}
