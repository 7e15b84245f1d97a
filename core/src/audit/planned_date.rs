//! Whether the date of the planned audit can be right, for the audit at hand.

use super::calendar::{Timing, timing};
use super::deadline;
use crate::date::Date;
use crate::profile::{PlannedAudit, Profile};

/// A probable error in the date of the planned audit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlannedDateIssue {
    /// The date has passed.
    Past,
    /// The date is more than three years away, longer than a cycle.
    FarAway,
    /// The date is before the certificate that the audit follows, which starts on
    /// this day.
    BeforeCertificate(Date),
    /// Before the earliest day of the surveillance audit, which is this one.
    TooEarly(Date),
    /// After the latest day of the surveillance audit, which is this one.
    TooLate(Date),
    /// After the latest day of a renewal audit that leaves time to correct a major
    /// non-conformity.
    NoTimeToCorrect(Date),
    /// After the certificate expires, on this day.
    AfterExpiry(Date),
}

/// The issue with the date of the planned audit, if there is one. A date that the
/// rules exclude comes before one that is only improbable.
pub fn planned_date_issue(profile: &Profile, today: Date) -> Option<PlannedDateIssue> {
    let day = profile.planned_date?;
    if day < today {
        return Some(PlannedDateIssue::Past);
    }
    if let Some(start) = profile.current_certificate() {
        let end = deadline::VALIDITY.from(start);
        let issue = match timing(profile.audit_kind(), day, start, end) {
            _ if day < start => Some(PlannedDateIssue::BeforeCertificate(start)),
            Timing::Lapsed => Some(PlannedDateIssue::AfterExpiry(end)),
            Timing::Early => Some(PlannedDateIssue::TooEarly(deadline::SURVEILLANCE_FROM.from(start))),
            Timing::Late if profile.planned_audit == PlannedAudit::Surveillance => {
                Some(PlannedDateIssue::TooLate(deadline::SURVEILLANCE_TO.from(start)))
            }
            Timing::Late => Some(PlannedDateIssue::NoTimeToCorrect(deadline::RENEWAL_AUDIT.until(end))),
            Timing::Fits => None,
        };
        if issue.is_some() {
            return issue;
        }
    }
    (day > deadline::VALIDITY.from(today)).then_some(PlannedDateIssue::FarAway)
}

#[cfg(test)]
mod tests {
    use super::PlannedDateIssue::{AfterExpiry, FarAway, NoTimeToCorrect, Past, TooEarly, TooLate};
    use super::{PlannedDateIssue, planned_date_issue};
    use crate::date::Date;
    use crate::profile::PlannedAudit::{Extension, Initial, Renewal, Surveillance};
    use crate::profile::{PlannedAudit, Profile};

    #[test]
    fn a_date_is_judged_by_the_audit_at_hand() {
        let day = |text| Date::parse(text).unwrap();
        let issue = |planned_audit, on| {
            let profile = Profile {
                planned_audit,
                planned_date: Some(day(on)),
                certificate_date: Some(day("2025-06-10")),
                ..Profile::default()
            };
            planned_date_issue(&profile, day("2025-07-01"))
        };
        for (audit, on, expected) in [
            (Initial, "2025-06-30", Some(Past)),
            (Initial, "2025-07-01", None),
            (Initial, "2028-07-01", None),
            (Initial, "2028-07-02", Some(FarAway)),
            (Surveillance, "2026-08-09", Some(TooEarly(day("2026-08-10")))),
            (Surveillance, "2026-08-10", None),
            (Surveillance, "2027-04-11", Some(TooLate(day("2027-04-10")))),
            (Renewal, "2028-02-10", None),
            (Renewal, "2028-02-11", Some(NoTimeToCorrect(day("2028-02-10")))),
            (Renewal, "2028-06-11", Some(AfterExpiry(day("2028-06-10")))),
            (Extension, "2028-06-10", None),
            (Extension, "2028-06-11", Some(AfterExpiry(day("2028-06-10")))),
        ] {
            assert_eq!(issue(audit, on), expected, "{audit:?} on {on}");
        }
    }

    #[test]
    fn an_audit_before_its_certificate_is_flagged() {
        let (day, start) = (Date::parse("2025-08-01"), Date::parse("2025-09-01").unwrap());
        let profile = Profile {
            planned_audit: PlannedAudit::Extension,
            planned_date: day,
            certificate_date: Some(start),
            ..Profile::default()
        };
        let today = Date::parse("2025-07-01").unwrap();
        assert_eq!(planned_date_issue(&profile, today), Some(PlannedDateIssue::BeforeCertificate(start)));
    }
}
