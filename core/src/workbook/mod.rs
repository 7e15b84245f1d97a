//! The whole assessment as a workbook: the indicators, the plan, the evidence, and the
//! days and costs with their sources. Private notes are not part of it.

mod cell;
mod context;
mod costs;
mod evidence;
mod indicators;
mod plan;

use crate::date::Date;
use crate::document::Document;
use crate::language::Language;

use context::Context;

pub use cell::{Cell, Sheet, Workbook};

/// The workbook in this language.
///
/// ```
/// use jalon_core::workbook::workbook;
/// # use jalon_core::{date::Date, document::Document, language::Language};
///
/// let workbook = workbook(&Document::default(), Language::French, Date::FIRST);
/// let names: Vec<&str> = workbook.sheets.iter().map(|sheet| sheet.name.as_str()).collect();
/// assert_eq!(names, ["Indicateurs", "Plan d’action", "Preuves", "Durée et coût"]);
/// ```
pub fn workbook(document: &Document, language: Language, today: Date) -> Workbook {
    let context = Context { document, messages: language.messages(), today };
    Workbook {
        title: context.messages.report().heading.to_owned(),
        organisation: document.profile.name.trim().to_owned(),
        sheets: vec![indicators::sheet(context), plan::sheet(context), evidence::sheet(context), costs::sheet(context)],
    }
}
