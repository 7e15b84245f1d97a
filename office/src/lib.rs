//! Writes office files: the report as a Word file, the workbook as a spreadsheet.
//!
//! A program of its own, so that nobody downloads the libraries for it before asking for
//! such a file. It knows neither the document nor the messages: it gets blocks and
//! cells as JSON, which [`jalon_core`] made, and returns the bytes of a file.

mod spreadsheet;
mod word;

use jalon_core::report::Report;
use jalon_core::workbook::Workbook;
use wasm_bindgen::prelude::*;

pub use spreadsheet::write_spreadsheet;
pub use word::write_word;

/// Why no file was written.
#[derive(Debug, PartialEq, Eq)]
pub struct OfficeError(String);

impl std::fmt::Display for OfficeError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for OfficeError {}

impl OfficeError {
    fn of(error: impl std::fmt::Display) -> Self {
        Self(error.to_string())
    }
}

/// The Word file of a [`Report`] in JSON.
///
/// # Errors
/// The message of an [`OfficeError`], or of the parser.
#[wasm_bindgen]
pub fn word(report: &str) -> Result<Vec<u8>, JsError> {
    let report: Report = serde_json::from_str(report)?;
    Ok(write_word(&report)?)
}

/// The spreadsheet of a [`Workbook`] in JSON.
///
/// # Errors
/// The message of an [`OfficeError`], or of the parser.
#[wasm_bindgen]
pub fn spreadsheet(workbook: &str) -> Result<Vec<u8>, JsError> {
    let workbook: Workbook = serde_json::from_str(workbook)?;
    Ok(write_spreadsheet(&workbook)?)
}
