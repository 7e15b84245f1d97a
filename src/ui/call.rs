//! What the host would like the visitor to do next, and who the host is.

use std::rc::Rc;

use yew::prelude::*;

use super::context::{Ui, use_ui};
use super::field::check;
use super::state::{Dispatch, Msg};
use super::told::Signal;
use crate::browser::clock;
use crate::date::Date;
use crate::document::{Document, digest};
use crate::embedding::CallToAction;

#[derive(Properties, PartialEq)]
pub(crate) struct CallProps {
    pub(crate) document: Rc<Document>,
    pub(crate) today: Date,
    pub(crate) call: CallToAction,
    pub(crate) dispatch: Dispatch,
}

/// The call to action. The summary goes along only where the visitor ticks it,
/// each time anew, and as it is shown.
#[function_component]
pub(crate) fn Call(props: &CallProps) -> Html {
    let ui = use_ui();
    let words = &ui.words.host;
    let attached = use_state_eq(|| false);
    let text = attached.then(|| digest(&props.document, props.today));
    let url = text.as_ref().map_or_else(|| props.call.url.to_string(), |text| props.call.carrying(text));
    let onattach = {
        let attached = attached.clone();
        Callback::from(move |on| attached.set(on))
    };
    // The link is followed as it stands; the next time, the visitor is asked anew.
    let asked_anew = {
        let attached = attached.clone();
        Callback::from(move |_: MouseEvent| {
            let attached = attached.clone();
            clock::soon(move || attached.set(false));
        })
    };
    html! {
        <section class="card call" aria-labelledby={ui.id("call")}>
            { ui.landmark(2, "call", "", (words.call_title)(&ui.options.host_name)) }
            if props.call.can_carry() {
                { check(&ui, "call-attach", words.attach, Some(words.attach_why.into()), *attached, onattach) }
            }
            <div>
                if let Some(text) = text {
                    <p class="why">{ words.attached }</p>
                    <p class="note digest">{ text }</p>
                }
            </div>
            <div class="actions" onclick={asked_anew}>
                { call_link(&ui, &props.call, url, "button primary", *attached, &props.dispatch) }
            </div>
        </section>
    }
}

/// The link alone. It opens beside the page, where the work stays.
pub(crate) fn call_link(
    ui: &Ui,
    call: &CallToAction,
    url: String,
    class: &'static str,
    with_summary: bool,
    dispatch: &Dispatch,
) -> Html {
    let dispatch = dispatch.clone();
    let onclick = Callback::from(move |_: MouseEvent| dispatch.dispatch(Msg::Signal(Signal::Called { with_summary })));
    let label =
        if call.label.is_empty() { ui.words.host.call_label.into() } else { AttrValue::from(call.label.clone()) };
    let target = call.is_page().then_some("_blank");
    html! { <a href={url} {class} {target} rel="noopener" {onclick}>{ label }</a> }
}

/// Who offers the tool, and what it does with data.
pub(crate) fn host_line(ui: &Ui) -> Html {
    let (words, options) = (&ui.words.host, &ui.options);
    if options.host_name.is_empty() && options.privacy_url.is_none() {
        return Html::default();
    }
    html! {
        <p class="host">
            if !options.host_name.is_empty() {
                { (words.offered_by)(&options.host_name) }{ " " }
            }
            if let Some(url) = &options.privacy_url {
                <a href={url.clone()} target="_blank" rel="noopener">{ words.privacy }</a>
            }
        </p>
    }
}
