//! The root component: renders the session and moves the focus.

mod autosave;
mod effects;
mod files;
mod layout;
mod loading;
mod props;
mod runtime;

use std::cell::Cell;

use jalon_core::document::read_import;
use jalon_core::session::{FocusTarget, Screen, State, View};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::browser::files::Incoming;
use crate::browser::page::Listener;
use crate::browser::{dom, page};
use crate::components::file_input::{read_file, review};
use crate::context::Ui;

pub(crate) use layout::{Layout, layout};
pub(crate) use props::AppProps;
pub(crate) use runtime::Runtime;

/// The root component of the widget.
pub(crate) struct App {
    root: NodeRef,
    /// Whether the dialogs are part of the page.
    has_dialogs: Cell<bool>,
    /// The language and title last set on the standalone page.
    page_language: Option<(&'static str, String)>,
    /// Import what is dropped on the widget or pasted there, or on the standalone page.
    import_listeners: Option<[Listener; 3]>,
}

impl Component for App {
    /// The session changed.
    type Message = ();
    type Properties = AppProps;

    fn create(_: &Context<Self>) -> Self {
        Self { root: NodeRef::default(), has_dialogs: Cell::new(false), page_language: None, import_listeners: None }
    }

    fn update(&mut self, _: &Context<Self>, (): ()) -> bool {
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let props = ctx.props();
        let (state, dispatch) = (props.runtime.state(), props.runtime.dispatch());
        // Until the first one opens, no dialog is in the way of the first render. From
        // then on they stay: a dialog that closes gives the focus back.
        self.has_dialogs.set(self.has_dialogs.get() || state.dialog.is_open());
        let place = Layout {
            root: &self.root,
            own_page: props.own_page,
            has_dialogs: self.has_dialogs.get(),
            later: props.runtime.later(),
            onretry: props.runtime.load_again(),
        };
        layout(&ui(props, &state), &state, dispatch, &place)
    }

    fn rendered(&mut self, ctx: &Context<Self>, first_render: bool) {
        let props = ctx.props();
        if first_render {
            let link = ctx.link().clone();
            props.runtime.start(Callback::from(move |()| link.send_message(())));
            self.import_listeners = self.listen_for_imports(props);
        }
        let ui = {
            let state = props.runtime.state();
            let ui = ui(props, &state);
            if props.own_page {
                self.update_page(&ui, &state);
            }
            ui
        };
        // Moving the focus may send a message, so the state must not be
        // borrowed here.
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
    /// Sets the language and the title of the standalone page. Browsers use the
    /// title as the file name when printing to a file.
    fn update_page(&mut self, ui: &Ui, state: &State) {
        let prints_report = state.screen == Screen::Summary && state.view == View::Report;
        let title = if prints_report {
            (ui.messages.shell().report_title)(&state.document.profile.name)
        } else {
            ui.messages.shell().page_title.to_owned()
        };
        let page_language = Some((ui.language.code(), title));
        if page_language != self.page_language {
            if let Some((code, title)) = &page_language {
                page::set_language(code, title);
            }
            self.page_language = page_language;
        }
    }

    fn listen_for_imports(&self, props: &AppProps) -> Option<[Listener; 3]> {
        let runtime = props.runtime.clone();
        let import = move |incoming| {
            let runtime = runtime.clone();
            spawn_local(async move {
                let today = runtime.state().today;
                let outcome = match incoming {
                    Incoming::File(file) => read_file(file, today).await,
                    Incoming::Text(text) => read_import(&text, today),
                };
                review(runtime.dispatch(), outcome);
            });
        };
        // The standalone page, or the shadow root. Above the root of the component,
        // so that a view can take a file first.
        Some(page::on_import(&self.root.get()?.get_root_node().into(), import))
    }

    /// Moves the focus to where the visitor navigated.
    fn focus(&self, ui: &Ui, target: FocusTarget) {
        // Scroll far enough up to keep the navigation above the heading in
        // view.
        let (id, above) = match target {
            FocusTarget::HeadingInPlace => return dom::focus_in_place(self.root.cast().as_ref(), &ui.id("title")),
            FocusTarget::Question => {
                return dom::focus_near(self.root.cast().as_ref(), &ui.id("title"), &ui.id("pass"));
            }
            FocusTarget::Heading => (ui.id("title"), Some(ui.id("places"))),
            FocusTarget::Criterion => (ui.id("title"), Some(ui.id("criteria"))),
            FocusTarget::Indicator(id) => (ui.id(format!("i{id}")), None),
            FocusTarget::Turnover => (ui.id("turnover"), None),
            FocusTarget::PlannedDate => (ui.id("planned-date"), None),
        };
        dom::go_to(self.root.cast().as_ref(), &id, above.as_deref());
    }
}
