//! The English messages.

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
mod journey;
mod planning;
mod questionnaire;
mod report;
mod request;
mod result;
mod rules;
mod summary;

use super::indicator::{CriterionText, IndicatorText};
use super::messages::Messages;
use crate::rnq::{Criterion, IndicatorId};

pub(super) static MESSAGES: Messages = Messages {
    common: frame::COMMON,
    shell: frame::SHELL,
    key_figures: frame::KEY_FIGURES,
    numbers: &frame::NUMBERS,
    welcome: frame::WELCOME,
    start: guide::START,
    pass: guide::PASS,
    review: guide::REVIEW,
    copy: guide::COPY,
    example: example::EXAMPLE,
    organisation: questionnaire::ORGANISATION,
    diagnostic: questionnaire::DIAGNOSTIC,
    details: questionnaire::DETAILS,
    audit: figures::AUDIT,
    budget: figures::BUDGET,
    summary: summary::SUMMARY,
    result: result::RESULT,
    summary_tabs: report::SUMMARY_TABS,
    what_if: report::WHAT_IF,
    plan: report::PLAN,
    report: report::REPORT,
    compare: report::COMPARE,
    budget_tabs: planning::BUDGET_TABS,
    calendar: planning::CALENDAR,
    journey: journey::JOURNEY,
    light_audit: planning::LIGHT_AUDIT,
    quotes: planning::QUOTES,
    request: request::REQUEST,
    host: hosting::HOST,
    saving: data::SAVING,
    data: data::DATA,
    conflicts: data::CONFLICTS,
    notices: data::NOTICES,
    errors: errors::ERRORS,
    rules: rules::RULES,
    criterion,
    indicator,
};

fn criterion(criterion: Criterion) -> &'static CriterionText {
    match criterion {
        Criterion::C1 => &criterion_1::CRITERION,
        Criterion::C2 => &criterion_2::CRITERION,
        Criterion::C3 => &criterion_3::CRITERION,
        Criterion::C4 => &criterion_4::CRITERION,
        Criterion::C5 => &criterion_5::CRITERION,
        Criterion::C6 => &criterion_6::CRITERION,
        Criterion::C7 => &criterion_7::CRITERION,
    }
}

fn indicator(id: IndicatorId) -> &'static IndicatorText {
    match id {
        IndicatorId::I1 => &criterion_1::I1,
        IndicatorId::I2 => &criterion_1::I2,
        IndicatorId::I3 => &criterion_1::I3,
        IndicatorId::I4 => &criterion_2::I4,
        IndicatorId::I5 => &criterion_2::I5,
        IndicatorId::I6 => &criterion_2::I6,
        IndicatorId::I7 => &criterion_2::I7,
        IndicatorId::I8 => &criterion_2::I8,
        IndicatorId::I9 => &criterion_3::I9,
        IndicatorId::I10 => &criterion_3::I10,
        IndicatorId::I11 => &criterion_3::I11,
        IndicatorId::I12 => &criterion_3::I12,
        IndicatorId::I13 => &criterion_3::I13,
        IndicatorId::I14 => &criterion_3::I14,
        IndicatorId::I15 => &criterion_3::I15,
        IndicatorId::I16 => &criterion_3::I16,
        IndicatorId::I17 => &criterion_4::I17,
        IndicatorId::I18 => &criterion_4::I18,
        IndicatorId::I19 => &criterion_4::I19,
        IndicatorId::I20 => &criterion_4::I20,
        IndicatorId::I21 => &criterion_5::I21,
        IndicatorId::I22 => &criterion_5::I22,
        IndicatorId::I23 => &criterion_6::I23,
        IndicatorId::I24 => &criterion_6::I24,
        IndicatorId::I25 => &criterion_6::I25,
        IndicatorId::I26 => &criterion_6::I26,
        IndicatorId::I27 => &criterion_6::I27,
        IndicatorId::I28 => &criterion_6::I28,
        IndicatorId::I29 => &criterion_6::I29,
        IndicatorId::I30 => &criterion_7::I30,
        IndicatorId::I31 => &criterion_7::I31,
        IndicatorId::I32 => &criterion_7::I32,
        IndicatorId::I33 => &criterion_7::I33,
    }
}
