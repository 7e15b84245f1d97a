//! The line that names the host.

use yew::prelude::*;

use crate::context::Ui;

/// Names the host, and links to its privacy policy.
pub(super) fn host_line(ui: &Ui) -> Html {
    let (messages, options) = (ui.messages.host(), &ui.options);
    if options.host_name.is_empty() && options.privacy_url.is_none() {
        return Html::default();
    }
    html! {
        <p class="host">
            if !options.host_name.is_empty() {
                { (messages.offered_by)(&options.host_name) }{ " " }
            }
            if let Some(url) = &options.privacy_url {
                <a href={url.clone()} target="_blank" rel="noopener">{ messages.privacy }</a>
            }
        </p>
    }
}
