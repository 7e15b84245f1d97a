//! The quotes view: the quote request, the certifying bodies, and the quotes
//! received.

use std::rc::Rc;

use yew::prelude::*;

use super::certifiers::certifiers;
use super::quote_form::quote_form;
use super::quote_request_form::QuoteRequestForm;
use super::quote_table::side_by_side;
use crate::context::use_ui;
use crate::dispatch::Dispatch;
use crate::hooks::list_focus::{FocusableList, on_list_change, use_list_focus};
use jalon_core::audit::CERTIFIERS;
use jalon_core::date::Date;
use jalon_core::document::{Change, Document, Limits};
use jalon_core::session::Derived;

#[derive(Properties, PartialEq)]
pub(crate) struct QuotesProps {
    pub(crate) document: Rc<Document>,
    pub(crate) derived: Rc<Derived>,
    pub(crate) today: Date,
    pub(crate) dispatch: Dispatch,
}

/// The three parts of the view.
#[function_component]
pub(crate) fn Quotes(props: &QuotesProps) -> Html {
    let ui = use_ui();
    let messages = ui.messages.quotes();
    let (document, dispatch) = (&props.document, &props.dispatch);
    let root = use_node_ref();
    let custom_certifiers = document.custom_certifiers.keys().map(|id| format!("contact-{}-name", id.0)).collect();
    let quotes = document.quotes.keys().map(|id| format!("quote-{}-certifier", id.0)).collect();
    let lists = vec![
        FocusableList { items: custom_certifiers, add: "add-contact".into() },
        FocusableList { items: quotes, add: "add-quote".into() },
    ];
    let last_action = use_list_focus(&ui, &root, lists);
    let cycle = &props.derived.cycle;
    let names = CERTIFIERS.iter().map(|body| AttrValue::from(body.name));
    let names =
        document.custom_certifiers.values().map(|certifier| AttrValue::from(certifier.name.clone())).chain(names);
    html! {
        <div class="quotes" ref={root}>
            { ui.landmark(1, "title", "", messages.title) }
            <p class="lead">{ messages.lead }</p>
            <QuoteRequestForm document={document.clone()} today={props.today} dispatch={dispatch.clone()} />
            { certifiers(&ui, document, dispatch, &last_action) }
            <section class="card" aria-labelledby={ui.id("quotes")}>
                { ui.landmark(2, "quotes", "", messages.quotes) }
                <p class="why">{ messages.quotes_why }</p>
                <datalist id={ui.id("bodies")}>
                    for (position, name) in names.filter(|name| !name.is_empty()).enumerate() {
                        <option key={position} value={name} />
                    }
                </datalist>
                <ol class="quote-list">
                    for (position, (id, quote)) in document.quotes.iter().enumerate() {
                        { quote_form(&ui, dispatch, &last_action, cycle, position, *id, quote) }
                    }
                </ol>
                <div class="actions">
                    if document.quotes.len() < Limits::QUOTES_BY_HAND {
                        <button type="button" id={ui.id("add-quote")} onclick={on_list_change(dispatch, &last_action, Change::AddQuote)}>{ messages.add }</button>
                    } else {
                        <p class="why" id={ui.id("add-quote")} tabindex="-1">{ messages.full }</p>
                    }
                </div>
            </section>
            { side_by_side(&ui, document, cycle, props.today) }
        </div>
    }
}
