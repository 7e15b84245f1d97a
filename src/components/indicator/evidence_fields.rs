//! The fields of one piece of evidence: what it is and where it is in sight, who keeps
//! it and how long it holds folded.

use yew::prelude::*;

use super::evidence_link::evidence_link;
use crate::components::date_field::DateField;
use crate::components::fields::{checkbox, select};
use crate::components::text_field::TextField;
use crate::context::Ui;
use crate::dispatch::Dispatch;
use jalon_core::date::Date;
use jalon_core::document::{Change, Evidence, EvidenceChange, EvidenceId, TextKind};

/// For how many months a check may hold, as the list offers it.
const MONTHS: [Option<u16>; 6] = [None, Some(3), Some(6), Some(12), Some(24), Some(36)];

/// The name of the field with the title of a piece. `prefix` distinguishes the places
/// that show it.
pub(crate) fn title_field(prefix: &str, piece: EvidenceId) -> String {
    format!("{prefix}-e{}-title", piece.0)
}

/// The name of the field with its location.
pub(crate) fn location_field(prefix: &str, piece: EvidenceId) -> String {
    format!("{prefix}-e{}-place", piece.0)
}

/// The fields of a piece.
pub(crate) fn evidence_fields(
    ui: &Ui,
    prefix: &str,
    piece: EvidenceId,
    evidence: &Evidence,
    today: Date,
    is_unfolded: bool,
    dispatch: &Dispatch,
) -> Html {
    let (details, messages) = (ui.messages.details(), ui.messages.evidence());
    let name = |part: &str| format!("{prefix}-e{}-{part}", piece.0);
    let change = move |change: EvidenceChange| Change::Evidence(piece, change);
    let mut months = MONTHS.to_vec();
    // A file may hold any number.
    if !months.contains(&evidence.valid_months) {
        months.push(evidence.valid_months);
    }
    let chosen = months.iter().position(|other| *other == evidence.valid_months).unwrap_or_default();
    let choices: Vec<String> = months.iter().map(|months| (messages.months)(*months)).collect();
    let choices: Vec<&str> = choices.iter().map(String::as_str).collect();
    let onmonths = dispatch.change(move |position: usize| {
        change(EvidenceChange::ValidMonths(months.get(position).copied().unwrap_or_default()))
    });
    html! {
        <>
            <div class="pair">
                <TextField name={title_field(prefix, piece)} label={details.evidence_title} value={evidence.title.clone()}
                    onvalue={dispatch.change(move |title: String| change(EvidenceChange::Title(title.into())))} />
                <div>
                    <TextField name={location_field(prefix, piece)} label={details.evidence_place} kind={TextKind::Location} value={evidence.location.clone()}
                        onvalue={dispatch.change(move |place: String| change(EvidenceChange::Location(place.into())))} />
                    { evidence_link(ui, evidence) }
                </div>
            </div>
            <details class="more" open={is_unfolded}>
                <summary>{ messages.more }</summary>
                <div class="triple compact">
                    <TextField name={name("owner")} label={messages.owner} value={evidence.owner.clone()}
                        onvalue={dispatch.change(move |owner: String| change(EvidenceChange::Owner(owner.into())))} />
                    <DateField name={name("checked")} label={messages.checked_on} value={evidence.checked_on}
                        onvalue={dispatch.change(move |day| change(EvidenceChange::CheckedOn(day)))} />
                    { select(ui, &name("months"), messages.validity, &choices, chosen, &onmonths) }
                </div>
                { checkbox(ui, &name("reused"), ui.messages.light_audit().reused, None, evidence.reused,
                    &dispatch.change(move |reused| change(EvidenceChange::Reused(reused)))) }
            </details>
            if evidence.is_due(today) {
                <p class="why"><strong>{ messages.due }</strong></p>
            }
        </>
    }
}
