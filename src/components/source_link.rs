//! The name of a source, as a link if it has a URL.

use jalon_core::rnq::Citation;
use yew::prelude::*;

use crate::context::Ui;

/// The link opens in a new tab, so that the visitor stays in the widget.
pub(crate) fn source_link(ui: &Ui, citation: Citation) -> Html {
    let name = (ui.messages.rules().source)(citation.source);
    match citation.source.url() {
        Some(url) => html! { <a href={url} target="_blank" rel="noopener noreferrer">{ name }</a> },
        None => html! { { name } },
    }
}
