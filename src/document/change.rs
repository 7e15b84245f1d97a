//! All that can be done to a document by hand.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::{Document, Limits, texts};
use crate::assessment::{Action, ActionId, Entry, Evidence, EvidenceId, Status};
use crate::audit::{Amount, PlannedAudit};
use crate::date::Date;
use crate::profile::{Flag, Profile};
use crate::quantity::Cents;
use crate::rnq::{Category, IndicatorId};
use crate::text::Language;

/// When something is done. Passed in, since this room has no clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The visitor's calendar day.
    pub today: Date,
    /// Milliseconds since 1970, which name what is added: two tabs that add
    /// something do not give it the same name.
    pub millis: u64,
}

/// A change of the profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProfileChange {
    /// Works in this category, or not.
    Category(Category, bool),
    /// The extension adds this category, or not.
    Extension(Category, bool),
    /// A yes-or-no statement.
    Flag(Flag, bool),
    /// The annual training turnover; `None` when it is not known.
    Turnover(Option<Cents>),
    /// The number of sites beside the central function.
    OtherSites(u32),
    /// The audit that is prepared for.
    PlannedAudit(PlannedAudit),
    /// Its day; `None` when it is not known.
    PlannedDate(Option<Date>),
}

/// A change of the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Something about the organisation or its audit.
    Profile(ProfileChange),
    /// The answer to an indicator.
    Answer(IndicatorId, Status),
    /// The answer still holds although the question changed.
    Confirm(IndicatorId),
    /// How it is done here.
    Notes(IndicatorId, Rc<str>),
    /// A new, empty piece of evidence at the end of the indicator's list.
    AddEvidence(IndicatorId),
    /// A piece that the document has already, at the end of the list.
    ReuseEvidence(IndicatorId, EvidenceId),
    /// What a piece of evidence is, wherever it is used.
    EvidenceTitle(EvidenceId, Rc<str>),
    /// Where it is kept.
    EvidenceLocation(EvidenceId, Rc<str>),
    /// One place up in the indicator's list.
    RaiseEvidence(IndicatorId, EvidenceId),
    /// One place down in the indicator's list.
    LowerEvidence(IndicatorId, EvidenceId),
    /// Out of the indicator's list, and out of the document when no other
    /// indicator uses the piece.
    RemoveEvidence(IndicatorId, EvidenceId),
    /// A new, empty action.
    AddAction(IndicatorId),
    /// What is to be done.
    ActionWhat(IndicatorId, ActionId, Rc<str>),
    /// By whom.
    ActionWho(IndicatorId, ActionId, Rc<str>),
    /// By when.
    ActionDue(IndicatorId, ActionId, Option<Date>),
    /// Not to be done after all.
    RemoveAction(IndicatorId, ActionId),
    /// A price.
    Amount(Amount, Cents),
    /// Whether a pre-audit is wanted.
    PreAudit(bool),
    /// The language of the screen.
    Language(Language),
}

impl Change {
    /// Whether the change takes away something that was typed, so that the
    /// visitor should be offered to take it back.
    #[must_use]
    pub const fn removes(&self) -> bool {
        matches!(self, Self::RemoveEvidence(..) | Self::RemoveAction(..))
    }
}

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
                        entry.actions.push(Action { id: action, what: Rc::default(), who: Rc::default(), due: None });
                    }
                });
            }
            Change::ActionWhat(id, action, what) => self.edit_action(id, action, |action| action.what = line(&what)),
            Change::ActionWho(id, action, who) => self.edit_action(id, action, |action| action.who = line(&who)),
            Change::ActionDue(id, action, due) => self.edit_action(id, action, |action| action.due = due),
            Change::RemoveAction(id, gone) => self.edit(id, |entry| entry.actions.retain(|action| action.id != gone)),
            Change::Amount(amount, value) => self.budget.set_amount(amount, value.min(Cents::MAX)),
            Change::PreAudit(wanted) => self.budget.pre_audit = wanted,
            Change::Language(language) => self.language = language,
        }
    }

    /// Edits an entry; one that says nothing in the end is not kept.
    pub(super) fn edit(&mut self, id: IndicatorId, edit: impl FnOnce(&mut Entry)) {
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

    fn has_room(&self, id: IndicatorId) -> bool {
        self.entry(id).evidence.len() < Limits::EVIDENCE_PER_INDICATOR
    }

    /// A name that nothing in the document has: the moment's, or the next one
    /// that is free.
    fn free_id(&self, moment: Moment) -> u64 {
        let pieces = self.evidence.keys().map(|id| id.0);
        let actions = self.entries.values().flat_map(|entry| entry.actions.iter().map(|action| action.id.0));
        let used: BTreeSet<u64> = pieces.chain(actions).collect();
        let later = moment.millis.min(Limits::ID)..=Limits::ID;
        later.chain(0..moment.millis).find(|id| !used.contains(id)).unwrap_or_default()
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
