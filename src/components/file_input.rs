//! A button that opens a document from a file.

use jalon_core::date::Date;
use jalon_core::document::{Parsed, ReadError, read};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::browser::{dom, files};
use crate::context::Ui;

/// A file chooser. `described_by` is the id of the text that describes it;
/// `onread` receives the parsed document.
pub(crate) fn file_input(
    ui: &Ui,
    name: &str,
    label: &'static str,
    described_by: AttrValue,
    today: Date,
    onread: Callback<Result<Parsed, ReadError>>,
) -> Html {
    let onchange = Callback::from(move |event: Event| {
        if let Some(file) = dom::take_file(&event) {
            let onread = onread.clone();
            spawn_local(async move { onread.emit(read_file(file, today).await) });
        }
    });
    let id = ui.id(name);
    html! {
        <span>
            <input type="file" class="unseen" id={id.clone()} accept=".json,application/json" aria-describedby={described_by} {onchange} />
            <label class="file" for={id}>{ label }</label>
        </span>
    }
}

async fn read_file(file: files::File, today: Date) -> Result<Parsed, ReadError> {
    let text = files::read_text(file).await.map_err(|error| match error {
        files::FileError::TooLarge => ReadError::TooLarge,
        files::FileError::Unreadable => ReadError::Unreadable,
    })?;
    read(&text, today)
}
