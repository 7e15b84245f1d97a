//! The page of one gap: what is asked, actions and evidence to choose with a tap, the
//! answer, and the next gap.

mod chips;

use std::rc::Rc;

use chips::{Chips, evidence_chips, proposal_chips};
use yew::prelude::*;

use crate::components::host_tip::host_tip;
use crate::components::indicator::actions::ActionList;
use crate::components::indicator::answers::{answers, meaning};
use crate::components::indicator::context::RowContext;
use crate::components::indicator::details::use_indicator_lists;
use crate::components::indicator::evidence::{EvidenceList, Library};
use crate::components::indicator::findings::findings_beside;
use crate::components::indicator::notes::notes;
use crate::context::{Ui, use_ui};
use crate::dispatch::Dispatch;
use jalon_core::assessment::{Consequence, Filter, suggested_due};
use jalon_core::date::Date;
use jalon_core::document::{Document, Status};
use jalon_core::rnq::{Applicability, Edition, IndicatorId};
use jalon_core::session::{Derived, Msg, View};

#[derive(Properties, PartialEq)]
pub(super) struct GapProps {
    pub(super) id: IndicatorId,
    pub(super) document: Rc<Document>,
    pub(super) derived: Rc<Derived>,
    pub(super) today: Date,
    pub(super) dispatch: Dispatch,
}

/// The page of one gap, or of an indicator without one.
#[function_component]
pub(super) fn Gap(props: &GapProps) -> Html {
    let ui = &use_ui();
    let messages = ui.messages.gap();
    let (id, document, dispatch) = (props.id, &props.document, &props.dispatch);
    let (row, entry, text) = (id.row(), document.entry(id), ui.messages.indicator(id));
    let context = RowContext::of(document, props.today);
    let root = use_node_ref();
    let last_action = use_indicator_lists(ui, &root, id, &entry);
    let due = suggested_due(document, &props.derived.prediction, id, props.today);
    let chips = Chips { ui, id, document, entry: &entry, root: &root, dispatch };
    // Where nothing has to be corrected, evidence comes first. The sections keep their
    // order while the answer changes.
    let (is_in_place, has_actions) =
        *use_memo(id, |_| (entry.status() == Some(Status::InPlace), !entry.actions.is_empty()));
    let proposals = html! {
        <>
            <p class="why">{ messages.proposals_why }</p>
            { proposal_chips(&chips, due) }
            <ActionList {id} entry={entry.clone()} {context} last_action={last_action.clone()} dispatch={dispatch.clone()} />
        </>
    };
    let evidence = html! {
        <section class="card" key="evidence" aria-labelledby={ui.id("gap-evidence")}>
            { ui.landmark(2, "gap-evidence", "", messages.evidence) }
            <p class="why">{ messages.evidence_why }</p>
            { evidence_chips(&chips) }
            <EvidenceList {id} library={Library(document.clone())} today={props.today} {last_action} dispatch={dispatch.clone()} />
        </section>
    };
    html! {
        <div class="gap" ref={root.clone()}>
            { head(ui, props) }
            { asked(ui, id, context.edition) }
            { findings_beside(ui, document, id, 2, props.today, dispatch) }
            if is_in_place {
                { evidence }
            } else {
                <section class="card" key="proposals" aria-labelledby={ui.id("gap-proposals")}>
                    { ui.landmark(2, "gap-proposals", "", messages.proposals) }
                    { proposals.clone() }
                </section>
                { evidence }
            }
            <section class="card" key="answer" aria-labelledby={ui.id("gap-answer")}>
                { ui.landmark(2, "gap-answer", "", messages.answer) }
                if !is_in_place {
                    <p class="why">{ messages.answer_why }</p>
                }
                { answers(ui, id, entry.status(), context, dispatch) }
                <div class="meaning" role="status">{ meaning(ui, row, entry.status(), text.partly) }</div>
            </section>
            if is_in_place {
                <details class="card fold" key="folded-proposals" open={has_actions}>
                    <summary>{ messages.proposals }</summary>
                    { proposals }
                </details>
            }
            <details class="card fold" key="notes">
                <summary>{ messages.notes }</summary>
                { notes(ui, id, &entry, dispatch) }
            </details>
            if is_in_place {
                { onward_to_evidence(ui, props) }
            } else {
                { onward(ui, props) }
            }
        </div>
    }
}

/// What the indicator asks, and what has changed.
fn asked(ui: &Ui, id: IndicatorId, edition: Edition) -> Html {
    let text = ui.messages.indicator(id);
    html! {
        <section class="card" key="asked" aria-labelledby={ui.id("gap-asked")}>
            { ui.landmark(2, "gap-asked", "", ui.messages.gap().asked) }
            { host_tip(ui, id) }
            <p>{ text.expected }</p>
            if let Some(change) = text.change_2026.filter(|_| edition == Edition::Rnq2026) {
                <p><strong>{ ui.messages.diagnostic().change_2026 }</strong>{ " " }{ change }</p>
            }
        </section>
    }
}

/// Where the gap stands among the others, its title and its consequence.
fn head(ui: &Ui, props: &GapProps) -> Html {
    let messages = ui.messages.gap();
    let gaps = &props.derived.prediction.findings;
    let position = gaps.iter().position(|gap| gap.indicator == props.id);
    let consequence = Consequence::of(&props.document, props.id.row(), props.today);
    html! {
        <>
            if let Some(position) = position {
                <p class="position">{ (messages.position)(position + 1, gaps.len()) }</p>
            }
            { ui.landmark(1, "title", "", (ui.messages.plan().row)(props.id.number(), ui.messages.indicator(props.id).title)) }
            if let Applicability::Excluded(reason) = props.document.profile.applicability(props.id.row(), props.today) {
                <p class="note">{ (ui.messages.rules().excluded)(reason) }</p>
            } else {
                <p><span class={classes!("square", "state", consequence.code())}>{ (messages.consequence)(consequence) }</span></p>
            }
        </>
    }
}

/// The next gap, in the order in which to correct them, and the way back to the plan.
fn onward(ui: &Ui, props: &GapProps) -> Html {
    let (messages, dispatch) = (ui.messages.gap(), &props.dispatch);
    let gaps = &props.derived.prediction.findings;
    let own = gaps.iter().position(|gap| gap.indicator == props.id);
    let is_other = |id: IndicatorId| id != props.id && props.document.entry(id).actions.is_empty();
    // After the last gap, and from an indicator that is none any more: what is left.
    let following = own.and_then(|own| gaps.get(own + 1));
    let next = following.or_else(|| gaps.iter().find(|gap| is_other(gap.indicator))).map(|gap| gap.indicator);
    html! {
        <div class="actions onward" key="onward">
            if let Some(next) = next {
                <button type="button" class="primary" key="next" onclick={dispatch.on(Msg::GoToGap(next))}>
                    { (messages.next)(ui.messages.indicator(next).title) }
                </button>
            }
            <button type="button" key="plan" class={next.is_none().then_some("primary")} onclick={dispatch.on(Msg::GoToView(View::Plan))}>{ messages.to_plan }</button>
        </div>
    }
}

/// The next indicator without evidence, and the way back to the index of evidence.
fn onward_to_evidence(ui: &Ui, props: &GapProps) -> Html {
    let (messages, dispatch) = (ui.messages.gap(), &props.dispatch);
    let mut without = Filter::WithoutEvidence.matching(&props.document, props.today);
    without.retain(|id| *id != props.id);
    let next = without.iter().find(|id| **id > props.id).or(without.first()).copied();
    html! {
        <div class="actions onward" key="onward-evidence">
            if let Some(next) = next {
                <button type="button" class="primary" key="next" onclick={dispatch.on(Msg::GoToGap(next))}>
                    { (messages.next_without)(ui.messages.indicator(next).title) }
                </button>
            }
            <button type="button" key="evidence" class={next.is_none().then_some("primary")} onclick={dispatch.on(Msg::GoToView(View::Evidence))}>{ messages.to_evidence }</button>
        </div>
    }
}
