//! The visitor's answer, notes, evidence and actions for one indicator.

use std::rc::Rc;

use crate::date::Date;
use crate::rnq::{Edition, Indicator};

/// The answer to an indicator's question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    /// Done, and demonstrable.
    InPlace,
    /// Partly done, or not always done.
    Partly,
    /// Not done.
    NotInPlace,
    /// The visitor does not know yet. This never counts as compliant.
    Unknown,
}

impl Status {
    /// All answers, from compliant to unknown.
    pub const ALL: [Self; 4] = [Self::InPlace, Self::Partly, Self::NotInPlace, Self::Unknown];

    /// The code used in documents.
    pub const fn code(self) -> &'static str {
        match self {
            Self::InPlace => "in_place",
            Self::Partly => "partly",
            Self::NotInPlace => "not_in_place",
            Self::Unknown => "unknown",
        }
    }

    /// The answer with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.code() == code)
    }

    /// Whether the answer is a shortfall.
    pub const fn is_gap(self) -> bool {
        matches!(self, Self::Partly | Self::NotInPlace)
    }
}

/// The id of a piece of evidence in a document. It never changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EvidenceId(pub u64);

/// The id of an action in a document. It never changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ActionId(pub u64);

/// The progress of an action.
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
    /// All states, in order of progress.
    pub const ALL: [Self; 3] = [Self::ToDo, Self::InProgress, Self::Done];

    /// The code used in documents.
    pub const fn code(self) -> &'static str {
        match self {
            Self::ToDo => "to_do",
            Self::InProgress => "in_progress",
            Self::Done => "done",
        }
    }

    /// The state with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// A piece of evidence. The document stores it once, regardless of the number
/// of indicators that it supports.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// Its title.
    pub title: Rc<str>,
    /// Where to find it: a folder, a drawer, a URL.
    pub location: Rc<str>,
    /// Whether it is reused from Datadock or an earlier label.
    pub reused: bool,
    /// The person who keeps it up to date.
    pub owner: Rc<str>,
    /// The day on which it was last checked.
    pub checked_on: Option<Date>,
    /// For how many months a check holds, at most [`Self::MAX_MONTHS`]; `None` if it
    /// holds for good.
    pub valid_months: Option<u16>,
}

impl Evidence {
    /// The maximum of [`Self::valid_months`]: ten years, longer than any cycle.
    pub const MAX_MONTHS: u16 = 120;

    /// Whether it says what it is, or where it is. A row that was only added proves
    /// nothing.
    pub fn is_stated(&self) -> bool {
        !self.title.trim().is_empty() || !self.location.trim().is_empty()
    }

    /// Its title, or `unnamed` where it has none.
    pub fn title_or<'a>(&'a self, unnamed: &'a str) -> &'a str {
        if self.title.trim().is_empty() { unnamed } else { &self.title }
    }

    /// The address to open, where the location is one: `http` or `https`, without
    /// spaces. Everything else is text, whatever it looks like.
    ///
    /// ```
    /// use jalon_core::document::Evidence;
    ///
    /// let at = |location: &str| Evidence { location: location.into(), ..Evidence::default() };
    /// assert_eq!(at(" https://drive.exemple.fr/a ").url(), Some("https://drive.exemple.fr/a"));
    /// assert_eq!(at("javascript:alert(1)").url(), None);
    /// ```
    pub fn url(&self) -> Option<&str> {
        let location = self.location.trim();
        let (scheme, rest) = location.split_once("://")?;
        let is_web = scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http");
        let has_host = !rest.is_empty() && !rest.starts_with(['/', '?', '#', ':', '\\']);
        (is_web && has_host && !location.contains(char::is_whitespace)).then_some(location)
    }

    /// The last day on which the last check holds; `None` if it never ends.
    pub fn valid_until(&self) -> Option<Date> {
        Some(self.checked_on?.plus_months(i32::from(self.valid_months?)))
    }

    /// Whether it has to be checked again: the last check no longer holds.
    pub fn is_due(&self, today: Date) -> bool {
        self.valid_until().is_some_and(|day| day < today)
    }

    /// Whether it proves something on this day.
    pub fn is_proof(&self, today: Date) -> bool {
        self.is_stated() && !self.is_due(today)
    }
}

/// An action planned for an indicator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    /// Its id in the document.
    pub id: ActionId,
    /// What it consists of.
    pub what: Rc<str>,
    /// The person in charge.
    pub who: Rc<str>,
    /// The due date.
    pub due: Option<Date>,
    /// Its progress.
    pub state: ActionState,
}

impl Action {
    /// A new, empty action.
    pub fn new(id: ActionId) -> Self {
        Self { id, what: Rc::default(), who: Rc::default(), due: None, state: ActionState::ToDo }
    }

    /// What it consists of, or `unnamed` where nobody has said.
    pub fn title_or<'a>(&'a self, unnamed: &'a str) -> &'a str {
        if self.what.trim().is_empty() { unnamed } else { &self.what }
    }
}

/// All entered data about one indicator.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// The answer, and the edition under which it was given.
    pub answer: Option<(Status, Edition)>,
    /// Whether the answer was given for an earlier audit, and not confirmed since.
    pub carried_over: bool,
    /// Notes on how the organisation meets the requirement.
    pub notes: Rc<str>,
    /// Notes for the visitor alone, which no report for the audit shows.
    pub private_notes: Rc<str>,
    /// The evidence, in the visitor's order.
    pub evidence: Vec<EvidenceId>,
    /// The planned actions, in the order of their creation.
    pub actions: Vec<Action>,
}

impl Entry {
    /// The answer, if there is one.
    pub fn status(&self) -> Option<Status> {
        self.answer.map(|(status, _)| status)
    }

    /// The open action that is due first; one without a date comes last.
    pub fn next_action(&self) -> Option<&Action> {
        let open = self.actions.iter().filter(|action| action.state != ActionState::Done);
        open.min_by_key(|action| action.due.unwrap_or(Date::LAST))
    }

    /// The action with this id.
    pub fn action(&self, id: ActionId) -> Option<&Action> {
        self.actions.iter().find(|action| action.id == id)
    }

    /// Whether the indicator still needs an answer: there is none, or it is
    /// "don't know yet".
    pub fn is_open(&self) -> bool {
        matches!(self.status(), None | Some(Status::Unknown))
    }

    /// Whether the answer was given for an earlier audit, or under an edition whose
    /// requirement differs from that of `edition`. "Don't know yet" needs no review.
    pub fn to_review(&self, indicator: &Indicator, edition: Edition) -> bool {
        self.answer.is_some_and(|(status, answered_under)| {
            status != Status::Unknown && (self.carried_over || indicator.differs_between(answered_under, edition))
        })
    }

    /// Whether the entry contains no data.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
