//! The filled example: an organisation that does not exist, shown in place of the
//! visitor's own work until the visitor goes back to it. It is never stored, merged
//! or reported to the host page.

use std::rc::Rc;

use super::effect::{Effect, Effects, Visit};
use super::navigation::{FocusTarget, Screen, View};
use super::own_work::OwnWork;
use super::state::State;
use crate::document::{ActionState, Change, Document, EvidenceChange, Status};
use crate::language::Language;
use crate::now::Now;
use crate::profile::Flag;
use crate::quantity::Cents;
use crate::rnq::IndicatorId::{self, I2, I5, I12, I19, I22, I24, I26, I32};
use crate::text::ExampleText;

/// In how many days the audit of the example takes place.
const AUDIT_IN_DAYS: i32 = 96;

/// The answers that are not "in place".
const ANSWERS: [(IndicatorId, Status); 8] = [
    (I2, Status::Partly),
    (I5, Status::Partly),
    (I12, Status::Unknown),
    (I19, Status::Partly),
    (I22, Status::Unknown),
    (I24, Status::Partly),
    (I26, Status::NotInPlace),
    (I32, Status::NotInPlace),
];

impl State {
    /// Whether the example is shown.
    #[must_use]
    pub const fn is_example(&self) -> bool {
        self.own_work.is_some()
    }

    /// The visitor's own document, whatever is shown.
    #[must_use]
    pub fn own_document(&self) -> &Rc<Document> {
        self.own_work.as_ref().map_or(&self.document, |own| &own.document)
    }

    /// Shows the example, at its result.
    pub(super) fn show_example(&mut self, now: Now, effects: &mut Effects) {
        if !self.is_example() {
            let bookmark = self.bookmark();
            // The way back leads to the own work.
            effects.push(Effect::RecordVisit(Visit {
                bookmark: bookmark.write(),
                address: bookmark.address(),
                is_step: true,
            }));
            self.own_work = Some(OwnWork { document: self.document.clone(), bookmark });
        }
        self.replace_shown(Rc::new(example(self.language, now)));
        let has_result = Screen::Summary.is_shown(self.sections);
        let screen = if has_result { Screen::Summary } else { Screen::Budget };
        self.screen = screen;
        self.view = View::shown(screen, self.sections).next().unwrap_or_default();
        self.after_navigation(FocusTarget::Heading, effects);
    }

    /// Puts the visitor's own work back, where the visitor left it.
    pub(super) fn leave_example(&mut self) {
        let Some(own) = self.own_work.take() else { return };
        self.replace_shown(own.document);
        self.restore_bookmark(own.bookmark);
        self.derive();
    }

    /// Shows another document. What was being typed, and what could be undone, was
    /// about the former one.
    fn replace_shown(&mut self, document: Rc<Document>) {
        self.document = document;
        self.clear_notice();
        self.replacements = self.replacements.wrapping_add(1);
    }

    /// Follows a change of language.
    pub(super) fn translate_example(&mut self, now: Now) {
        if self.is_example() && self.language.is_loaded() {
            self.replace_shown(Rc::new(example(self.language, now)));
        }
    }

    /// Does something to the visitor's own work, whatever is shown.
    pub(super) fn with_own_work(&mut self, effects: &mut Effects, act: impl FnOnce(&mut Self, &mut Effects)) {
        let Some(own) = &self.own_work else { return act(self, effects) };
        let before = own.document.clone();
        let example = std::mem::replace(&mut self.document, before.clone());
        act(self, effects);
        let after = std::mem::replace(&mut self.document, example);
        if !Rc::ptr_eq(&before, &after) {
            effects.push(Effect::ScheduleSave);
        }
        if let Some(own) = &mut self.own_work {
            own.document = after;
        }
    }
}

/// The example in this language, with dates that follow from today's.
fn example(language: Language, now: Now) -> Document {
    let text: &ExampleText = language.messages().example();
    let mut document = Document::default();
    document.profile.name = text.name.into();
    document.profile.set_flag(Flag::Certifying, true);
    document.profile.set_flag(Flag::Subcontracts, true);
    document.profile.turnover = Some(Cents::euros(92_000));
    document.profile.planned_date = Some(now.today.plus_days(AUDIT_IN_DAYS));
    let applicable: Vec<IndicatorId> = document.profile.applicable(now.today).map(|row| row.id).collect();
    for id in applicable {
        let other = ANSWERS.iter().find(|(other, _)| *other == id);
        let status = other.map_or(Status::InPlace, |(_, status)| *status);
        document = document.after(Change::Answer(id, status), now);
    }
    for (id, notes) in text.notes {
        document = document.after(Change::Notes(*id, (*notes).into()), now);
    }
    for (position, (id, what, who)) in text.actions.iter().enumerate() {
        let days = 14 * (i32::try_from(position).unwrap_or_default() + 1);
        document = document.after(Change::PlanAction(*id, (*what).into(), Some(now.today.plus_days(days))), now);
        if let Some(action) = document.entry(*id).actions.last() {
            document = document.after(Change::ActionWho(*id, action.id, (*who).into()), now);
            if position == 0 {
                document = document.after(Change::ActionState(*id, action.id, ActionState::InProgress), now);
            }
        }
    }
    for (title, location, serves) in text.evidence {
        let Some((first, others)) = serves.split_first() else { continue };
        document = document.after(Change::AddEvidence(*first), now);
        let Some(piece) = document.entry(*first).evidence.last().copied() else { continue };
        document = document.after(Change::Evidence(piece, EvidenceChange::Title((*title).into())), now);
        document = document.after(Change::Evidence(piece, EvidenceChange::Location((*location).into())), now);
        for other in others {
            document = document.after(Change::ReuseEvidence(*other, piece), now);
        }
    }
    document
}
