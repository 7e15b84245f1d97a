//! The steps of the guided pass: one question at a time, with a pause after each
//! criterion.

use crate::date::Date;
use crate::profile::Profile;
use crate::rnq::{Criterion, IndicatorId};

/// Where the visitor is in the guided pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PassStep {
    /// At a question.
    Question(IndicatorId),
    /// At the pause after the last question of a criterion. The pause after the last
    /// criterion ends the pass.
    Pause(Criterion),
}

/// How many questions of a first pass a minute answers: 26 took four to five minutes in
/// trials, without opening the help.
const QUESTIONS_A_MINUTE: usize = 6;

/// How many minutes a first pass of this many questions takes, about.
#[must_use]
pub const fn minutes_for(questions: usize) -> usize {
    questions.div_ceil(QUESTIONS_A_MINUTE)
}

impl Default for PassStep {
    fn default() -> Self {
        Self::Question(IndicatorId::I1)
    }
}

impl PassStep {
    /// The step as a word of a bookmark.
    pub(super) fn write(self) -> String {
        match self {
            Self::Question(id) => id.to_string(),
            Self::Pause(criterion) => format!("c{}", criterion.number()),
        }
    }

    /// The step that the word names.
    pub(super) fn parse(word: &str) -> Option<Self> {
        if let Some(number) = word.strip_prefix('c') {
            return Criterion::ALL.into_iter().find(|it| it.number().to_string() == number).map(Self::Pause);
        }
        IndicatorId::from_number(word.parse().ok()?).map(Self::Question)
    }

    /// This step, or the question that takes its place where the profile no longer
    /// has it; `None` where no indicator applies.
    #[must_use]
    pub fn valid(self, profile: &Profile, today: Date) -> Option<Self> {
        let ids = || profile.applicable(today).map(|row| row.id);
        let is_there = match self {
            Self::Question(id) => ids().any(|other| other == id),
            Self::Pause(criterion) => ids().any(|id| id.row().criterion == criterion),
        };
        let after = |other: &IndicatorId| match self {
            Self::Question(id) => *other > id,
            Self::Pause(criterion) => other.row().criterion > criterion,
        };
        if is_there { Some(self) } else { ids().find(after).or_else(|| ids().next()).map(Self::Question) }
    }

    /// The step after this one; `None` after the last pause.
    #[must_use]
    pub fn next(self, profile: &Profile, today: Date) -> Option<Self> {
        let mut ids = profile.applicable(today).map(|row| row.id);
        match self {
            Self::Question(id) => {
                let next = ids.find(|other| *other > id).filter(|next| next.row().criterion == id.row().criterion);
                Some(next.map_or(Self::Pause(id.row().criterion), Self::Question))
            }
            Self::Pause(criterion) => ids.find(|id| id.row().criterion > criterion).map(Self::Question),
        }
    }

    /// The step before this one; `None` before the first question. The pauses are
    /// left out: the way back leads from question to question.
    #[must_use]
    pub fn previous(self, profile: &Profile, today: Date) -> Option<Self> {
        let is_before = |id: &IndicatorId| match self {
            Self::Question(own) => *id < own,
            Self::Pause(criterion) => id.row().criterion <= criterion,
        };
        profile.applicable(today).map(|row| row.id).filter(is_before).last().map(Self::Question)
    }
}
