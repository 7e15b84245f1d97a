//! Opens a document from a file.

use std::rc::Rc;

use jalon_core::date::Date;
use jalon_core::document::{Parsed, ReadError};
use jalon_core::session::{Msg, OpenDialog};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::browser::{dom, files};
use crate::context::Ui;
use crate::dispatch::Dispatch;

/// A file chooser. It offers every file: a phone's chooser may not know the type
/// of an export, and the reader refuses what is none. `described_by` is the id of
/// the text that describes it; `onread` receives the parsed document.
pub(crate) fn file_input(
    ui: &Ui,
    name: &str,
    label: &'static str,
    described_by: AttrValue,
    today: Date,
    onread: Callback<Result<Parsed, ReadError>>,
) -> Html {
    let open = move |file: Option<files::File>| {
        if let Some(file) = file {
            let onread = onread.clone();
            spawn_local(async move { onread.emit(read_file(file, today).await) });
        }
    };
    let ondrop = {
        let open = open.clone();
        Callback::from(move |event: DragEvent| open(dom::dropped_file(&event)))
    };
    let onchange = Callback::from(move |event: Event| open(dom::take_file(&event)));
    let id = ui.id(name);
    html! {
        <span {ondrop}>
            <input type="file" class="unseen" id={id.clone()} aria-describedby={described_by} {onchange} />
            <label class="file" for={id}>{ label }</label>
        </span>
    }
}

/// Reads a document from a file.
pub(crate) async fn read_file(file: files::File, today: Date) -> Result<Parsed, ReadError> {
    let bytes = files::read_bytes(file).await.map_err(|error| match error {
        files::FileError::TooLarge => ReadError::TooLarge,
        files::FileError::Unreadable => ReadError::Unreadable,
    })?;
    jalon_core::document::read_file(&bytes, today)
}

/// Opens the review of a file that was read, or says why it cannot be used.
pub(crate) fn review(dispatch: &Dispatch, outcome: Result<Parsed, ReadError>) {
    dispatch.send(Msg::Open(match outcome {
        Ok(parsed) => OpenDialog::Import(Rc::new(parsed)),
        Err(error) => OpenDialog::ImportRefused(error),
    }));
}
