//! Screens and components: values in, messages out. Nothing is computed here
//! that a rule decides, and no word stands here that is shown.

mod app;
mod banner;
mod budget;
mod calendar;
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
mod replace;
mod request;
mod state;
mod summary;
mod told;
mod trace;
mod typed;
mod welcome;
mod what_if;
mod work;

pub use app::{App, Options};

use crate::browser::page;

/// Shows the widget as the whole of our own page.
pub fn mount_standalone() {
    if let Some(root) = page::mount_point() {
        yew::Renderer::<App>::with_root_and_props(root, Options::standalone()).render();
    }
}
