//! The organisation's profile, as the visitor enters it.
//!
//! No combination of fields is invalid: a field that the planned audit does not
//! use keeps its value and is ignored. [`crate::document`] enforces the bounds
//! of the figures.

use std::rc::Rc;

mod identity;
mod kind;

use crate::date::Date;
use crate::quantity::Cents;
use crate::rnq::{Applicability, Categories, Category, Criterion, Edition, INDICATORS, Indicator, Scope};
pub use identity::{Identity, IdentityField};
pub use kind::{AuditKind, PlannedAudit};

/// The organisation and the audit that it plans.
///
/// The default is the simplest and most frequent case: a training provider with
/// one site, before its initial audit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// The organisation's name, for printed and sent texts; empty if the
    /// visitor enters none.
    pub name: Rc<str>,
    /// Its other details, for the same texts.
    pub identity: Identity,
    /// The organisation's categories, including those of a planned extension.
    /// Empty if the visitor selects none.
    pub categories: Categories,
    /// The categories that a planned extension adds. Another planned audit
    /// ignores them; see [`Self::added_categories`].
    pub extension: Categories,
    /// Whether a service leads to a registered professional certification.
    pub certifying: bool,
    /// Whether a service is work-linked.
    pub work_linked: bool,
    /// Whether a service includes a workplace period.
    pub workplace_periods: bool,
    /// Whether the organisation uses subcontractors or umbrella-company workers
    /// (portage salarial).
    pub subcontracts: bool,
    /// Whether the organisation is in its first year of activity or has just
    /// started a category.
    pub new_entrant: bool,
    /// Annual training turnover excluding VAT, at most [`Cents::MAX`].
    pub turnover: Option<Cents>,
    /// The number of sites with permanent staff, excluding the central
    /// function, at most [`Self::MAX_SITES`].
    pub other_sites: u32,
    /// The audit that the organisation plans.
    pub planned_audit: PlannedAudit,
    /// The planned day of that audit; if it is unknown, the edition is today's.
    pub planned_date: Option<Date>,
    /// The day on which the current certificate starts. A planned initial audit
    /// ignores it; see [`Self::current_certificate`].
    pub certificate_date: Option<Date>,
    /// Whether the organisation holds an active quality label obtained under
    /// the rules of 2018: its initial audit is then a light audit.
    pub legacy_label: bool,
}

/// A checkbox about the organisation, unchecked by default.
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
    /// All flags.
    pub const ALL: [Self; 6] = [
        Self::Certifying,
        Self::WorkLinked,
        Self::WorkplacePeriods,
        Self::Subcontracts,
        Self::NewEntrant,
        Self::LegacyLabel,
    ];

    /// The key used in documents.
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
            identity: Identity::default(),
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
    /// The maximum of [`Self::other_sites`]: a larger number is a typing error.
    pub const MAX_SITES: u32 = 10_000;

    /// Whether the flag is set.
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

    /// Whether the flag is true of the organisation: it is set, or implied by
    /// apprenticeship, which always leads to a certification, is work-linked
    /// and includes workplace periods.
    pub const fn holds(&self, flag: Flag) -> bool {
        self.flag(flag) || self.implies(flag)
    }

    /// Whether the organisation's categories imply the flag, whatever is ticked.
    pub const fn implies(&self, flag: Flag) -> bool {
        let by_nature = matches!(flag, Flag::Certifying | Flag::WorkLinked | Flag::WorkplacePeriods);
        by_nature && self.categories.has(Category::Apprenticeship)
    }

    /// Sets or clears the flag.
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

    /// The type of the planned audit.
    pub fn audit_kind(&self) -> AuditKind {
        if self.planned_audit == PlannedAudit::Initial && self.legacy_label {
            AuditKind::Light
        } else {
            self.planned_audit.into()
        }
    }

    /// The start day of the certificate that the planned audit follows; `None`
    /// before an initial audit.
    pub fn current_certificate(&self) -> Option<Date> {
        self.certificate_date.filter(|_| self.planned_audit != PlannedAudit::Initial)
    }

    /// The edition that applies to the planned audit.
    pub fn edition(&self, today: Date) -> Edition {
        Edition::for_audit_on(self.planned_date.unwrap_or(today))
    }

    /// The days until the planned audit, 0 on its day; `None` without a planned date, or
    /// once it has passed.
    pub fn days_left(&self, today: Date) -> Option<i32> {
        self.planned_date.map(|day| today.days_until(day)).filter(|days| *days >= 0)
    }

    /// The categories that a planned extension adds: those selected for the
    /// extension that are also among the organisation's categories.
    pub fn added_categories(&self) -> Categories {
        self.extension.and(self.categories)
    }

    /// The categories on the current certificate, where an extension is planned.
    pub fn certified_categories(&self) -> Categories {
        self.categories.iter().filter(|category| !self.extension.has(*category)).collect()
    }

    /// The categories that the planned audit covers. An extension covers the
    /// added categories only.
    pub fn audited_categories(&self) -> Categories {
        match self.planned_audit {
            PlannedAudit::Extension => self.added_categories(),
            PlannedAudit::Initial | PlannedAudit::Surveillance | PlannedAudit::Renewal => self.categories,
        }
    }

    /// The facts that decide which indicators apply to the planned audit.
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

    /// The applicable indicators, in order.
    pub fn applicable(&self, today: Date) -> impl Iterator<Item = &'static Indicator> {
        let (scope, edition) = (self.scope(), self.edition(today));
        INDICATORS.iter().filter(move |indicator| indicator.applicability(scope, edition).applies())
    }

    /// The criteria with at least one applicable indicator, in order.
    pub fn criteria(&self, today: Date) -> Vec<Criterion> {
        let mut criteria: Vec<Criterion> = self.applicable(today).map(|indicator| indicator.criterion).collect();
        criteria.dedup();
        criteria
    }

    /// Whether the planned audit checks the indicator's process only. This is
    /// the case for an adapted indicator in the first audit of a new entrant.
    pub fn process_only(&self, indicator: &Indicator) -> bool {
        let first = matches!(self.audit_kind(), AuditKind::Initial | AuditKind::Light | AuditKind::Extension);
        self.new_entrant && first && indicator.new_entrant_adapted
    }

    /// Whether the planned audit checks this indicator, if it applies. A light
    /// audit leaves some indicators to the surveillance audit.
    pub fn audited(&self, indicator: &Indicator) -> bool {
        self.audit_kind() != AuditKind::Light || indicator.in_light_audit
    }
}
