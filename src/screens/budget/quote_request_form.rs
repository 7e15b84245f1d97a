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

/// What became of a copy.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Copied {
    /// The text is in the clipboard.
    Text,
    /// The text is in the clipboard, and a message without it is open.
    ForMail,
    /// The browser refused.
    Refused,
}

/// The quote request. The optional parts are not saved, so personal data is
/// never sent just because it was selected once.
#[function_component]
pub(super) fn QuoteRequestForm(props: &QuoteRequestProps) -> Html {
    let ui = use_ui();
    let messages = ui.messages.quotes();
    let (document, dispatch) = (&props.document, &props.dispatch);
    let root = use_node_ref();
    let extras = use_state(Vec::<Extra>::new);
    // The outcome of the last copy, with a number of its own, so that the same
    // message is announced again; `None` before the first copy.
    let copied = use_state_eq(|| None::<(u32, Copied)>);
    let request = quote_request(document, &extras, ui.language, props.today);
    {
        // The copied text is no longer the displayed one.
        let copied = copied.clone();
        use_effect_with(request.body.clone(), move |_| copied.set(None));
    }
    let area = ui.id("request-text");
    let (mail, mail_has_text) = page::mail_url(&request.subject, &request.body);
    let copy_to = |success: Copied| {
        let (text, root, area, copied) = (request.body.clone(), root.clone(), area.clone(), copied.clone());
        Callback::from(move |_: MouseEvent| {
            let (text, root, area, copied) = (text.clone(), root.cast(), area.clone(), copied.clone());
            spawn_local(async move {
                let outcome = if page::copy(&text, root, Some(&area)).await { success } else { Copied::Refused };
                copied.set(Some((copied.map_or(0, |(number, _)| number.wrapping_add(1)), outcome)));
            });
        })
    };
    let copy_status = copied.map(|(number, outcome)| {
        let status = match outcome {
            Copied::Text => messages.copied,
            Copied::ForMail => messages.copied_for_mail,
            Copied::Refused => messages.copy_refused,
        };
        html! { <span key={number}>{ status }</span> }
    });
    // A link too long for a mail program opens an empty message.
    let onmail = (!mail_has_text).then(|| copy_to(Copied::ForMail));
    let onwished = dispatch.change(|dates: String| Change::WishedDates(dates.into()));
    html! {
        <section class="card request" aria-labelledby={ui.id("request")} ref={root.clone()}>
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
                <textarea id={area.clone()} rows="16" readonly=true value={request.body.clone()} />
            </div>
            <div class="actions">
                <button type="button" class="primary" onclick={copy_to(Copied::Text)}>{ messages.copy }</button>
                <a class="button" href={mail} onclick={onmail}>{ messages.email }</a>
                <p class="why">{ if mail_has_text { messages.email_why } else { messages.email_long } }</p>
                <p role="status">{ copy_status.unwrap_or_default() }</p>
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
    checkbox(ui, &name, (ui.messages.quotes().extra)(extra), None, extras.contains(&extra), &onchange)
}
