//! The properties of the root component.

use std::rc::Rc;

use jalon_core::embedding::Options;
use yew::prelude::*;

use super::runtime::Runtime;

/// The properties of [`App`](super::App).
#[derive(Clone, Debug, PartialEq, Properties)]
pub(crate) struct AppProps {
    /// The options set by the host page.
    pub(crate) options: Rc<Options>,
    /// The prefix of all ids, unique to each instance on a page.
    pub(crate) instance: AttrValue,
    /// Whether this is the standalone page, which takes the widget's language.
    pub(crate) own_page: bool,
    /// The session and its effects. The same for the life of the widget.
    pub(crate) runtime: Rc<Runtime>,
}
