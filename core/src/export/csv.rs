//! The action plan as CSV, in the form that French spreadsheets open without an
//! import dialog: UTF-8 with a byte-order mark, and semicolons. No cell can be
//! interpreted as a formula.

use crate::assessment::{PlanRow, plan};
use crate::audit::deadline::MAJOR_CORRECTION;
use crate::date::Date;
use crate::document::Document;
use crate::language::Language;
use crate::text::Messages;

/// The action plan, with a heading row.
pub fn plan_csv(document: &Document, language: Language, today: Date) -> String {
    let language = language.or_fallback();
    let messages = language.messages();
    let plan_messages = &messages.plan;
    let headings = [
        plan_messages.indicator,
        messages.diagnostic.title,
        plan_messages.gap,
        plan_messages.severity,
        plan_messages.action,
        plan_messages.owner,
        plan_messages.due,
        plan_messages.state,
        plan_messages.corrected_by,
        plan_messages.verified_by,
        messages.audit.reference,
    ];
    let mut table = String::from("\u{feff}");
    write_line(&mut table, &headings.map(str::to_owned));
    for row in plan(document, today) {
        write_line(&mut table, &cells(&row, messages, language));
    }
    table
}

/// The cells of a row, in the order of the headings.
fn cells(row: &PlanRow, messages: &Messages, language: Language) -> [String; 11] {
    let action = row.action.as_ref();
    let day = |day: Option<Date>| day.map_or_else(String::new, |day| date_cell(day, language));
    [
        row.indicator.to_string(),
        (messages.indicator)(row.indicator).title.to_owned(),
        row.status.map_or_else(String::new, |status| (messages.diagnostic.status)(status).to_owned()),
        row.severity.map_or_else(String::new, |severity| (messages.rules.severity)(severity).to_owned()),
        action.map_or_else(String::new, |action| action.what.to_string()),
        action.map_or_else(String::new, |action| action.who.to_string()),
        day(action.and_then(|action| action.due)),
        action.map_or_else(String::new, |action| (messages.plan.state_name)(action.state).to_owned()),
        day(row.deadline.map(|deadline| deadline.corrected)),
        day(row.deadline.and_then(|deadline| deadline.verified)),
        row.deadline.map_or_else(String::new, |_| (messages.rules.source)(MAJOR_CORRECTION.citation.source).to_owned()),
    ]
}

/// A date in the form that a spreadsheet in this language recognises.
fn date_cell(day: Date, language: Language) -> String {
    match language {
        Language::French => format!("{:02}/{:02}/{:04}", day.day(), day.month(), day.year()),
        Language::English => day.to_string(),
    }
}

fn write_line(table: &mut String, cells: &[String]) {
    for (position, cell) in cells.iter().enumerate() {
        if position > 0 {
            table.push(';');
        }
        write_cell(table, cell);
    }
    table.push_str("\r\n");
}

/// Writes a quoted cell. An apostrophe before the text prevents a spreadsheet
/// from interpreting it as a formula.
fn write_cell(table: &mut String, text: &str) {
    let starts_formula =
        |character: char| matches!(character, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠' | '\t' | '\r');
    table.push('"');
    if text.trim_start().starts_with(starts_formula) || text.starts_with(starts_formula) {
        table.push('\'');
    }
    table.push_str(&text.replace('"', "\"\""));
    table.push('"');
}

#[cfg(test)]
mod tests {
    use super::write_cell;

    fn cell(text: &str) -> String {
        let mut cell = String::new();
        write_cell(&mut cell, text);
        cell
    }

    #[test]
    fn no_cell_starts_a_formula() {
        for text in ["=1+1", "+33 1 23", "-2", "@SUM(A1)", "\t=1", "  =1", "＝1"] {
            assert_eq!(cell(text), format!("\"'{text}\""));
        }
        assert_eq!(cell("Relire = vérifier"), "\"Relire = vérifier\"");
    }

    #[test]
    fn quotes_and_semicolons_stay_in_their_cell() {
        assert_eq!(cell("le « plan »; \"bis\""), "\"le « plan »; \"\"bis\"\"\"");
    }
}
