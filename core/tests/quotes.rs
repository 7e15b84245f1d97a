//! What the analysis of a quote says beside the rules.

#![allow(clippy::pedantic, reason = "tests favour brevity")]

use jalon_core::audit::{Cycle, Pricing, Quote, QuoteItem, analyse_quote};
use jalon_core::date::Date;
use jalon_core::profile::{AuditKind, PlannedAudit, Profile};
use jalon_core::quantity::{Cents, HalfDays, Range};

fn today() -> Date {
    Date::parse("2026-11-23").unwrap()
}

/// A small provider: 1 day for the initial audit, half a day for surveillance.
fn small() -> Cycle {
    Cycle::of(&Profile { turnover: Some(Cents::euros(80_000)), ..Profile::default() })
}

fn complete() -> Quote {
    let mut quote = Quote::default();
    quote.certifier = "Certif".into();
    quote.valid_until = Some(today());
    quote.set_days(QuoteItem::Opening, Some(HalfDays(2)));
    quote.set_days(QuoteItem::Surveillance, Some(HalfDays(1)));
    quote.set_amount(QuoteItem::Price, Some(Cents::euros(1_000)));
    quote.set_amount(QuoteItem::Fees, Some(Cents::euros(150)));
    quote.set_amount(QuoteItem::Travel, Some(Cents(0)));
    quote
}

fn complete_except(edit: impl FnOnce(&mut Quote)) -> Quote {
    let mut quote = complete();
    edit(&mut quote);
    quote
}

#[test]
fn the_total_is_that_of_three_years_of_days_fees_and_travel() {
    let analysis = analyse_quote(&complete(), &small(), false, today());
    assert_eq!(analysis.total, Some(Cents::euros(1_650)));
    assert_eq!(analysis.per_day, Some(Cents::euros(1_000)));
    assert!(!analysis.partial && !analysis.expired && analysis.missing.is_empty() && analysis.differences.is_empty());
}

#[test]
fn an_all_in_price_is_converted_to_a_price_per_day() {
    let quote = complete_except(|quote| quote.pricing = Pricing::InAll);
    let analysis = analyse_quote(&quote, &small(), false, today());
    assert_eq!(analysis.total, Some(Cents::euros(1_150)));
    assert_eq!(analysis.per_day, Some(Cents(66_667)));
}

#[test]
fn an_all_in_price_is_a_total_without_a_length() {
    let quote = complete_except(|quote| {
        quote.pricing = Pricing::InAll;
        quote.set_days(QuoteItem::Opening, None);
        quote.set_days(QuoteItem::Surveillance, None);
    });
    let analysis = analyse_quote(&quote, &small(), false, today());
    assert_eq!((analysis.total, analysis.partial, analysis.per_day), (Some(Cents::euros(1_150)), false, None));
    assert_eq!(analysis.missing, [QuoteItem::Opening, QuoteItem::Surveillance]);
}

#[test]
fn a_length_outside_the_rules_is_reported_with_both_figures() {
    let quote = complete_except(|quote| quote.set_days(QuoteItem::Opening, Some(HalfDays(3))));
    let analysis = analyse_quote(&quote, &small(), false, today());
    let [difference] = analysis.differences[..] else { panic!("{:?}", analysis.differences) };
    assert_eq!((difference.audit, difference.quoted), (AuditKind::Initial, HalfDays(3)));
    assert_eq!(difference.expected, Range::exactly(HalfDays(2)));
}

#[test]
fn a_length_within_the_range_of_an_uncertain_rule_does_not_differ() {
    // Above 150 000 € the surveillance is a range, from half a day to the whole.
    let middle = Cycle::of(&Profile { turnover: Some(Cents::euros(300_000)), ..Profile::default() });
    for (half_days, differs) in [(0, true), (1, false), (3, false), (4, true)] {
        let quote = complete_except(|quote| {
            quote.set_days(QuoteItem::Opening, Some(HalfDays(3)));
            quote.set_days(QuoteItem::Surveillance, Some(HalfDays(half_days)));
        });
        assert_eq!(!analyse_quote(&quote, &middle, false, today()).differences.is_empty(), differs, "{half_days}");
    }
}

#[test]
fn what_a_quote_leaves_out_is_listed_and_makes_its_total_partial() {
    let quote = complete_except(|quote| {
        quote.set_amount(QuoteItem::Fees, None);
        quote.set_amount(QuoteItem::Travel, None);
        quote.valid_until = None;
    });
    let analysis = analyse_quote(&quote, &small(), false, today());
    assert_eq!(analysis.missing, [QuoteItem::Fees, QuoteItem::Travel, QuoteItem::Validity]);
    assert_eq!((analysis.total, analysis.partial), (Some(Cents::euros(1_500)), true));
    let unnamed = complete_except(|quote| {
        quote.certifier = "  ".into();
        quote.valid_until = None;
    });
    let analysis = analyse_quote(&unnamed, &small(), false, today());
    assert_eq!(analysis.missing, [QuoteItem::Certifier, QuoteItem::Validity]);
    assert!(!analysis.partial, "a name costs nothing");
}

#[test]
fn an_empty_quote_has_no_total() {
    let analysis = analyse_quote(&Quote::default(), &small(), false, today());
    assert_eq!((analysis.total, analysis.per_day), (None, None));
    assert_eq!(analysis.missing.len(), 7);
}

#[test]
fn a_pre_audit_counts_where_one_is_wanted() {
    let quote = complete_except(|quote| quote.set_amount(QuoteItem::PreAudit, Some(Cents::euros(388))));
    assert_eq!(analyse_quote(&quote, &small(), false, today()).total, Some(Cents::euros(1_650)));
    assert_eq!(analyse_quote(&quote, &small(), true, today()).total, Some(Cents::euros(2_038)));
    assert_eq!(analyse_quote(&complete(), &small(), true, today()).missing, [QuoteItem::PreAudit]);
}

#[test]
fn a_quote_expires_after_its_last_day() {
    let tomorrow = today().plus_days(1);
    assert!(!analyse_quote(&complete(), &small(), false, today()).expired);
    assert!(analyse_quote(&complete(), &small(), false, tomorrow).expired);
}

#[test]
fn a_quote_for_one_audit_is_not_analysed_as_one_for_a_cycle() {
    let profile = Profile {
        turnover: Some(Cents::euros(80_000)),
        planned_audit: PlannedAudit::Surveillance,
        ..Profile::default()
    };
    let quote = complete_except(|quote| quote.set_days(QuoteItem::Opening, None));
    let analysis = analyse_quote(&quote, &Cycle::of(&profile), false, today());
    assert_eq!((analysis.total, analysis.partial), (Some(Cents::euros(650)), false));
    assert!(analysis.missing.is_empty() && analysis.differences.is_empty(), "{analysis:?}");
    // What was entered for another audit does not count.
    assert_eq!(analyse_quote(&complete(), &Cycle::of(&profile), false, today()).total, Some(Cents::euros(650)));
}

#[test]
fn a_legacy_label_does_not_shorten_a_later_cycle() {
    let profile = Profile { planned_audit: PlannedAudit::Surveillance, legacy_label: true, ..Profile::default() };
    assert_eq!(Cycle::of(&profile).opening.kind, AuditKind::Initial);
}
