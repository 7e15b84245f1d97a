//! The question of one indicator with its answers, and what the chosen one means.

use yew::prelude::*;

use super::context::RowContext;
use super::help::process_note;
use crate::context::Ui;
use crate::dispatch::Dispatch;
use jalon_core::assessment::severity;
use jalon_core::document::{Change, Status};
use jalon_core::rnq::{Indicator, IndicatorId};
use jalon_core::session::Msg;

/// The question and its four answers.
pub(crate) fn answers(
    ui: &Ui,
    id: IndicatorId,
    chosen: Option<Status>,
    context: RowContext,
    dispatch: &Dispatch,
) -> Html {
    let group = ui.id(format!("i{id}-answer"));
    html! {
        <fieldset class="answers">
            <legend>
                { ui.messages.indicator(id).question }
                if context.process_only(id.row()) {
                    { process_note(ui, context) }
                }
            </legend>
            <div class="choices">
                for status in Status::ALL {
                    <div class={classes!("choice", status.code())} key={status.code()}>
                        <input type="radio" id={format!("{group}-{}", status.code())} name={group.clone()} value={status.code()}
                            checked={chosen == Some(status)}
                            onchange={dispatch.on(Msg::Change(Change::Answer(id, status)))} />
                        <label for={format!("{group}-{}", status.code())}>{ (ui.messages.common().status)(status) }</label>
                    </div>
                }
            </div>
        </fieldset>
    }
}

/// What the answer would mean at the audit, with the source of the rule.
pub(crate) fn meaning(ui: &Ui, row: &Indicator, status: Option<Status>, partly: Option<&'static str>) -> Html {
    let Some(status) = status else { return Html::default() };
    let severity = severity(row, status);
    let needs_confirmation = row.grading_citation.confidence.needs_confirmation();
    let text = (ui.messages.rules().meaning)(status, row.grading, severity);
    html! {
        <p class={classes!(severity.map(jalon_core::assessment::Severity::code))}>
            { text }
            if status == Status::Partly {
                if let Some(partly) = partly {
                    { " " }{ (ui.messages.rules().minor_means)(partly) }
                }
            }
            if needs_confirmation && severity.is_some() {
                { " " }<em>{ ui.messages.rules().needs_confirmation }</em>
            }
        </p>
    }
}
