//! The interface with the host page: its options, read from untrusted
//! attributes, its colours, made readable, its call to action, and the events
//! for its analytics.

mod call_to_action;
mod colour;
mod host_event;
mod option_name;
mod options;
mod progress;
mod read;
mod tips;

pub use call_to_action::{CallToAction, FileDelivery};
pub use colour::{Colour, Palette, Scheme, Surface, colour_properties};
pub use host_event::{HostEvent, file_detail};
pub use option_name::{OptionName, Theme, Warning};
pub use options::{Options, Rates};
pub use progress::Progress;
pub use tips::{Tip, Tips};
