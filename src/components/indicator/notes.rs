//! The notes on one indicator: how the organisation meets it, and what is for the
//! visitor alone.

use yew::prelude::*;

use crate::components::text_field::{TextControl, TextField};
use crate::context::Ui;
use crate::dispatch::Dispatch;
use jalon_core::document::{Change, Entry, TextKind};
use jalon_core::rnq::IndicatorId;

/// Both notes.
pub(crate) fn notes(ui: &Ui, id: IndicatorId, entry: &Entry, dispatch: &Dispatch) -> Html {
    let messages = ui.messages.details();
    html! {
        <>
            <TextField name={format!("i{id}-notes")} label={messages.notes} why={AttrValue::from(messages.notes_why)}
                control={TextControl::Area} kind={TextKind::Notes} value={entry.notes.clone()}
                onvalue={dispatch.change(move |notes: String| Change::Notes(id, notes.into()))} />
            <TextField name={format!("i{id}-private")} label={messages.private_notes} why={AttrValue::from(messages.private_notes_why)}
                control={TextControl::Area} kind={TextKind::Notes} value={entry.private_notes.clone()}
                onvalue={dispatch.change(move |notes: String| Change::PrivateNotes(id, notes.into()))} />
        </>
    }
}
