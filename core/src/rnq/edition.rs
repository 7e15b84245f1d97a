//! The two editions of the quality framework and the date on which the second
//! replaces the first.

use super::source::{Citation, Confidence, Source};
use crate::date::{Date, date};

/// An edition of the quality framework. The audit date decides which one
/// applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Edition {
    /// 32 indicators, for audits held up to 31 October 2026 (décret 2019-565).
    Rnq2019,
    /// 33 indicators, for audits held from 1 November 2026 (décret 2026-728).
    Rnq2026,
}

impl Edition {
    /// Both editions, oldest first.
    pub const ALL: [Self; 2] = [Self::Rnq2019, Self::Rnq2026];

    /// The first day on which audits use the 2026 edition.
    pub const CHANGEOVER: Date = date!(2026, 11, 1);

    /// The source of [`Self::CHANGEOVER`].
    pub const CHANGEOVER_SOURCE: Citation = Citation::new(Source::Decree2026, Confidence::High);

    /// The edition used by an audit that takes place on this day.
    pub fn for_audit_on(day: Date) -> Self {
        if day < Self::CHANGEOVER { Self::Rnq2019 } else { Self::Rnq2026 }
    }

    /// The code used in documents.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Rnq2019 => "rnq-2019",
            Self::Rnq2026 => "rnq-2026",
        }
    }

    /// The edition with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|edition| edition.code() == code)
    }
}

#[cfg(test)]
mod tests {
    use super::Edition;
    use crate::date::Date;

    #[test]
    fn the_edition_changes_on_the_first_of_november_2026() {
        let edition = |text| Date::parse(text).map(Edition::for_audit_on);
        assert_eq!(edition("2026-10-31"), Some(Edition::Rnq2019));
        assert_eq!(edition("2026-11-01"), Some(Edition::Rnq2026));
    }
}
