//! The provider's page: both answers side by side, differences first, to take over or to
//! keep, indicator by indicator.

use std::rc::Rc;

use yew::prelude::*;

use super::parts::{answer, heading};
use crate::context::{Ui, use_ui};
use crate::dispatch::Dispatch;
use jalon_core::assessment::{differs, opinions_by_urgency, waits_for_provider};
use jalon_core::date::Date;
use jalon_core::document::{Change, Decision, Document, Opinion, OpinionChange, ReviewerId};
use jalon_core::rnq::IndicatorId;
use jalon_core::session::{Export, Msg};

#[derive(Properties, PartialEq)]
pub(in crate::screens::summary) struct ProviderProps {
    pub(in crate::screens::summary) document: Rc<Document>,
    pub(in crate::screens::summary) today: Date,
    pub(in crate::screens::summary) is_example: bool,
    pub(in crate::screens::summary) dispatch: Dispatch,
}

/// The page. The cards keep their order while they are decided.
#[function_component]
pub(in crate::screens::summary) fn ProviderPage(props: &ProviderProps) -> Html {
    let ui = &use_ui();
    let messages = ui.messages.opinions();
    let document = &props.document;
    let order = use_memo((document.id, document.opinions.len()), |_| {
        let opinions = opinions_by_urgency(document, props.today);
        opinions.iter().map(|(id, reviewer, _)| (*id, *reviewer)).collect::<Vec<_>>()
    });
    let waiting =
        document.opinions.iter().filter(|((id, _), opinion)| waits_for_provider(document, *id, opinion)).count();
    html! {
        <div class="opinions">
            { ui.landmark(1, "title", "", messages.title) }
            if order.is_empty() {
                <div class="card">
                    <p>{ messages.none }</p>
                    <p>{ messages.none_how }</p>
                    if !props.is_example {
                        <div class="actions">
                            <button type="button" class="primary" onclick={props.dispatch.on(Msg::Export(Export::FOR_REVIEW))}>{ ui.messages.result().save_file }</button>
                        </div>
                        <p class="why">{ ui.messages.result().file_why }</p>
                    }
                </div>
            } else {
                <>
                    <p class="lead">{ messages.lead_provider }</p>
                    <p class="figure" role="status">{ (messages.to_decide)(waiting) }</p>
                    <ol class="cards">
                        for (id, reviewer) in order.iter() {
                            if let Some(opinion) = document.opinions.get(&(*id, *reviewer)) {
                                <li key={format!("{id}-{}", reviewer.0)}>{ card(ui, props, *id, *reviewer, opinion) }</li>
                            }
                        }
                    </ol>
                </>
            }
        </div>
    }
}

fn card(ui: &Ui, props: &ProviderProps, id: IndicatorId, reviewer: ReviewerId, opinion: &Opinion) -> Html {
    let messages = ui.messages.opinions();
    let (document, dispatch) = (&props.document, &props.dispatch);
    let name = document.reviewers.get(&reviewer).cloned().unwrap_or_default();
    let (is_other, waits) = (differs(document, id, opinion), waits_for_provider(document, id, opinion));
    let heading_name = format!("opinion-{id}-{}", reviewer.0);
    let is_stale = opinion.decision.is_none() && opinion.about != document.entry(id).status();
    html! {
        <article class={classes!("card", "opinion", waits.then_some("waits"))} aria-labelledby={ui.id(&heading_name)}>
            { heading(ui, &heading_name, id) }
            <dl class="sides">
                <div>
                    <dt>{ messages.my_answer }</dt>
                    <dd>{ answer(ui, document.entry(id).status()) }</dd>
                </div>
                <div>
                    <dt>{ (messages.reviewer_answer)(&name) }</dt>
                    <dd>
                        if opinion.status.is_some() {
                            <strong>{ answer(ui, opinion.status) }</strong>
                        }
                        if opinion.status.is_some() && !is_other {
                            { " " }<span class="why">{ messages.same }</span>
                        }
                    </dd>
                </div>
            </dl>
            if !opinion.comment.is_empty() {
                <blockquote class="comment">{ AttrValue::from(opinion.comment.clone()) }</blockquote>
            }
            if is_stale {
                <p class="note">{ messages.own_changed }</p>
            }
            <div class="actions">
                { decisions(ui, props, id, reviewer, opinion, is_stale) }
                <button type="button" key="open" class="quiet" onclick={dispatch.on(Msg::GoToGap(id))}>{ ui.messages.gap().open }</button>
            </div>
        </article>
    }
}

/// What the provider makes of an opinion. Both buttons stay, and with them the focus: a
/// decision can be changed.
fn decisions(
    ui: &Ui,
    props: &ProviderProps,
    id: IndicatorId,
    reviewer: ReviewerId,
    opinion: &Opinion,
    is_stale: bool,
) -> Html {
    let messages = ui.messages.opinions();
    let is_other = differs(&props.document, id, opinion);
    let is_taken = opinion.decision == Some(Decision::TakenOver) && !is_other;
    let is_kept = opinion.decision == Some(Decision::Kept);
    let button = |key: &'static str, label: &'static str, is_pressed: bool, is_first: bool, change| {
        html! {
            <button type="button" {key} class={(is_first && !is_taken && !is_kept).then_some("primary")} aria-pressed={is_pressed.to_string()}
                onclick={props.dispatch.on(Msg::Change(Change::Opinion(change)))}>{ label }</button>
        }
    };
    let (take, keep) = (OpinionChange::TakeOver(id, reviewer), OpinionChange::Keep(id, reviewer));
    // Where the answers agree, a comment is only seen.
    if is_other || is_taken || (is_kept && opinion.status != opinion.about && opinion.status.is_some()) {
        html! {
            <>
                { button("take", messages.take_over, is_taken, !is_stale, take) }
                { button("keep", messages.keep, is_kept, false, keep) }
            </>
        }
    } else {
        button("keep", messages.seen, is_kept, false, keep)
    }
}
