//! Asking for quotes and reading them: the request, the certifying bodies, and
//! the quotes that came back.

use std::rc::Rc;

use yew::prelude::*;

use super::certifiers::certifiers;
use super::context::use_ui;
use super::following::{Followed, list_change, use_following_focus};
use super::quote::quote_form;
use super::quote_table::side_by_side;
use super::request::Request;
use super::state::Dispatch;
use crate::audit::{CERTIFIERS, Cycle};
use crate::date::Date;
use crate::document::{Change, Document, Limits};

#[derive(Properties, PartialEq)]
pub(crate) struct QuotesProps {
    pub(crate) document: Rc<Document>,
    pub(crate) today: Date,
    pub(crate) dispatch: Dispatch,
}

/// The three parts of the screen.
#[function_component]
pub(crate) fn Quotes(props: &QuotesProps) -> Html {
    let ui = use_ui();
    let words = &ui.words.quotes;
    let (document, dispatch) = (&props.document, &props.dispatch);
    let root = use_node_ref();
    let contacts = document.contacts.keys().map(|id| format!("contact-{}-name", id.0)).collect();
    let quotes = document.quotes.keys().map(|id| format!("quote-{}-certifier", id.0)).collect();
    let lists = vec![
        Followed { items: contacts, add: "add-contact".into() },
        Followed { items: quotes, add: "add-quote".into() },
    ];
    let acted = use_following_focus(&ui, &root, lists);
    let cycle = Cycle::of(&document.profile);
    let names = CERTIFIERS.iter().map(|body| AttrValue::from(body.name));
    let names = document.contacts.values().map(|contact| AttrValue::from(contact.name.clone())).chain(names);
    html! {
        <div class="quotes" ref={root}>
            { ui.landmark(1, "title", "", words.title) }
            <p class="lead">{ words.lead }</p>
            <Request document={document.clone()} today={props.today} dispatch={dispatch.clone()} />
            { certifiers(&ui, document, dispatch, &acted) }
            <section class="card" aria-labelledby={ui.id("quotes")}>
                { ui.landmark(2, "quotes", "", words.quotes) }
                <p class="why">{ words.quotes_why }</p>
                <datalist id={ui.id("bodies")}>
                    for (position, name) in names.filter(|name| !name.is_empty()).enumerate() {
                        <option key={position} value={name} />
                    }
                </datalist>
                <ol class="quote-list">
                    for (position, (id, quote)) in document.quotes.iter().enumerate() {
                        { quote_form(&ui, dispatch, &acted, &cycle, position, *id, quote) }
                    }
                </ol>
                <div class="actions">
                    if document.quotes.len() < Limits::QUOTES_BY_HAND {
                        <button type="button" id={ui.id("add-quote")} onclick={list_change(dispatch, &acted, Change::AddQuote)}>{ words.add }</button>
                    } else {
                        <p class="why" id={ui.id("add-quote")} tabindex="-1">{ words.full }</p>
                    }
                </div>
            </section>
            { side_by_side(&ui, document, &cycle, props.today) }
        </div>
    }
}
