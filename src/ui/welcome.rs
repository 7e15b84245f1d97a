//! The greeting of a visitor who comes back: resume, or start anew.

use std::rc::Rc;

use yew::prelude::*;

use super::app::dispatch_on;
use super::context::{Heading, use_ui};
use super::state::{Dispatch, Msg, Overlay};
use crate::assessment::readiness;
use crate::date::Date;
use crate::document::Document;

#[derive(Properties, PartialEq)]
pub(crate) struct WelcomeProps {
    pub(crate) document: Rc<Document>,
    pub(crate) today: Date,
    /// The day the work was saved, if known.
    pub(crate) saved: Option<Date>,
    pub(crate) dispatch: Dispatch,
}

/// Offers to resume, and forces nothing.
#[function_component]
pub(crate) fn WelcomeBack(props: &WelcomeProps) -> Html {
    let ui = use_ui();
    let welcome = &ui.words.welcome;
    let counts = readiness(&props.document, props.today, None);
    let review = props.document.to_review(props.today).count();
    html! {
        <div class="card welcome">
            <Heading depth={1} id={ui.id("title")}>{ welcome.title }</Heading>
            <p>{ (welcome.found)(props.saved, counts.answered(), counts.applicable()) }</p>
            if review > 0 {
                <p>{ (welcome.review)(review) }</p>
            }
            <div class="actions">
                <button type="button" class="primary" onclick={dispatch_on(&props.dispatch, || Msg::Resume)}>{ welcome.resume }</button>
                <button type="button" onclick={dispatch_on(&props.dispatch, || Msg::Open(Overlay::StartAnew))}>{ ui.words.data.start_anew }</button>
            </div>
        </div>
    }
}
