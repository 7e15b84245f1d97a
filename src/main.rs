//! The WebAssembly module that a page loads. Nothing starts by itself: the
//! loader (`static/jalon.js`) calls `mount` for each element.

fn main() {}

pub use jalon::{Widget, initial_language, language_loaded, mount};
