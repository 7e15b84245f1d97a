//! The comparison view: readiness over time, and what changed since an earlier version, in
//! another file, or since an export.

mod changes;
mod earlier;
mod over_time;
mod sources;

use std::rc::Rc;

use changes::changes;
use earlier::Earlier;
use over_time::over_time;
use sources::{file_buttons, snapshot_buttons};
use yew::prelude::*;

use crate::components::file_input::file_input;
use crate::context::use_ui;
use jalon_core::date::Date;
use jalon_core::document::{Document, FileKey, Parsed, ReadError};
use jalon_core::session::{FileList, SnapshotSummary};

#[derive(Properties, PartialEq)]
pub(crate) struct CompareProps {
    pub(crate) document: Rc<Document>,
    pub(crate) snapshots: Rc<[SnapshotSummary]>,
    pub(crate) files: Rc<FileList>,
    /// The file that is open.
    pub(crate) file: FileKey,
    pub(crate) today: Date,
}

/// What to compare with, and what changed.
#[function_component]
pub(crate) fn Compare(props: &CompareProps) -> Html {
    let ui = &use_ui();
    let (messages, sources) = (ui.messages.compare(), ui.messages.over_time());
    let chosen = use_state(|| None::<Result<Earlier, ReadError>>);
    let onchoose = {
        let chosen = chosen.clone();
        Callback::from(move |earlier| chosen.set(Some(Ok(earlier))))
    };
    let onread = {
        let chosen = chosen.clone();
        Callback::from(move |outcome: Result<Parsed, ReadError>| chosen.set(Some(outcome.map(Earlier::exported))))
    };
    let label = if chosen.is_some() { messages.other } else { messages.choose };
    html! {
        <div class="compare">
            { ui.landmark(1, "title", "", messages.title) }
            { over_time(ui, &props.snapshots, &props.document, props.today) }
            <p class="lead" id={ui.id("compare-why")}>{ messages.lead }</p>
            { snapshot_buttons(ui, &props.snapshots, &onchoose) }
            { file_buttons(ui, &props.files, props.file, &onchoose) }
            <section class="source-choice">
                { ui.heading(2, sources.from_disk) }
                { file_input(ui, "compare-file", label, ui.id("compare-why"), props.today, onread) }
            </section>
            <p class="compared" role="status">
                if let Some(Ok(earlier)) = &*chosen {
                    if !earlier.document.display_title().is_empty() {
                        <strong>{ earlier.document.display_title().to_owned() }</strong>{ " " }
                    }
                    { (messages.of)(earlier.saved) }
                }
            </p>
            <div>
                if let Some(outcome) = &*chosen {
                    { match outcome {
                        Ok(earlier) => changes(ui, earlier, &props.document, props.today),
                        Err(error) => html! {
                            <p class="error" role="alert">{ (ui.messages.errors().read)(*error) }{ " " }{ ui.messages.data().refused_safe }</p>
                        },
                    } }
                }
            </div>
        </div>
    }
}
