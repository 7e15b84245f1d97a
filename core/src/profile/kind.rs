//! The types of audit.

/// The audit that a provider plans.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum PlannedAudit {
    /// The first audit.
    #[default]
    Initial,
    /// The mid-cycle audit, between the 14th and the 22nd month.
    Surveillance,
    /// The audit that starts a new cycle, before the certificate expires.
    Renewal,
    /// An audit that adds categories to a certificate.
    Extension,
}

impl PlannedAudit {
    /// All audits that can be planned, in chronological order.
    pub const ALL: [Self; 4] = [Self::Initial, Self::Surveillance, Self::Renewal, Self::Extension];

    /// The audit that usually follows this one: surveillance in the middle of a cycle,
    /// then renewal. An extension leaves the cycle as it is, and is taken to come before
    /// the surveillance; the visitor can choose another audit.
    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::Initial | Self::Renewal | Self::Extension => Self::Surveillance,
            Self::Surveillance => Self::Renewal,
        }
    }

    /// The code used in documents.
    #[must_use]
    pub fn code(self) -> &'static str {
        AuditKind::from(self).code()
    }

    /// The audit with this code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|audit| audit.code() == code)
    }
}

/// The type of an audit, as the rules define it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AuditKind {
    /// The first audit.
    Initial,
    /// The mid-cycle audit.
    Surveillance,
    /// The audit that starts a new cycle.
    Renewal,
    /// An audit that adds categories to a certificate.
    Extension,
    /// A shorter initial audit, for a provider with an active label obtained
    /// under the rules of 2018.
    Light,
}

impl AuditKind {
    /// All types.
    pub const ALL: [Self; 5] = [Self::Initial, Self::Surveillance, Self::Renewal, Self::Extension, Self::Light];

    /// The code used in documents and test vectors.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Initial => "initial",
            Self::Surveillance => "surveillance",
            Self::Renewal => "renewal",
            Self::Extension => "extension",
            Self::Light => "light",
        }
    }

    /// The type with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

impl From<PlannedAudit> for AuditKind {
    fn from(planned: PlannedAudit) -> Self {
        match planned {
            PlannedAudit::Initial => Self::Initial,
            PlannedAudit::Surveillance => Self::Surveillance,
            PlannedAudit::Renewal => Self::Renewal,
            PlannedAudit::Extension => Self::Extension,
        }
    }
}
