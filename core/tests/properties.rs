//! What holds for the rules and for documents, whatever the input.

#![allow(clippy::pedantic, reason = "tests favour brevity")]

mod common;

use common::{NOW, categories, date, document, request};
use jalon_core::assessment::{compare, predict, what_if};
use jalon_core::audit::{Calendar, Cycle, DurationInput, QuoteItem, analyse_quote, audit_cost, cycle_cost, estimate};
use jalon_core::document::{Limits, read, write};
use jalon_core::export::{document_json, quote_request, summary_text};
use jalon_core::language::Language;
use jalon_core::now::Now;
use jalon_core::profile::AuditKind;
use jalon_core::quantity::{Cents, HalfDays, Range};
use proptest::prelude::*;

/// Whether the first audit is not shorter than the second, at either end.
fn no_shorter(longer: &DurationInput, shorter: &DurationInput) -> bool {
    let total = |request| estimate(request).map_or(Range::default(), |estimate| estimate.total);
    let (longer, shorter): (Range<HalfDays>, Range<HalfDays>) = (total(longer), total(shorter));
    longer.min() >= shorter.min() && longer.max() >= shorter.max()
}

proptest! {
    #[test]
    fn more_sites_never_shorten_an_audit(request in request(), more in any::<u32>()) {
        let wider = DurationInput { other_sites: request.other_sites.saturating_add(more), ..request };
        prop_assert!(no_shorter(&wider, &request));
    }

    #[test]
    fn more_categories_never_shorten_an_audit(request in request(), more in categories()) {
        let all = request.categories.iter().chain(more.iter()).collect();
        let wider = DurationInput { categories: all, ..request };
        prop_assert!(no_shorter(&wider, &request));
    }

    #[test]
    fn a_higher_turnover_never_shortens_an_audit(request in request(), a in any::<u64>(), b in any::<u64>()) {
        let with = |turnover| DurationInput { turnover: Some(Cents(turnover)), ..request };
        prop_assert!(no_shorter(&with(a.max(b)), &with(a.min(b))));
    }

    #[test]
    fn an_unknown_turnover_covers_every_bracket(request in request(), turnover in any::<u64>()) {
        if let (Some(any), Some(one)) = (
            estimate(&DurationInput { turnover: None, ..request }),
            estimate(&DurationInput { turnover: Some(Cents(turnover)), ..request }),
        ) {
            prop_assert!(any.total.min() <= one.total.min() && any.total.max() >= one.total.max());
        }
    }

    #[test]
    fn a_total_is_the_sum_of_its_trace(request in request()) {
        if let Some(estimate) = estimate(&request) {
            let sum = estimate.trace.iter().fold(Range::default(), |sum: Range<HalfDays>, line| sum.plus(line.length));
            prop_assert_eq!(sum, estimate.total);
            prop_assert!(estimate.total.min() <= estimate.total.max() && estimate.total.min() >= HalfDays(1));
        }
    }

    #[test]
    fn a_surveillance_is_never_longer_than_the_initial_audit_without_sites(request in request()) {
        let alone = DurationInput { other_sites: 0, new_entrant: false, ..request };
        let initial = DurationInput { kind: AuditKind::Initial, ..alone };
        let surveillance = DurationInput { kind: AuditKind::Surveillance, ..alone };
        prop_assert!(no_shorter(&initial, &surveillance));
    }

    #[test]
    fn costs_and_predictions_never_overflow_or_panic(document in document(), today in date()) {
        let cycle = Cycle::of(&document.profile);
        let costs = [audit_cost(&cycle.planned, &document.budget), cycle_cost(&cycle, &document.budget)];
        for (total, _) in costs.into_iter().flatten() {
            prop_assert!(total.low <= total.typical.min() && total.typical.max() <= total.high);
        }
        let prediction = predict(&document, today);
        prop_assert_eq!(prediction.findings.len() as u32, prediction.majors + prediction.minors);
        for quote in document.quotes.values() {
            let analysis = analyse_quote(quote, &cycle, document.budget.pre_audit(), today);
            prop_assert_eq!(analysis.total.is_none(), analysis.parts.iter().all(|(item, _)| *item != QuoteItem::Price));
        }
        if let Some(calendar) = Calendar::of(&document.profile) {
            prop_assert!(calendar.entries.is_sorted_by_key(|entry| entry.date));
        }
    }

    #[test]
    fn texts_for_others_are_complete_whatever_was_typed(document in document(), today in date()) {
        for language in Language::ALL {
            prop_assert!(quote_request(&document, &[], language, today).body.lines().count() > 10);
            prop_assert!(summary_text(&document, language, today).lines().count() > 4);
        }
    }

    #[test]
    fn supposing_actions_done_never_adds_a_finding(document in document(), today in date()) {
        let now = predict(&document, today);
        let all: Vec<_> = document.entries.iter().flat_map(|(id, entry)| entry.actions.iter().map(|action| (*id, action.id))).collect();
        let then = what_if(&document, &all, today);
        prop_assert!(then.findings.iter().all(|finding| now.findings.contains(finding)));
        prop_assert_eq!(what_if(&document, &[], today), now);
    }

    #[test]
    fn a_document_does_not_differ_from_itself(document in document(), today in date()) {
        prop_assert_eq!(compare(&document, &document, today).diffs, vec![]);
    }

    #[test]
    fn what_is_written_reads_back_the_same(document in document(), today in date()) {
        let now = Now { today, ..NOW };
        for write in [write, document_json] {
            for language in Language::ALL {
                let json = write(&document, language, now);
                let parsed = read(&json, today).unwrap();
                prop_assert_eq!(&parsed.problems, &vec![]);
                prop_assert_eq!(&parsed.document, &document);
                prop_assert_eq!(parsed.saved_at, Some(now.timestamp()));
                prop_assert_eq!(write(&parsed.document, language, now), json);
            }
        }
    }

    #[test]
    fn a_text_with_one_wrong_character_never_panics(
        document in document(), position in any::<prop::sample::Index>(), wrong in any::<char>(),
    ) {
        let mut characters: Vec<char> = document_json(&document, Language::French, NOW).chars().collect();
        let position = position.index(characters.len());
        characters[position] = wrong;
        let parsed = read(&characters.iter().collect::<String>(), NOW.today);
        prop_assert!(parsed.is_err() || parsed.is_ok_and(|parsed| parsed.problems.len() <= Limits::LISTED_PROBLEMS));
    }

    #[test]
    fn any_text_is_refused_without_a_panic(text in any::<String>(), today in date()) {
        prop_assert!(read(&text, today).is_err());
    }
}
