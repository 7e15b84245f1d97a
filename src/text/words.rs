//! The shape of all that is said on screen beside the indicators. Each
//! language fills these structures completely: a text that is missing in one
//! language does not compile. Sentences with something in them are functions.

mod decisions;
mod figures;
mod frame;
mod hosting;
mod keeping;
mod questionnaire;
mod report;
mod rules;

use super::indicator::{CriterionText, IndicatorText};
use crate::rnq::{Criterion, IndicatorId};

pub use decisions::{CalendarWords, JourneyWords, LightWords, PlanningWords, QuoteWords, StepText};
pub use figures::{AuditWords, BudgetWords, SummaryWords};
pub use frame::{Common, Numbers, Shell, Strip, Welcome};
pub use hosting::HostWords;
pub use keeping::{ConflictWords, DataWords, Errors, KeepingWords, Notices};
pub use questionnaire::{DiagnosticWords, OrganisationWords, WorkWords};
pub use report::{CompareWords, PaperWords, PlanWords, ReportWords, RequestWords, WhatIfWords};
pub use rules::Rules;

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident { $($field:ident: $type:ty,)* })*) => { $(
        $(#[$doc])*
        #[derive(Debug)]
        #[allow(missing_docs, reason = "each field is named after what it says, and the texts say it")]
        pub struct $name { $(pub $field: $type,)* }
    )* };
}
use words;

/// The words of each indicator.
pub type IndicatorNames = fn(IndicatorId) -> &'static IndicatorText;

words! {
    /// Everything said in one language.
    Words {
        common: Common,
        shell: Shell,
        strip: Strip,
        numbers: &'static Numbers,
        welcome: Welcome,
        organisation: OrganisationWords,
        diagnostic: DiagnosticWords,
        work: WorkWords,
        audit: AuditWords,
        budget: BudgetWords,
        summary: SummaryWords,
        report: ReportWords,
        what_if: WhatIfWords,
        plan: PlanWords,
        paper: PaperWords,
        compare: CompareWords,
        planning: PlanningWords,
        calendar: CalendarWords,
        journey: JourneyWords,
        light: LightWords,
        quotes: QuoteWords,
        request: RequestWords,
        host: HostWords,
        keeping: KeepingWords,
        data: DataWords,
        conflicts: ConflictWords,
        notices: Notices,
        errors: Errors,
        rules: Rules,
        criterion: fn(Criterion) -> &'static CriterionText,
        indicator: IndicatorNames,
    }
}
