//! The budget screen: days and costs, dates, and quotes.

mod calendar;
mod certifiers;
mod costs;
mod journey;
mod quote_cells;
mod quote_form;
mod quote_request_form;
mod quote_table;
mod quotes;
mod way;

use jalon_core::session::{State, View};
use yew::prelude::*;

use crate::context::Ui;
use crate::dispatch::Dispatch;

/// The current view of the screen.
pub(super) fn view(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    match state.view {
        View::Calendar => calendar::calendar(ui, state, dispatch),
        View::Quotes => html! {
            <quotes::Quotes key="quotes" document={state.document.clone()} derived={state.derived.clone()} today={state.today}
                dispatch={dispatch.clone()} />
        },
        _ => costs::costs(ui, state, dispatch),
    }
}
