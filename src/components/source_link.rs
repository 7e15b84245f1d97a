//! The name of a source, as a link where it has an address.

use jalon_core::rnq::Citation;
use yew::prelude::*;

use crate::context::Ui;

/// The link opens in another tab: the work stays here.
pub(crate) fn source_link(ui: &Ui, citation: Citation) -> Html {
    let name = (ui.messages.rules.source)(citation.source);
    match citation.source.url() {
        Some(url) => html! { <a href={url} target="_blank" rel="noopener noreferrer">{ name }</a> },
        None => html! { { name } },
    }
}
