//! Screens and components: values in, messages out. Nothing is computed here
//! that a rule decides, and no word stands here that is shown.

mod app;
mod banner;
mod budget;
mod conflicts;
mod context;
mod data;
mod diagnostic;
mod dialog;
mod field;
mod indicator;
mod keeper;
mod keeping;
mod nav;
mod organisation;
mod readiness;
mod replace;
mod state;
mod summary;
mod told;
mod trace;
mod typed;
mod welcome;
mod work;

pub use app::{App, Options};

use crate::browser::page;

/// Shows the widget as the whole of our own page.
pub fn mount_standalone() {
    if let Some(root) = page::mount_point() {
        yew::Renderer::<App>::with_root_and_props(root, Options::standalone()).render();
    }
}
