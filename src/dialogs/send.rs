//! Asks whether the host may have the whole file, each time, and shows what goes.

use std::rc::Rc;

use jalon_core::document::Document;
use jalon_core::embedding::{CallToAction, FileDelivery};
use jalon_core::session::{Export, Msg, OpenDialog, State};
use yew::prelude::*;

use super::holds::holds;
use crate::components::call_to_action_link::call_to_action_link;
use crate::components::dialog::Dialog;
use crate::components::fields::checkbox;
use crate::context::{Ui, use_ui};
use crate::dispatch::Dispatch;

/// The dialog that asks for consent.
pub(super) fn send_dialog(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    let messages = ui.messages.send();
    let is_open = matches!(state.dialog, OpenDialog::SendFile);
    let call = ui.options.call.clone().filter(|_| is_open);
    html! {
        <Dialog name="send" open={is_open} title={(messages.title)(&ui.options.host_name)} onclose={dispatch.on(Msg::Open(OpenDialog::None))}>
            if let Some(call) = call {
                <Consent {call} document={state.own_document().clone()} dispatch={dispatch.clone()} />
            }
        </Dialog>
    }
}

#[derive(Properties, PartialEq)]
struct ConsentProps {
    call: CallToAction,
    document: Rc<Document>,
    dispatch: Dispatch,
}

/// What goes, and the consent. It is forgotten when the dialog closes.
#[function_component]
fn Consent(props: &ConsentProps) -> Html {
    let ui = &use_ui();
    let (messages, call) = (ui.messages.send(), &props.call);
    let agreed = use_state(|| false);
    let onagree = {
        let agreed = agreed.clone();
        Callback::from(move |on| agreed.set(on))
    };
    let recipient = if ui.options.host_name.is_empty() { recipient(call) } else { ui.options.host_name.to_string() };
    let attaches = call.delivery == FileDelivery::Attachment;
    let msg = if attaches { Msg::Export(Export::DOCUMENT) } else { Msg::SendFile };
    html! {
        <>
            <p>{ (messages.why)(&recipient) }</p>
            { holds(ui, &props.document) }
            if attaches {
                <p>{ messages.attach_why }</p>
            }
            { checkbox(ui, "send-consent", messages.consent, None, *agreed, &onagree) }
            <div class="actions">
                <button type="button" class="primary" disabled={!*agreed} onclick={props.dispatch.on(msg)}>{ if attaches { messages.attach } else { messages.send } }</button>
                if attaches && *agreed {
                    { call_to_action_link(ui, call, call.url.to_string(), "button", false, &props.dispatch) }
                }
                <button type="button" onclick={props.dispatch.on(Msg::Open(OpenDialog::None))}>{ ui.messages.common().cancel }</button>
            </div>
        </>
    }
}

/// Who receives it, by the address of the call to action.
fn recipient(call: &CallToAction) -> String {
    let address = call.url.split(['?', '#']).next().unwrap_or_default();
    address.trim_start_matches("mailto:").to_owned()
}
