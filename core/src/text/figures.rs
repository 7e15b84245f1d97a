//! The few messages that the figures of the first screen need, apart from all others:
//! a program that answers that screen alone contains no more than these.

use super::{Messages, en, fr};
use crate::language::Language;
use crate::profile::AuditKind;
use crate::quantity::{Cents, HalfDays, Range};

/// The messages of the figures that follow from the profile.
#[derive(Clone, Copy, Debug)]
pub struct FigureMessages {
    /// The name of the planned audit.
    pub kind: fn(AuditKind) -> &'static str,
    /// The name of its cost.
    pub cost: &'static str,
    /// What stands in place of a figure that is not known yet.
    pub none: &'static str,
    /// A number of days.
    pub days: fn(Range<HalfDays>) -> String,
    /// A range of amounts.
    pub amounts: fn(Cents, Cents) -> String,
    /// A number of questions.
    pub questions: fn(usize) -> String,
    /// What the questions are for, with the minutes that they take.
    pub diagnostic: fn(usize) -> String,
    /// The number of indicators and of days, for a screen reader.
    pub announcement: fn(usize, Option<&str>) -> String,
    /// What is missing while no category is selected.
    pub no_category: &'static str,
}

impl FigureMessages {
    const fn of(messages: &Messages) -> Self {
        Self {
            kind: messages.audit.kind,
            cost: messages.key_figures.cost,
            none: messages.key_figures.none,
            days: messages.numbers.days,
            amounts: messages.numbers.amounts,
            questions: messages.start.questions,
            diagnostic: messages.start.diagnostic,
            announcement: messages.organisation.figures,
            no_category: messages.organisation.no_category,
        }
    }
}

static FRENCH: FigureMessages = FigureMessages::of(&fr::MESSAGES);
static ENGLISH: FigureMessages = FigureMessages::of(&en::MESSAGES);

impl Language {
    /// The messages of the figures, in this language or its
    /// [fallback](Self::or_fallback).
    pub fn figure_messages(self) -> &'static FigureMessages {
        match self.or_fallback() {
            Self::French => &FRENCH,
            Self::English => &ENGLISH,
        }
    }
}
