//! What a request for quotes can hold beside what an audit's length depends on.

use crate::profile::{PlannedAudit, Profile};

/// Something that goes into a request only where the visitor says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Extra {
    /// The organisation's name.
    Name,
    /// The number of its declaration of activity.
    ActivityNumber,
    /// Its town, for the travel.
    Town,
    /// The person to contact, as the signature.
    Contact,
    /// The turnover itself, beside its bracket.
    Turnover,
    /// Certifications, work-linked training, workplace periods, subcontracting.
    Activity,
    /// The date of the current certificate.
    Certificate,
    /// How many indicators are in place.
    Progress,
}

impl Extra {
    /// The extras that make sense for this organisation, in the order of the text.
    #[must_use]
    pub fn offered(profile: &Profile) -> Vec<Self> {
        let offered = [
            (Self::Name, true),
            (Self::ActivityNumber, true),
            (Self::Town, true),
            (Self::Contact, true),
            (Self::Turnover, profile.turnover.is_some()),
            (Self::Activity, true),
            (Self::Certificate, profile.planned_audit != PlannedAudit::Initial),
            (Self::Progress, true),
        ];
        offered.into_iter().filter(|(_, offered)| *offered).map(|(extra, _)| extra).collect()
    }
}
