//! The light audit, for organisations that report a label from before 2019: its
//! conditions, indicators and duration, and why it is rare.

use yew::prelude::*;

use crate::components::source_link::source_link;
use crate::context::Ui;
use jalon_core::audit::{Cycle, LABELS_SOURCE};
use jalon_core::date::Date;
use jalon_core::profile::{PlannedAudit, Profile};

/// The light audit of this organisation.
pub(crate) fn light_audit(ui: &Ui, profile: &Profile, today: Date) -> Html {
    let (messages, numbers) = (ui.messages.light_audit(), ui.messages.numbers());
    let (examined, later): (Vec<_>, Vec<_>) = profile.applicable(today).partition(|row| profile.audited(row));
    let list =
        |rows: &[&jalon_core::rnq::Indicator]| rows.iter().map(|row| row.id.to_string()).collect::<Vec<_>>().join(", ");
    let light = Cycle::of(profile).planned.estimate;
    let full = Cycle::of(&Profile { legacy_label: false, planned_audit: PlannedAudit::Initial, ..profile.clone() });
    let days = light.as_ref().zip(full.planned.estimate.as_ref());
    html! {
        <section class="light" aria-labelledby={ui.id("light")}>
            { ui.landmark(2, "light", "", messages.title) }
            <ul>
                for (position, condition) in messages.conditions.iter().copied().enumerate() {
                    <li key={position}>{ condition }</li>
                }
            </ul>
            if !examined.is_empty() {
                <p>{ (messages.indicators)(examined.len(), &list(&examined)) }</p>
            }
            if !later.is_empty() {
                <p>{ (messages.later)(&list(&later)) }</p>
            }
            if let Some((light, full)) = days {
                <p>{ (messages.days)(&(numbers.days)(light.total), &(numbers.days)(full.total)) }</p>
            }
            <p>{ messages.rare }</p>
            <p class="source">{ source_link(ui, LABELS_SOURCE) }</p>
            if let Some(line) = light.as_ref().and_then(|light| light.trace.first()) {
                <p class="source">{ source_link(ui, line.citation) }{ " " }<em>{ ui.messages.rules().needs_confirmation }</em></p>
            }
        </section>
    }
}
