//! The fields for who the organisation is, on the screens that use them.

use jalon_core::document::{Change, Document};
use yew::prelude::*;

use crate::components::text_field::TextField;
use crate::context::Ui;
use crate::dispatch::Dispatch;
use jalon_core::profile::IdentityField;

/// The field. The browser can fill it in.
pub(crate) fn name_field(ui: &Ui, document: &Document, dispatch: &Dispatch) -> Html {
    html! {
        <TextField name="organisation-name" label={ui.messages.organisation().name} why={AttrValue::from(ui.messages.organisation().name_why)}
            autocomplete="organization" value={document.profile.name.clone()}
            onvalue={dispatch.change(|name: String| Change::Name(name.into()))} />
    }
}

/// The field for another detail of the organisation.
pub(crate) fn identity_field(ui: &Ui, document: &Document, field: IdentityField, dispatch: &Dispatch) -> Html {
    let autocomplete = match field {
        IdentityField::Contact => Some("name".into()),
        IdentityField::Town => Some("address-level2".into()),
        _ => None::<AttrValue>,
    };
    html! {
        <TextField key={field.code()} {autocomplete} name={format!("identity-{}", field.code())} label={(ui.messages.organisation().identity)(field)}
            value={document.profile.identity.get(field).clone()}
            onvalue={dispatch.change(move |text: String| Change::Identity(field, text.into()))} />
    }
}
