//! What the cover of the report says about the organisation.

use jalon_core::document::Document;
use jalon_core::profile::IdentityField;
use yew::prelude::*;

use crate::components::name_field::{identity_field, name_field};
use crate::context::Ui;
use crate::dispatch::Dispatch;

/// The fields of the cover; `is_unfolded` at first, and then as the visitor leaves them.
pub(super) fn identity(ui: &Ui, document: &Document, is_unfolded: bool, dispatch: &Dispatch) -> Html {
    let messages = ui.messages.report();
    html! {
        <details class="more" open={is_unfolded}>
            <summary>{ messages.identity }</summary>
            <p class="why">{ messages.identity_why }</p>
            { name_field(ui, document, dispatch) }
            <div class="pair">
                for field in IdentityField::ALL {
                    { identity_field(ui, document, field, dispatch) }
                }
            </div>
        </details>
    }
}
