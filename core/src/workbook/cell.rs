//! What a workbook is made of: sheets of cells, without a layout.

use serde::{Deserialize, Serialize};

/// A workbook.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Workbook {
    /// Its title, for the properties of the file.
    pub title: String,
    /// The organisation that it is about.
    pub organisation: String,
    /// Its sheets, in order.
    pub sheets: Vec<Sheet>,
}

/// A sheet: a row of headings, then rows of cells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// Its name: at most 31 characters, without `[ ] : * ? / \`.
    pub name: String,
    /// The heading of each column, with its width in characters.
    pub columns: Vec<(String, u16)>,
    /// The rows, each with a cell per column.
    pub rows: Vec<Vec<Cell>>,
}

/// A cell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Text, never a formula.
    Text(String),
    /// A heading of the rows below, across the sheet.
    Heading(String),
    /// Text by its consequence, as the codes of the band: `proved`, `minor` and so on.
    Consequence(String, String),
    /// A link.
    Link {
        /// What it says.
        text: String,
        /// Its address, of which the scheme is `http` or `https`.
        url: String,
    },
    /// A whole number.
    Whole(u64),
    /// A number of half-days, shown in days.
    HalfDays(u64),
    /// An amount in cents, shown in euros.
    Cents(u64),
    /// A day, as 2026-11-23.
    Day(String),
}

impl Cell {
    /// Text, or nothing.
    pub(super) fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }

    /// A day, or nothing.
    pub(super) fn day(day: Option<crate::date::Date>) -> Self {
        day.map_or(Self::Empty, |day| Self::Day(day.to_string()))
    }
}

/// A sheet of this name with these columns.
pub(super) fn sheet(name: &str, columns: &[(&str, u16)], rows: Vec<Vec<Cell>>) -> Sheet {
    const MAX_NAME: usize = 31;
    let name = name.chars().filter(|letter| !"[]:*?/\\".contains(*letter)).take(MAX_NAME).collect();
    let columns = columns.iter().map(|(heading, width)| ((*heading).to_owned(), *width)).collect();
    Sheet { name, columns, rows }
}
