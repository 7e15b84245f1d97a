//! The French messages.

mod criterion_1;
mod criterion_2;
mod criterion_3;
mod criterion_4;
mod criterion_5;
mod criterion_6;
mod criterion_7;
mod data;
mod errors;
mod example;
mod figures;
mod frame;
mod guide;
mod hosting;
mod indicators;
mod journey;
mod planning;
mod questionnaire;
mod report;
mod request;
mod result;
mod rules;
mod summary;

use super::messages::{
    AuditMessages, BudgetMessages, BudgetTabs, CalendarMessages, Common, CompareMessages, ConflictMessages,
    CopyMessages, DataMessages, DetailsMessages, DiagnosticMessages, Errors, ExampleText, HostMessages,
    JourneyMessages, KeyFigures, LightAuditMessages, NoticeMessages, OrganisationMessages, PassMessages, PlanMessages,
    QuoteMessages, ReportMessages, RequestMessages, ResultMessages, ReviewMessages, Rules, SavingMessages, Shell,
    StartMessages, SummaryMessages, SummaryTabs, Welcome, WhatIfMessages,
};

pub(super) use frame::NUMBERS;
pub(super) use indicators::{criterion, indicator};
pub(super) static COMMON: Common = frame::COMMON;
pub(super) static SHELL: Shell = frame::SHELL;
pub(super) static KEY_FIGURES: KeyFigures = frame::KEY_FIGURES;
pub(super) static WELCOME: Welcome = frame::WELCOME;
pub(super) static START: StartMessages = guide::START;
pub(super) static PASS: PassMessages = guide::PASS;
pub(super) static REVIEW: ReviewMessages = guide::REVIEW;
pub(super) static COPY: CopyMessages = guide::COPY;
pub(super) static EXAMPLE: ExampleText = example::EXAMPLE;
pub(super) static ORGANISATION: OrganisationMessages = questionnaire::ORGANISATION;
pub(super) static DIAGNOSTIC: DiagnosticMessages = questionnaire::DIAGNOSTIC;
pub(super) static DETAILS: DetailsMessages = questionnaire::DETAILS;
pub(super) static AUDIT: AuditMessages = figures::AUDIT;
pub(super) static BUDGET: BudgetMessages = figures::BUDGET;
pub(super) static SUMMARY: SummaryMessages = summary::SUMMARY;
pub(super) static RESULT: ResultMessages = result::RESULT;
pub(super) static SUMMARY_TABS: SummaryTabs = report::SUMMARY_TABS;
pub(super) static WHAT_IF: WhatIfMessages = report::WHAT_IF;
pub(super) static PLAN: PlanMessages = report::PLAN;
pub(super) static REPORT: ReportMessages = report::REPORT;
pub(super) static COMPARE: CompareMessages = report::COMPARE;
pub(super) static BUDGET_TABS: BudgetTabs = planning::BUDGET_TABS;
pub(super) static CALENDAR: CalendarMessages = planning::CALENDAR;
pub(super) static JOURNEY: JourneyMessages = journey::JOURNEY;
pub(super) static LIGHT_AUDIT: LightAuditMessages = planning::LIGHT_AUDIT;
pub(super) static QUOTES: QuoteMessages = planning::QUOTES;
pub(super) static REQUEST: RequestMessages = request::REQUEST;
pub(super) static HOST: HostMessages = hosting::HOST;
pub(super) static SAVING: SavingMessages = data::SAVING;
pub(super) static DATA: DataMessages = data::DATA;
pub(super) static CONFLICTS: ConflictMessages = data::CONFLICTS;
pub(super) static NOTICES: NoticeMessages = data::NOTICES;
pub(super) static ERRORS: Errors = errors::ERRORS;
pub(super) static RULES: Rules = rules::RULES;
