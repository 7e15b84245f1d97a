//! Reviews an imported file before anything is done with it, or explains why it cannot
//! be used.

use jalon_core::assessment::readiness;
use jalon_core::document::{FieldPath, Parsed};
use jalon_core::session::{Msg, OpenDialog, State};
use yew::prelude::*;

use super::notice::dialog_notice;
use super::receive::{Receive, Received};
use crate::browser::clock;
use crate::components::dialog::Dialog;
use crate::components::repairs::repairs;
use crate::context::Ui;
use crate::dispatch::Dispatch;

/// The dialog that reviews an imported file.
pub(super) fn import_dialog(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    let messages = ui.messages.data();
    let parsed = match &state.dialog {
        OpenDialog::Import(parsed) => Some(parsed.clone()),
        _ => None,
    };
    html! {
        <Dialog name="import" open={parsed.is_some()} title={messages.import_title} onclose={dispatch.on(Msg::Open(OpenDialog::None))}>
            if let Some(parsed) = parsed {
                { review(ui, state, &parsed) }
                { dialog_notice(ui, state, dispatch) }
                <Receive {parsed} received={Received::of(state)} dispatch={dispatch.clone()} />
            }
        </Dialog>
    }
}

/// The dialog that explains why a file cannot be used.
pub(super) fn refused_dialog(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    let messages = ui.messages.data();
    let error = match state.dialog {
        OpenDialog::ImportRefused(error) => Some(error),
        _ => None,
    };
    html! {
        <Dialog name="refused" open={error.is_some()} title={messages.refused_title} onclose={dispatch.on(Msg::Open(OpenDialog::None))}>
            <p>{ error.map(ui.messages.errors().read).unwrap_or_default() }</p>
            <p>{ messages.refused_safe }</p>
            <div class="actions">
                <button type="button" class="primary" onclick={dispatch.on(Msg::Open(OpenDialog::YourData))}>{ messages.other_file }</button>
                <button type="button" onclick={dispatch.on(Msg::Open(OpenDialog::None))}>{ ui.messages.common().close }</button>
            </div>
        </Dialog>
    }
}

/// What the file contains, and what was repaired in it.
fn review(ui: &Ui, state: &State, parsed: &Parsed) -> Html {
    let messages = ui.messages.data();
    let document = &parsed.document;
    let counts = readiness(document, state.today, None);
    let notes = document.entries.values().filter(|entry| !entry.notes.is_empty()).count();
    let actions: usize = document.entries.values().map(|entry| entry.actions.len()).sum();
    let saved = parsed.saved_at.as_deref().and_then(clock::local_day);
    let name = &document.profile.name;
    let holds = [
        (messages.holds_name, if name.is_empty() { messages.unnamed.to_owned() } else { name.to_string() }),
        (messages.holds_saved, saved.map_or_else(|| messages.unknown_date.to_owned(), ui.messages.numbers().date)),
        (messages.holds_categories, ui.messages.value(FieldPath::Categories, document)),
        (messages.holds_answers, counts.answered().to_string()),
        (messages.holds_notes, notes.to_string()),
        (messages.holds_evidence, document.evidence.len().to_string()),
        (messages.holds_actions, actions.to_string()),
    ];
    let receive = ui.messages.receive();
    let title = (!document.title.is_empty()).then(|| (receive.holds_title, document.title.to_string()));
    let counted =
        [(receive.holds_findings, document.findings.len()), (receive.holds_opinions, document.opinions.len())];
    let counted = counted.into_iter().filter(|(_, count)| *count > 0).map(|(name, count)| (name, count.to_string()));
    let holds = title.into_iter().chain(holds).chain(counted);
    html! {
        <>
            <dl class="holds">
                for (position, (name, figure)) in holds.enumerate() {
                    <div key={position}><dt>{ name }</dt><dd>{ figure }</dd></div>
                }
            </dl>
            if parsed.problems.is_empty() {
                <p>{ messages.no_repairs }</p>
            }
            { repairs(ui, &parsed.problems, parsed.omitted) }
        </>
    }
}
