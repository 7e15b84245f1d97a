//! The request for quotes: the text as it will be sent, what more goes into it,
//! and the ways to send it.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::context::{Ui, use_ui};
use super::field::{check, line, with};
use super::state::{Dispatch, typed};
use crate::browser::{dom, page};
use crate::date::Date;
use crate::document::{Change, Document, Extra, Limits, quote_request};

#[derive(Properties, PartialEq)]
pub(crate) struct RequestProps {
    pub(crate) document: Rc<Document>,
    pub(crate) today: Date,
    pub(crate) dispatch: Dispatch,
}

/// The request. What is ticked is for this visit alone: nothing personal is
/// sent next time because it was ticked once.
#[function_component]
pub(crate) fn Request(props: &RequestProps) -> Html {
    let ui = use_ui();
    let words = &ui.words.quotes;
    let (document, dispatch) = (&props.document, &props.dispatch);
    let root = use_node_ref();
    let extras = use_state(Vec::<Extra>::new);
    // Whether the text was copied, once it was tried.
    let copied = use_state_eq(|| None::<bool>);
    let request = quote_request(document, &extras, props.today);
    {
        // What was copied is no longer what is shown.
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
    let said = match *copied {
        None => "",
        Some(true) => words.copied,
        Some(false) => words.copy_refused,
    };
    let onwished = typed(dispatch, |dates: String| Change::WishedDates(dates.into()));
    html! {
        <section class="card request" aria-labelledby={ui.id("request")} ref={root}>
            { ui.landmark(2, "request", "", words.request) }
            <p class="why">{ words.request_why }</p>
            { line(&ui, "wished-dates", words.wished, Some(words.wished_why), document.wished_dates.clone().into(), Limits::LINE, &onwished) }
            <fieldset>
                <legend>{ words.extras }</legend>
                <p class="why">{ words.extras_why }</p>
                <div class="flags">
                    for extra in Extra::offered(document) {
                        { extra_box(&ui, extra, &extras) }
                    }
                </div>
            </fieldset>
            if extras.contains(&Extra::Name) {
                { name_field(&ui, document, dispatch) }
            }
            <div class="field">
                <label for={area.clone()}>{ words.text_label }</label>
                <textarea id={area} rows="16" readonly=true value={request.body.clone()} />
            </div>
            <div class="actions">
                <button type="button" class="primary" onclick={oncopy}>{ words.copy }</button>
                <a class="button" href={page::message_address(&request.subject, &request.body)}>{ words.email }</a>
                <p class="why">{ words.email_why }</p>
                <p role="status">{ said }</p>
            </div>
        </section>
    }
}

/// The organisation's name, where it is wanted.
pub(crate) fn name_field(ui: &Ui, document: &Document, dispatch: &Dispatch) -> Html {
    let name = document.profile.name.clone();
    let oninput = typed(dispatch, |event: InputEvent| Change::Name(dom::value(event.target()).into()));
    let (id, why) = (ui.id("organisation-name"), ui.id("organisation-name-why"));
    html! {
        <div class="field">
            <label for={id.clone()}>{ ui.words.paper.name }</label>
            <p class="why" id={why.clone()}>{ ui.words.paper.name_why }</p>
            // The browser may know it already.
            <input type="text" {id} aria-describedby={why} autocomplete="organization" value={AttrValue::from(name)}
                maxlength={Limits::LINE.to_string()} {oninput} />
        </div>
    }
}

fn extra_box(ui: &Ui, extra: Extra, extras: &UseStateHandle<Vec<Extra>>) -> Html {
    let onchange = {
        let extras = extras.clone();
        Callback::from(move |on| {
            extras.set(with(&extras, extra, on));
        })
    };
    let name = format!("extra-{}", extra as u8);
    check(ui, &name, (ui.words.quotes.extra)(extra), None, extras.contains(&extra), onchange)
}
