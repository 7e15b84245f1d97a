//! The quote request: the text to send, its optional parts, and how to send it.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::browser::page;
use crate::components::fields::{checkbox, toggled};
use crate::components::name_field::name_field;
use crate::components::text_field::TextField;
use crate::context::{Ui, use_ui};
use crate::dispatch::Dispatch;
use jalon_core::audit::Extra;
use jalon_core::date::Date;
use jalon_core::document::{Change, Document};
use jalon_core::export::quote_request;

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
    let messages = &ui.messages.quotes;
    let (document, dispatch) = (&props.document, &props.dispatch);
    let root = use_node_ref();
    let extras = use_state(Vec::<Extra>::new);
    // Whether the last copy succeeded; `None` before the first one.
    let copied = use_state_eq(|| None::<bool>);
    let request = quote_request(document, &extras, ui.language, props.today);
    {
        // The copied text is no longer the displayed one.
        let copied = copied.clone();
        use_effect_with(request.body.clone(), move |_| copied.set(None));
    }
    let area = ui.id("request-text");
    let oncopy = {
        let (text, root, area, copied) = (request.body.clone(), root.clone(), area.clone(), copied.clone());
        Callback::from(move |_: MouseEvent| {
            let (text, root, area, copied) = (text.clone(), root.cast(), area.clone(), copied.clone());
            spawn_local(async move { copied.set(Some(page::copy(&text, root, &area).await)) });
        })
    };
    let copy_status = match *copied {
        None => "",
        Some(true) => messages.copied,
        Some(false) => messages.copy_refused,
    };
    let onwished = dispatch.change(|dates: String| Change::WishedDates(dates.into()));
    html! {
        <section class="card request" aria-labelledby={ui.id("request")} ref={root}>
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
            <div class="field">
                <label for={area.clone()}>{ messages.text_label }</label>
                <textarea id={area} rows="16" readonly=true value={request.body.clone()} />
            </div>
            <div class="actions">
                <button type="button" class="primary" onclick={oncopy}>{ messages.copy }</button>
                <a class="button" href={page::message_address(&request.subject, &request.body)}>{ messages.email }</a>
                <p class="why">{ messages.email_why }</p>
                <p role="status">{ copy_status }</p>
            </div>
        </section>
    }
}

fn extra_box(ui: &Ui, extra: Extra, extras: &UseStateHandle<Vec<Extra>>) -> Html {
    let onchange = {
        let extras = extras.clone();
        Callback::from(move |on| {
            extras.set(toggled(&extras, extra, on));
        })
    };
    let name = format!("extra-{}", extra as u8);
    checkbox(ui, &name, (ui.messages.quotes.extra)(extra), None, extras.contains(&extra), &onchange)
}
