//! What the visitor keeps and takes away: export, import, earlier versions.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::app::{KeeperRef, dispatch_on};
use super::context::Ui;
use super::dialog::Dialog;
use super::kept::Version;
use super::remote::exported;
use super::replace::{replace, said_here};
use super::state::{Dispatch, Msg, State};
use super::told::{Format, Notice, Overlay, Signal};
use crate::assessment::readiness;
use crate::browser::{clock, dom, files};
use crate::date::Date;
use crate::document::{Document, Loaded, ReadError, read};

/// The name of a file of today.
pub(crate) fn file_name(stem: &str, today: Date, extension: &str) -> String {
    format!("{stem}-{today}.{extension}")
}

/// Offers the document as a file.
pub(crate) fn export(document: &Document, today: Date, dispatch: &Dispatch) {
    export_as("jalon", today, Format::Json, &exported(document), dispatch);
}

/// Offers a text as a file of today, and says so.
pub(crate) fn export_as(stem: &str, today: Date, format: Format, text: &str, dispatch: &Dispatch) {
    let offered = files::download(&file_name(stem, today, format.code()), format.media_type(), text).is_ok();
    if offered {
        dispatch.dispatch(Msg::Signal(Signal::Exported(format)));
    }
    dispatch.dispatch(Msg::Say(if offered { Notice::Exported } else { Notice::ExportFailed }));
}

/// The dialog on the visitor's data.
pub(crate) fn data(ui: &Ui, state: &State, keeper: &KeeperRef, dispatch: &Dispatch) -> Html {
    let open = matches!(state.overlay, Overlay::Data);
    let words = &ui.words.data;
    let onfile = {
        let (dispatch, today) = (dispatch.clone(), state.today);
        Callback::from(move |event: Event| {
            if let Some(file) = dom::take_file(&event) {
                let dispatch = dispatch.clone();
                spawn_local(async move { dispatch.dispatch(Msg::Open(open_file(file, today).await)) });
            }
        })
    };
    let onexport = {
        let (document, today, dispatch) = (state.document.clone(), state.today, dispatch.clone());
        Callback::from(move |_: MouseEvent| export(&document, today, &dispatch))
    };
    let versions = if open { keeper.borrow().versions() } else { Vec::new() };
    let file = ui.id("file");
    html! {
        <Dialog name="data" {open} title={words.title} onclose={dispatch_on(dispatch, || Msg::Open(Overlay::None))}>
            <p>{ words.where_kept }</p>
            <section>
                { ui.heading(2, words.export) }
                <p>{ words.export_why }</p>
                <button type="button" class="primary" onclick={onexport}>{ ui.words.keeping.export }</button>
                { said_here(ui, state) }
            </section>
            <section>
                { ui.heading(2, words.import) }
                <p id={ui.id("file-why")}>{ words.import_why }</p>
                <span>
                    <input type="file" class="unseen" id={file.clone()} accept=".json,application/json"
                        aria-describedby={ui.id("file-why")} onchange={onfile} />
                    <label class="file" for={file}>{ words.choose_file }</label>
                </span>
            </section>
            <section>
                { ui.heading(2, words.versions) }
                <p>{ if versions.is_empty() { words.no_versions } else { words.versions_why } }</p>
                <ul class="versions">
                    for (position, version) in versions.into_iter().enumerate() {
                        { version_item(ui, state, keeper, dispatch, position, &version) }
                    }
                </ul>
            </section>
            <section>
                { ui.heading(2, words.anew) }
                <p>{ words.anew_why }</p>
                <button type="button" onclick={dispatch_on(dispatch, || Msg::Open(Overlay::StartAnew))}>{ words.start_anew }</button>
            </section>
        </Dialog>
    }
}

/// What the chosen file turns out to be.
async fn open_file(file: files::File, today: Date) -> Overlay {
    match read_document(file, today).await {
        Ok(loaded) => Overlay::Import(Rc::new(loaded)),
        Err(error) => Overlay::Refused(error),
    }
}

/// The document in a file.
pub(crate) async fn read_document(file: files::File, today: Date) -> Result<Loaded, ReadError> {
    let text = files::read_text(file).await.map_err(|fault| match fault {
        files::FileFault::TooLarge => ReadError::TooLarge,
        files::FileFault::Unreadable => ReadError::Unreadable,
    })?;
    read(&text, today)
}

/// An earlier version, with what it holds.
fn version_item(
    ui: &Ui,
    state: &State,
    keeper: &KeeperRef,
    dispatch: &Dispatch,
    position: usize,
    version: &Version,
) -> Html {
    let words = &ui.words.data;
    let Ok(loaded) = read(&version.document, state.today) else { return Html::default() };
    let counts = readiness(&loaded.document, state.today, None);
    let when = clock::local_time(&version.kept_at);
    let take_back = replace(state, keeper, dispatch, Rc::new(loaded.document), Notice::TakenBack);
    html! {
        <li key={position}>
            <span>{ (words.version)(when.as_ref().map(|(date, time)| (*date, time.as_str())), counts.answered()) }</span>
            <button type="button" onclick={take_back}>{ words.take_back }</button>
        </li>
    }
}
