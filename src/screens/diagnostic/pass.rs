//! A question of the guided pass: where one is, the question, what has changed, and
//! four large answers. Severities belong to the result.

use std::rc::Rc;

use jalon_core::date::Date;
use jalon_core::document::{Document, Status};
use jalon_core::rnq::{Edition, IndicatorId};
use jalon_core::session::{Derived, Msg, OpenDialog, PassMsg, View};
use yew::prelude::*;

use super::segments::segments;
use crate::browser::dom;
use crate::components::dialog::Dialog;
use crate::components::indicator::context::RowContext;
use crate::components::indicator::help::{help, process_note};
use crate::components::saved_sign::sign;
use crate::context::{Ui, use_ui};
use crate::dispatch::Dispatch;

#[derive(Properties, PartialEq)]
pub(super) struct PassProps {
    pub(super) id: IndicatorId,
    pub(super) document: Rc<Document>,
    pub(super) derived: Rc<Derived>,
    pub(super) today: Date,
    /// Whether there is work, and it is saved.
    pub(super) is_saved: bool,
    /// Whether the help is open.
    pub(super) is_helped: bool,
    pub(super) dispatch: Dispatch,
}

/// A question.
#[function_component]
pub(super) fn Pass(props: &PassProps) -> Html {
    let ui = &use_ui();
    let (messages, id, dispatch) = (ui.messages.pass(), props.id, &props.dispatch);
    let context = RowContext::of(&props.document, props.today);
    let process_only = context.process_only(id.row());
    let answer = props.document.entry(id).status();
    html! {
        <div class="pass">
            <span class="pass-top" id={ui.id("pass")}></span>
            <div class="guided" onkeydown={on_key(id, dispatch)}>
                { head(ui, props) }
                { question(ui, props, context, process_only) }
                <div class="answer-dock">
                    { answers(ui, id, answer, dispatch) }
                    <div class="actions pass-tools">
                        <button type="button" class="quiet" onclick={dispatch.on(Msg::Pass(PassMsg::Previous))}>{ messages.back }</button>
                        <button type="button" class="quiet" aria-haspopup="dialog" onclick={dispatch.on(Msg::Open(OpenDialog::Help(id)))}>{ messages.help }</button>
                        <button type="button" class="quiet" onclick={dispatch.on(Msg::Pass(PassMsg::Next))}>{ if answer.is_some() { messages.next } else { messages.skip } }</button>
                    </div>
                </div>
                <p class="why keys" id={ui.id("pass-keys")}>{ messages.keys }</p>
            </div>
            <Dialog name="help" open={props.is_helped} title={ui.messages.indicator(id).title} onclose={dispatch.on(Msg::Open(OpenDialog::None))}>
                { help(ui, id.row(), context, process_only) }
            </Dialog>
        </div>
    }
}

/// How far the visitor is, and the way to the list.
fn head(ui: &Ui, props: &PassProps) -> Html {
    let messages = ui.messages.pass();
    let ids: Vec<IndicatorId> = props.document.profile.applicable(props.today).map(|row| row.id).collect();
    let position = ids.iter().position(|id| *id == props.id).unwrap_or_default() + 1;
    html! {
        <div class="pass-head">
            <p class="position" id={ui.id("position")}>{ (messages.position)(props.id.row().criterion.number(), position, ids.len()) }</p>
            { sign(ui, props.is_saved) }
            <button type="button" class="quiet" onclick={props.dispatch.on(Msg::GoToView(View::Review))}>{ messages.review }</button>
            { segments(ui, &props.derived, props.id.row().criterion) }
        </div>
    }
}

/// The question, what changes it in the current edition, and an example.
fn question(ui: &Ui, props: &PassProps, context: RowContext, process_only: bool) -> Html {
    let (messages, diagnostic) = (ui.messages.pass(), ui.messages.diagnostic());
    let (id, text) = (props.id, ui.messages.indicator(props.id));
    let is_current = context.edition == Edition::Rnq2026;
    let change = text.change_2026.filter(|_| is_current);
    let entry = props.document.entry(id);
    let to_review = entry.to_review(id.row(), context.edition);
    let described_by = ["position", "question"].map(|name| ui.id(name).to_string()).join(" ");
    let title = html! { <><span class="number">{ id.number() }</span>{ " " }<span>{ text.title }</span></> };
    html! {
        <div class="ask" key={id.number()}>
            <@{ui.tag(1)} id={ui.id("title")} class="row-title" tabindex="-1" aria-describedby={described_by}>{ title }</@>
            <p class="question" id={ui.id("question")}>
                { text.question }
                if process_only {
                    { process_note(ui, context) }
                }
            </p>
            if let Some(change) = change {
                <p class="change"><strong>{ diagnostic.change_2026 }</strong>{ " " }{ change }</p>
            }
            if to_review {
                <p class="change"><strong>{ (diagnostic.to_review)(context.edition, entry.carried_over) }</strong></p>
            }
            if let [one, other, ..] = text.evidence {
                <p class="why">{ (messages.for_example)(one, other) }</p>
            }
        </div>
    }
}

/// The four answers. They are buttons: the arrow keys of radio buttons would answer
/// while one only looks for the right answer.
fn answers(ui: &Ui, id: IndicatorId, chosen: Option<Status>, dispatch: &Dispatch) -> Html {
    html! {
        <div class="answer-buttons" role="group" aria-label={ui.messages.pass().answers} aria-describedby={ui.id("pass-keys")}>
            for status in Status::ALL {
                <button type="button" key={format!("{id}-{}", status.code())} class={classes!("answer", status.code())}
                    aria-pressed={(chosen == Some(status)).to_string()}
                    onclick={dispatch.on(Msg::Pass(PassMsg::Answer(id, status)))}>{ (ui.messages.common().status)(status) }</button>
            }
        </div>
    }
}

/// The keys 1 to 4 answer, the arrows go back and on.
fn on_key(id: IndicatorId, dispatch: &Dispatch) -> Callback<KeyboardEvent> {
    let dispatch = dispatch.clone();
    Callback::from(move |event: KeyboardEvent| {
        let Some(key) = dom::shortcut(&event) else { return };
        let answer = key.parse::<usize>().ok().and_then(|number| Status::ALL.get(number.checked_sub(1)?).copied());
        let msg = match (key.as_str(), answer) {
            (_, Some(status)) => Msg::Pass(PassMsg::Answer(id, status)),
            ("ArrowLeft", _) => Msg::Pass(PassMsg::Previous),
            ("ArrowRight", _) => Msg::Pass(PassMsg::Next),
            _ => return,
        };
        event.prevent_default();
        dispatch.send(msg);
    })
}
