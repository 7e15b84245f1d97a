//! The main navigation between the four screens.

use jalon_core::session::{Msg, Screen, State, View};
use yew::prelude::*;

use crate::context::Ui;
use crate::dispatch::Dispatch;

/// The screens that the host page shows. None is current during the greeting.
pub(super) fn main_nav(ui: &Ui, state: &State, current: Option<Screen>, dispatch: &Dispatch) -> Html {
    let shell = ui.messages.shell();
    let name = |screen| match screen {
        Screen::Organisation => shell.nav_organisation,
        Screen::Diagnostic => shell.nav_diagnostic,
        // A budget screen with only the quotes view is named after it.
        Screen::Budget if !View::Costs.is_shown(ui.options.sections) => ui.messages.budget_tabs().quotes,
        Screen::Budget => shell.nav_budget,
        Screen::Summary => shell.nav_summary,
    };
    html! {
        <nav class="places" id={ui.id("places")} aria-label={shell.nav_label}>
            <ol>
                for screen in Screen::shown(ui.options.sections).filter(|screen| state.offers_screen(*screen)) {
                    <li key={screen as u8}>
                        <button type="button" aria-current={(current == Some(screen)).then_some("page")}
                            onclick={dispatch.on(Msg::Go(screen))}>{ name(screen) }</button>
                    </li>
                }
            </ol>
        </nav>
    }
}
