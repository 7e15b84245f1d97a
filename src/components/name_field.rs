//! The field for the organisation's name, on the screens that use it.

use jalon_core::document::{Change, Document, Limits};
use yew::prelude::*;

use crate::browser::dom;
use crate::context::Ui;
use crate::dispatch::Dispatch;

/// The field.
pub(crate) fn name_field(ui: &Ui, document: &Document, dispatch: &Dispatch) -> Html {
    let name = document.profile.name.clone();
    let oninput = dispatch.change(|event: InputEvent| Change::Name(dom::value(event.target()).into()));
    let (id, why) = (ui.id("organisation-name"), ui.id("organisation-name-why"));
    html! {
        <div class="field">
            <label for={id.clone()}>{ ui.messages.report.name }</label>
            <p class="why" id={why.clone()}>{ ui.messages.report.name_why }</p>
            // The browser can fill this in.
            <input type="text" {id} aria-describedby={why} autocomplete="organization" value={AttrValue::from(name)}
                maxlength={Limits::LINE.to_string()} {oninput} />
        </div>
    }
}
