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

/// The cells, line by line, as a spreadsheet in this language reads them.
fn read(table: &str, language: Language) -> Vec<Vec<String>> {
    let table = table.strip_prefix('\u{feff}').expect("a byte-order mark");
    let separator = if language == Language::French { b';' } else { b',' };
    let mut reader = ReaderBuilder::new().delimiter(separator).has_headers(false).from_reader(table.as_bytes());
    reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
}

/// The cells that a row should have.
fn cells(row: &PlanRow, language: Language) -> Vec<String> {
    let messages = language.messages();
    let day = |day: Date| day.to_string();
    let action = row.action.as_ref();
    let typed = |text: &str| if starts_formula(text) { format!("\u{a0}{text}") } else { text.to_owned() };
    vec![
        row.indicator.to_string(),
        messages.indicator(row.indicator).title.to_owned(),
        row.status.map(messages.common().status).unwrap_or_default().to_owned(),
        row.severity.map(messages.rules().severity).unwrap_or_default().to_owned(),
        action.map(|action| typed(&action.what)).unwrap_or_default(),
        action.map(|action| typed(&action.who)).unwrap_or_default(),
        action.and_then(|action| action.due).map(day).unwrap_or_default(),
        action.map(|action| (messages.plan().state_name)(action.state)).unwrap_or_default().to_owned(),
        row.deadline.map(|deadline| day(deadline.corrected)).unwrap_or_default(),
        row.deadline.and_then(|deadline| deadline.verified).map(day).unwrap_or_default(),
        row.deadline
            .map(|_| (messages.rules().source)(MAJOR_CORRECTION.citation.source))
            .unwrap_or_default()
            .to_owned(),
    ]
}

/// Whether a spreadsheet takes the text for a formula, also after blanks. A
/// no-break space is none of them, nor does it show.
fn starts_formula(text: &str) -> bool {
    let is_group = |group: &str| !group.is_empty() && group.chars().all(|digit| digit.is_ascii_digit());
    let is_phone_number = |rest: &str| rest.contains(' ') && rest.split(' ').all(is_group);
    let text = text.trim_start_matches(|character: char| character.is_whitespace() && character != '\u{a0}');
    text.strip_prefix(['+', '-'])
        .map_or_else(|| text.starts_with(['=', '@', '＝', '＋', '－', '＠']), |rest| !is_phone_number(rest))
}

/// Whether the table holds exactly the plan, below a line of headings.
fn holds_the_plan(document: &Document, today: Date) -> Result<(), TestCaseError> {
    for language in Language::ALL {
        let table = plan_csv(document, language, today);
        let lines = read(&table, language);
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
    let lines = read(&plan_csv(&with_gaps(), Language::French, today()), Language::French);
    assert_eq!(lines[0][..2], ["Indicateur", "Diagnostic"]);
    assert_eq!(
        lines[3][4..10],
        ["Écrire des objectifs ; les mesurer", "", "2026-12-20", "À faire", "2027-04-30", "2027-05-30"]
    );
    assert_eq!(lines[4][4..6], ["\u{a0}=SOMME(A1)", "Awa"]);
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
