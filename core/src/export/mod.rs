//! The exports: the document with its results as JSON or as a page, the action plan as CSV,
//! dates as iCalendar, a request for quotes and a summary as text.

mod calendar;
mod csv;
mod file_name;
mod icalendar;
mod page;
mod quote_request;
mod results;
mod summary_text;

pub use calendar::{cycle_calendar, plan_calendar};
pub use csv::plan_csv;
pub use file_name::file_name;
pub use page::document_page;
pub use quote_request::{QuoteRequest, missing_request, quote_request};
pub use results::document_json;
pub use summary_text::{result_text, summary_text};
