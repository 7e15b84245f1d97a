//! The calendar of a certification cycle, from the audit to the expiry of the
//! certificate, and the timing of the planned audit.

use super::deadline::{self, Period};
use crate::date::Date;
use crate::profile::{AuditKind, PlannedAudit, Profile};
use crate::rnq::Citation;

/// A significant day of a cycle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Milestone {
    /// The latest reasonable day to accept a quote.
    Quote,
    /// The planned audit.
    Audit(AuditKind),
    /// The start of the certificate.
    Certificate,
    /// The earliest day of the surveillance audit.
    SurveillanceFrom,
    /// The latest day of the surveillance audit.
    SurveillanceTo,
    /// The day to contact the certifying body about the renewal.
    RenewalContact,
    /// The earliest day at which a certifying body advises holding the renewal audit.
    RenewalFrom,
    /// The latest reasonable day of the renewal audit.
    RenewalAudit,
    /// The expiry of the certificate.
    Expiry,
}

impl Milestone {
    /// The code used in calendar files.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Quote => "quote",
            Self::Audit(_) => "audit",
            Self::Certificate => "certificate",
            Self::SurveillanceFrom => "surveillance-from",
            Self::SurveillanceTo => "surveillance-to",
            Self::RenewalContact => "renewal-contact",
            Self::RenewalFrom => "renewal-from",
            Self::RenewalAudit => "renewal-audit",
            Self::Expiry => "expiry",
        }
    }
}

/// A milestone with its date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CalendarEntry {
    /// Which milestone.
    pub milestone: Milestone,
    /// Its date.
    pub date: Date,
    /// The source of the date; `None` if the visitor entered it.
    pub citation: Option<Citation>,
}

/// Whether the planned audit falls in the period that the rules allow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timing {
    /// It does, or no rule sets a period.
    Fits,
    /// Before the earliest day of the surveillance audit.
    Early,
    /// After the latest day of the surveillance audit, or too late to correct a
    /// major non-conformity before the certificate expires.
    Late,
    /// After the certificate expires.
    Lapsed,
}

/// A probable error in the certificate's date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CertificateDateIssue {
    /// The date is in the future.
    Future,
    /// The certificate expired on this day.
    Ended(Date),
}

/// The issue with the date of the certificate that the planned audit follows,
/// if there is one.
pub fn certificate_date_issue(profile: &Profile, today: Date) -> Option<CertificateDateIssue> {
    let start = profile.current_certificate()?;
    let end = deadline::VALIDITY.from(start);
    if start > today {
        Some(CertificateDateIssue::Future)
    } else {
        (end < today).then_some(CertificateDateIssue::Ended(end))
    }
}

/// The dated milestones of a cycle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    /// The entries, in chronological order.
    pub entries: Vec<CalendarEntry>,
    /// Whether the certificate's date, and so every later date, is estimated
    /// from the planned audit.
    pub estimated: bool,
    /// The timing of the planned audit.
    pub timing: Timing,
}

impl Calendar {
    /// The calendar of this organisation; `None` if there is no date for the
    /// current certificate or for a planned audit that leads to one.
    pub fn of(profile: &Profile) -> Option<Self> {
        let kind = profile.audit_kind();
        let audit = profile.planned_date;
        let certificate = profile.current_certificate();
        let is_initial = matches!(profile.planned_audit, PlannedAudit::Initial);
        let estimated = audit.filter(|_| is_initial).map(|day| deadline::CERTIFICATE.from(day));
        let start = certificate.or(estimated)?;
        let end = deadline::VALIDITY.from(start);
        let entry =
            |milestone, date, period: Period| CalendarEntry { milestone, date, citation: Some(period.citation) };
        let mut entries = vec![
            CalendarEntry {
                milestone: Milestone::Certificate,
                date: start,
                citation: certificate.is_none().then_some(deadline::CERTIFICATE.citation),
            },
            entry(Milestone::SurveillanceFrom, deadline::SURVEILLANCE_FROM.from(start), deadline::SURVEILLANCE_FROM),
            entry(Milestone::SurveillanceTo, deadline::SURVEILLANCE_TO.from(start), deadline::SURVEILLANCE_TO),
            entry(Milestone::RenewalContact, deadline::RENEWAL_CONTACT.until(end), deadline::RENEWAL_CONTACT),
            entry(Milestone::RenewalFrom, deadline::RENEWAL_FROM.until(end), deadline::RENEWAL_FROM),
            entry(Milestone::RenewalAudit, deadline::RENEWAL_AUDIT.until(end), deadline::RENEWAL_AUDIT),
            entry(Milestone::Expiry, end, deadline::VALIDITY),
        ];
        // A certified provider already has a certifying body.
        let quote = audit.filter(|_| is_initial).map(|day| deadline::QUOTE_TO_AUDIT.until(day));
        entries.extend(quote.map(|date| entry(Milestone::Quote, date, deadline::QUOTE_TO_AUDIT)));
        entries.extend(audit.map(|date| CalendarEntry { milestone: Milestone::Audit(kind), date, citation: None }));
        // On the same day, the audit precedes the milestones that depend on it.
        entries.sort_by_key(|entry| (entry.date, entry.milestone));
        let timing = audit.map_or(Timing::Fits, |day| timing(kind, day, start, end));
        Some(Self { entries, estimated: certificate.is_none(), timing })
    }

    /// The date of a milestone, if the cycle has it.
    pub fn day(&self, milestone: Milestone) -> Option<Date> {
        self.entries.iter().find(|entry| entry.milestone == milestone).map(|entry| entry.date)
    }
}

pub(super) fn timing(kind: AuditKind, day: Date, start: Date, end: Date) -> Timing {
    let (early, late) = match kind {
        AuditKind::Initial | AuditKind::Light | AuditKind::Extension => (false, false),
        AuditKind::Surveillance => {
            (day < deadline::SURVEILLANCE_FROM.from(start), day > deadline::SURVEILLANCE_TO.from(start))
        }
        AuditKind::Renewal => (false, day > deadline::RENEWAL_AUDIT.until(end)),
    };
    let bound_to_certificate = !matches!(kind, AuditKind::Initial | AuditKind::Light);
    match (early, late) {
        _ if bound_to_certificate && day > end => Timing::Lapsed,
        (true, _) => Timing::Early,
        (_, true) => Timing::Late,
        _ => Timing::Fits,
    }
}

#[cfg(test)]
mod tests {
    use super::{Calendar, Milestone, Timing};
    use crate::date::Date;
    use crate::profile::Profile;
    use crate::profile::{AuditKind, PlannedAudit};

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    fn planned(audit: PlannedAudit, on: Option<&str>, certificate: Option<&str>) -> Profile {
        Profile {
            planned_audit: audit,
            planned_date: on.map(day),
            certificate_date: certificate.map(day),
            ..Profile::default()
        }
    }

    #[test]
    fn an_initial_audit_opens_three_years() {
        let calendar = Calendar::of(&planned(PlannedAudit::Initial, Some("2027-01-16"), None)).unwrap();
        let dates: Vec<String> = calendar.entries.iter().map(|entry| entry.date.to_string()).collect();
        assert_eq!(
            dates,
            [
                "2026-12-19",
                "2027-01-16",
                "2027-01-31",
                "2028-03-31",
                "2028-11-30",
                "2029-05-31",
                "2029-08-31",
                "2029-09-30",
                "2030-01-31"
            ]
        );
        assert_eq!(calendar.entries[1].milestone, Milestone::Audit(AuditKind::Initial));
        assert!(calendar.estimated);
    }

    #[test]
    fn a_certified_provider_counts_from_its_certificate() {
        let profile = planned(PlannedAudit::Surveillance, Some("2026-12-01"), Some("2025-06-10"));
        let calendar = Calendar::of(&profile).unwrap();
        assert!(!calendar.estimated);
        assert_eq!(calendar.day(Milestone::SurveillanceFrom), Some(day("2026-08-10")));
        assert_eq!(calendar.day(Milestone::SurveillanceTo), Some(day("2027-04-10")));
        assert_eq!(calendar.day(Milestone::Expiry), Some(day("2028-06-10")));
    }

    #[test]
    fn a_certificate_says_nothing_of_an_initial_audit() {
        assert_eq!(Calendar::of(&planned(PlannedAudit::Initial, None, Some("2025-06-10"))), None);
        assert_eq!(Calendar::of(&planned(PlannedAudit::Surveillance, Some("2026-12-01"), None)), None);
    }

    #[test]
    fn the_timing_of_an_audit_follows_its_period() {
        let timing = |audit, on| Calendar::of(&planned(audit, Some(on), Some("2025-06-10"))).unwrap().timing;
        assert_eq!(timing(PlannedAudit::Surveillance, "2026-08-09"), Timing::Early);
        assert_eq!(timing(PlannedAudit::Surveillance, "2026-08-10"), Timing::Fits);
        assert_eq!(timing(PlannedAudit::Surveillance, "2027-04-10"), Timing::Fits);
        assert_eq!(timing(PlannedAudit::Surveillance, "2027-04-11"), Timing::Late);
        assert_eq!(timing(PlannedAudit::Renewal, "2028-02-10"), Timing::Fits);
        assert_eq!(timing(PlannedAudit::Renewal, "2028-02-11"), Timing::Late);
        assert_eq!(timing(PlannedAudit::Renewal, "2028-06-11"), Timing::Lapsed);
        assert_eq!(timing(PlannedAudit::Extension, "2028-06-11"), Timing::Lapsed);
    }
}
