//! What a reviewer thinks of an indicator, beside the provider's answer and never in
//! its place.

use std::rc::Rc;

use super::Status;
use crate::rnq::IndicatorId;

/// The id of a reviewer in a document. It never changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReviewerId(pub u64);

/// What the provider made of an opinion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Decision {
    /// The reviewer's answer is now the provider's.
    TakenOver,
    /// The provider's answer stays.
    Kept,
}

impl Decision {
    /// All decisions.
    pub const ALL: [Self; 2] = [Self::TakenOver, Self::Kept];

    /// The code used in documents.
    pub const fn code(self) -> &'static str {
        match self {
            Self::TakenOver => "taken_over",
            Self::Kept => "kept",
        }
    }

    /// The decision with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|decision| decision.code() == code)
    }
}

/// A reviewer's answer and comment on one indicator.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opinion {
    /// The reviewer's answer.
    pub status: Option<Status>,
    /// The reviewer's comment.
    pub comment: Rc<str>,
    /// The provider's answer when the opinion was given: after another one, it has to
    /// be given again.
    pub about: Option<Status>,
    /// What the provider made of it; `None` until then.
    pub decision: Option<Decision>,
}

impl Opinion {
    /// Whether it says anything.
    #[must_use]
    pub fn is_stated(&self) -> bool {
        self.status.is_some() || !self.comment.trim().is_empty()
    }
}

/// A change by, or about, a reviewer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpinionChange {
    /// Adds a reviewer of this name, unless there is one.
    AddReviewer(Rc<str>),
    /// Sets the reviewer's answer.
    Status(IndicatorId, ReviewerId, Status),
    /// Sets the reviewer's comment.
    Comment(IndicatorId, ReviewerId, Rc<str>),
    /// The reviewer takes the opinion back.
    Withdraw(IndicatorId, ReviewerId),
    /// The provider takes the reviewer's answer over.
    TakeOver(IndicatorId, ReviewerId),
    /// The provider's answer stays, or the former one comes back.
    Keep(IndicatorId, ReviewerId),
}

impl OpinionChange {
    /// Whether it is the reviewer's, rather than the provider's.
    #[must_use]
    pub const fn is_by_reviewer(&self) -> bool {
        matches!(self, Self::AddReviewer(_) | Self::Status(..) | Self::Comment(..) | Self::Withdraw(..))
    }
}
