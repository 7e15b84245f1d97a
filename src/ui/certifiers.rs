//! Certifying bodies: the official lists first, then a starting point, then the
//! visitor's own.

use yew::prelude::*;

use super::context::Ui;
use super::field::line;
use super::following::{Acted, list_change};
use super::state::{Dispatch, typed};
use super::trace::source_link;
use crate::audit::{CERTIFIERS, Certifier, Contact, ContactId, OfficialList};
use crate::document::{Change, Document, Limits};

/// Where certifying bodies are to be found.
pub(crate) fn certifiers(ui: &Ui, document: &Document, dispatch: &Dispatch, acted: &Acted) -> Html {
    let words = &ui.words.quotes;
    html! {
        <section class="card bodies" aria-labelledby={ui.id("certifiers")}>
            { ui.landmark(2, "certifiers", "", words.bodies) }
            <p>{ words.bodies_why }</p>
            { ui.heading(3, words.official) }
            <ul class="official">
                for list in OfficialList::ALL {
                    <li key={list as u8}>
                        <a href={list.url()} target="_blank" rel="noopener noreferrer">{ (words.official_list)(list) }</a>
                        <p class="why">{ (words.official_why)(list) }</p>
                    </li>
                }
            </ul>
            { start(ui) }
            { ui.heading(3, words.own) }
            <ol class="own">
                for (position, (id, contact)) in document.contacts.iter().enumerate() {
                    { own(ui, dispatch, acted, position, *id, contact) }
                }
            </ol>
            <div class="actions">
                    <button type="button" id={ui.id("add-contact")} aria-disabled={(document.contacts.len() >= Limits::CONTACTS_BY_HAND).then_some("true")} onclick={list_change(dispatch, acted, Change::AddContact)}>{ words.add_own }</button>
            </div>
        </section>
    }
}

/// The bodies that public sources name, each with what is known of it.
fn start(ui: &Ui) -> Html {
    let words = &ui.words.quotes;
    let (seen, listed): (Vec<&Certifier>, Vec<&Certifier>) = CERTIFIERS.iter().partition(|body| body.site.is_some());
    let basis = listed.first().map(|body| body.basis);
    html! {
        <details>
            <summary>{ words.start }</summary>
            <p class="why">{ words.start_why }</p>
            <ul class="names">
                for body in seen.iter() {
                    <li key={body.name}>
                        <a href={body.site.unwrap_or_default()} target="_blank" rel="noopener noreferrer">{ body.name }</a>
                        { " " }<span class="source">{ words.seen }{ " " }{ (ui.words.rules.read_on)(body.basis) }{ ", " }{ (ui.words.rules.confidence)(body.basis.confidence) }</span>
                    </li>
                }
            </ul>
            <p><strong>{ (words.listed)(listed.len()) }</strong></p>
            <p class="why">
                { words.listed_why }
                if let Some(basis) = basis {
                    { " " }<span class="source">{ source_link(ui, basis) }{ " " }{ (ui.words.rules.read_on)(basis) }</span>
                }
            </p>
            <ul class="names">
                for body in listed {
                    <li key={body.name}>{ body.name }</li>
                }
            </ul>
        </details>
    }
}

/// A body that the visitor added.
fn own(ui: &Ui, dispatch: &Dispatch, acted: &Acted, position: usize, id: ContactId, contact: &Contact) -> Html {
    let words = &ui.words.quotes;
    let named = (words.own_named)(position + 1, &contact.name);
    html! {
        <li key={id.0}><div class="item" role="group" aria-label={named.clone()}>
            <div class="pair">
                { line(ui, &format!("contact-{}-name", id.0), words.own_name, None, contact.name.clone().into(), Limits::LINE,
                    &typed(dispatch, move |name: String| Change::ContactName(id, name.into()))) }
                { line(ui, &format!("contact-{}-details", id.0), words.own_details, None, contact.details.clone().into(), Limits::LINE,
                    &typed(dispatch, move |details: String| Change::ContactDetails(id, details.into()))) }
            </div>
            <div class="item-tools">
                <button type="button" class="quiet" aria-label={format!("{} {named}", ui.words.work.remove)}
                    onclick={list_change(dispatch, acted, Change::RemoveContact(id))}>{ ui.words.work.remove }</button>
            </div>
        </div></li>
    }
}
