//! The messages of a language, group by group.

use super::indicator::{CriterionText, IndicatorText};
use super::messages::{
    AuditMessages, BudgetMessages, BudgetTabs, CalendarMessages, Common, CompareMessages, ConflictMessages,
    CopyMessages, DataMessages, DetailsMessages, DiagnosticMessages, Errors, EvidenceMessages, ExampleText,
    FileMessages, FollowUpMessages, GapMessages, HostMessages, JourneyMessages, KeyFigures, LightAuditMessages,
    NextAuditMessages, NoticeMessages, Numbers, OpinionMessages, OrganisationMessages, OverTimeMessages, PassMessages,
    PlanMessages, QuoteMessages, ReceiveMessages, ReportMessages, RequestMessages, ResultMessages, ReviewMessages,
    Rules, SavingMessages, SendMessages, Shell, StartMessages, SummaryMessages, SummaryTabs, Welcome, WhatIfMessages,
};
use super::{en, fr};
use crate::language::Language;
use crate::rnq::{Criterion, IndicatorId};

/// All messages in one language.
///
/// Each group is a value of its own and not part of a table, so that a program contains
/// the groups that it uses: the part that a first visit loads needs few of them.
///
/// ```
/// use jalon_core::language::Language;
/// let messages = Language::French.messages();
/// assert_eq!(messages.common().close, "Fermer");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Messages {
    /// French, or English once its messages are in memory.
    language: Language,
}

impl Language {
    /// The messages in this language, or in its [fallback](Self::or_fallback).
    pub fn messages(self) -> Messages {
        Messages { language: self.or_fallback() }
    }
}

impl Messages {
    /// The messages about a criterion.
    pub fn criterion(self, criterion: Criterion) -> &'static CriterionText {
        match self.language {
            Language::French => fr::criterion(criterion),
            Language::English => en::criterion(criterion),
        }
    }

    /// The messages about an indicator.
    pub fn indicator(self, id: IndicatorId) -> &'static IndicatorText {
        match self.language {
            Language::French => fr::indicator(id),
            Language::English => en::indicator(id),
        }
    }
}

/// Defines a method of [`Messages`] for each group, which both languages
/// have under the same name.
macro_rules! groups {
    ($($group:ident: $type:ty = $name:ident,)*) => {
        #[allow(missing_docs, reason = "each group is named after what it is about, and documented as a type")]
        impl Messages { $(
            pub const fn $group(self) -> &'static $type {
                match self.language {
                    Language::French => &fr::$name,
                    Language::English => &en::$name,
                }
            }
        )* }
    };
}

groups! {
    common: Common = COMMON,
    shell: Shell = SHELL,
    key_figures: KeyFigures = KEY_FIGURES,
    numbers: Numbers = NUMBERS,
    welcome: Welcome = WELCOME,
    start: StartMessages = START,
    pass: PassMessages = PASS,
    review: ReviewMessages = REVIEW,
    copy: CopyMessages = COPY,
    example: ExampleText = EXAMPLE,
    organisation: OrganisationMessages = ORGANISATION,
    diagnostic: DiagnosticMessages = DIAGNOSTIC,
    details: DetailsMessages = DETAILS,
    audit: AuditMessages = AUDIT,
    budget: BudgetMessages = BUDGET,
    summary: SummaryMessages = SUMMARY,
    result: ResultMessages = RESULT,
    summary_tabs: SummaryTabs = SUMMARY_TABS,
    what_if: WhatIfMessages = WHAT_IF,
    plan: PlanMessages = PLAN,
    gap: GapMessages = GAP,
    evidence: EvidenceMessages = EVIDENCE,
    follow_up: FollowUpMessages = FOLLOW_UP,
    next_audit: NextAuditMessages = NEXT_AUDIT,
    opinions: OpinionMessages = OPINIONS,
    report: ReportMessages = REPORT,
    compare: CompareMessages = COMPARE,
    budget_tabs: BudgetTabs = BUDGET_TABS,
    calendar: CalendarMessages = CALENDAR,
    journey: JourneyMessages = JOURNEY,
    light_audit: LightAuditMessages = LIGHT_AUDIT,
    quotes: QuoteMessages = QUOTES,
    request: RequestMessages = REQUEST,
    files: FileMessages = FILES,
    receive: ReceiveMessages = RECEIVE,
    send: SendMessages = SEND,
    over_time: OverTimeMessages = OVER_TIME,
    host: HostMessages = HOST,
    saving: SavingMessages = SAVING,
    data: DataMessages = DATA,
    conflicts: ConflictMessages = CONFLICTS,
    notices: NoticeMessages = NOTICES,
    errors: Errors = ERRORS,
    rules: Rules = RULES,
}
