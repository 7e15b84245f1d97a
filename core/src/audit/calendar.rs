//! The days of a certification cycle: from the audit to the end of the
//! certificate, and whether the planned audit falls in the time that the rules
//! give it.

use super::deadline::{self, Period};
use crate::date::Date;
use crate::profile::{AuditKind, PlannedAudit, Profile};
use crate::rnq::Citation;

/// A day that matters in a cycle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Milestone {
    /// The latest sensible day to have chosen a quote.
    Quote,
    /// The planned audit.
    Audit(AuditKind),
    /// The certificate starts.
    Certificate,
    /// From here on the surveillance audit can be held.
    SurveillanceFrom,
    /// Until here the surveillance audit must be held.
    SurveillanceTo,
    /// Time to call for the renewal.
    RenewalContact,
    /// The latest sensible renewal audit.
    RenewalAudit,
    /// The certificate ends.
    Expiry,
}

impl Milestone {
    /// The name in calendar files.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Quote => "quote",
            Self::Audit(_) => "audit",
            Self::Certificate => "certificate",
            Self::SurveillanceFrom => "surveillance-from",
            Self::SurveillanceTo => "surveillance-to",
            Self::RenewalContact => "renewal-contact",
            Self::RenewalAudit => "renewal-audit",
            Self::Expiry => "expiry",
        }
    }
}

/// A milestone and its day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CalendarEntry {
    /// Which milestone.
    pub milestone: Milestone,
    /// Its day.
    pub date: Date,
    /// What sets the day; `None` where the visitor does.
    pub citation: Option<Citation>,
}

/// Whether the planned audit falls in the time that the rules give it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timing {
    /// It does, or nothing sets a time for it.
    Fits,
    /// Before the surveillance can be held.
    Early,
    /// After the surveillance must have been held, or too late in the
    /// certificate to correct a major non-conformity before its end.
    Late,
    /// After the certificate has ended.
    Lapsed,
}

/// What is odd about a certificate's date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CertificateDateIssue {
    /// It is still to come.
    Future,
    /// The certificate ended on this day.
    Ended(Date),
}

/// What is odd about the date of the certificate that the planned audit
/// follows, if anything is.
pub fn certificate_date_issue(profile: &Profile, today: Date) -> Option<CertificateDateIssue> {
    let start = profile.current_certificate()?;
    let end = deadline::VALIDITY.from(start);
    if start > today {
        Some(CertificateDateIssue::Future)
    } else {
        (end < today).then_some(CertificateDateIssue::Ended(end))
    }
}

/// The days of a cycle, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    /// The milestones, the earliest first.
    pub entries: Vec<CalendarEntry>,
    /// Whether the certificate's day is reckoned from the planned audit rather
    /// than known: then so are all that follow.
    pub estimated: bool,
    /// Whether the planned audit falls in its time.
    pub timing: Timing,
}

impl Calendar {
    /// The cycle of this organisation; `None` while neither a certificate nor a
    /// planned audit that leads to one has a day.
    pub fn of(profile: &Profile) -> Option<Self> {
        let kind = profile.audit_kind();
        let audit = profile.planned_date;
        let known = profile.current_certificate();
        let leads_to_one = matches!(profile.planned_audit, PlannedAudit::Initial);
        let reckoned = audit.filter(|_| leads_to_one).map(|day| deadline::CERTIFICATE.from(day));
        let start = known.or(reckoned)?;
        let end = deadline::VALIDITY.from(start);
        let expected = |milestone, date, term: Period| CalendarEntry { milestone, date, citation: Some(term.citation) };
        let mut entries = vec![
            CalendarEntry {
                milestone: Milestone::Certificate,
                date: start,
                citation: known.is_none().then_some(deadline::CERTIFICATE.citation),
            },
            expected(Milestone::SurveillanceFrom, deadline::SURVEILLANCE_FROM.from(start), deadline::SURVEILLANCE_FROM),
            expected(Milestone::SurveillanceTo, deadline::SURVEILLANCE_TO.from(start), deadline::SURVEILLANCE_TO),
            expected(Milestone::RenewalContact, deadline::RENEWAL_CONTACT.until(end), deadline::RENEWAL_CONTACT),
            expected(Milestone::RenewalAudit, deadline::RENEWAL_AUDIT.until(end), deadline::RENEWAL_AUDIT),
            expected(Milestone::Expiry, end, deadline::VALIDITY),
        ];
        // Who is certified has a certifying body already.
        let chosen_by = audit.filter(|_| leads_to_one).map(|day| deadline::QUOTE_TO_AUDIT.until(day));
        entries.extend(chosen_by.map(|date| expected(Milestone::Quote, date, deadline::QUOTE_TO_AUDIT)));
        entries.extend(audit.map(|date| CalendarEntry { milestone: Milestone::Audit(kind), date, citation: None }));
        // On the same day an audit comes before what follows from it.
        entries.sort_by_key(|entry| (entry.date, entry.milestone));
        let timing = audit.map_or(Timing::Fits, |day| timing(kind, day, start, end));
        Some(Self { entries, estimated: known.is_none(), timing })
    }

    /// The day of a milestone, if the cycle has it.
    pub fn day(&self, milestone: Milestone) -> Option<Date> {
        self.entries.iter().find(|entry| entry.milestone == milestone).map(|entry| entry.date)
    }
}

fn timing(kind: AuditKind, day: Date, start: Date, end: Date) -> Timing {
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
    fn an_audit_out_of_its_time_is_told() {
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
