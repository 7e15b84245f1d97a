//! What the host would like the visitor to do next, and who the host is.

use std::rc::Rc;

use jalon_core::date::Date;
use jalon_core::document::Document;
use jalon_core::embedding::CallToAction;
use jalon_core::export::summary_text;
use jalon_core::session::{Msg, Screen, State};
use yew::prelude::*;

use crate::browser::clock;
use crate::components::fields::checkbox;
use crate::context::{Ui, use_ui};
use crate::dispatch::Dispatch;

/// Whether the screen shows the call to action as a card: the visitor knows
/// enough there to decide what to do next. Elsewhere it is a link in the footer.
pub(super) fn has_card(current: Option<Screen>) -> bool {
    matches!(current, Some(Screen::Budget | Screen::Summary))
}

/// The card of the call to action, where the screen has one.
pub(crate) fn call_card(ui: &Ui, state: &State, current: Option<Screen>, dispatch: &Dispatch) -> Html {
    match &ui.options.call {
        // What was ticked was meant for what was shown then, and for that page.
        Some(call) if has_card(current) => html! {
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

/// The call to action. The summary goes along only where the visitor ticks it,
/// each time again, and as it is shown.
#[function_component]
fn CallCard(props: &CallCardProps) -> Html {
    let ui = use_ui();
    let messages = &ui.messages.host;
    let attached = use_state_eq(|| false);
    let text = attached.then(|| summary_text(&props.document, ui.language, props.today));
    let url = text.as_ref().map_or_else(|| props.call.url.to_string(), |text| props.call.url_with_summary(text));
    let onattach = {
        let attached = attached.clone();
        Callback::from(move |on| attached.set(on))
    };
    // The link is followed as it is; the box is unticked for the next time.
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
                { checkbox(&ui, "call-attach", messages.attach, Some(messages.attach_why.into()), *attached, onattach) }
            }
            <div>
                if let Some(text) = text {
                    <p class="why">{ messages.attached }</p>
                    <p class="note digest">{ text }</p>
                }
            </div>
            <div class="actions" onclick={untick}>
                { call_link(&ui, &props.call, url, "button primary", *attached, &props.dispatch) }
            </div>
        </section>
    }
}

/// The link alone. It opens in another tab: the work stays here.
pub(super) fn call_link(
    ui: &Ui,
    call: &CallToAction,
    url: String,
    class: &'static str,
    with_summary: bool,
    dispatch: &Dispatch,
) -> Html {
    let onclick: Callback<MouseEvent> = dispatch.on(Msg::FollowCallToAction { with_summary });
    let label =
        if call.label.is_empty() { ui.messages.host.call_label.into() } else { AttrValue::from(call.label.clone()) };
    let target = call.is_page().then_some("_blank");
    html! { <a href={url} {class} {target} rel="noopener" {onclick}>{ label }</a> }
}

/// Who offers the tool, and what the host does with data.
pub(super) fn host_line(ui: &Ui) -> Html {
    let (messages, options) = (&ui.messages.host, &ui.options);
    if options.host_name.is_empty() && options.privacy_url.is_none() {
        return Html::default();
    }
    html! {
        <p class="host">
            if !options.host_name.is_empty() {
                { (messages.offered_by)(&options.host_name) }{ " " }
            }
            if let Some(url) = &options.privacy_url {
                <a href={url.clone()} target="_blank" rel="noopener">{ messages.privacy }</a>
            }
        </p>
    }
}
