//! The quote request: the text to send, and its optional parts.

use std::rc::Rc;

use yew::prelude::*;

use crate::components::fields::{checkbox, toggled};
use crate::components::name_field::{identity_field, name_field};
use crate::components::send_text::SendText;
use crate::components::text_field::TextField;
use crate::context::{Ui, use_ui};
use crate::dispatch::Dispatch;
use jalon_core::audit::Extra;
use jalon_core::date::Date;
use jalon_core::document::{Change, Document};
use jalon_core::export::quote_request;
use jalon_core::language::Language;
use jalon_core::profile::IdentityField;

#[derive(Properties, PartialEq)]
pub(crate) struct QuoteRequestProps {
    pub(crate) document: Rc<Document>,
    pub(crate) today: Date,
    pub(crate) dispatch: Dispatch,
}

/// The quote request. The optional parts are not saved, so personal data is
/// never sent just because it was selected once.
#[function_component]
pub(super) fn QuoteRequestForm(props: &QuoteRequestProps) -> Html {
    let ui = use_ui();
    let messages = ui.messages.quotes();
    let (document, dispatch) = (&props.document, &props.dispatch);
    let extras = use_state(Vec::<Extra>::new);
    let write = |language| quote_request(document, &extras, language, props.today);
    let onwished = dispatch.change(|dates: String| Change::WishedDates(dates.into()));
    html! {
        <section class="card request" aria-labelledby={ui.id("request")}>
            { ui.landmark(2, "request", "", messages.request) }
            <p class="why">{ messages.request_why }</p>
            <TextField name="wished-dates" label={messages.wished} why={AttrValue::from(messages.wished_why)}
                value={document.wished_dates.clone()} onvalue={onwished} />
            <fieldset>
                <legend>{ messages.extras }</legend>
                <p class="why">{ messages.extras_why }</p>
                <div class="flags">
                    for extra in Extra::offered(&document.profile) {
                        { extra_box(&ui, extra, &extras) }
                    }
                </div>
            </fieldset>
            if extras.contains(&Extra::Name) {
                { name_field(&ui, document, dispatch) }
            }
            <div class="extra-fields">
                for (_, field) in FIELDS.into_iter().filter(|(extra, _)| extras.contains(extra)) {
                    { identity_field(&ui, document, field, dispatch) }
                }
            </div>
            <SendText name="request-text" text={write(Language::French)} rows=16
                translation={(ui.language != Language::French).then(|| write(ui.language))} />
        </section>
    }
}

/// The details of the organisation that an optional part needs.
const FIELDS: [(Extra, IdentityField); 4] = [
    (Extra::ActivityNumber, IdentityField::ActivityNumber),
    (Extra::Town, IdentityField::Town),
    (Extra::Contact, IdentityField::Contact),
    (Extra::Contact, IdentityField::ContactDetails),
];

fn extra_box(ui: &Ui, extra: Extra, extras: &UseStateHandle<Vec<Extra>>) -> Html {
    let onchange = {
        let extras = extras.clone();
        Callback::from(move |on| {
            extras.set(toggled(&extras, extra, on));
        })
    };
    let name = format!("extra-{}", extra as u8);
    checkbox(ui, &name, (ui.messages.quotes().extra)(extra), None, extras.contains(&extra), &onchange)
}
