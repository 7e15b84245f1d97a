//! Dates and timestamps against chrono, over every day that a `Date` can be.

#![allow(clippy::pedantic, reason = "tests favour brevity")]

use chrono::{DateTime, Days, Months, NaiveDate};
use jalon_core::date::Date;
use jalon_core::now::Now;
use proptest::prelude::*;

fn chrono(date: Date) -> NaiveDate {
    NaiveDate::from_ymd_opt(date.year().into(), date.month().into(), date.day().into()).unwrap()
}

/// Every day from the first to the last.
fn all() -> impl Iterator<Item = Date> {
    chrono(Date::FIRST).iter_days().take_while(|day| *day <= chrono(Date::LAST)).map(|day| {
        let text = day.to_string();
        Date::parse(&text).unwrap_or_else(|| panic!("{text} does not exist"))
    })
}

/// The day, or the bound that `forward` leads to where it is out of bounds.
fn bounded(day: Option<NaiveDate>, forward: bool) -> NaiveDate {
    let (first, last) = (chrono(Date::FIRST), chrono(Date::LAST));
    day.map_or(if forward { last } else { first }, |day| day.clamp(first, last))
}

#[test]
fn the_calendar_has_the_same_days() {
    for year in 1899..=2200u16 {
        for month in 0..=13u8 {
            for day in 0..=32u8 {
                let expected = (1900..=2199).contains(&year)
                    && NaiveDate::from_ymd_opt(year.into(), month.into(), day.into()).is_some();
                assert_eq!(Date::new(year, month, day).is_some(), expected, "{year}-{month}-{day}");
            }
        }
    }
}

#[test]
fn days_are_written_numbered_and_counted_alike() {
    let epoch = NaiveDate::from_ymd_opt(1970, 1, 1).unwrap();
    let mut previous: Option<Date> = None;
    for date in all() {
        assert_eq!(date.to_string(), chrono(date).to_string());
        let since_epoch = i32::try_from((chrono(date) - epoch).num_days()).unwrap();
        assert_eq!(Date::from_unix_days(since_epoch), date);
        if let Some(previous) = previous {
            assert_eq!((previous.days_until(date), previous.plus_days(1), date.plus_days(-1)), (1, date, previous));
            assert!(previous < date);
        }
        previous = Some(date);
    }
    assert_eq!(previous, Some(Date::LAST));
}

#[test]
fn adding_months_and_days_is_the_same() {
    // A prime step meets all days of the month, the last ones included.
    for date in all().step_by(37) {
        for count in [0, 1, 2, 3, 6, 11, 12, 13, 18, 36, 120, 1_200, 3_700, 200_000] {
            let (months, days) = (Months::new(count), Days::new(count.into()));
            let step = i32::try_from(count).unwrap();
            let day = chrono(date);
            let case = format!("{date} and {count}");
            assert_eq!(chrono(date.plus_months(step)), bounded(day.checked_add_months(months), true), "{case} months");
            assert_eq!(chrono(date.plus_days(step)), bounded(day.checked_add_days(days), true), "{case} days");
            if count > 0 {
                let earlier = bounded(day.checked_sub_months(months), false);
                assert_eq!(chrono(date.plus_months(-step)), earlier, "{case} months less");
                assert_eq!(
                    chrono(date.plus_days(-step)),
                    bounded(day.checked_sub_days(days), false),
                    "{case} days less"
                );
            }
        }
    }
}

proptest! {
    #[test]
    fn two_days_are_as_far_apart(a in 0i32..109_573, b in 0i32..109_573) {
        let [a, b] = [a, b].map(|days| Date::FIRST.plus_days(days));
        prop_assert_eq!(i64::from(a.days_until(b)), (chrono(b) - chrono(a)).num_days());
        prop_assert_eq!(a.plus_days(a.days_until(b)), b);
    }

    #[test]
    fn timestamps_are_written_alike(unix_ms in 0..7_258_118_400_000u64) {
        let expected = DateTime::from_timestamp_millis(i64::try_from(unix_ms).unwrap()).unwrap();
        let now = Now { today: Date::FIRST, unix_ms };
        prop_assert_eq!(now.timestamp(), expected.format("%Y-%m-%dT%H:%M:%SZ").to_string());
    }
}
