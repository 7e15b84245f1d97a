//! A text that is ready to send: to copy, or to open in the visitor's mail program.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::browser::{dom, page};
use crate::context::use_ui;
use jalon_core::export::QuoteRequest;

/// What became of a copy.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Copied {
    /// The text is in the clipboard.
    Text,
    /// The text is in the clipboard, and a message without it is open.
    ForMail,
    /// The browser refused.
    Refused,
}

#[derive(Properties, PartialEq)]
pub(crate) struct SendTextProps {
    /// The name of its field.
    pub(crate) name: AttrValue,
    /// The text, in French.
    pub(crate) text: QuoteRequest,
    /// The same in the reader's language, where that is another.
    pub(crate) translation: Option<QuoteRequest>,
    pub(crate) rows: u8,
}

/// The text, with the ways to send it.
#[function_component]
pub(crate) fn SendText(props: &SendTextProps) -> Html {
    let ui = use_ui();
    let messages = ui.messages.quotes();
    let root = use_node_ref();
    // The outcome of the last copy, with a number of its own, so that the same
    // message is announced again; `None` before the first copy.
    let copied = use_state_eq(|| None::<(u32, Copied)>);
    let body = &props.text.body;
    {
        // The copied text is no longer the displayed one.
        let copied = copied.clone();
        use_effect_with(body.clone(), move |_| copied.set(None));
    }
    let area = ui.id(&props.name);
    let (mail, mail_has_text) = page::mail_url(&props.text.subject, body);
    let copy_to = |success: Copied| {
        let (text, root, area, copied) = (body.clone(), root.clone(), area.clone(), copied.clone());
        Callback::from(move |_: MouseEvent| {
            let (text, root, area, copied) = (text.clone(), root.cast(), area.clone(), copied.clone());
            spawn_local(async move {
                let outcome = if page::copy(&text, root, Some(&area)).await { success } else { Copied::Refused };
                copied.set(Some((copied.map_or(0, |(number, _)| number.wrapping_add(1)), outcome)));
            });
        })
    };
    let copy_status = copied.map(|(number, outcome)| {
        let status = match outcome {
            Copied::Text => messages.copied,
            Copied::ForMail => messages.copied_for_mail,
            Copied::Refused => messages.copy_refused,
        };
        html! { <span key={number}>{ status }</span> }
    });
    // A link too long for a mail program opens an empty message.
    let onmail = (!mail_has_text).then(|| copy_to(Copied::ForMail));
    html! {
        <div class="send" ref={root.clone()}>
            <div class="field">
                <label for={area.clone()}>{ messages.text_label }</label>
                if props.translation.is_some() {
                    <p class="why">{ messages.request_french }</p>
                }
                <textarea id={area.clone()} lang="fr" rows={props.rows.to_string()} readonly=true value={body.clone()}
                    onfocus={Callback::from(|event: FocusEvent| dom::reveal(event.target()))} />
            </div>
            if let Some(translation) = &props.translation {
                <details class="more">
                    <summary>{ messages.translation }</summary>
                    <p class="notes">{ translation.body.clone() }</p>
                </details>
            }
            <div class="actions">
                <button type="button" class="primary" onclick={copy_to(Copied::Text)}>{ messages.copy }</button>
                <a class="button" href={mail} onclick={onmail}>{ messages.email }</a>
                <p class="why">{ if mail_has_text { messages.email_why } else { messages.email_long } }</p>
                <p role="status">{ copy_status.unwrap_or_default() }</p>
            </div>
        </div>
    }
}
