//! What audits leave to do: non-conformities to answer, and what the next auditor looks
//! at first.

use yew::prelude::*;

use super::props::PlanProps;
use crate::components::source_link::source_link;
use crate::context::Ui;
use jalon_core::assessment::{
    CheckReason, FindingState, FirstCheck, SURVEILLANCE_CONTENT, first_checks, open_findings,
};
use jalon_core::session::{Msg, View};

/// The open non-conformities, the one due first first.
pub(super) fn to_lift(ui: &Ui, props: &PlanProps) -> Html {
    let messages = ui.messages.follow_up();
    let open = open_findings(&props.document);
    if open.is_empty() {
        return Html::default();
    }
    html! {
        <section class="card" key="to-lift" aria-labelledby={ui.id("plan-to-lift")}>
            { ui.landmark(2, "plan-to-lift", "", (messages.open)(open.len())) }
            <ul class="lines">
                for (id, finding) in open {
                    { {
                        let state = FindingState::of(finding, props.today);
                        let is_late = matches!(state, FindingState::Overdue | FindingState::WithoutDate);
                        html! {
                            <li key={id.0}>
                                <button type="button" class="link" onclick={props.dispatch.on(Msg::GoToView(View::FollowUp))}>{ (messages.finding)(finding) }</button>
                                <span class="why">{ finding.correct_by().map(messages.correct_by) }</span>
                                <span class={classes!(is_late.then_some("issue"))}>{ (messages.state)(state) }</span>
                            </li>
                        }
                    } }
                }
            </ul>
        </section>
    }
}

/// What the auditor of the planned audit looks at first; what the rules alone name is
/// folded.
pub(super) fn looked_at_first(ui: &Ui, props: &PlanProps) -> Html {
    let messages = ui.messages.next_audit();
    let is_by_rule = |check: &FirstCheck| check.reason >= CheckReason::LeftByLightAudit;
    let (by_rule, found): (Vec<_>, Vec<_>) =
        first_checks(&props.document, props.today).into_iter().partition(is_by_rule);
    if by_rule.is_empty() && found.is_empty() {
        return Html::default();
    }
    html! {
        <section class="card" key="first" aria-labelledby={ui.id("plan-first")}>
            { ui.landmark(2, "plan-first", "", messages.first) }
            <p class="why">{ messages.first_why }</p>
            { checks(ui, props, &found) }
            if !by_rule.is_empty() {
                <details>
                    <summary>{ (messages.by_rule)(by_rule.len()) }</summary>
                    { checks(ui, props, &by_rule) }
                    <p class="source">{ source_link(ui, SURVEILLANCE_CONTENT) }</p>
                </details>
            }
        </section>
    }
}

fn checks(ui: &Ui, props: &PlanProps, checks: &[FirstCheck]) -> Html {
    let messages = ui.messages.next_audit();
    html! {
        <ul class="lines">
            for check in checks {
                <li key={check.indicator.number()}>
                    <button type="button" class="link" onclick={props.dispatch.on(Msg::GoToGap(check.indicator))}>
                        { (ui.messages.plan().row)(check.indicator.number(), ui.messages.indicator(check.indicator).title) }
                    </button>
                    <span class={classes!("why", (check.reason == CheckReason::NeverActedOn).then_some("issue"))}>{ (messages.reason)(check.reason) }</span>
                </li>
            }
        </ul>
    }
}
