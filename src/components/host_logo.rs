//! The host's logo.

use yew::prelude::*;

use crate::context::Ui;

/// The logo, if the host has one. One that does not load leaves the host's name.
pub(crate) fn host_logo(ui: &Ui) -> Html {
    match &ui.options.logo_url {
        Some(url) => {
            html! { <img class="logo" referrerpolicy="no-referrer" src={url.clone()} alt={ui.options.host_name.clone()} /> }
        }
        None => Html::default(),
    }
}
