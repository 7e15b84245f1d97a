//! A link to where a piece of evidence is, where that is an address.

use yew::prelude::*;

use crate::context::Ui;
use jalon_core::document::Evidence;

/// The link, named after the evidence. It opens in a new tab, which learns nothing of
/// this page.
pub(crate) fn evidence_link(ui: &Ui, evidence: &Evidence) -> Html {
    let Some(url) = evidence.url() else { return Html::default() };
    let open = ui.messages.evidence().open;
    let name = format!("{open} {}", evidence.title);
    html! {
        <a class="open" href={url.to_owned()} target="_blank" rel="noopener noreferrer" aria-label={name}>{ open }{ " ↗" }</a>
    }
}
