//! The reviewer's page: what waits for an opinion, and for each indicator the provider's
//! answer beside the reviewer's.

use std::rc::Rc;

use yew::prelude::*;

use super::parts::{answer, heading, written};
use crate::components::fields::checkbox;
use crate::components::text_field::{TextControl, TextField};
use crate::context::{Ui, use_ui};
use crate::dispatch::Dispatch;
use jalon_core::assessment::waiting_for_reviewer;
use jalon_core::date::Date;
use jalon_core::document::{Document, Opinion, ReviewerId, Status, TextKind};
use jalon_core::rnq::IndicatorId;
use jalon_core::session::{Export, Msg, OpinionInput};

#[derive(Properties, PartialEq)]
pub(in crate::screens::summary) struct ReviewerProps {
    pub(in crate::screens::summary) document: Rc<Document>,
    pub(in crate::screens::summary) today: Date,
    /// The reviewer's name.
    pub(in crate::screens::summary) name: Rc<str>,
    /// The reviewer in the document, who may have said nothing yet.
    pub(in crate::screens::summary) reviewer: Option<ReviewerId>,
    pub(in crate::screens::summary) dispatch: Dispatch,
}

/// The page. What waited when it opened stays in place while it is answered.
#[function_component]
pub(in crate::screens::summary) fn ReviewerPage(props: &ReviewerProps) -> Html {
    let ui = &use_ui();
    let messages = ui.messages.opinions();
    let document = &props.document;
    let waiting = waiting_for_reviewer(document, props.reviewer, props.today);
    let shows_all = use_state(|| false);
    let listed = use_memo((document.id, *shows_all), |(_, all)| {
        if *all { document.profile.applicable(props.today).map(|row| row.id).collect() } else { waiting.clone() }
    });
    let onall = {
        let shows_all = shows_all.clone();
        Callback::from(move |on| shows_all.set(on))
    };
    html! {
        <div class="opinions">
            { ui.landmark(1, "title", "", messages.title) }
            <p class="lead">{ (messages.lead_reviewer)(&props.name) }</p>
            <p class="figure" role="status">
                { if waiting.is_empty() { messages.nothing_waits.to_owned() } else { (messages.waiting)(waiting.len()) } }
            </p>
            { checkbox(ui, "opinions-all", messages.all, None, *shows_all, &onall) }
            <ol class="cards">
                for id in listed.iter() {
                    <li key={id.number()}>{ card(ui, props, *id) }</li>
                }
            </ol>
            <section class="card" aria-labelledby={ui.id("send-back")}>
                { ui.landmark(2, "send-back", "", messages.send_back) }
                <p>{ messages.send_back_why }</p>
                <div class="actions">
                    <button type="button" class="primary" onclick={props.dispatch.on(Msg::Export(Export::REVIEWED))}>{ messages.send_back }</button>
                </div>
            </section>
        </div>
    }
}

/// One indicator: the provider's answer, then the reviewer's.
fn card(ui: &Ui, props: &ReviewerProps, id: IndicatorId) -> Html {
    let messages = ui.messages.opinions();
    let (document, dispatch) = (&props.document, props.dispatch.clone());
    let status = document.entry(id).status();
    let opinion = props.reviewer.and_then(|reviewer| document.opinions.get(&(id, reviewer)).cloned());
    let is_stale = opinion.as_ref().is_some_and(|opinion| opinion.about != status && opinion.status != status);
    let comment = opinion.as_ref().map(|opinion| opinion.comment.clone()).unwrap_or_default();
    let oncomment = Callback::from(move |comment: String| {
        dispatch.send(Msg::GiveOpinion(id, OpinionInput::Comment(comment.into())));
    });
    html! {
        <article class="card opinion" aria-labelledby={ui.id(format!("opinion-{id}"))}>
            { heading(ui, &format!("opinion-{id}"), id) }
            <p class="why">{ ui.messages.indicator(id).question }</p>
            <p>{ messages.provider_answer }{ ui.messages.common().colon }{ " " }<strong>{ answer(ui, status) }</strong></p>
            { written(ui, document, id) }
            if let Some(decision) = opinion.as_ref().and_then(|opinion| opinion.decision) {
                <p class="why">{ messages.client_decision }{ ui.messages.common().colon }{ " " }{ (messages.decision)(decision) }</p>
            }
            if is_stale {
                <p class="note">{ messages.changed_since }</p>
            }
            { choices(ui, props, id, opinion.as_ref().and_then(|opinion| opinion.status)) }
            <TextField name={format!("opinion-{id}-comment")} label={messages.own_comment} control={TextControl::Area} kind={TextKind::Passage}
                value={comment} onvalue={oncomment} />
            if let Some(opinion) = &opinion {
                { tools(ui, props, id, opinion, is_stale) }
            }
        </article>
    }
}

/// What a reviewer can do with an opinion that is given: confirm it after the answer has
/// changed, or take it back.
fn tools(ui: &Ui, props: &ReviewerProps, id: IndicatorId, opinion: &Opinion, is_stale: bool) -> Html {
    let messages = ui.messages.opinions();
    let on = |input| props.dispatch.on(Msg::GiveOpinion(id, input));
    html! {
        <div class="actions">
            if is_stale {
                if let Some(status) = opinion.status {
                    <button type="button" key="confirm" onclick={on(OpinionInput::Status(status))}>{ messages.confirm }</button>
                }
            }
            <button type="button" key="withdraw" class="quiet" onclick={on(OpinionInput::Withdraw)}>{ messages.withdraw }</button>
        </div>
    }
}

/// The reviewer's answer.
fn choices(ui: &Ui, props: &ReviewerProps, id: IndicatorId, chosen: Option<Status>) -> Html {
    let group = ui.id(format!("opinion-{id}-answer"));
    html! {
        <fieldset class="answers">
            <legend>{ ui.messages.opinions().own_answer }</legend>
            <div class="choices">
                for status in Status::ALL {
                    <div class={classes!("choice", status.code())} key={status.code()}>
                        <input type="radio" id={format!("{group}-{}", status.code())} name={group.clone()} value={status.code()}
                            checked={chosen == Some(status)}
                            onchange={props.dispatch.on(Msg::GiveOpinion(id, OpinionInput::Status(status)))} />
                        <label for={format!("{group}-{}", status.code())}>{ (ui.messages.common().status)(status) }</label>
                    </div>
                }
            </div>
        </fieldset>
    }
}
