//! One indicator: its question, the answer and its meaning, and the expandable
//! help and details.

use std::rc::Rc;

use yew::prelude::*;

use crate::components::indicator::answers::{answers, meaning};
use crate::components::indicator::context::RowContext;
use crate::components::indicator::details::IndicatorDetails;
use crate::components::indicator::evidence::Library;
use crate::components::indicator::help::help;
use crate::context::{Ui, use_ui};
use crate::dispatch::Dispatch;
use crate::hooks::fold::use_fold;
use jalon_core::document::{Change, Entry};
use jalon_core::profile::AuditKind;
use jalon_core::rnq::{Edition, EditionChange, Grading, Indicator, IndicatorId};
use jalon_core::session::Msg;

#[derive(Properties, PartialEq)]
pub(crate) struct RowProps {
    pub(crate) id: IndicatorId,
    pub(crate) entry: Rc<Entry>,
    pub(crate) context: RowContext,
    /// All evidence, while the details of this indicator are expanded.
    pub(crate) library: Option<Library>,
    pub(crate) ontoggle: Callback<IndicatorId>,
    pub(crate) dispatch: Dispatch,
}

/// The row of an applicable indicator.
#[function_component]
pub(crate) fn IndicatorRow(props: &RowProps) -> Html {
    let ui = use_ui();
    let messages = ui.messages.diagnostic();
    let helping = use_state(|| false);
    let help_node = use_fold(*helping, {
        let helping = helping.clone();
        Callback::from(move |()| helping.set(true))
    });
    let (id, row, entry, context) = (props.id, props.id.row(), &props.entry, props.context);
    let text = ui.messages.indicator(id);
    let process_only = context.process_only(row);
    let to_review = entry.to_review(row, context.edition);
    let work_count = entry.evidence.len()
        + entry.actions.len()
        + usize::from(!entry.notes.is_empty())
        + usize::from(!entry.private_notes.is_empty());
    let help_id = ui.id(format!("i{id}-help"));
    let work_id = ui.id(format!("i{id}-work"));
    let toggle_help = {
        let helping = helping.clone();
        Callback::from(move |_| helping.set(!*helping))
    };
    let title = html! { <><span class="number">{ id.number() }</span>{ " " }{ text.title }</> };
    html! {
        <article class="row card" aria-labelledby={ui.id(format!("i{id}"))}>
            { ui.landmark(2, &format!("i{id}"), "row-title", title) }
            { tags(&ui, row, context, process_only) }
            { answers(&ui, id, entry.status(), context, &props.dispatch) }
            <div class="meaning" role="status">{ meaning(&ui, row, entry.status(), text.partly) }</div>
            if to_review {
                <div class="review">
                    <p>
                        <strong>{ (messages.to_review)(context.edition, entry.carried_over) }</strong>
                        if context.edition == Edition::Rnq2026 && !entry.carried_over {
                            { " " }{ text.change_2026.unwrap_or_default() }
                        }
                    </p>
                    <button type="button" onclick={props.dispatch.on(Msg::Change(Change::Confirm(id)))}>{ messages.confirm }</button>
                </div>
            }
            <div class="folds">
                <button type="button" class="quiet" aria-expanded={helping.to_string()} aria-controls={help_id.clone()} onclick={toggle_help}>{ messages.help }</button>
                <button type="button" class="quiet" aria-expanded={props.library.is_some().to_string()} aria-controls={work_id.clone()}
                    onclick={props.ontoggle.reform(move |_: MouseEvent| id)}>
                    { messages.work }
                    if work_count > 0 {
                        { " " }<span class="count">{ work_count }</span>
                    }
                </button>
            </div>
            // Folded, not absent: the browser's own search finds what is in it.
            <div id={help_id} ref={help_node}>
                { help(&ui, row, context, process_only) }
            </div>
            <div id={work_id} hidden={props.library.is_none()}>
                if let Some(library) = &props.library {
                    <IndicatorDetails {id} entry={entry.clone()} {context} library={library.clone()} dispatch={props.dispatch.clone()} />
                }
            </div>
        </article>
    }
}

/// The tags of an indicator.
fn tags(ui: &Ui, row: &Indicator, context: RowContext, process_only: bool) -> Html {
    let messages = ui.messages.diagnostic();
    let current = context.edition == Edition::Rnq2026;
    let tags = [
        (current && row.change_2026 == EditionChange::Substance, messages.tag_changed),
        (current && row.change_2026 == EditionChange::New, messages.tag_new),
        (row.grading == Grading::MajorOnly, messages.tag_major_only),
        (process_only, messages.tag_process_only),
        (context.kind == AuditKind::Light && !row.in_light_audit, messages.tag_not_in_light),
        (context.kind == AuditKind::Surveillance && row.in_surveillance, messages.tag_surveyed),
    ];
    html! {
        <ul class="tags">
            for (position, (_, tag)) in tags.into_iter().enumerate().filter(|(_, (shown, _))| *shown) {
                <li key={position}>{ tag }</li>
            }
        </ul>
    }
}
