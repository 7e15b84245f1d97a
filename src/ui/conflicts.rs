//! What two tabs changed differently, for the visitor to settle.

use std::rc::Rc;

use yew::prelude::*;

use super::app::dispatch_on;
use super::context::{Heading, use_ui};
use super::state::{Dispatch, Msg};
use crate::document::{Conflict, Document, Side};

#[derive(Properties, PartialEq)]
pub(crate) struct ConflictsProps {
    pub(crate) conflicts: Vec<Conflict>,
    pub(crate) document: Rc<Document>,
    pub(crate) dispatch: Dispatch,
}

/// Both versions of each, side by side. Nothing is kept before the choice.
#[function_component]
pub(crate) fn Conflicts(props: &ConflictsProps) -> Html {
    let ui = use_ui();
    let words = &ui.words.conflicts;
    html! {
        <div class="conflicts" role="status">
            if !props.conflicts.is_empty() {
                <section class="card conflict" aria-label={words.title}>
                    <Heading depth={1}>{ words.title }</Heading>
                    <p>{ words.why }</p>
                    <ul>
                        for (position, conflict) in props.conflicts.iter().enumerate() {
                            <li key={format!("{:?}", conflict.place)}>
                                <p><strong>{ ui.words.place(conflict.place) }</strong></p>
                                <div class="sides">
                                    <div>
                                        <p class="side">{ words.mine }</p>
                                        <p class="value">{ ui.words.value(conflict.place, &props.document) }</p>
                                        <button type="button" onclick={dispatch_on(&props.dispatch, move || Msg::Settle(position, Side::Mine))}>{ words.keep_mine }</button>
                                    </div>
                                    <div>
                                        <p class="side">{ words.theirs }</p>
                                        <p class="value">{ ui.words.value(conflict.place, &conflict.theirs) }</p>
                                        <button type="button" onclick={dispatch_on(&props.dispatch, move || Msg::Settle(position, Side::Theirs))}>{ words.keep_theirs }</button>
                                    </div>
                                </div>
                            </li>
                        }
                    </ul>
                </section>
            }
        </div>
    }
}
