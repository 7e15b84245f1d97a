//! Searches the indicators, by number or by word.

use std::rc::Rc;

use jalon_core::date::Date;
use jalon_core::document::Document;
use jalon_core::rnq::{Applicability, IndicatorId};
use jalon_core::search::search;
use jalon_core::session::Msg;
use yew::prelude::*;

use crate::browser::dom;
use crate::context::use_ui;
use crate::dispatch::Dispatch;

#[derive(Properties, PartialEq)]
pub(super) struct SearchProps {
    pub(super) document: Rc<Document>,
    pub(super) today: Date,
    pub(super) dispatch: Dispatch,
}

/// The field, and what it finds. Choosing a result ends the search.
#[function_component]
pub(super) fn Search(props: &SearchProps) -> Html {
    let ui = use_ui();
    let messages = ui.messages.review();
    let query = use_state_eq(String::new);
    let oninput = {
        let query = query.clone();
        Callback::from(move |event: InputEvent| query.set(dom::value(event.target())))
    };
    let onclick = {
        let query = query.clone();
        Callback::from(move |_: MouseEvent| query.set(String::new()))
    };
    let found = search(&props.document, ui.language, props.today, &query);
    let words = query.trim();
    let first = found.first().copied();
    let onkeydown = {
        let (query, dispatch) = (query.clone(), props.dispatch.clone());
        Callback::from(move |event: KeyboardEvent| {
            if let Some(id) = first.filter(|_| event.key() == "Enter") {
                dispatch.send(Msg::GoToIndicator(id));
                query.set(String::new());
            }
        })
    };
    // The number of one that does not apply: the reason is the answer.
    let wanted = words.parse().ok().and_then(IndicatorId::from_number);
    let excluded = wanted.and_then(|id| match props.document.profile.applicability(id.row(), props.today) {
        Applicability::Excluded(why) => Some(format!("{id}. {}", (ui.messages.rules().excluded)(why))),
        Applicability::Applies(_) => None,
    });
    let outcome = match excluded {
        _ if words.is_empty() => String::new(),
        Some(why) => why,
        None => (messages.found)(found.len(), words),
    };
    html! {
        <search class="search">
            <label for={ui.id("search")}>{ messages.search }</label>
            <input type="search" id={ui.id("search")} value={(*query).clone()} autocomplete="off" spellcheck="false"
                aria-describedby={ui.id("search-why")} {oninput} {onkeydown} />
            <p class="why" id={ui.id("search-why")}>{ messages.search_why }</p>
            <p class="why" role="status">{ outcome }</p>
            if !found.is_empty() {
                <ol onclick={onclick}>
                    for id in found {
                        <li key={id.number()}>
                            <button type="button" class="link" onclick={props.dispatch.on(Msg::GoToIndicator(id))}>
                                { format!("{id}. {}", ui.messages.indicator(id).title) }
                            </button>
                        </li>
                    }
                </ol>
            }
        </search>
    }
}
