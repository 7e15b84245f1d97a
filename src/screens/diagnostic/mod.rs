//! The diagnostic screen: the guided pass, one question at a time, and the list of
//! all indicators.

mod indicator;
mod list;
mod pass;
mod pause;
mod review;
mod search;
mod segments;

use jalon_core::session::{Msg, OpenDialog, PassStep, Screen, State, View};
use yew::prelude::*;

use crate::components::saved_sign::is_saved;
use crate::context::Ui;
use crate::dispatch::Dispatch;

/// The current view of the screen.
pub(super) fn view(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    match (state.view, state.pass_step()) {
        (_, None) => nothing_applies(ui, dispatch),
        (View::Review, _) => html! {
            <review::Review key="review" document={state.document.clone()} derived={state.derived.clone()}
                today={state.today} criterion={state.criterion} filter={state.filter} filtered={state.filtered.clone()} expanded={state.expanded.clone()}
                dispatch={dispatch.clone()} />
        },
        (_, Some(PassStep::Question(id))) => html! {
            <pass::Pass key="pass" {id} document={state.document.clone()} derived={state.derived.clone()} today={state.today}
                is_saved={is_saved(state)} is_helped={matches!(state.dialog, OpenDialog::Help(helped) if helped == id)}
                dispatch={dispatch.clone()} />
        },
        (_, Some(PassStep::Pause(criterion))) => pause::pause(ui, state, criterion, dispatch),
    }
}

/// Without a category there is no question.
fn nothing_applies(ui: &Ui, dispatch: &Dispatch) -> Html {
    let messages = ui.messages.diagnostic();
    html! {
        <div class="diagnostic" key="nothing">
            { ui.landmark(1, "title", "", messages.title) }
            <p>{ messages.no_category }</p>
            <button type="button" class="primary" onclick={dispatch.on(Msg::Go(Screen::Organisation))}>{ ui.messages.shell().nav_organisation }</button>
        </div>
    }
}
