//! The host's call to action as a card, with the summary that the visitor may attach.

use std::rc::Rc;

use jalon_core::date::Date;
use jalon_core::document::Document;
use jalon_core::embedding::{CallToAction, FileDelivery};
use jalon_core::export::summary_text;
use jalon_core::session::{Msg, OpenDialog, State};
use yew::prelude::*;

use crate::browser::clock;
use crate::components::call_to_action_link::call_to_action_link;
use crate::components::fields::checkbox;
use crate::context::{Ui, use_ui};
use crate::dispatch::Dispatch;

/// The card, if there is a call to action. Not for the example, which is nobody's work.
pub(crate) fn call_to_action_card(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    match &ui.options.call {
        // The key resets the checkbox: consent applies to one view and one URL.
        Some(call) if !state.is_example() => html! {
            <CallCard key={format!("{} {} {}", state.replacements, state.view as u8, call.url)} document={state.document.clone()}
                today={state.today} call={call.clone()} dispatch={dispatch.clone()} />
        },
        _ => Html::default(),
    }
}

#[derive(Properties, PartialEq)]
struct CallCardProps {
    document: Rc<Document>,
    today: Date,
    call: CallToAction,
    dispatch: Dispatch,
}

/// The call to action. The summary is attached only if the visitor selects it,
/// once per click, and is displayed first.
#[function_component]
fn CallCard(props: &CallCardProps) -> Html {
    let ui = use_ui();
    let messages = ui.messages.host();
    let attached = use_state_eq(|| false);
    let text = attached.then(|| summary_text(&props.document, ui.language, props.today));
    let url = text.as_ref().map_or_else(|| props.call.url.to_string(), |text| props.call.url_with_summary(text));
    let onattach = {
        let attached = attached.clone();
        Callback::from(move |on| attached.set(on))
    };
    // The checkbox is cleared only after the browser follows the link.
    let untick = {
        let attached = attached.clone();
        Callback::from(move |_: MouseEvent| {
            let attached = attached.clone();
            clock::defer(move || attached.set(false));
        })
    };
    html! {
        <section class="card call" aria-labelledby={ui.id("call")}>
            { ui.landmark(2, "call", "", (messages.call_title)(&ui.options.host_name)) }
            if props.call.accepts_summary() {
                { checkbox(&ui, "call-attach", messages.attach, Some(messages.attach_why.into()), *attached, &onattach) }
            }
            <div>
                if let Some(text) = text {
                    <p class="why">{ messages.attached }</p>
                    <p class="note digest">{ text }</p>
                }
            </div>
            if props.call.delivery != FileDelivery::None {
                <div class="actions" key="file">
                    <button type="button" onclick={props.dispatch.on(Msg::Open(OpenDialog::SendFile))}>{ ui.messages.send().offer }</button>
                    <p class="why">{ ui.messages.send().offer_why }</p>
                </div>
            }
            <div class="actions" key="call" onclick={untick}>
                { call_to_action_link(&ui, &props.call, url, "button primary", *attached, &props.dispatch) }
            </div>
        </section>
    }
}
