//! The structure of the messages about audits, costs and the summary.

use super::macros::messages;
use crate::assessment::{NextStep, Prediction, Readiness, Verdict};
use crate::audit::{Amount, Bracket, CostPart, Part};
use crate::date::Date;
use crate::profile::AuditKind;
use crate::quantity::Cents;
use crate::rnq::Confidence;

messages! {
    /// Audits and their lengths.
    AuditMessages {
        kind: fn(AuditKind) -> &'static str,
        about: fn(AuditKind) -> &'static str,
        planned: &'static str,
        unknown: &'static str,
        trace: &'static str,
        trace_to_confirm: &'static str,
        part: &'static str,
        adds: &'static str,
        reference: &'static str,
        total: &'static str,
        part_name: fn(Part) -> String,
        part_doubt: fn(Part, Confidence) -> Option<&'static str>,
        certainty: &'static str,
        certainties: &'static [&'static str],
    }

    /// Costs.
    BudgetMessages {
        title: &'static str,
        lead: &'static str,
        no_turnover: &'static str,
        enter_turnover: &'static str,
        costs: &'static str,
        cost_of: fn(AuditKind) -> String,
        cycle: fn(AuditKind) -> String,
        likely: fn(&str) -> String,
        between: fn(&str) -> String,
        surveillance_stated: fn(Cents, Cents) -> String,
        brackets: &'static str,
        brackets_why: &'static str,
        bracket: fn(Bracket) -> &'static str,
        own_bracket: &'static str,
        part: fn(CostPart) -> String,
        caution: fn(bool) -> &'static str,
        prices: &'static str,
        rates_why: &'static str,
        rates_order: &'static str,
        amount: fn(Amount) -> &'static str,
        file_fees_why: fn(Cents, Cents) -> String,
        travel_why: &'static str,
        pre_audit: &'static str,
        pre_audit_why: fn(Cents) -> String,
        to_diagnostic: &'static str,
    }

    /// The summary: verdict, next steps and readiness.
    SummaryMessages {
        title: &'static str,
        at: fn(AuditKind) -> String,
        overall: &'static str,
        verdict: fn(Verdict, AuditKind) -> &'static str,
        counted: fn(u32, u32, u32) -> String,
        rule: fn(&Prediction) -> String,
        next: &'static str,
        nothing_audited: &'static str,
        choose_category: &'static str,
        all_steps: fn(usize) -> String,
        next_step: fn(&NextStep) -> String,
        readiness: &'static str,
        legend: &'static [(&'static str, &'static str)],
        counts: fn(Readiness) -> String,
        findings: &'static str,
        no_findings: fn(u32) -> &'static str,
        planned: fn(&str, &str, Option<Date>) -> String,
        take_away: &'static str,
    }
}
