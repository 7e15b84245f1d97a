//! The rules against their test vectors. Every file of
//! `tests/vectors/duration/` and `tests/vectors/applicability/` is read, so a
//! new case is a new line in one of them.

#![allow(clippy::pedantic, reason = "tests favour brevity")]

use std::path::Path;

use jalon_core::audit::{DurationInput, estimate};
use jalon_core::date::Date;
use jalon_core::profile::AuditKind;
use jalon_core::quantity::{Cents, HalfDays, Range};
use jalon_core::rnq::{Categories, Category, Edition, INDICATORS, Scope};
use serde_json::Value;

/// All cases of all files of one folder.
fn cases(folder: &str) -> Vec<Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors").join(folder);
    let mut files: Vec<_> = folder.read_dir().unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    assert!(!files.is_empty(), "no vectors in {}", folder.display());
    files.sort();
    files
        .iter()
        .flat_map(|path| {
            let text = std::fs::read_to_string(path).unwrap();
            let cases: Vec<Value> =
                serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            assert!(!cases.is_empty(), "{} has no case", path.display());
            cases
        })
        .collect()
}

fn text<'a>(case: &'a Value, key: &str) -> &'a str {
    case[key].as_str().unwrap_or_else(|| panic!("{case}: {key}"))
}

fn holds(case: &Value, key: &str) -> bool {
    case[key].as_bool().unwrap_or_else(|| panic!("{case}: {key}"))
}

fn categories(case: &Value) -> Categories {
    let codes = case["categories"].as_array().unwrap();
    codes.iter().map(|code| Category::from_code(code.as_str().unwrap()).unwrap()).collect()
}

/// An exact number of cents or half-days: a vector with more decimals than the
/// unit has is a mistake in the vector.
fn units(value: &Value, per_unit: f64) -> u64 {
    let exact = value.as_f64().unwrap() * per_unit;
    let rounded = exact.round();
    assert!((exact - rounded).abs() < 1e-4 && rounded >= 0.0, "{value} is not a whole number of units");
    rounded as u64
}

#[test]
fn audits_last_as_long_as_the_vectors_say() {
    for case in cases("duration") {
        let request = DurationInput {
            kind: AuditKind::from_code(text(&case, "audit")).unwrap(),
            turnover: Some(Cents(units(&case["turnover_eur"], 100.0))),
            categories: categories(&case),
            other_sites: case["other_sites"].as_u64().unwrap().try_into().unwrap(),
            new_entrant: holds(&case, "new_entrant"),
        };
        let days = |key| HalfDays(units(&case["expected_days"][key], 2.0));
        let expected = Range::between(days("min"), days("max"));
        assert_eq!(estimate(&request).unwrap().total, expected, "{case}");
    }
}

#[test]
fn indicators_apply_as_the_vectors_say() {
    for case in cases("applicability") {
        let scope = Scope {
            categories: categories(&case),
            certifying: holds(&case, "certifying"),
            work_linked: holds(&case, "work_linked"),
            workplace_periods: holds(&case, "workplace_periods"),
            subcontracts: holds(&case, "subcontracts"),
        };
        let edition = Edition::for_audit_on(Date::parse(text(&case, "audit_date")).unwrap());
        let applicable = INDICATORS.iter().filter(|indicator| indicator.applicability(scope, edition).applies());
        let numbers: Vec<u64> = applicable.map(|indicator| indicator.id.number().into()).collect();
        let expected: Vec<u64> = case["expected"].as_array().unwrap().iter().map(|n| n.as_u64().unwrap()).collect();
        assert_eq!(numbers, expected, "{case}");
        assert_eq!(Some(numbers.len() as u64), case["expected_count"].as_u64(), "{case}");
    }
}
