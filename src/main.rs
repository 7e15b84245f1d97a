//! The module that a page loads. Nothing starts by itself: the page's loader
//! (`static/jalon.js`) calls `jalon::ui::mount` for each element.

fn main() {}

#[cfg(target_arch = "wasm32")]
pub use jalon::ui::{Widget, first_language, learned, mount};
