//! Screens and components: values in, messages out. Nothing is computed here
//! that a rule decides, and no word stands here that is shown.

mod app;
mod banner;
mod budget;
mod calendar;
mod call;
mod certifiers;
mod compare;
mod conflicts;
mod context;
mod data;
mod day;
mod diagnostic;
mod dialog;
mod field;
mod following;
mod hosted;
mod indicator;
mod journey;
mod keeper;
mod keeping;
mod light;
mod nav;
mod organisation;
mod paper;
mod place;
mod plan;
mod quote;
mod quote_table;
mod quotes;
mod readiness;
mod remote;
mod replace;
mod request;
mod share;
mod state;
mod summary;
mod told;
mod trace;
mod typed;
mod welcome;
mod what_if;
mod widget;
mod work;

pub use app::{App, Setup};
pub use widget::{Widget, mount};
