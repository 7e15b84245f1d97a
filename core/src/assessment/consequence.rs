//! What each indicator would mean at the audit, as one of a few consequences.

use super::verdict::{Severity, severity};
use crate::date::Date;
use crate::document::{Document, Status};
use crate::rnq::Indicator;

/// What an indicator would mean at the audit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Consequence {
    /// In place, with evidence that holds.
    Proved,
    /// In place, but no evidence is listed, or it has to be checked again.
    InPlace,
    /// A minor non-conformity.
    Minor,
    /// A major non-conformity, which blocks the certification.
    Blocking,
    /// "Don't know yet".
    Unknown,
    /// Not answered.
    Unanswered,
}

impl Consequence {
    /// All consequences, from the best to the least known.
    pub const ALL: [Self; 6] =
        [Self::Proved, Self::InPlace, Self::Minor, Self::Blocking, Self::Unknown, Self::Unanswered];

    /// The code used in class names.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Proved => "proved",
            Self::InPlace => "in_place",
            Self::Minor => "minor",
            Self::Blocking => "blocking",
            Self::Unknown => "unknown",
            Self::Unanswered => "unanswered",
        }
    }

    /// Whether something has to be corrected.
    pub const fn is_gap(self) -> bool {
        matches!(self, Self::Minor | Self::Blocking)
    }

    /// The consequence of what is entered for an indicator, on this day.
    pub fn of(document: &Document, indicator: &Indicator, today: Date) -> Self {
        let entry = document.entry(indicator.id);
        let Some(status) = entry.status() else { return Self::Unanswered };
        match (status, severity(indicator, status)) {
            (_, Some(Severity::Major)) => Self::Blocking,
            (_, Some(Severity::Minor)) => Self::Minor,
            (Status::Unknown, None) => Self::Unknown,
            _ if document.has_proof(indicator.id, today) => Self::Proved,
            _ => Self::InPlace,
        }
    }
}

/// The indicators that the planned audit checks, with their consequences, in order.
pub fn consequences(document: &Document, today: Date) -> impl Iterator<Item = (&'static Indicator, Consequence)> {
    let audited = document.profile.applicable(today).filter(|row| document.profile.audited(row));
    audited.map(move |row| (row, Consequence::of(document, row, today)))
}
