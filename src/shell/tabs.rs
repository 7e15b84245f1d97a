//! The tabs of a screen with several views.

use jalon_core::session::{Msg, Screen, State, View};
use yew::prelude::*;

use crate::context::Ui;
use crate::dispatch::Dispatch;

/// The tabs of the screen; nothing if it has only one view.
pub(super) fn tabs(ui: &Ui, state: &State, screen: Screen, dispatch: &Dispatch) -> Html {
    let current = state.view;
    let (budget, summary) = (ui.messages.budget_tabs(), ui.messages.summary_tabs());
    let name = |view| match view {
        View::Start
        | View::Activity
        | View::Size
        | View::Audit
        | View::Profile
        | View::Pass
        | View::Review
        | View::Gap => "",
        View::Costs => budget.costs,
        View::Calendar => budget.calendar,
        View::Quotes => budget.quotes,
        View::Overview => summary.overview,
        View::Plan => summary.plan,
        View::Evidence => summary.evidence,
        View::Report => summary.report,
        View::Compare => summary.compare,
        View::FollowUp => summary.follow_up,
        View::Opinions => summary.opinions,
    };
    let shown = || View::shown(screen, ui.options.sections).filter(|view| view.tab() == *view && state.offers(*view));
    if shown().count() < 2 {
        return Html::default();
    }
    let label = match screen {
        Screen::Organisation | Screen::Diagnostic => return Html::default(),
        Screen::Budget => budget.views_label,
        Screen::Summary => summary.views_label,
    };
    html! {
        <nav class="views" aria-label={label} key={screen as u8}>
            <ul>
                for view in shown() {
                    <li key={view as u8}>
                        <button type="button" aria-current={(current.tab() == view).then_some("true")}
                            onclick={dispatch.on(Msg::GoToView(view))}>{ name(view) }</button>
                    </li>
                }
            </ul>
        </nav>
    }
}
