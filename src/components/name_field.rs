//! The field for the organisation's name, on the screens that use it.

use jalon_core::document::{Change, Document};
use yew::prelude::*;

use crate::components::text_field::TextField;
use crate::context::Ui;
use crate::dispatch::Dispatch;

/// The field. The browser can fill it in.
pub(crate) fn name_field(ui: &Ui, document: &Document, dispatch: &Dispatch) -> Html {
    html! {
        <TextField name="organisation-name" label={ui.messages.organisation().name} why={AttrValue::from(ui.messages.organisation().name_why)}
            autocomplete="organization" value={document.profile.name.clone()}
            onvalue={dispatch.change(|name: String| Change::Name(name.into()))} />
    }
}
