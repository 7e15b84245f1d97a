//! The periods and deadlines around an audit, as data, each with its source.

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

/// A length of time set by a rule or a practice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// The length of time.
    pub length: Length,
    /// The source of the period.
    pub citation: Citation,
}

impl Period {
    const fn months(months: u16, source: Source, confidence: Confidence) -> Self {
        Self { length: Length::Months(months), citation: Citation::new(source, confidence) }
    }

    const fn days(days: u16, source: Source, confidence: Confidence) -> Self {
        Self { length: Length::Days(days), citation: Citation::new(source, confidence) }
    }

    /// The end of the period that starts on this day.
    pub fn from(self, day: Date) -> Date {
        match self.length {
            Length::Days(days) => day.plus_days(days.into()),
            Length::Months(months) => day.plus_months(months.into()),
        }
    }

    /// The start of the period that ends on this day.
    pub fn until(self, day: Date) -> Date {
        match self.length {
            Length::Days(days) => day.plus_days(-i32::from(days)),
            Length::Months(months) => day.plus_months(-i32::from(months)),
        }
    }
}

use Confidence::{High, Medium};

/// The time to correct a major non-conformity, from its notification.
pub const MAJOR_CORRECTION: Period = Period::months(3, Source::AuditOrderArticle5, High);
/// The time for the certifying body to verify that correction, from its end.
pub const MAJOR_VERIFICATION: Period = Period::months(1, Source::AuditOrderArticle5, High);
/// The time to carry out the action plan for a minor non-conformity, from its
/// notification.
pub const MINOR_CORRECTION: Period = Period::months(6, Source::AuditOrderArticle5, High);
/// The time for the certifying body to propose an audit date, from the
/// signature of the contract.
pub const DATE_PROPOSAL: Period = Period::days(30, Source::AuditOrderArticle1, High);
/// The maximum time from a quote to the audit, as reported by one certifying
/// body.
pub const QUOTE_TO_AUDIT: Period = Period::days(28, Source::CertifierPractice, Medium);
/// The maximum time from an audit without non-conformity to the certificate, as
/// reported by one certifying body about its own practice.
pub const CERTIFICATE: Period = Period::days(15, Source::CertifierPractice, Medium);
/// The validity of a certificate.
pub const VALIDITY: Period = Period::months(36, Source::Decree2019, High);
/// The time from the certificate to the earliest surveillance audit.
pub const SURVEILLANCE_FROM: Period = Period::months(14, Source::AuditOrderArticle2, High);
/// The time from the certificate to the latest surveillance audit.
pub const SURVEILLANCE_TO: Period = Period::months(22, Source::AuditOrderArticle2, High);
/// The time before the certificate expires at which a certifying body advises
/// contacting it about the renewal.
pub const RENEWAL_CONTACT: Period = Period::months(8, Source::AfnorFaq, Medium);
/// The time before the certificate expires from which a certifying body advises holding
/// the renewal audit.
pub const RENEWAL_FROM: Period =
    Period { length: Length::Months(5), citation: Citation::second(Source::RenewalPractice, Medium) };
/// The time before the certificate expires at which the latest renewal audit
/// still allows a major non-conformity to be corrected and verified.
pub const RENEWAL_AUDIT: Period = Period::months(4, Source::RenewalFaq, High);
/// The time to choose another certifying body, from the withdrawal of the accreditation of
/// the one before.
pub const TRANSFER: Period =
    Period { length: Length::Months(6), citation: Citation::second(Source::CertifierSuspension, Medium) };
/// The waiting time after a refusal before a new request.
pub const NEW_REQUEST: Period = Period::months(3, Source::AuditOrderArticle8, High);

#[cfg(test)]
mod tests {
    use super::{Length, MAJOR_CORRECTION, MAJOR_VERIFICATION, RENEWAL_AUDIT};

    #[test]
    fn the_latest_renewal_leaves_the_time_to_correct_and_to_verify() {
        let months = [MAJOR_CORRECTION, MAJOR_VERIFICATION, RENEWAL_AUDIT].map(|period| match period.length {
            Length::Months(months) => months,
            Length::Days(_) => 0,
        });
        assert_eq!(months[0] + months[1], months[2]);
    }
}
