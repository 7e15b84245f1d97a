//! The action plan as CSV, in the form that a spreadsheet in the language on
//! screen opens without an import dialog: UTF-8 with a byte-order mark, and the
//! list separator of that language. Dates are in ISO 8601, which every spreadsheet
//! reads as the same day. No cell can be interpreted as a formula.

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
    let plan_messages = messages.plan();
    let headings = [
        plan_messages.indicator,
        messages.diagnostic().title,
        plan_messages.gap,
        plan_messages.severity,
        plan_messages.action,
        plan_messages.owner,
        plan_messages.due,
        plan_messages.state,
        plan_messages.corrected_by,
        plan_messages.verified_by,
        messages.audit().reference,
    ];
    let separator = separator(language);
    let mut table = String::from("\u{feff}");
    write_line(&mut table, separator, &headings.map(str::to_owned));
    for row in plan(document, today) {
        write_line(&mut table, separator, &cells(&row, messages));
    }
    table
}

/// The cells of a row, in the order of the headings.
fn cells(row: &PlanRow, messages: Messages) -> [String; 11] {
    let action = row.action.as_ref();
    let day = |day: Option<Date>| day.map_or_else(String::new, |day| day.to_string());
    [
        row.indicator.to_string(),
        messages.indicator(row.indicator).title.to_owned(),
        row.status.map_or_else(String::new, |status| (messages.common().status)(status).to_owned()),
        row.severity.map_or_else(String::new, |severity| (messages.rules().severity)(severity).to_owned()),
        action.map_or_else(String::new, |action| action.what.to_string()),
        action.map_or_else(String::new, |action| action.who.to_string()),
        day(action.and_then(|action| action.due)),
        action.map_or_else(String::new, |action| (messages.plan().state_name)(action.state).to_owned()),
        day(row.deadline.map(|deadline| deadline.corrected)),
        day(row.deadline.and_then(|deadline| deadline.verified)),
        row.deadline
            .map_or_else(String::new, |_| (messages.rules().source)(MAJOR_CORRECTION.citation.source).to_owned()),
    ]
}

/// The list separator: a semicolon where the comma is the decimal mark.
const fn separator(language: Language) -> char {
    match language {
        Language::French => ';',
        Language::English => ',',
    }
}

fn write_line(table: &mut String, separator: char, cells: &[String]) {
    for (position, cell) in cells.iter().enumerate() {
        if position > 0 {
            table.push(separator);
        }
        write_cell(table, cell);
    }
    table.push_str("\r\n");
}

/// Prevents a spreadsheet from interpreting a cell as a formula when it stands
/// before the text. Unlike an apostrophe, it does not show.
const NO_BREAK_SPACE: char = '\u{a0}';

/// Writes a quoted cell.
fn write_cell(table: &mut String, text: &str) {
    table.push('"');
    if is_formula(text) {
        table.push(NO_BREAK_SPACE);
    }
    table.push_str(&text.replace('"', "\"\""));
    table.push('"');
}

/// Whether a spreadsheet may take the text for a formula.
fn is_formula(text: &str) -> bool {
    let text = text.trim_start_matches(|blank: char| blank.is_whitespace() && blank != NO_BREAK_SPACE);
    match text.strip_prefix(['+', '-']) {
        Some(rest) => !is_digit_groups(rest),
        None => text.starts_with(['=', '@', '＝', '＋', '－', '＠']),
    }
}

/// Whether the text is digits in several groups, as in a telephone number. A
/// single group would become a number.
fn is_digit_groups(text: &str) -> bool {
    let mut groups = text.split(' ');
    let is_group = |group: &str| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit());
    text.contains(' ') && groups.all(is_group)
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
        for text in [
            "=1+1",
            "+33612345678",
            "-2",
            "-2+3",
            "- relire",
            "+33 6*1",
            "+ 1",
            "+33  6",
            "@SUM(A1)",
            "\t=1",
            "  =1",
            "＝1",
        ] {
            assert_eq!(cell(text), format!("\"\u{a0}{text}\""));
        }
        for text in ["Relire = vérifier", "+33 6 12 34 56 78", "3-4", "'=1"] {
            assert_eq!(cell(text), format!("\"{text}\""));
        }
    }

    #[test]
    fn quotes_and_semicolons_stay_in_their_cell() {
        assert_eq!(cell("le « plan »; \"bis\""), "\"le « plan »; \"\"bis\"\"\"");
    }
}
