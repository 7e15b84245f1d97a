//! What a file holds, before it goes to somebody else.

use jalon_core::document::{Document, Entry};
use jalon_core::profile::IdentityField;
use yew::prelude::*;

use crate::context::Ui;

/// What the file holds, with turnover and notes named.
pub(super) fn holds(ui: &Ui, document: &Document) -> Html {
    let (messages, data) = (ui.messages.send(), ui.messages.data());
    let count = |holds: fn(&Entry) -> bool| document.entries.values().filter(|entry| holds(entry)).count().to_string();
    let identity = IdentityField::ALL.map(|field| document.profile.identity.get(field).trim().to_owned());
    let identity = identity.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ");
    let turnover = document.profile.turnover;
    let rows = [
        (data.holds_name, document.profile.name.to_string()),
        (messages.identity, identity),
        (messages.turnover, turnover.map_or_else(String::new, |it| (ui.messages.numbers().amounts)(it, it))),
        (data.holds_answers, count(|entry| entry.answer.is_some())),
        (messages.notes, count(|entry| !entry.notes.is_empty())),
        (messages.private_notes, count(|entry| !entry.private_notes.is_empty())),
        (messages.evidence, document.evidence.len().to_string()),
        (data.holds_actions, document.entries.values().map(|entry| entry.actions.len()).sum::<usize>().to_string()),
        (messages.prices, document.quotes.len().to_string()),
        (messages.findings, document.findings.len().to_string()),
        (messages.opinions, document.opinions.len().to_string()),
    ];
    html! {
        <dl class="holds">
            for (position, (name, value)) in rows.into_iter().enumerate() {
                <div key={position}><dt>{ name }</dt><dd>{ if value.is_empty() { ui.messages.common().nothing.to_owned() } else { value } }</dd></div>
            }
        </dl>
    }
}
