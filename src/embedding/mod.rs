//! What a page around the widget can decide and learn: its options, read from
//! attributes and never trusted, its colour, made readable whatever it is, and
//! the counts that its own statistics may have.

mod call;
mod colour;
mod event;
mod options;
mod progress;
mod section;
mod setting;

pub use call::CallToAction;
pub use colour::{Colour, Ground, Palette, Scheme};
pub use event::Event;
pub use options::{Options, Rates};
pub use progress::Progress;
pub use section::{Section, Sections};
pub use setting::{Setting, Theme, Warning};
