//! The structure of the widget: what surrounds the current screen, and the screen.

use jalon_core::session::State;
use yew::prelude::*;

use crate::context::Ui;
use crate::dispatch::Dispatch;
use crate::later::Later;
use crate::screens::first_screen;
use crate::shell::{footer, header, navigation, notice, warnings};

/// What of the widget's structure does not follow from its state.
pub(crate) struct Layout<'a> {
    /// The element of the widget.
    pub(crate) root: &'a NodeRef,
    /// Whether this is the standalone page.
    pub(crate) own_page: bool,
    /// Whether the dialogs are part of the page, closed or open.
    pub(crate) has_dialogs: bool,
    /// The views that come later, and what loads them again after a failure.
    pub(crate) later: Later,
    pub(crate) onretry: &'a Callback<()>,
}

/// The whole widget.
pub(crate) fn layout(ui: &Ui, state: &State, dispatch: &Dispatch, layout: &Layout) -> Html {
    let current = state.greeting.is_none().then_some(state.screen);
    // On a host page, header, main and footer elements would become
    // landmarks of that page.
    let landmark = |name: &'static str| if layout.own_page { name } else { "div" };
    let has_card = layout.later.has_call_to_action(state);
    html! {
        <ContextProvider<Ui> context={ui.clone()}>
        // A page translator replaces text nodes by its own, which no render
        // updates; the visitor changes the language with the buttons.
        <div class="jalon notranslate" lang={ui.language.code()} dir="ltr" translate="no" ref={layout.root.clone()}>
            <@{landmark("header")} class="head">{ header(ui, state, layout.root, dispatch) }</@>
            { warnings(ui, state, dispatch) }
            { navigation(ui, state, current, dispatch) }
            <@{landmark("main")} class="content">
                <p class="print-head">{ (ui.messages.shell().print_head)(&state.document.profile.name, state.today) }</p>
                <section class="screen" key={state.replacements} aria-labelledby={ui.id("title")}>
                    if Later::has_screen(state) {
                        { layout.later.screen(ui, state, dispatch, layout.onretry) }
                    } else {
                        { first_screen(ui, state, dispatch) }
                    }
                </section>
                if has_card {
                    { layout.later.call_to_action_card(ui, state, dispatch) }
                }
                { notice(ui, state, dispatch) }
            </@>
            <@{landmark("footer")} class="foot">{ footer(ui, has_card, dispatch) }</@>
            if layout.has_dialogs {
                { layout.later.dialogs(ui, state, dispatch, layout.onretry) }
            }
        </div>
        </ContextProvider<Ui>>
    }
}
