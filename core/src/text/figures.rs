//! The few messages that the figures of the first screen need, apart from all others:
//! a program that answers that screen alone contains no more than these.

use super::{AuditMessages, KeyFigures, Numbers, OrganisationMessages, StartMessages, en, fr};
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
    const fn of(
        audit: &AuditMessages,
        key_figures: &KeyFigures,
        numbers: &Numbers,
        start: &StartMessages,
        organisation: &OrganisationMessages,
    ) -> Self {
        Self {
            kind: audit.kind,
            cost: key_figures.cost,
            none: key_figures.none,
            days: numbers.days,
            amounts: numbers.amounts,
            questions: start.questions,
            diagnostic: start.diagnostic,
            announcement: organisation.figures,
            no_category: organisation.no_category,
        }
    }
}

static FRENCH: FigureMessages =
    FigureMessages::of(&fr::AUDIT, &fr::KEY_FIGURES, &fr::NUMBERS, &fr::START, &fr::ORGANISATION);
static ENGLISH: FigureMessages =
    FigureMessages::of(&en::AUDIT, &en::KEY_FIGURES, &en::NUMBERS, &en::START, &en::ORGANISATION);

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
