//! The greeting of a visitor who comes back: resume, or start anew.

use yew::prelude::*;

use super::app::dispatch_on;
use super::context::Ui;
use super::replace::repairs;
use super::state::{Dispatch, Msg, State};
use super::told::Overlay;
use crate::assessment::readiness;
use crate::date::Date;

/// Offers to resume, and forces nothing. `saved` is the day the work was saved,
/// if known.
pub(crate) fn welcome_back(ui: &Ui, state: &State, saved: Option<Date>, dispatch: &Dispatch) -> Html {
    let (document, today) = (&state.document, state.today);
    let welcome = &ui.words.welcome;
    let counts = readiness(document, today, None);
    let review = document.to_review(today).count();
    html! {
        <div class="card welcome" key="welcome">
            { ui.landmark(1, "title", "", welcome.title) }
            <p>{ (welcome.found)(saved, counts.answered(), counts.applicable()) }</p>
            if review > 0 {
                <p>{ (welcome.review)(review) }</p>
            }
            { repairs(ui, &state.repairs.0, state.repairs.1) }
            <div class="actions">
                <button type="button" class="primary" onclick={dispatch_on(dispatch, || Msg::Resume)}>{ welcome.resume }</button>
                <button type="button" onclick={dispatch_on(dispatch, || Msg::Open(Overlay::StartAnew))}>{ ui.words.data.start_anew }</button>
            </div>
        </div>
    }
}
