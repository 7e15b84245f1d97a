//! What a page around the widget can decide and learn: its options, read from
//! attributes and never trusted, its colour, made readable whatever it is, and
//! the counts that its own statistics may have.

mod colour;
mod options;
mod progress;
mod section;
mod setting;

pub use colour::{Colour, Palette, Scheme};
pub use options::{CallToAction, Options, Rates};
pub use progress::Progress;
pub use section::{Section, Sections};
pub use setting::{Setting, Theme, Warning};
