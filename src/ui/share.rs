//! The question whether the page may have a copy of the document. A page from
//! another site cannot take it: the visitor gives it or not.

use yew::prelude::*;

use super::app::dispatch_on;
use super::context::Ui;
use super::dialog::Dialog;
use super::remote::exported;
use super::state::{Dispatch, Msg, State};
use super::told::{Notice, Overlay};

/// The dialog that asks.
pub(crate) fn sharing(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    let words = &ui.words.host;
    let question = match &state.overlay {
        Overlay::Share(question) => Some(question.clone()),
        _ => None,
    };
    let who = question.as_ref().map_or_else(Default::default, |question| question.who.clone());
    let give = {
        let (question, document, dispatch) = (question.clone(), state.document.clone(), dispatch.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(question) = &question {
                question.answer(Some(&exported(&document)));
            }
            dispatch.dispatch(Msg::Open(Overlay::None));
            dispatch.dispatch(Msg::Say(Notice::Shared));
        })
    };
    let refuse = {
        let (question, close) = (question.clone(), dispatch_on::<()>(dispatch, || Msg::Open(Overlay::None)));
        Callback::from(move |()| {
            if let Some(question) = &question {
                question.answer(None);
            }
            close.emit(());
        })
    };
    html! {
        <Dialog name="share" open={question.is_some()} title={words.share_title} onclose={refuse.clone()}>
            <p>{ (words.share_why)(&who) }</p>
            <p>{ words.share_holds }</p>
            <div class="actions">
                <button type="button" class="primary" onclick={refuse.reform(|_: MouseEvent| ())}>{ words.share_refuse }</button>
                <button type="button" onclick={give}>{ words.share_give }</button>
            </div>
        </Dialog>
    }
}
