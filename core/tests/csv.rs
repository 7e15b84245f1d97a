//! The action plan as a table, read back by the csv crate.

#![allow(clippy::pedantic, reason = "tests favour brevity")]

mod common;
mod fixtures;

use common::{date, document, typed};
use csv::ReaderBuilder;
use fixtures::{after, today, with_gaps};
use jalon_core::assessment::{PlanRow, plan};
use jalon_core::audit::deadline::MAJOR_CORRECTION;
use jalon_core::date::Date;
use jalon_core::document::{ActionId, Change, Document, Status};
use jalon_core::export::plan_csv;
use jalon_core::language::Language;
use jalon_core::rnq::IndicatorId::I5;
use proptest::prelude::*;

/// The cells, line by line, as a spreadsheet reads them.
fn read(table: &str) -> Vec<Vec<String>> {
    let table = table.strip_prefix('\u{feff}').expect("a byte-order mark");
    let mut reader = ReaderBuilder::new().delimiter(b';').has_headers(false).from_reader(table.as_bytes());
    reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
}

/// The cells that a row should have.
fn cells(row: &PlanRow, language: Language) -> Vec<String> {
    let messages = language.messages();
    let day = |day: Date| match language {
        Language::French => format!("{:02}/{:02}/{:04}", day.day(), day.month(), day.year()),
        Language::English => day.to_string(),
    };
    let action = row.action.as_ref();
    let typed = |text: &str| if starts_formula(text) { format!("'{text}") } else { text.to_owned() };
    vec![
        row.indicator.to_string(),
        (messages.indicator)(row.indicator).title.to_owned(),
        row.status.map(messages.diagnostic.status).unwrap_or_default().to_owned(),
        row.severity.map(messages.rules.severity).unwrap_or_default().to_owned(),
        action.map(|action| typed(&action.what)).unwrap_or_default(),
        action.map(|action| typed(&action.who)).unwrap_or_default(),
        action.and_then(|action| action.due).map(day).unwrap_or_default(),
        action.map(|action| (messages.plan.state_name)(action.state)).unwrap_or_default().to_owned(),
        row.deadline.map(|deadline| day(deadline.corrected)).unwrap_or_default(),
        row.deadline.and_then(|deadline| deadline.verified).map(day).unwrap_or_default(),
        row.deadline.map(|_| (messages.rules.source)(MAJOR_CORRECTION.citation.source)).unwrap_or_default().to_owned(),
    ]
}

/// Whether a spreadsheet takes the text for a formula, also after spaces.
fn starts_formula(text: &str) -> bool {
    text.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

/// Whether the table holds exactly the plan, below a line of headings.
fn holds_the_plan(document: &Document, today: Date) -> Result<(), TestCaseError> {
    for language in Language::ALL {
        let table = plan_csv(document, language, today);
        let lines = read(&table);
        let expected: Vec<_> = plan(document, today).iter().map(|row| cells(row, language)).collect();
        prop_assert_eq!(lines[0].len(), 11);
        prop_assert!(lines[0].iter().all(|heading| !heading.is_empty()));
        prop_assert_eq!(&lines[1..], &expected[..]);
        prop_assert!(lines.iter().flatten().all(|cell| !starts_formula(cell)));
        prop_assert!(table.ends_with("\r\n"));
    }
    Ok(())
}

#[test]
fn the_table_holds_the_plan() {
    holds_the_plan(&with_gaps(), today()).unwrap();
    let lines = read(&plan_csv(&with_gaps(), Language::French, today()));
    assert_eq!(lines[0][..2], ["Indicateur", "Diagnostic"]);
    assert_eq!(
        lines[1][4..10],
        ["Écrire des objectifs ; les mesurer", "", "20/12/2026", "À faire", "30/04/2027", "30/05/2027"]
    );
    assert_eq!(lines[4][4..6], ["'=SOMME(A1)", "Awa"]);
}

proptest! {
    #[test]
    fn the_table_holds_any_plan(document in document(), today in date()) {
        holds_the_plan(&document, today)?;
    }

    #[test]
    fn the_table_holds_any_text(what in typed(), who in "[=+@\"'; \t\r\n,-]{0,8}") {
        let id = ActionId(1);
        let document = after(&Document::default(), &[
            Change::Answer(I5, Status::NotInPlace),
            Change::AddAction(I5),
            Change::ActionWhat(I5, id, what),
            Change::ActionWho(I5, id, who.into()),
        ]);
        holds_the_plan(&document, today())?;
    }
}
