//! A piece of evidence in the index: a row, and its fields while it is edited.

use yew::prelude::*;

use super::links::EvidenceLinks;
use super::props::IndexProps;
use crate::components::indicator::evidence_fields::evidence_fields;
use crate::components::indicator::evidence_link::evidence_link;
use crate::context::Ui;
use crate::hooks::list_focus::LastAction;
use jalon_core::document::{Change, Evidence, EvidenceChange, EvidenceId};
use jalon_core::rnq::IndicatorId;
use jalon_core::session::Msg;

/// The row, in a group of its own with the fields below it.
pub(super) fn evidence_row(
    ui: &Ui,
    props: &IndexProps,
    id: EvidenceId,
    piece: &Evidence,
    edited: &UseStateHandle<Option<EvidenceId>>,
    last_action: &LastAction,
) -> Html {
    let (messages, date) = (ui.messages.evidence(), ui.messages.numbers().date);
    let is_edited = **edited == Some(id);
    let title = piece.title_or(messages.unnamed);
    let onedit = {
        let edited = edited.clone();
        Callback::from(move |_: MouseEvent| edited.set((!is_edited).then_some(id)))
    };
    let checked = Change::Evidence(id, EvidenceChange::CheckedOn(Some(props.today)));
    let fields = format!("evidence-{}-fields", id.0);
    html! {
        <tbody key={id.0} role="rowgroup">
            <tr role="row">
                <th scope="row" role="rowheader" class="what" id={ui.id(format!("evidence-{}", id.0))} tabindex="-1">{ title.to_owned() }</th>
                <td role="cell" class="place">{ place(ui, piece) }</td>
                <td role="cell" class="of" data-label={messages.serves}>{ serves(ui, props, id) }</td>
                <td role="cell" class="who" data-label={messages.owner}>{ AttrValue::from(piece.owner.clone()) }</td>
                <td role="cell" class="due">
                    { piece.valid_until().map(ui.messages.plan().evidence_until) }
                    if piece.is_due(props.today) {
                        { " " }<strong class="issue">{ messages.due }</strong>
                    }
                    if let Some(day) = piece.checked_on {
                        <span class="why">{ messages.checked_on }{ " " }{ date(day) }</span>
                    }
                </td>
                <td role="cell" class="tools">
                    // It stays when it is pressed, and keeps the focus.
                    <button type="button" class="quiet" aria-disabled={(piece.checked_on == Some(props.today)).to_string()}
                        aria-label={format!("{} ({title})", messages.checked_today)} onclick={props.dispatch.on(Msg::Change(checked))}>{ messages.checked_today }</button>
                    <button type="button" class="quiet" aria-label={format!("{} ({title})", messages.edit)} aria-expanded={is_edited.to_string()} aria-controls={ui.id(&fields)} onclick={onedit}>{ messages.edit }</button>
                </td>
            </tr>
            <tr role="row" class="fields" hidden={!is_edited}>
                <td role="cell" colspan="6" id={ui.id(&fields)}>
                    if is_edited {
                        { evidence_fields(ui, "index", id, piece, props.today, true, &props.dispatch) }
                        <EvidenceLinks piece={id} document={props.document.clone()} today={props.today} last_action={last_action.clone()} dispatch={props.dispatch.clone()} />
                    }
                </td>
            </tr>
        </tbody>
    }
}

/// Where the piece is: a link, or the text.
fn place(ui: &Ui, piece: &Evidence) -> Html {
    match piece.url() {
        Some(_) => evidence_link(ui, piece),
        None => html! { { AttrValue::from(piece.location.clone()) } },
    }
}

/// The indicators that the piece supports.
fn serves(ui: &Ui, props: &IndexProps, id: EvidenceId) -> Html {
    let profile = &props.document.profile;
    let applies = |id: &IndicatorId| profile.applicability(id.row(), props.today).applies();
    let ids: Vec<IndicatorId> = props.document.used_by(id).filter(applies).collect();
    if ids.is_empty() {
        return html! { <span class="why">{ ui.messages.evidence().serves_none }</span> };
    }
    html! {
        for id in ids {
            <button type="button" class="link number" key={id.number()} aria-label={(ui.messages.plan().row)(id.number(), ui.messages.indicator(id).title)}
                title={ui.messages.indicator(id).title} onclick={props.dispatch.on(Msg::GoToGap(id))}>{ id.number() }</button>
        }
    }
}
