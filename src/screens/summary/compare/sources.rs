//! What the browser keeps that the document can be compared with: earlier versions, and
//! other files.

use std::rc::Rc;

use jalon_core::document::{Document, FileKey};
use jalon_core::session::{FileList, SnapshotSummary};
use yew::prelude::*;

use super::earlier::Earlier;
use crate::browser::clock;
use crate::context::Ui;

/// A button for each earlier version; nothing where there is none.
pub(super) fn snapshot_buttons(ui: &Ui, snapshots: &[SnapshotSummary], onchoose: &Callback<Earlier>) -> Html {
    let data = ui.messages.data();
    if snapshots.is_empty() {
        return Html::default();
    }
    html! {
        <section class="source-choice">
            { ui.heading(2, ui.messages.over_time().versions) }
            <ul class="chips">
                for (position, snapshot) in snapshots.iter().enumerate() {
                    <li key={position}>
                        { choice(&snapshot.document, Some(&snapshot.taken_at), onchoose, {
                            let when = clock::local_time(&snapshot.taken_at);
                            (data.version)(when.as_ref().map(|(date, time)| (*date, time.as_str())), snapshot.answered)
                        }, None) }
                    </li>
                }
            </ul>
        </section>
    }
}

/// A button for each other file that can be read; nothing where there is none.
pub(super) fn file_buttons(ui: &Ui, files: &FileList, open: FileKey, onchoose: &Callback<Earlier>) -> Html {
    let messages = ui.messages.over_time();
    let others = files.files.iter().filter(|file| file.key != open);
    let others: Vec<_> = others.filter_map(|file| Some((file, file.document.as_ref()?))).collect();
    if others.is_empty() {
        return Html::default();
    }
    html! {
        <section class="source-choice">
            { ui.heading(2, messages.files) }
            <ul class="chips">
                for (file, document) in others {
                    <li key={file.key.name()}>
                        { choice(document, file.saved_at.as_deref(), onchoose, name(ui, document), Some((messages.with)(&name(ui, document)))) }
                    </li>
                }
            </ul>
        </section>
    }
}

fn name(ui: &Ui, document: &Document) -> String {
    let title = document.display_title();
    if title.trim().is_empty() { ui.messages.files().unnamed.to_owned() } else { title.to_owned() }
}

fn choice(
    document: &Rc<Document>,
    saved_at: Option<&str>,
    onchoose: &Callback<Earlier>,
    label: String,
    full_label: Option<String>,
) -> Html {
    let earlier = Earlier::kept(document, saved_at, full_label.is_some().then(|| label.clone()));
    let onclick = onchoose.reform(move |_: MouseEvent| earlier.clone());
    html! { <button type="button" class="chip" aria-label={full_label} {onclick}><span>{ label }</span></button> }
}
