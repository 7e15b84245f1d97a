//! The dialog for the visitor's data: export, import, snapshots, start over.

use jalon_core::session::{Export, Msg, Notice, OpenDialog, SnapshotSummary, State};
use yew::prelude::*;

use super::notice::dialog_notice;
use crate::browser::clock;
use crate::components::dialog::Dialog;
use crate::components::file_input::{file_input, review};
use crate::components::save_problem::save_problem;
use crate::context::Ui;
use crate::dispatch::Dispatch;

/// The dialog for the visitor's data.
pub(super) fn your_data_dialog(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    let messages = ui.messages.data();
    let onread = {
        let dispatch = dispatch.clone();
        Callback::from(move |outcome| review(&dispatch, outcome))
    };
    let why = ui.id("file-why");
    html! {
        <Dialog name="data" open={matches!(state.dialog, OpenDialog::YourData)} title={messages.title}
            onclose={dispatch.on(Msg::Open(OpenDialog::None))}>
            <p>{ save_problem(ui, state.save_status).unwrap_or(messages.where_saved) }</p>
            <section>
                { ui.heading(2, messages.export) }
                <p>{ messages.export_why }</p>
                <button type="button" class="primary" onclick={dispatch.on(Msg::Export(Export::DOCUMENT))}>{ ui.messages.saving().export }</button>
                { dialog_notice(ui, state, dispatch) }
            </section>
            <section>
                { ui.heading(2, messages.import) }
                <p id={why.clone()}>{ messages.import_why }</p>
                { file_input(ui, "file", messages.choose_file, why, state.today, onread) }
            </section>
            <section>
                { ui.heading(2, ui.messages.files().manage) }
                <p>{ ui.messages.files().manage_why }</p>
                <button type="button" onclick={dispatch.on(Msg::Open(OpenDialog::Files))}>{ ui.messages.files().manage }</button>
            </section>
            <section>
                { ui.heading(2, messages.snapshots) }
                <p>{ if state.snapshots.is_empty() { messages.no_snapshots } else { messages.snapshots_why } }</p>
                <ul class="versions">
                    for (position, snapshot) in state.snapshots.iter().enumerate() {
                        { snapshot_item(ui, dispatch, position, snapshot) }
                    }
                </ul>
            </section>
            if !state.is_review() {
                <section key="start-over">
                    { ui.heading(2, messages.start_over_title) }
                    <p>{ messages.start_over_why }</p>
                    <button type="button" onclick={dispatch.on(Msg::Open(OpenDialog::StartOver))}>{ messages.start_over }</button>
                </section>
            }
            <section>
                { ui.heading(2, messages.erase_title) }
                <p>{ messages.erase_why }</p>
                <button type="button" onclick={dispatch.on(Msg::Open(OpenDialog::EraseAll))}>{ messages.erase }</button>
            </section>
        </Dialog>
    }
}

/// A snapshot, with its date and the number of answers in it.
fn snapshot_item(ui: &Ui, dispatch: &Dispatch, position: usize, snapshot: &SnapshotSummary) -> Html {
    let messages = ui.messages.data();
    let when = clock::local_time(&snapshot.taken_at);
    let onrestore: Callback<MouseEvent> =
        dispatch.on(Msg::Replace(snapshot.document.clone(), Notice::SnapshotRestored));
    html! {
        <li key={position}>
            <span>
                if !snapshot.document.profile.name.is_empty() {
                    { AttrValue::from(snapshot.document.profile.name.clone()) }<br />
                }
                { (messages.version)(when.as_ref().map(|(date, time)| (*date, time.as_str())), snapshot.answered) }
            </span>
            <button type="button" onclick={onrestore}>{ messages.restore_snapshot }</button>
        </li>
    }
}
