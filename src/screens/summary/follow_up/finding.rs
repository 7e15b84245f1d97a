//! A finding: how it stands at a glance, and its fields below.

use std::rc::Rc;

use yew::prelude::*;

use super::fields::finding_fields;
use super::props::FollowUpProps;
use crate::context::use_ui;
use crate::hooks::list_focus::LastAction;
use jalon_core::assessment::FindingState;
use jalon_core::document::{Finding, FindingId, FindingKind};

#[derive(Properties, PartialEq)]
pub(super) struct CardProps {
    pub(super) id: FindingId,
    pub(super) finding: Rc<Finding>,
    pub(super) page: FollowUpProps,
    pub(super) last_action: LastAction,
}

/// The card of a finding. It is open unless the finding is lifted; it does not close
/// while one types the day on which it was.
#[function_component]
pub(super) fn FindingCard(props: &CardProps) -> Html {
    let ui = &use_ui();
    let (id, finding, messages) = (props.id, &props.finding, ui.messages.follow_up());
    let state = FindingState::of(finding, props.page.today);
    let title = (ui.messages.plan().row)(finding.indicator.number(), ui.messages.indicator(finding.indicator).title);
    let is_lifted = matches!(state, FindingState::Lifted | FindingState::LiftedLate);
    let is_open = *use_memo((), |()| !is_lifted);
    html! {
        <details class="finding" open={is_open}>
            <summary id={ui.id(format!("finding-{}", id.0))}>
                <span class="head">
                <span class="what">{ title }</span>
                { " " }<span class={classes!("severity", finding.kind.code())}>{ (messages.kind)(finding.kind) }</span>
                { " " }<span class={classes!("stands", is_late(state).then_some("issue"))}>{ (messages.state)(state) }</span>
                </span>
            </summary>
            if !is_lifted && finding.is_non_conformity() {
                <ul class="deadlines">
                    if let Some(day) = finding.correct_by() {
                        <li key="correct">{ (messages.correct_by)(day) }</li>
                    } else {
                        <li key="missing">{ messages.notified_missing }</li>
                    }
                    if let Some(day) = finding.verified_by() {
                        <li key="verify">{ (messages.verified_by)(day) }</li>
                    } else if finding.kind == FindingKind::Minor {
                        <li key="next">{ messages.next_audit_verifies }</li>
                    }
                </ul>
            }
            { finding_fields(ui, &props.page, id, finding, &props.last_action) }
        </details>
    }
}

const fn is_late(state: FindingState) -> bool {
    matches!(state, FindingState::Overdue | FindingState::WithoutDate | FindingState::LiftedLate)
}
