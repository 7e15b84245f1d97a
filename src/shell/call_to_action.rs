//! The host's call to action, and the line that names the host.

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

/// Whether the screen shows the call to action as a card: it does where the
/// visitor knows enough to act. Elsewhere it is a link in the footer.
pub(super) fn has_card(current: Option<Screen>) -> bool {
    matches!(current, Some(Screen::Budget | Screen::Summary))
}

/// The card of the call to action, if the screen has one.
pub(crate) fn call_card(ui: &Ui, state: &State, current: Option<Screen>, dispatch: &Dispatch) -> Html {
    match &ui.options.call {
        // The key resets the checkbox: consent applies to one view and one URL.
        Some(call) if has_card(current) && !state.is_example() => html! {
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
    let messages = &ui.messages.host;
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
            <div class="actions" onclick={untick}>
                { call_link(&ui, &props.call, url, "button primary", *attached, &props.dispatch) }
            </div>
        </section>
    }
}

/// The link. It opens in a new tab, so that the visitor stays in the widget.
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

/// Names the host, and links to its privacy policy.
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
