//! What both pages show of an indicator: its heading, an answer, and what the provider
//! wrote.

use yew::prelude::*;

use crate::context::Ui;
use jalon_core::document::{Document, Status};
use jalon_core::rnq::IndicatorId;

/// The heading of an indicator, with a name that can take the focus.
pub(super) fn heading(ui: &Ui, name: &str, id: IndicatorId) -> Html {
    ui.landmark(
        2,
        name,
        "row-title",
        html! { <><span class="number">{ id.number() }</span>{ " " }{ ui.messages.indicator(id).title }</> },
    )
}

/// An answer, or that there is none.
pub(super) fn answer(ui: &Ui, status: Option<Status>) -> &'static str {
    status.map_or(ui.messages.report().no_answer, ui.messages.common().status)
}

/// What the provider wrote about an indicator: notes, and the titles and places of
/// evidence. Private notes are the provider's own.
pub(super) fn written(ui: &Ui, document: &Document, id: IndicatorId) -> Html {
    let entry = document.entry(id);
    let pieces = entry.evidence.iter().filter_map(|piece| document.evidence.get(piece));
    html! {
        <>
            if !entry.notes.is_empty() {
                <p class="notes">{ AttrValue::from(entry.notes.clone()) }</p>
            }
            <ul class="written">
                for (position, piece) in pieces.enumerate() {
                    <li key={position}>
                        { piece.title_or(ui.messages.evidence().unnamed).to_owned() }
                        if !piece.location.is_empty() {
                            { ", " }{ AttrValue::from(piece.location.clone()) }
                        }
                    </li>
                }
            </ul>
        </>
    }
}
