//! What an instance of the widget is set up with.

use std::rc::Rc;

use jalon_core::embedding::Options;
use yew::prelude::*;

use super::runtime::Runtime;

/// The properties of [`App`](super::App).
#[derive(Clone, Debug, PartialEq, Properties)]
pub(crate) struct AppProps {
    /// What the host page decides.
    pub(crate) options: Rc<Options>,
    /// The prefix of all ids; different for each instance on a page.
    pub(crate) instance: AttrValue,
    /// Whether the page is ours alone, so that it takes the widget's language.
    pub(crate) own_page: bool,
    /// The session and its effects. The same for the life of the widget.
    pub(crate) runtime: Rc<Runtime>,
}
