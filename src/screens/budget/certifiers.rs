//! Certifying bodies: the official lists, then a few known bodies, then the
//! visitor's own.

use yew::prelude::*;

use crate::components::source_link::source_link;
use crate::components::text_field::TextField;
use crate::context::Ui;
use crate::dispatch::Dispatch;
use crate::hooks::list_focus::{LastAction, on_list_change};
use jalon_core::audit::{CERTIFIERS, Certifier, CustomCertifier, CustomCertifierId, OfficialList, ROUTES_SOURCES};
use jalon_core::document::{Change, Document, Limits};

/// Where to find certifying bodies.
pub(crate) fn certifiers(ui: &Ui, document: &Document, dispatch: &Dispatch, last_action: &LastAction) -> Html {
    let messages = ui.messages.quotes();
    html! {
        <section class="card bodies" aria-labelledby={ui.id("certifiers")}>
            { ui.landmark(2, "certifiers", "", messages.bodies) }
            <p>{ messages.bodies_why }</p>
            <p class="source">
                for (position, citation) in ROUTES_SOURCES.into_iter().enumerate() {
                    <span key={position}>{ source_link(ui, citation) }{ " " }{ (ui.messages.rules().read_on)(citation) }{ " " }</span>
                }
            </p>
            { ui.heading(3, messages.official) }
            <ul class="official">
                for list in OfficialList::ALL {
                    <li key={list as u8}>
                        <a href={list.url()} target="_blank" rel="noopener noreferrer">{ (messages.official_list)(list) }</a>
                        <p class="why">{ (messages.official_why)(list) }</p>
                    </li>
                }
            </ul>
            { known_certifiers(ui) }
            { ui.heading(3, messages.own) }
            <ol class="own">
                for (position, (id, certifier)) in document.custom_certifiers.iter().enumerate() {
                    { custom_certifier(ui, dispatch, last_action, position, *id, certifier) }
                }
            </ol>
            <div class="actions">
                    <button type="button" id={ui.id("add-contact")} aria-disabled={(document.custom_certifiers.len() >= Limits::CUSTOM_CERTIFIERS_BY_HAND).then_some("true")} onclick={on_list_change(dispatch, last_action, Change::AddCustomCertifier)}>{ messages.add_own }</button>
            </div>
        </section>
    }
}

/// The bodies named by public sources, each with its source.
fn known_certifiers(ui: &Ui) -> Html {
    let messages = ui.messages.quotes();
    let (known, listed): (Vec<&Certifier>, Vec<&Certifier>) = CERTIFIERS.iter().partition(|body| body.site.is_some());
    let citation = listed.first().map(|body| body.citation);
    html! {
        <details>
            <summary>{ messages.start }</summary>
            <p class="why">{ messages.start_why }</p>
            <ul class="names">
                for body in known.iter() {
                    <li key={body.name}>
                        <a href={body.site.unwrap_or_default()} target="_blank" rel="noopener noreferrer">{ body.name }</a>
                        { " " }<span class="source">{ messages.seen }{ " " }{ (ui.messages.rules().read_on)(body.citation) }{ ", " }{ (ui.messages.rules().confidence)(body.citation.confidence) }</span>
                    </li>
                }
            </ul>
            <p><strong>{ (messages.listed)(listed.len()) }</strong></p>
            <p class="why">
                { messages.listed_why }
                if let Some(citation) = citation {
                    { " " }<span class="source">{ source_link(ui, citation) }{ " " }{ (ui.messages.rules().read_on)(citation) }</span>
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
fn custom_certifier(
    ui: &Ui,
    dispatch: &Dispatch,
    last_action: &LastAction,
    position: usize,
    id: CustomCertifierId,
    certifier: &CustomCertifier,
) -> Html {
    let messages = ui.messages.quotes();
    let named = (messages.own_named)(position + 1, &certifier.name);
    html! {
        <li key={id.0}><div class="item" role="group" aria-label={named.clone()}>
            <div class="pair">
                <TextField name={format!("contact-{}-name", id.0)} label={messages.own_name} value={certifier.name.clone()}
                    onvalue={dispatch.change(move |name: String| Change::CustomCertifierName(id, name.into()))} />
                <TextField name={format!("contact-{}-details", id.0)} label={messages.own_details} value={certifier.details.clone()}
                    onvalue={dispatch.change(move |details: String| Change::CustomCertifierDetails(id, details.into()))} />
            </div>
            <div class="item-tools">
                <button type="button" class="quiet" aria-label={format!("{} {named}", ui.messages.details().remove)}
                    onclick={on_list_change(dispatch, last_action, Change::RemoveCustomCertifier(id))}>{ ui.messages.details().remove }</button>
            </div>
        </div></li>
    }
}
