//! The widget as a whole: its state, its frame, and where the focus goes.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use yew::prelude::*;

use super::banner::banner;
use super::budget::budget_screen;
use super::calendar::calendar_screen;
use super::call::{Call, call_link, host_line};
use super::compare::Compare;
use super::conflicts::conflicts;
use super::context::Ui;
use super::data::data;
use super::diagnostic::Diagnostic;
use super::hosted::{use_options, use_telling, use_words};
use super::keeper::Keeper;
use super::keeping::use_keeping;
use super::nav::{languages, places, strip, views};
use super::organisation::organisation;
use super::paper::Paper;
use super::place::{Screen, View};
use super::plan::Plan;
use super::quotes::Quotes;
use super::remote::Remote;
use super::replace::replacing;
use super::share::sharing;
use super::start::{fresh, initial};
use super::state::{Dispatch, Msg, State, Target};
use super::summary::summary;
use super::told::Overlay;
use super::welcome::welcome_back;
use crate::browser::host::Host;
use crate::browser::{dom, page};
use crate::embedding::Options;

/// What an instance is set up with.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Setup {
    /// What the page decided.
    pub(crate) options: Rc<Options>,
    /// What ids start with; different for each instance on a page.
    pub(crate) instance: AttrValue,
    /// Whether the page is ours alone, so that it takes the widget's language.
    pub(crate) own_page: bool,
    /// Who is told what happens.
    pub(crate) host: Host,
    /// How the page reaches the widget.
    pub(crate) remote: Remote,
}

/// The widget.
#[function_component]
pub fn App(setup: &Setup) -> Html {
    let options = &setup.options;
    let keeper = use_memo((), |()| RefCell::new(Keeper::new(&options.storage_key, fresh(options))));
    let state = {
        let keeper = keeper.clone();
        use_reducer(move || initial(&mut keeper.borrow_mut(), options))
    };
    let dispatch = state.dispatcher();
    use_keeping(&state, &keeper, &dispatch);
    use_hush(&state, &dispatch);
    use_options(setup, &dispatch);
    use_telling(&state, setup, &dispatch);
    use_words(&state, setup, &dispatch);

    let language = state.document.language.spoken();
    let ui = Ui { language, words: language.words(), instance: setup.instance.clone(), options: options.clone() };
    let words = ui.words;
    // What is printed to a file takes its name from the page's title.
    let on_paper = state.screen == Screen::Summary && state.view == View::Paper;
    let printed = on_paper.then(|| state.document.profile.name.clone());
    use_effect_with((language, setup.own_page, printed), move |(language, own_page, printed)| {
        if *own_page {
            let title = printed.as_ref().map(|name| (words.paper.page_title)(name));
            page::set_language(language.code(), title.as_deref().unwrap_or(words.shell.page_title));
        }
    });
    let root = use_node_ref();
    use_focus(&state, &root, &ui);

    let (document, today) = (&state.document, state.today);
    let greeting = state.welcome_back;
    let screen = match (greeting, state.screen) {
        (Some(saved), _) => welcome_back(&ui, &state, saved, &dispatch),
        (None, Screen::Organisation) => organisation(&ui, document, today, &dispatch),
        (None, Screen::Diagnostic) => html! {
            <Diagnostic key="diagnostic" document={document.clone()} {today} criterion={state.criterion}
                filter={state.filter} filtered={state.filtered.clone()} dispatch={dispatch.clone()} />
        },
        (None, Screen::Budget | Screen::Summary) => match state.view {
            View::Costs => budget_screen(&ui, document, &dispatch),
            View::Calendar => calendar_screen(&ui, document, today, &dispatch),
            View::Quotes => {
                html! { <Quotes key="quotes" document={document.clone()} {today} dispatch={dispatch.clone()} /> }
            }
            View::Overview => summary(&ui, document, today, &dispatch),
            View::Plan => html! { <Plan key="plan" document={document.clone()} {today} dispatch={dispatch.clone()} /> },
            View::Paper => {
                html! { <Paper key="paper" document={document.clone()} {today} dispatch={dispatch.clone()} /> }
            }
            View::Compare => html! { <Compare key="compare" document={document.clone()} {today} /> },
        },
    };
    let current = greeting.is_none().then_some(state.screen);
    // On a host's page a header, a main part and a footer would be the page's own.
    let part = |name: &'static str| if setup.own_page { name } else { "div" };
    html! {
        <ContextProvider<Ui> context={ui.clone()}>
        <div class="jalon" lang={language.code()} dir="ltr" ref={root.clone()}>
            <@{part("header")} class="head">
                { skip(&ui, &root) }
                <div class="brand">
                    <div class="name">{ ui.heading(0, words.shell.name) }</div>
                    <p class="tagline">{ (words.shell.tagline)(options.sections) }</p>
                </div>
                <div class="tools">
                    { languages(&ui, document.language, state.learning.1, &dispatch) }
                    <button type="button" class="quiet" onclick={dispatch_on(&dispatch, || Msg::Open(Overlay::Data))}>{ words.shell.data_button }</button>
                </div>
            </@>
            { banner(&ui, &state, &keeper, &dispatch) }
            { conflicts(&ui, &state.conflicts, document, &dispatch) }
            { places(&ui, current, &dispatch) }
            { strip(&ui, document, today) }
            if let Some(screen) = current {
                { views(&ui, screen, state.view, &dispatch) }
            }
            <@{part("main")} class="content">
                <section class="screen" key={state.replaced} aria-labelledby={ui.id("title")}>{ screen }</section>
                { call_card(&ui, &state, current, &dispatch) }
                { notice(&ui, &state, &dispatch) }
            </@>
            <@{part("footer")} class="foot">
                <p>{ if options.call.is_some() { words.host.call_privacy } else { words.shell.privacy } }</p>
                <p>{ words.shell.disclaimer }</p>
                { host_line(&ui) }
                if let Some(call) = options.call.as_ref().filter(|_| !decides(current)) {
                    <p>{ call_link(&ui, call, call.url.to_string(), "", false, &dispatch) }</p>
                }
            </@>
            { data(&ui, &state, &keeper, &dispatch) }
            { replacing(&ui, &state, &keeper, &dispatch) }
            { sharing(&ui, &state, &dispatch) }
        </div>
        </ContextProvider<Ui>>
    }
}

/// Whether the place is one where the visitor knows enough to decide what to do
/// next.
fn decides(screen: Option<Screen>) -> bool {
    matches!(screen, Some(Screen::Budget | Screen::Summary))
}

/// The way past the navigation, for who comes by keyboard. The address stays:
/// inside a shadow root it would lead nowhere.
fn skip(ui: &Ui, root: &NodeRef) -> Html {
    let (root, title) = (root.clone(), ui.id("title"));
    let href = format!("#{title}");
    let onclick = Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        dom::go_to(root.cast(), &title, None);
    });
    html! { <a class="skip button" {href} {onclick}>{ ui.words.shell.skip }</a> }
}

/// The host's call to action, where the visitor decides what to do next;
/// elsewhere it is a link at the foot.
fn call_card(ui: &Ui, state: &State, current: Option<Screen>, dispatch: &Dispatch) -> Html {
    match &ui.options.call {
        // What was ticked was meant for what was seen then, and for whom.
        Some(call) if decides(current) => html! {
            <Call key={format!("{} {} {}", state.replaced, state.view as u8, call.url)} document={state.document.clone()}
                today={state.today} call={call.clone()} dispatch={dispatch.clone()} />
        },
        _ => Html::default(),
    }
}

/// What is said once, at the foot of the screen. A dialog says it itself.
fn notice(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    let shown = state.notice.filter(|_| matches!(state.overlay, Overlay::None));
    html! {
        <div class={classes!("notice", shown.is_some().then_some("shown"))}>
            <p role="status">{ shown.map_or("", |notice| notice.text(ui.words)) }</p>
            if shown.is_some() {
                if state.before_removal.is_some() {
                    <button type="button" key="undo" onclick={dispatch_on(dispatch, || Msg::UndoRemoval)}>{ ui.words.keeping.undo }</button>
                }
                <button type="button" key="close" aria-label={ui.words.common.close} onclick={dispatch_on(dispatch, || Msg::Hush)}>{ "✕" }</button>
            }
        </div>
    }
}

/// The keeper, shared by the parts that replace the document. There is one for
/// the life of the widget.
pub(crate) type KeeperRef = Rc<RefCell<Keeper>>;

/// An event handler that sends one message.
pub(crate) fn dispatch_on<E: 'static>(dispatch: &Dispatch, msg: impl Fn() -> Msg + 'static) -> Callback<E> {
    let dispatch = dispatch.clone();
    Callback::from(move |_| dispatch.dispatch(msg()))
}

/// Takes a notice away once it has been read. One that offers to take a removal
/// back stays until the visitor closes it or does something else: nobody has to
/// be quick.
#[hook]
fn use_hush(state: &UseReducerHandle<State>, dispatch: &Dispatch) {
    const READ_MILLIS: u32 = 7_000;
    let dispatch = dispatch.clone();
    let undo = state.before_removal.is_some();
    use_effect_with(state.said, move |said| {
        let timer = (*said > 0 && !undo).then(|| Timeout::new(READ_MILLIS, move || dispatch.dispatch(Msg::Hush)));
        move || drop(timer)
    });
}

/// Moves the focus where the visitor went.
#[hook]
fn use_focus(state: &UseReducerHandle<State>, root: &NodeRef, ui: &Ui) {
    let (root, ui) = (root.clone(), ui.clone());
    use_effect_with(state.focus, move |(moves, target)| {
        if *moves > 0 {
            // The way on stays in sight above the heading.
            let (id, above) = match target {
                Target::Heading => (ui.id("title"), Some(ui.id("places"))),
                Target::Criterion => (ui.id("title"), Some(ui.id("criteria"))),
                Target::Indicator(id) => (ui.id(format!("i{id}")), None),
                Target::Turnover => (ui.id("turnover"), None),
                Target::PlannedDate => (ui.id("planned-date"), None),
            };
            dom::go_to(root.cast(), &id, above.as_deref());
        }
    });
}
