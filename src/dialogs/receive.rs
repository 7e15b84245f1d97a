//! What can be done with a document that comes from elsewhere: merge it where this
//! browser has the same one, open it in a file of its own, review it for somebody, or
//! put it in place of the one on screen.

use std::rc::Rc;

use jalon_core::document::{Document, FileKey, Parsed};
use jalon_core::session::{Export, FileList, FileMsg, Msg, Notice, OpenDialog, State, View};
use yew::prelude::*;

use crate::components::text_field::TextField;
use crate::context::{Ui, use_ui};
use crate::dispatch::Dispatch;

/// What the choice depends on.
#[derive(Clone, PartialEq)]
pub(super) struct Received {
    document: Rc<Document>,
    files: Rc<FileList>,
    file: FileKey,
    is_untouched: bool,
    is_review: bool,
    /// Whether the host page shows what a reviewer needs.
    can_review: bool,
    reviewer_name: Rc<str>,
}

impl Received {
    pub(super) fn of(state: &State) -> Self {
        Self {
            document: state.own_document().clone(),
            files: state.files.clone(),
            file: state.file,
            is_untouched: state.is_untouched(),
            is_review: state.is_review(),
            can_review: View::Opinions.is_shown(state.sections),
            reviewer_name: state.reviewer_name.clone(),
        }
    }
}

/// Two files are equal only where they are the same.
#[derive(Properties)]
pub(super) struct ReceiveProps {
    pub(super) parsed: Rc<Parsed>,
    pub(super) received: Received,
    pub(super) dispatch: Dispatch,
}

impl PartialEq for ReceiveProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.parsed, &other.parsed) && self.received == other.received && self.dispatch == other.dispatch
    }
}

/// The choices. The same document is merged, and never replaced blindly.
#[function_component]
pub(super) fn Receive(props: &ReceiveProps) -> Html {
    let ui = &use_ui();
    let (received, branch) = (&props.received, Rc::new(props.parsed.document.clone()));
    let is_same = branch.id.is_some() && branch.id == received.document.id;
    let elsewhere = received.files.of_document(&branch).filter(|file| file.key != received.file);
    html! {
        <>
            if is_same && !received.is_untouched {
                { merge(ui, props, ui.messages.receive().same_file, ui.messages.receive().merge, FileMsg::Merge(branch)) }
            } else if let Some((file, document)) = elsewhere.and_then(|file| Some((file, file.document.as_ref()?))) {
                { merge(ui, props, &(ui.messages.receive().same_as)(document.display_title()), ui.messages.receive().open_and_merge, FileMsg::OpenToMerge(file.key, branch)) }
            } else {
                <Open parsed={props.parsed.clone()} received={received.clone()} dispatch={props.dispatch.clone()} />
            }
        </>
    }
}

/// Another version of a document that is here.
fn merge(ui: &Ui, props: &ReceiveProps, what: &str, label: &'static str, msg: FileMsg) -> Html {
    html! {
        <>
            <p><strong>{ what.to_owned() }</strong>{ " " }{ ui.messages.receive().merge_why }</p>
            <div class="actions">
                <button type="button" class="primary" onclick={props.dispatch.on(Msg::File(msg))}>{ label }</button>
                <button type="button" onclick={props.dispatch.on(Msg::Open(OpenDialog::None))}>{ ui.messages.common().cancel }</button>
            </div>
        </>
    }
}

/// A document that is not here yet.
#[function_component]
fn Open(props: &ReceiveProps) -> Html {
    let ui = &use_ui();
    let (data, messages, received, dispatch) =
        (ui.messages.data(), ui.messages.receive(), &props.received, &props.dispatch);
    let document = Rc::new(props.parsed.document.clone());
    let notice = if received.is_untouched { Notice::Loaded } else { Notice::Imported };
    let as_new = Msg::File(FileMsg::Receive { document: document.clone(), reviewer: None });
    html! {
        <>
            if !received.is_untouched {
                <p key="why">{ (messages.as_new_why)(received.document.display_title()) }</p>
            }
            <div class="actions" key="open">
                if received.is_untouched {
                    <button type="button" key="use" class="primary" onclick={dispatch.on(Msg::Replace(document.clone(), notice))}>{ data.use_file }</button>
                } else {
                    <button type="button" key="new" class="primary" onclick={dispatch.on(as_new)}>{ messages.as_new }</button>
                }
                <button type="button" key="cancel" onclick={dispatch.on(Msg::Open(OpenDialog::None))}>{ ui.messages.common().cancel }</button>
            </div>
            if received.can_review {
                <ForReview document={document.clone()} name={received.reviewer_name.clone()} dispatch={dispatch.clone()} />
            }
            if !received.is_untouched && !received.is_review {
                <details class="replace-file" key="replace">
                    <summary>{ (messages.replace)(received.document.display_title()) }</summary>
                    <p>{ data.replaces }</p>
                    <div class="actions">
                        <button type="button" onclick={dispatch.on(Msg::Replace(document, notice))}>{ data.use_file }</button>
                        <button type="button" onclick={dispatch.on(Msg::Export(Export::DOCUMENT))}>{ data.export_first }</button>
                    </div>
                </details>
            }
        </>
    }
}

#[derive(Properties, PartialEq)]
struct ForReviewProps {
    document: Rc<Document>,
    name: Rc<str>,
    dispatch: Dispatch,
}

/// Opens the document for review, under a name that is asked once.
#[function_component]
fn ForReview(props: &ForReviewProps) -> Html {
    let ui = &use_ui();
    let messages = ui.messages.receive();
    let name = use_state(|| props.name.to_string());
    let onvalue = {
        let name = name.clone();
        Callback::from(move |typed| name.set(typed))
    };
    let reviewer = name.trim();
    let msg = Msg::File(FileMsg::Receive { document: props.document.clone(), reviewer: Some(reviewer.into()) });
    html! {
        <details class="for-review" open={!props.name.is_empty()}>
            <summary>{ messages.review }</summary>
            <p>{ messages.review_why }</p>
            <TextField name="reviewer-name" label={messages.reviewer_name} why={AttrValue::from(messages.reviewer_why)} autocomplete="name"
                value={(*name).clone()} {onvalue} />
            <div class="actions">
                <button type="button" disabled={reviewer.is_empty()} onclick={props.dispatch.on(msg)}>{ messages.review }</button>
            </div>
        </details>
    }
}
