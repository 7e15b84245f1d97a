//! The structure of the messages, except those about indicators. Each language
//! provides every group and field: a missing translation does not compile. A message
//! with parameters is a function.

mod cycle;
mod data;
mod decisions;
mod figures;
mod files;
mod frame;
mod guide;
mod hosting;
mod macros;
mod plan;
mod questionnaire;
mod report;
mod result;
mod rules;

pub use cycle::{FollowUpMessages, NextAuditMessages, OpinionMessages};
pub use data::{ConflictMessages, DataMessages, Errors, NoticeMessages, SavingMessages};
pub use decisions::{BudgetTabs, CalendarMessages, JourneyMessages, LightAuditMessages, QuoteMessages, StepText};
pub use figures::{AuditMessages, BudgetMessages, SummaryMessages};
pub use files::{FileMessages, OverTimeMessages, ReceiveMessages, SendMessages};
pub use frame::{Common, KeyFigures, Numbers, Shell, Welcome};
pub use guide::{CopyMessages, ExampleText, PassMessages, ReviewMessages, StartMessages};
pub use hosting::HostMessages;
pub use plan::{EvidenceMessages, GapMessages, PlanMessages, WhatIfMessages};
pub use questionnaire::{DetailsMessages, DiagnosticMessages, OrganisationMessages};
pub use report::{CompareMessages, ReportMessages, RequestMessages, SummaryTabs};
pub use result::ResultMessages;
pub use rules::Rules;
