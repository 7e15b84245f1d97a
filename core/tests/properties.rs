//! What holds of the rules and of documents whatever the input.

mod common;

use common::{categories, change, changed, date, document, moment, request};
use jalon_core::assessment::{compare, plan, predict, what_if};
use jalon_core::audit::{Calendar, Cycle, DurationInput, QuoteItem, analyse_quote, audit_cost, cycle_cost, estimate};
use jalon_core::document::{Document, Purpose, Side, merge, read, write};
use jalon_core::export::{cycle_file, plan_calendar, plan_csv, quote_request};
use jalon_core::profile::AuditKind;
use jalon_core::quantity::{Cents, HalfDays, Range};
use proptest::prelude::*;

/// Whether the first audit is not shorter than the second, at either end.
fn no_shorter(longer: &Request, shorter: &Request) -> bool {
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
    fn an_unknown_turnover_holds_every_bracket(request in request(), turnover in any::<u64>()) {
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
            let reading = analyse_quote(quote, &cycle, document.budget.pre_audit, today);
            prop_assert_eq!(reading.total.is_none(), reading.parts.iter().all(|(item, _)| *item != QuoteItem::Price));
        }
        if let Some(calendar) = Calendar::of(&document.profile) {
            prop_assert!(calendar.marks.is_sorted_by_key(|mark| mark.date));
        }
    }

    #[test]
    fn what_is_taken_away_is_whole_whatever_was_typed(document in document(), today in date()) {
        const STAMP: &str = "2026-11-23T08:12:33Z";
        for file in [plan_calendar(&document, today, STAMP), cycle_file(&document, STAMP)].into_iter().flatten() {
            prop_assert!(file.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])));
            let count = |text: &str| file.split("\r\n").filter(|line| *line == text).count();
            prop_assert_eq!((count("BEGIN:VCALENDAR"), count("END:VCALENDAR")), (1, 1));
            prop_assert_eq!(count("BEGIN:VEVENT"), count("END:VEVENT"));
        }
        let table = plan_csv(&document, today);
        prop_assert_eq!(table.matches("\r\n").count(), plan(&document, today).len() + 1);
        prop_assert!(quote_request(&document, &[], today).body.lines().count() > 10);
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
    fn nothing_has_moved_in_a_document_beside_itself(document in document(), today in date()) {
        prop_assert_eq!(compare(&document, &document, today).moved, vec![]);
    }

    #[test]
    fn what_is_written_reads_back_the_same(document in document(), today in date()) {
        for purpose in [Purpose::Storage, Purpose::Export] {
            let json = write(&document, purpose, "2026-11-23T08:12:33Z", today);
            let loaded = read(&json, today).unwrap();
            prop_assert_eq!(&loaded.problems, &vec![]);
            prop_assert_eq!(&loaded.document, &document);
            prop_assert_eq!(write(&loaded.document, purpose, "2026-11-23T08:12:33Z", today), json);
        }
    }

    #[test]
    fn a_damaged_document_never_panics(document in document(), today in date(), truncated in any::<prop::sample::Index>(), junk in any::<char>()) {
        let json = write(&document, Purpose::Export, "2026-11-23T08:12:33Z", today);
        let mut characters: Vec<char> = json.chars().collect();
        let position = truncated.index(characters.len());
        let _ = read(&characters[..position].iter().collect::<String>(), today);
        characters[position] = junk;
        let _ = read(&characters.iter().collect::<String>(), today);
    }

    #[test]
    fn any_text_is_read_without_a_panic(text in any::<String>(), today in date()) {
        prop_assert!(read(&text, today).is_err());
    }

    #[test]
    fn changes_on_one_side_merge_without_a_question(
        base in document(), ours in prop::collection::vec(change(), 0..10),
    ) {
        let mine = changed(&base, &ours);
        let merged = merge(&base, &mine, &base);
        prop_assert_eq!((&merged.document, merged.conflicts.len()), (&mine, 0));
        let merged = merge(&base, &base, &mine);
        prop_assert_eq!((&merged.document, merged.conflicts.len()), (&mine, 0));
    }

    #[test]
    fn a_merge_loses_nothing_of_either_side(
        base in document(), ours in prop::collection::vec(change(), 0..10),
        theirs in prop::collection::vec(change(), 0..10), now in moment(),
    ) {
        let mine = changed(&base, &ours);
        let theirs = changed(&base, &theirs);
        let merged = merge(&base, &mine, &theirs);
        let settle = |side| merged.conflicts.iter().fold(merged.document.clone(), |document: Document, conflict| {
            conflict.settle(&document, side)
        });
        // Whatever one side changed stands once all is settled for that side.
        for (winner, conflict_resolved) in [(&mine, settle(Side::Mine)), (&theirs, settle(Side::Theirs))] {
            for id in jalon_core::rnq::IndicatorId::ALL {
                let (was, is, now) = (base.entry(id), winner.entry(id), conflict_resolved.entry(id));
                prop_assert!(was.answer == is.answer || now.answer == is.answer);
                prop_assert!(was.notes == is.notes || now.notes == is.notes);
                prop_assert!(was.evidence == is.evidence || now.evidence == is.evidence);
                prop_assert!(was.actions == is.actions || now.actions == is.actions);
            }
            prop_assert!(base.profile.name == winner.profile.name || conflict_resolved.profile.name == winner.profile.name);
            prop_assert!(base.wished_dates == winner.wished_dates || conflict_resolved.wished_dates == winner.wished_dates);
            for id in winner.quotes.keys() {
                let (was, is, now) = (base.quotes.get(id), winner.quotes.get(id), conflict_resolved.quotes.get(id));
                prop_assert!(was == is || now == is);
            }
            for id in winner.custom_certifiers.keys() {
                let (was, is, now) = (base.custom_certifiers.get(id), winner.custom_certifiers.get(id), conflict_resolved.custom_certifiers.get(id));
                prop_assert!(was == is || now == is);
            }
            prop_assert!(base.profile.turnover == winner.profile.turnover || conflict_resolved.profile.turnover == winner.profile.turnover);
            prop_assert!(base.profile.categories == winner.profile.categories || conflict_resolved.profile.categories == winner.profile.categories);
            // And the result is a whole document.
            let json = write(&conflict_resolved, Purpose::Storage, "2026-11-23T08:12:33Z", now.today);
            prop_assert_eq!(read(&json, now.today).unwrap().document, conflict_resolved);
        }
    }
}
