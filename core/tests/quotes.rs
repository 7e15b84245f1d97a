//! What is read in a quote beside the rules.

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
    Quote {
        certifier: "Certif".into(),
        opening: Some(HalfDays(2)),
        surveillance: Some(HalfDays(1)),
        pricing: Pricing::PerDay,
        price: Some(Cents::euros(1_000)),
        fees: Some(Cents::euros(150)),
        travel: Some(Cents(0)),
        pre_audit: None,
        valid_until: Some(today()),
    }
}

#[test]
fn three_years_are_the_days_the_fees_and_the_travel() {
    let reading = analyse_quote(&complete(), &small(), false, today());
    assert_eq!(reading.total, Some(Cents::euros(1_650)));
    assert_eq!(reading.per_day, Some(Cents::euros(1_000)));
    assert!(!reading.partial && !reading.expired && reading.missing.is_empty() && reading.differences.is_empty());
}

#[test]
fn a_price_in_all_is_brought_back_to_a_day() {
    let quote = Quote { pricing: Pricing::InAll, ..complete() };
    let reading = analyse_quote(&quote, &small(), false, today());
    assert_eq!(reading.total, Some(Cents::euros(1_150)));
    assert_eq!(reading.per_day, Some(Cents(66_667)));
}

#[test]
fn a_price_in_all_needs_no_length_to_be_a_total() {
    let quote = Quote { pricing: Pricing::InAll, opening: None, surveillance: None, ..complete() };
    let reading = analyse_quote(&quote, &small(), false, today());
    assert_eq!((reading.total, reading.partial, reading.per_day), (Some(Cents::euros(1_150)), false, None));
    assert_eq!(reading.missing, [QuoteItem::Opening, QuoteItem::Surveillance]);
}

#[test]
fn days_that_the_rules_do_not_give_are_told_with_both_figures() {
    let quote = Quote { opening: Some(HalfDays(3)), ..complete() };
    let reading = analyse_quote(&quote, &small(), false, today());
    let [difference] = reading.differences[..] else { panic!("{:?}", reading.differences) };
    assert_eq!((difference.audit, difference.quoted), (AuditKind::Initial, HalfDays(3)));
    assert_eq!(difference.expected, Range::exactly(HalfDays(2)));
}

#[test]
fn a_length_within_the_range_of_an_uncertain_rule_does_not_differ() {
    // Above 150 000 € the surveillance is a range, from half a day to the whole.
    let middle = Cycle::of(&Profile { turnover: Some(Cents::euros(300_000)), ..Profile::default() });
    for (half_days, differs) in [(0, true), (1, false), (3, false), (4, true)] {
        let quote = Quote { opening: Some(HalfDays(3)), surveillance: Some(HalfDays(half_days)), ..complete() };
        assert_eq!(!analyse_quote(&quote, &middle, false, today()).differences.is_empty(), differs, "{half_days}");
    }
}

#[test]
fn what_a_quote_leaves_out_is_told_and_makes_its_total_a_least() {
    let quote = Quote { fees: None, travel: None, valid_until: None, ..complete() };
    let reading = analyse_quote(&quote, &small(), false, today());
    assert_eq!(reading.missing, [QuoteItem::Fees, QuoteItem::Travel, QuoteItem::Validity]);
    assert_eq!((reading.total, reading.partial), (Some(Cents::euros(1_500)), true));
    let unnamed = Quote { certifier: "  ".into(), valid_until: None, ..complete() };
    let reading = analyse_quote(&unnamed, &small(), false, today());
    assert_eq!(reading.missing, [QuoteItem::Certifier, QuoteItem::Validity]);
    assert!(!reading.partial, "a name costs nothing");
}

#[test]
fn an_empty_quote_has_no_total() {
    let reading = analyse_quote(&Quote::default(), &small(), false, today());
    assert_eq!((reading.total, reading.per_day), (None, None));
    assert_eq!(reading.missing.len(), 7);
}

#[test]
fn a_pre_audit_counts_where_one_is_wanted() {
    let quote = Quote { pre_audit: Some(Cents::euros(388)), ..complete() };
    assert_eq!(analyse_quote(&quote, &small(), false, today()).total, Some(Cents::euros(1_650)));
    assert_eq!(analyse_quote(&quote, &small(), true, today()).total, Some(Cents::euros(2_038)));
    assert_eq!(analyse_quote(&complete(), &small(), true, today()).missing, [QuoteItem::PreAudit]);
}

#[test]
fn a_quote_holds_on_its_last_day_and_not_after() {
    let tomorrow = today().plus_days(1);
    assert!(!analyse_quote(&complete(), &small(), false, today()).expired);
    assert!(analyse_quote(&complete(), &small(), false, tomorrow).expired);
}

#[test]
fn a_quote_for_one_audit_is_not_read_as_one_for_a_cycle() {
    let profile = Profile {
        turnover: Some(Cents::euros(80_000)),
        planned_audit: PlannedAudit::Surveillance,
        ..Profile::default()
    };
    let quote = Quote { opening: None, ..complete() };
    let reading = analyse_quote(&quote, &Cycle::of(&profile), false, today());
    assert_eq!((reading.total, reading.partial), (Some(Cents::euros(650)), false));
    assert!(reading.missing.is_empty() && reading.differences.is_empty(), "{reading:?}");
    // What was entered for another audit does not count.
    assert_eq!(analyse_quote(&complete(), &Cycle::of(&profile), false, today()).total, Some(Cents::euros(650)));
}

#[test]
fn an_old_label_that_no_longer_matters_does_not_shorten_the_cycle() {
    let profile = Profile { planned_audit: PlannedAudit::Surveillance, legacy_label: true, ..Profile::default() };
    assert_eq!(Cycle::of(&profile).opening.kind, AuditKind::Initial);
}
