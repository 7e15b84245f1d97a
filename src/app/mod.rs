//! The component of the widget: draws the session, and moves the focus.

mod effects;
mod props;
mod runtime;

use jalon_core::session::{FocusTarget, Screen, State, View};
use yew::prelude::*;

use crate::browser::{dom, page};
use crate::context::Ui;
use crate::dialogs::dialogs;
use crate::screens::screen;
use crate::shell::{call_card, footer, header, navigation, notice, warnings};

pub(crate) use props::AppProps;
pub(crate) use runtime::Runtime;

/// The widget.
pub(crate) struct App {
    root: NodeRef,
    /// The language and the title that our own page has.
    page_language: Option<(&'static str, String)>,
}

impl Component for App {
    /// The session has changed.
    type Message = ();
    type Properties = AppProps;

    fn create(_: &Context<Self>) -> Self {
        Self { root: NodeRef::default(), page_language: None }
    }

    fn update(&mut self, _: &Context<Self>, (): ()) -> bool {
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let props = ctx.props();
        let (state, dispatch) = (props.runtime.state(), props.runtime.dispatch());
        let ui = ui(props, &state);
        let current = state.greeting.is_none().then_some(state.screen);
        // On a host page a header, a main part and a footer would be the page's
        // own landmarks.
        let landmark = |name: &'static str| if props.own_page { name } else { "div" };
        html! {
            <ContextProvider<Ui> context={ui.clone()}>
            <div class="jalon" lang={ui.language.code()} dir="ltr" ref={self.root.clone()}>
                <@{landmark("header")} class="head">{ header(&ui, &state, &self.root, dispatch) }</@>
                { warnings(&ui, &state, dispatch) }
                { navigation(&ui, &state, current, dispatch) }
                <@{landmark("main")} class="content">
                    <section class="screen" key={state.replacements} aria-labelledby={ui.id("title")}>
                        { screen(&ui, &state, dispatch) }
                    </section>
                    { call_card(&ui, &state, current, dispatch) }
                    { notice(&ui, &state, dispatch) }
                </@>
                <@{landmark("footer")} class="foot">{ footer(&ui, current, dispatch) }</@>
                { dialogs(&ui, &state, dispatch) }
            </div>
            </ContextProvider<Ui>>
        }
    }

    fn rendered(&mut self, ctx: &Context<Self>, first_render: bool) {
        let props = ctx.props();
        if first_render {
            let link = ctx.link().clone();
            props.runtime.start(Callback::from(move |()| link.send_message(())));
        }
        let ui = {
            let state = props.runtime.state();
            let ui = ui(props, &state);
            if props.own_page {
                self.name_page(&ui, &state);
            }
            ui
        };
        // A field that loses the focus may send a message: no borrow is held.
        if let Some(target) = props.runtime.take_focus_target() {
            self.focus(&ui, target);
        }
    }

    fn destroy(&mut self, ctx: &Context<Self>) {
        ctx.props().runtime.stop();
    }
}

fn ui(props: &AppProps, state: &State) -> Ui {
    let language = state.language.or_fallback();
    Ui { language, messages: language.messages(), instance: props.instance.clone(), options: props.options.clone() }
}

impl App {
    /// Gives our own page the language on screen, and a title: a file that the
    /// page is printed to takes its name from it.
    fn name_page(&mut self, ui: &Ui, state: &State) {
        let prints_report = state.screen == Screen::Summary && state.view == View::Report;
        let title = if prints_report {
            (ui.messages.report.page_title)(&state.document.profile.name)
        } else {
            ui.messages.shell.page_title.to_owned()
        };
        let named = Some((ui.language.code(), title));
        if named != self.page_language {
            if let Some((code, title)) = &named {
                page::set_language(code, title);
            }
            self.page_language = named;
        }
    }

    /// Moves the focus where the visitor went.
    fn focus(&self, ui: &Ui, target: FocusTarget) {
        // What leads on from there stays in sight above the heading.
        let (id, above) = match target {
            FocusTarget::Heading => (ui.id("title"), Some(ui.id("places"))),
            FocusTarget::Criterion => (ui.id("title"), Some(ui.id("criteria"))),
            FocusTarget::Indicator(id) => (ui.id(format!("i{id}")), None),
            FocusTarget::Turnover => (ui.id("turnover"), None),
            FocusTarget::PlannedDate => (ui.id("planned-date"), None),
        };
        dom::go_to(self.root.cast(), &id, above.as_deref());
    }
}
