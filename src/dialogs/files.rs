//! The files in this browser: open one, add one, rename, copy for a counter-audit,
//! remove.

use std::rc::Rc;

use jalon_core::document::{Document, FileKey};
use jalon_core::session::{ASSUMED_QUOTA, FileList, FileMsg, FileSummary, Msg, OpenDialog, State};
use yew::prelude::*;

use super::notice::dialog_notice;
use crate::browser::clock;
use crate::components::dialog::Dialog;
use crate::components::file_input::{file_input, review};
use crate::components::text_field::TextField;
use crate::context::{Ui, use_ui};
use crate::dispatch::Dispatch;

/// From which share of the assumed room on the dialog says that little is left.
const NEARLY_FULL: usize = ASSUMED_QUOTA / 10 * 8;

/// The dialog.
pub(super) fn files_dialog(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    let messages = ui.messages.files();
    let onread = {
        let dispatch = dispatch.clone();
        Callback::from(move |outcome| review(&dispatch, outcome))
    };
    let why = ui.id("other-file-why");
    html! {
        <Dialog name="files" open={matches!(state.dialog, OpenDialog::Files)} title={messages.title} onclose={dispatch.on(Msg::Open(OpenDialog::None))}>
            <p id={why.clone()}>{ messages.lead }</p>
            <div class="actions">
                <button type="button" class="primary" onclick={dispatch.on(Msg::File(FileMsg::New))}>{ messages.new }</button>
                { file_input(ui, "other-file", ui.messages.data().choose_file, why, state.today, onread) }
            </div>
            { dialog_notice(ui, state, dispatch) }
            <FileCards files={state.files.clone()} document={state.own_document().clone()} open={state.file} dispatch={dispatch.clone()} />
            { removed(ui, state, dispatch) }
            <p class="why">{ messages.duplicate_why }</p>
            { room(ui, &state.files) }
        </Dialog>
    }
}

/// The files that were removed on this page, to put back.
fn removed(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    let messages = ui.messages.files();
    if state.removed_files.is_empty() {
        return Html::default();
    }
    html! {
        <section class="removed-files">
            { ui.heading(2, messages.removed) }
            <ul class="lines">
                for (position, file) in state.removed_files.iter().enumerate() {
                    <li key={file.key.name()}>
                        { {
                            let title = file.title(state.today);
                            let title = if title.is_empty() { messages.unnamed.to_owned() } else { title };
                            let label = format!("{} ({title})", messages.restore);
                            html! {
                                <>
                                    <span>{ title }</span>
                                    <button type="button" aria-label={label} onclick={dispatch.on(Msg::File(FileMsg::Restore(position)))}>{ messages.restore }</button>
                                </>
                            }
                        } }
                    </li>
                }
            </ul>
        </section>
    }
}

/// How much room is taken, as far as it can be known.
fn room(ui: &Ui, files: &FileList) -> Html {
    let messages = ui.messages.files();
    html! {
        <section class="room">
            <progress max={ASSUMED_QUOTA.to_string()} value={files.used.min(ASSUMED_QUOTA).to_string()} aria-hidden="true"></progress>
            <p>{ (messages.used)(files.used, ASSUMED_QUOTA) }{ " " }<span class="why">{ messages.on_this_site }</span></p>
            if files.used >= NEARLY_FULL {
                <p class="note"><strong>{ messages.nearly_full }</strong></p>
            }
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct CardsProps {
    files: Rc<FileList>,
    /// The document that is open, which may not be saved yet.
    document: Rc<Document>,
    open: FileKey,
    dispatch: Dispatch,
}

/// The files, one card each; one at a time is renamed.
#[function_component]
fn FileCards(props: &CardsProps) -> Html {
    let ui = &use_ui();
    let renamed = use_state(|| None::<FileKey>);
    html! {
        <ul class="file-list">
            for file in props.files.files.iter() {
                <li key={file.key.name()} aria-current={(file.key == props.open).then_some("true")}>{ card(ui, props, file, &renamed) }</li>
            }
        </ul>
    }
}

fn card(ui: &Ui, props: &CardsProps, file: &FileSummary, renamed: &UseStateHandle<Option<FileKey>>) -> Html {
    let (messages, dispatch, key) = (ui.messages.files(), &props.dispatch, file.key);
    let is_open = key == props.open;
    let document = if is_open { Some(&props.document) } else { file.document.as_ref() };
    let title = document.map(|document| document.display_title()).filter(|title| !title.trim().is_empty());
    let own_title = title.unwrap_or_default().to_owned();
    let title = title.unwrap_or(messages.unnamed).to_owned();
    let named = |what: &str| format!("{what} ({title})");
    let is_renamed = **renamed == Some(key);
    let close_rename = {
        let renamed = renamed.clone();
        Callback::from(move |()| renamed.set(None))
    };
    let onrename = {
        let renamed = renamed.clone();
        Callback::from(move |_: MouseEvent| renamed.set((!is_renamed).then_some(key)))
    };
    html! {
        <>
            <p class="file-title">
                <strong>{ title.clone() }</strong>
                if is_open {
                    { " " }<span class="tag">{ messages.is_open }</span>
                }
                if let Some(name) = &file.reviewer {
                    { " " }<span class="tag">{ (messages.for_review)(name) }</span>
                }
            </p>
            <p class="why">{ facts(ui, file) }</p>
            if is_renamed {
                <Rename file={key} title={own_title.clone()} ondone={close_rename} dispatch={dispatch.clone()} />
            }
            <div class="actions">
                if !is_open && file.document.is_some() {
                    <button type="button" key="open" aria-label={(messages.open)(&title)} onclick={dispatch.on(Msg::File(FileMsg::Open(key)))}>{ messages.open_short }</button>
                }
                if let Some(text) = &file.unreadable {
                    <button type="button" key="raw" onclick={dispatch.on(Msg::File(FileMsg::DownloadRaw(text.clone())))}>{ messages.download }</button>
                }
                if file.document.is_some() && file.reviewer.is_none() {
                    <button type="button" key="rename" class="quiet" aria-label={named(messages.rename)} aria-expanded={is_renamed.to_string()} onclick={onrename}>{ messages.rename }</button>
                }
                if file.document.is_some() {
                    <button type="button" key="copy" class="quiet" aria-label={named(messages.duplicate)} onclick={dispatch.on(Msg::File(FileMsg::Duplicate(key, (messages.counter_audit_of)(&own_title).into())))}>{ messages.duplicate }</button>
                }
                <button type="button" key="remove" class="quiet" aria-label={named(messages.remove)} onclick={dispatch.on(Msg::File(FileMsg::Remove(key)))}>{ messages.remove }</button>
            </div>
        </>
    }
}

/// The audit, the progress and the last change, in one line.
fn facts(ui: &Ui, file: &FileSummary) -> String {
    let messages = ui.messages.files();
    let Some(document) = &file.document else { return messages.unreadable.to_owned() };
    let (answered, applicable) = file.progress;
    let saved = file.saved_at.as_deref().and_then(clock::local_day);
    let parts = [
        Some((messages.audit)(document.profile.audit_kind(), document.profile.planned_date)),
        Some((messages.progress)(answered, applicable)),
        file.reviewer.as_ref().map(|_| (messages.waiting)(file.waiting)),
        saved.map(messages.saved),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

#[derive(Properties, PartialEq)]
struct RenameProps {
    file: FileKey,
    /// What the file is called so far.
    title: AttrValue,
    ondone: Callback<()>,
    dispatch: Dispatch,
}

/// The field for another title, which counts when it is done.
#[function_component]
fn Rename(props: &RenameProps) -> Html {
    let ui = &use_ui();
    let messages = ui.messages.files();
    let title = use_state(|| props.title.to_string());
    let onvalue = {
        let title = title.clone();
        Callback::from(move |typed| title.set(typed))
    };
    let ondone = {
        let (dispatch, file, title, ondone) = (props.dispatch.clone(), props.file, title.clone(), props.ondone.clone());
        Callback::from(move |_: MouseEvent| {
            dispatch.send(Msg::File(FileMsg::Rename(file, title.as_str().into())));
            ondone.emit(());
        })
    };
    html! {
        <div class="rename">
            <TextField name={format!("file-title-{}", props.file.name())} label={messages.new_title} value={(*title).clone()} {onvalue} />
            <button type="button" onclick={ondone}>{ messages.rename_done }</button>
        </div>
    }
}
