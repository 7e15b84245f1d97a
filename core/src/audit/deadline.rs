//! The terms that the rules set around an audit, as data: how long something
//! may take or when it must be done, with what each rests on.

use crate::date::Date;
use crate::rnq::{Citation, Confidence, Source};

/// A length of calendar time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    /// Whole days.
    Days(u16),
    /// Calendar months: the same day of a later month.
    Months(u16),
}

/// A length of time that a rule or a practice sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// How long.
    pub length: Length,
    /// What it rests on.
    pub citation: Citation,
}

impl Period {
    const fn months(months: u16, source: Source, confidence: Confidence) -> Self {
        Self { length: Length::Months(months), citation: Citation::new(source, confidence) }
    }

    const fn days(days: u16, source: Source, confidence: Confidence) -> Self {
        Self { length: Length::Days(days), citation: Citation::new(source, confidence) }
    }

    /// The day on which the term ends that starts on this day.
    pub fn from(self, day: Date) -> Date {
        match self.length {
            Length::Days(days) => day.plus_days(days.into()),
            Length::Months(months) => day.plus_months(months.into()),
        }
    }

    /// The day on which the term starts that ends on this day.
    pub fn until(self, day: Date) -> Date {
        match self.length {
            Length::Days(days) => day.plus_days(-i32::from(days)),
            Length::Months(months) => day.plus_months(-i32::from(months)),
        }
    }
}

use Confidence::{High, Medium};

/// To correct a major non-conformity, from its notification.
pub const MAJOR_CORRECTION: Period = Period::months(3, Source::AuditOrderArticle5, High);
/// For the certifying body to verify that correction, after it.
pub const MAJOR_VERIFICATION: Period = Period::months(1, Source::AuditOrderArticle5, High);
/// To carry out the action plan on a minor one, from its notification.
pub const MINOR_CORRECTION: Period = Period::months(6, Source::AuditOrderArticle5, High);
/// For the certifying body to propose an audit date, from the signed contract.
pub const DATE_PROPOSAL: Period = Period::days(30, Source::AuditOrderArticle1, High);
/// From a quote to the audit, at most, as one certifying body reports.
pub const QUOTE_TO_AUDIT: Period = Period::days(28, Source::CertifierPractice, Medium);
/// From an audit without non-conformity to the certificate, at most, as one
/// certifying body reports its own practice.
pub const CERTIFICATE: Period = Period::days(15, Source::CertifierPractice, Medium);
/// How long a certificate is valid.
pub const VALIDITY: Period = Period::months(36, Source::Decree2019, High);
/// From the certificate to the earliest surveillance audit.
pub const SURVEILLANCE_FROM: Period = Period::months(14, Source::AuditOrderArticle2, High);
/// From the certificate to the latest surveillance audit.
pub const SURVEILLANCE_TO: Period = Period::months(22, Source::AuditOrderArticle2, High);
/// Before the end of the certificate: when to call for the renewal, as a
/// certifying body advises.
pub const RENEWAL_CONTACT: Period = Period::months(8, Source::AfnorFaq, Medium);
/// Before the end of the certificate: the latest renewal audit that still
/// leaves the time to correct and to verify a major non-conformity.
pub const RENEWAL_AUDIT: Period = Period::months(4, Source::RenewalFaq, High);
/// Before a new request, after a refusal.
pub const NEW_REQUEST: Period = Period::months(3, Source::AuditOrderArticle8, High);

#[cfg(test)]
mod tests {
    use super::{Length, MAJOR_CORRECTION, MAJOR_VERIFICATION, RENEWAL_AUDIT};

    #[test]
    fn the_latest_renewal_leaves_the_time_to_correct_and_to_verify() {
        let months = [MAJOR_CORRECTION, MAJOR_VERIFICATION, RENEWAL_AUDIT].map(|term| match term.length {
            Length::Months(months) => months,
            Length::Days(_) => 0,
        });
        assert_eq!(months[0] + months[1], months[2]);
    }
}
