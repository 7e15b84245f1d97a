//! What the plan shows beside the actions: gaps without one, answers to clear up, and
//! evidence to check again.

use yew::prelude::*;

use super::props::PlanProps;
use crate::context::Ui;
use crate::dispatch::Dispatch;
use jalon_core::assessment::{self, PlanRow};
use jalon_core::rnq::IndicatorId;
use jalon_core::session::{Msg, View};

/// The gaps that have no action yet, each leading to its page.
pub(super) fn to_decide(ui: &Ui, gaps: &[PlanRow], dispatch: &Dispatch) -> Html {
    let messages = ui.messages.plan();
    if gaps.is_empty() {
        return Html::default();
    }
    html! {
        <section class="card" aria-labelledby={ui.id("plan-gaps")}>
            { ui.landmark(2, "plan-gaps", "", (messages.to_decide)(gaps.len())) }
            <p class="why">{ messages.to_decide_why }</p>
            <ul class="lines">
                for row in gaps {
                    <li key={row.indicator.number()}>
                        { gap_button(ui, row.indicator, dispatch) }
                        if let Some(severity) = row.severity {
                            <span class={classes!("severity", severity.code())}>{ (ui.messages.rules().severity)(severity) }</span>
                        }
                        <span class="why">{ row.status.map(ui.messages.common().status) }</span>
                    </li>
                }
            </ul>
        </section>
    }
}

/// The indicators answered "don't know": they may be gaps.
pub(super) fn to_clear_up(ui: &Ui, props: &PlanProps) -> Html {
    let messages = ui.messages.plan();
    let unknown: Vec<IndicatorId> = assessment::to_clear_up(&props.document, props.today).collect();
    if unknown.is_empty() {
        return Html::default();
    }
    html! {
        <section class="card" aria-labelledby={ui.id("plan-unknown")}>
            { ui.landmark(2, "plan-unknown", "", (messages.unknown)(unknown.len())) }
            <p class="why">{ messages.unknown_why }</p>
            <ul class="lines">
                for id in unknown {
                    <li key={id.number()}>{ gap_button(ui, id, &props.dispatch) }</li>
                }
            </ul>
        </section>
    }
}

/// The evidence whose last check no longer holds.
pub(super) fn evidence_due(ui: &Ui, props: &PlanProps) -> Html {
    let (messages, document) = (ui.messages.plan(), &props.document);
    let due = document.evidence_due(props.today);
    if due.is_empty() {
        return Html::default();
    }
    let count = due.len();
    let pieces = due.into_iter().filter_map(|id| Some((id, document.evidence.get(&id)?)));
    html! {
        <section class="card" aria-labelledby={ui.id("plan-evidence")}>
            { ui.landmark(2, "plan-evidence", "", (messages.evidence_due)(count)) }
            <ul class="lines">
                for (id, piece) in pieces {
                    <li key={id.0}>
                        <button type="button" class="link" onclick={props.dispatch.on(Msg::GoToView(View::Evidence))}>
                            { piece.title_or(ui.messages.evidence().unnamed).to_owned() }
                        </button>
                        <span class="why">{ piece.valid_until().map(messages.evidence_until) }</span>
                    </li>
                }
            </ul>
        </section>
    }
}

fn gap_button(ui: &Ui, id: IndicatorId, dispatch: &Dispatch) -> Html {
    html! {
        <button type="button" class="link" onclick={dispatch.on(Msg::GoToGap(id))}>
            { (ui.messages.plan().row)(id.number(), ui.messages.indicator(id).title) }
        </button>
    }
}
