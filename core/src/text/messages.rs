//! The structure of the messages, except those about indicators. Each language
//! provides every field: a missing translation does not compile. A message with
//! parameters is a function.

mod data;
mod decisions;
mod figures;
mod frame;
mod guide;
mod hosting;
mod macros;
mod questionnaire;
mod report;
mod result;
mod rules;

use super::indicator::{CriterionText, IndicatorNames};
use crate::rnq::Criterion;

pub use data::{ConflictMessages, DataMessages, Errors, NoticeMessages, SavingMessages};
pub use decisions::{BudgetTabs, CalendarMessages, JourneyMessages, LightAuditMessages, QuoteMessages, StepText};
pub use figures::{AuditMessages, BudgetMessages, SummaryMessages};
pub use frame::{Common, KeyFigures, Numbers, Shell, Welcome};
pub use guide::{CopyMessages, ExampleText, PassMessages, ReviewMessages, StartMessages};
pub use hosting::HostMessages;
pub use questionnaire::{DetailsMessages, DiagnosticMessages, OrganisationMessages};
pub use report::{CompareMessages, PlanMessages, ReportMessages, RequestMessages, SummaryTabs, WhatIfMessages};
pub use result::ResultMessages;
pub use rules::Rules;

use macros::messages;

messages! {
    /// All messages in one language.
    Messages {
        common: Common,
        shell: Shell,
        key_figures: KeyFigures,
        numbers: &'static Numbers,
        welcome: Welcome,
        start: StartMessages,
        pass: PassMessages,
        review: ReviewMessages,
        copy: CopyMessages,
        example: ExampleText,
        organisation: OrganisationMessages,
        diagnostic: DiagnosticMessages,
        details: DetailsMessages,
        audit: AuditMessages,
        budget: BudgetMessages,
        summary: SummaryMessages,
        result: ResultMessages,
        summary_tabs: SummaryTabs,
        what_if: WhatIfMessages,
        plan: PlanMessages,
        report: ReportMessages,
        compare: CompareMessages,
        budget_tabs: BudgetTabs,
        calendar: CalendarMessages,
        journey: JourneyMessages,
        light_audit: LightAuditMessages,
        quotes: QuoteMessages,
        request: RequestMessages,
        host: HostMessages,
        saving: SavingMessages,
        data: DataMessages,
        conflicts: ConflictMessages,
        notices: NoticeMessages,
        errors: Errors,
        rules: Rules,
        criterion: fn(Criterion) -> &'static CriterionText,
        indicator: IndicatorNames,
    }
}
