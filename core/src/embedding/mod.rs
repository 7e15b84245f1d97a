//! What a page around the widget can decide and learn: its options, read from
//! attributes and never trusted, its colour, made readable whatever it is, and
//! the counts that its own statistics may have.

mod call_to_action;
mod colour;
mod host_event;
mod option_name;
mod options;
mod progress;

pub use call_to_action::CallToAction;
pub use colour::{Colour, Palette, Scheme, Surface};
pub use host_event::HostEvent;
pub use option_name::{OptionName, Theme, Warning};
pub use options::{Options, Rates};
pub use progress::Progress;
