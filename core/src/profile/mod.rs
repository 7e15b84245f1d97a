//! What the visitor says about the organisation. Every value that exists is
//! valid: a figure out of its bounds or an impossible combination cannot be
//! built.

use std::rc::Rc;

mod kind;

use crate::date::Date;
use crate::quantity::Cents;
use crate::rnq::{Applicability, Categories, Category, Criterion, Edition, INDICATORS, Indicator, Scope};
pub use kind::{AuditKind, PlannedAudit};

/// The organisation and the audit that it prepares for.
///
/// The default is the plainest case, and the most frequent: a training
/// provider on one site, before its initial audit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// The organisation's name, for what is printed and sent; empty where the
    /// visitor gave none.
    pub name: Rc<str>,
    /// The categories that the organisation works in (after the extension, if
    /// it prepares for one). Empty until the visitor has chosen.
    pub categories: Categories,
    /// Those of [`Self::categories`] that an extension would add. Kept when
    /// another audit is planned; see [`Self::added_categories`].
    pub extension: Categories,
    /// Some service prepares for a registered professional certification.
    pub certifying: bool,
    /// Some training is work-linked.
    pub work_linked: bool,
    /// Some service has a period in the workplace.
    pub workplace_periods: bool,
    /// The organisation calls on subcontractors or on salary portage.
    pub subcontracts: bool,
    /// First year of activity, or a category just started.
    pub new_entrant: bool,
    /// Annual training turnover excluding VAT, at most [`Cents::MAX`].
    pub turnover: Option<Cents>,
    /// Sites with permanent staff beside the central function, at most
    /// [`Self::MAX_SITES`].
    pub other_sites: u32,
    /// The audit that is prepared for.
    pub planned_audit: PlannedAudit,
    /// The day planned for it; today is taken where it is not known.
    pub planned_date: Option<Date>,
    /// The day of the certificate that the organisation holds. Kept when an
    /// initial audit is planned; see [`Self::current_certificate`].
    pub certificate_date: Option<Date>,
    /// Holds a quality label obtained under the rules of 2018 and still
    /// active, which makes an initial audit a light one.
    pub legacy_label: bool,
}

/// A yes-or-no statement about the organisation; no until it is ticked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Flag {
    /// [`Profile::certifying`]
    Certifying,
    /// [`Profile::work_linked`]
    WorkLinked,
    /// [`Profile::workplace_periods`]
    WorkplacePeriods,
    /// [`Profile::subcontracts`]
    Subcontracts,
    /// [`Profile::new_entrant`]
    NewEntrant,
    /// [`Profile::legacy_label`]
    LegacyLabel,
}

impl Flag {
    /// All statements.
    pub const ALL: [Self; 6] = [
        Self::Certifying,
        Self::WorkLinked,
        Self::WorkplacePeriods,
        Self::Subcontracts,
        Self::NewEntrant,
        Self::LegacyLabel,
    ];

    /// The name in documents.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Certifying => "certifying",
            Self::WorkLinked => "work_linked",
            Self::WorkplacePeriods => "workplace_periods",
            Self::Subcontracts => "subcontracts",
            Self::NewEntrant => "new_entrant",
            Self::LegacyLabel => "legacy_label",
        }
    }
}

impl Default for Profile {
    fn default() -> Self {
        Self {
            name: Rc::default(),
            categories: Categories::of(&[Category::Training]),
            extension: Categories::NONE,
            certifying: false,
            work_linked: false,
            workplace_periods: false,
            subcontracts: false,
            new_entrant: false,
            turnover: None,
            other_sites: 0,
            planned_audit: PlannedAudit::Initial,
            planned_date: None,
            certificate_date: None,
            legacy_label: false,
        }
    }
}

impl Profile {
    /// More sites than this is a slip of the finger.
    pub const MAX_SITES: u32 = 10_000;

    /// Whether the statement holds.
    pub const fn flag(&self, flag: Flag) -> bool {
        match flag {
            Flag::Certifying => self.certifying,
            Flag::WorkLinked => self.work_linked,
            Flag::WorkplacePeriods => self.workplace_periods,
            Flag::Subcontracts => self.subcontracts,
            Flag::NewEntrant => self.new_entrant,
            Flag::LegacyLabel => self.legacy_label,
        }
    }

    /// Whether the statement is true of the organisation: ticked, or by the
    /// nature of apprenticeship, which always prepares for a certification and
    /// alternates with a workplace.
    pub const fn holds(&self, flag: Flag) -> bool {
        let by_nature = matches!(flag, Flag::Certifying | Flag::WorkLinked | Flag::WorkplacePeriods);
        self.flag(flag) || (by_nature && self.categories.has(Category::Apprenticeship))
    }

    /// Says whether the statement holds.
    pub const fn set_flag(&mut self, flag: Flag, holds: bool) {
        *match flag {
            Flag::Certifying => &mut self.certifying,
            Flag::WorkLinked => &mut self.work_linked,
            Flag::WorkplacePeriods => &mut self.workplace_periods,
            Flag::Subcontracts => &mut self.subcontracts,
            Flag::NewEntrant => &mut self.new_entrant,
            Flag::LegacyLabel => &mut self.legacy_label,
        } = holds;
    }

    /// The type of the audit that is prepared for.
    pub fn audit_kind(&self) -> AuditKind {
        if self.planned_audit == PlannedAudit::Initial && self.legacy_label {
            AuditKind::Light
        } else {
            self.planned_audit.into()
        }
    }

    /// The day of the certificate that the planned audit follows: there is none
    /// before an initial audit.
    pub fn current_certificate(&self) -> Option<Date> {
        self.certificate_date.filter(|_| self.planned_audit != PlannedAudit::Initial)
    }

    /// The edition of the referential that the audit will use.
    pub fn edition(&self, today: Date) -> Edition {
        Edition::for_audit_on(self.planned_date.unwrap_or(today))
    }

    /// The categories that an extension would add: what the visitor ticked
    /// among the categories of the organisation.
    pub fn added_categories(&self) -> Categories {
        self.extension.and(self.categories)
    }

    /// The categories that the planned audit looks at: an extension looks at
    /// the added ones alone.
    pub fn audited_categories(&self) -> Categories {
        match self.planned_audit {
            PlannedAudit::Extension => self.added_categories(),
            PlannedAudit::Initial | PlannedAudit::Surveillance | PlannedAudit::Renewal => self.categories,
        }
    }

    /// What decides which indicators apply.
    pub fn scope(&self) -> Scope {
        Scope {
            categories: self.audited_categories(),
            certifying: self.certifying,
            work_linked: self.work_linked,
            workplace_periods: self.workplace_periods,
            subcontracts: self.subcontracts,
        }
    }

    /// Whether the indicator applies, with the reason.
    pub fn applicability(&self, indicator: &Indicator, today: Date) -> Applicability {
        indicator.applicability(self.scope(), self.edition(today))
    }

    /// The indicators that apply, in order.
    pub fn applicable(&self, today: Date) -> impl Iterator<Item = &'static Indicator> {
        let (scope, edition) = (self.scope(), self.edition(today));
        INDICATORS.iter().filter(move |indicator| indicator.applicability(scope, edition).applies())
    }

    /// The criteria that have an applicable indicator, in order.
    pub fn criteria(&self, today: Date) -> Vec<Criterion> {
        let mut criteria: Vec<Criterion> = self.applicable(today).map(|indicator| indicator.criterion).collect();
        criteria.dedup();
        criteria
    }

    /// Whether the indicator is judged on its process alone: a new entrant's
    /// first audit does that for the adapted ones.
    pub fn process_only(&self, indicator: &Indicator) -> bool {
        let first = matches!(self.audit_kind(), AuditKind::Initial | AuditKind::Light | AuditKind::Extension);
        self.new_entrant && first && indicator.new_entrant_adapted
    }

    /// Whether the planned audit looks at this indicator, if it applies. The
    /// light audit leaves some to the surveillance.
    pub fn audited(&self, indicator: &Indicator) -> bool {
        self.audit_kind() != AuditKind::Light || indicator.in_light_audit
    }
}
