//! What the visitor says about one indicator.

use std::rc::Rc;

use crate::date::Date;
use crate::rnq::{Edition, Indicator};

/// The answer to an indicator's question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    /// Done, and can be shown.
    InPlace,
    /// Done in part, or not always.
    Partly,
    /// Not done.
    NotInPlace,
    /// The visitor does not know yet. Never counted as compliant.
    Unknown,
}

impl Status {
    /// All answers, from good to open.
    pub const ALL: [Self; 4] = [Self::InPlace, Self::Partly, Self::NotInPlace, Self::Unknown];

    /// The name in documents.
    pub const fn code(self) -> &'static str {
        match self {
            Self::InPlace => "in_place",
            Self::Partly => "partly",
            Self::NotInPlace => "not_in_place",
            Self::Unknown => "unknown",
        }
    }

    /// The answer with this name.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.code() == code)
    }

    /// Whether the answer is a shortfall.
    pub const fn is_gap(self) -> bool {
        matches!(self, Self::Partly | Self::NotInPlace)
    }
}

/// Names a piece of evidence in a document, for as long as it lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EvidenceId(pub u64);

/// Names an action in a document, for as long as it lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ActionId(pub u64);

/// How far an action is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum ActionState {
    /// Not started.
    #[default]
    ToDo,
    /// Started.
    InProgress,
    /// Finished.
    Done,
}

impl ActionState {
    /// All states, in the order an action goes through them.
    pub const ALL: [Self; 3] = [Self::ToDo, Self::InProgress, Self::Done];

    /// The name in documents.
    pub const fn code(self) -> &'static str {
        match self {
            Self::ToDo => "to_do",
            Self::InProgress => "in_progress",
            Self::Done => "done",
        }
    }

    /// The state with this name.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// A piece of evidence. It stands once in the document, whatever the number
/// of indicators that it serves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// What it is.
    pub title: Rc<str>,
    /// Where it is kept: a folder, a drawer, an address.
    pub location: Rc<str>,
    /// It was made for Datadock or for an earlier label, and serves again.
    pub reused: bool,
}

/// Something to do about an indicator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    /// Its name in the document.
    pub id: ActionId,
    /// What is to be done.
    pub what: Rc<str>,
    /// By whom.
    pub who: Rc<str>,
    /// By when.
    pub due: Option<Date>,
    /// How far it is.
    pub state: ActionState,
}

impl Action {
    /// An action that says nothing yet.
    pub fn new(id: ActionId) -> Self {
        Self { id, what: Rc::default(), who: Rc::default(), due: None, state: ActionState::ToDo }
    }
}

/// All that was said about one indicator.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// The answer, and the edition whose question it answers.
    pub answer: Option<(Status, Edition)>,
    /// How it is done here.
    pub notes: Rc<str>,
    /// The evidence, in the visitor's order.
    pub evidence: Vec<EvidenceId>,
    /// What is to be done, in the order it was added.
    pub actions: Vec<Action>,
}

impl Entry {
    /// The answer, if one was given.
    pub fn status(&self) -> Option<Status> {
        self.answer.map(|(status, _)| status)
    }

    /// The action with this id.
    pub fn action(&self, id: ActionId) -> Option<&Action> {
        self.actions.iter().find(|action| action.id == id)
    }

    /// Whether the answer still says too little to count on: none yet, or
    /// "don't know yet".
    pub fn is_open(&self) -> bool {
        matches!(self.status(), None | Some(Status::Unknown))
    }

    /// Whether the answer was given to a question that is another one in this
    /// edition. "Don't know yet" holds for both.
    pub fn to_review(&self, indicator: &Indicator, edition: Edition) -> bool {
        let said = |status| status != Status::Unknown;
        self.answer.is_some_and(|(status, answered)| said(status) && indicator.differs_between(answered, edition))
    }

    /// Whether nothing at all was said.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
