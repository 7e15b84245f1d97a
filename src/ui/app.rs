//! The widget as a whole: its state, what is kept of it, and its frame.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use yew::prelude::*;

use super::banner::Banner;
use super::budget::BudgetScreen;
use super::conflicts::Conflicts;
use super::context::{Heading, Ui};
use super::data::{Data, Overlays};
use super::diagnostic::Diagnostic;
use super::keeper::{Found, Keeper, Outcome};
use super::nav::{LanguageSwitch, Nav, Strip};
use super::organisation::Organisation;
use super::state::{Dispatch, Keeping, Msg, Overlay, Screen, State, Target};
use super::summary::Summary;
use super::welcome::WelcomeBack;
use crate::assessment::Filter;
use crate::browser::{clock, dom, page};
use crate::document::Document;
use crate::rnq::Criterion;
use crate::text::Language;

/// How long after a change the document is kept, in milliseconds: what is
/// lost at most when the tab is killed.
const KEEP_AFTER_MILLIS: u32 = 400;

/// What a page can decide about the widget.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Options {
    /// The language to start in; the visitor's own where it is not said.
    #[prop_or_default]
    pub language: Option<Language>,
    /// What storage keys start with.
    pub storage_name: AttrValue,
    /// What ids start with; different for each instance on a page.
    pub instance: AttrValue,
    /// The level of the widget's own heading, 1 to 4.
    pub heading_level: u8,
    /// Whether the page is ours alone, so that it takes the widget's language.
    pub standalone: bool,
}

impl Options {
    /// The widget as the whole of our own page.
    #[must_use]
    pub fn standalone() -> Self {
        Self {
            language: None,
            storage_name: "jalon".into(),
            instance: "jalon".into(),
            heading_level: 1,
            standalone: true,
        }
    }
}

/// The widget.
#[function_component]
pub fn App(options: &Options) -> Html {
    let keeper = use_memo((), |()| RefCell::new(Keeper::new(&options.storage_name)));
    let state = {
        let keeper = keeper.clone();
        use_reducer(move || initial(&mut keeper.borrow_mut(), options))
    };
    let dispatch = state.dispatcher();
    use_keeping(&state, &keeper, &dispatch);

    let language = state.document.language;
    let ui = Ui {
        language,
        words: language.words(),
        instance: options.instance.clone(),
        level: options.heading_level.clamp(1, 4),
    };
    let words = ui.words;
    use_effect_with((language, options.standalone), move |(language, standalone)| {
        if *standalone {
            page::set_language(language.code(), words.shell.page_title);
        }
    });
    let root = use_node_ref();
    use_focus(&state, &root, &ui);

    let screen = match state.screen {
        _ if state.welcome_back.is_some() => html! {
            <WelcomeBack document={state.document.clone()} today={state.today} saved={state.welcome_back.flatten()} dispatch={dispatch.clone()} />
        },
        Screen::Organisation => {
            html! { <Organisation document={state.document.clone()} today={state.today} dispatch={dispatch.clone()} /> }
        }
        Screen::Diagnostic => html! {
            <Diagnostic document={state.document.clone()} today={state.today} criterion={state.criterion}
                filter={state.filter} filtered={state.filtered.clone()} dispatch={dispatch.clone()} />
        },
        Screen::Budget => html! { <BudgetScreen document={state.document.clone()} dispatch={dispatch.clone()} /> },
        Screen::Summary => {
            html! { <Summary document={state.document.clone()} today={state.today} dispatch={dispatch.clone()} /> }
        }
    };
    let notice = state.notice.map_or("", |notice| notice.text(words));
    let open_data = dispatch_on(&dispatch, || Msg::Open(Overlay::Data));
    html! {
        <ContextProvider<Ui> context={ui.clone()}>
        <div class="jalon" lang={language.code()} dir="ltr" ref={root}>
            <header class="head">
                <div class="brand">
                    <Heading depth={0} class="name">{ words.shell.name }</Heading>
                    <p class="tagline">{ words.shell.tagline }</p>
                </div>
                <div class="tools">
                    <LanguageSwitch {language} dispatch={dispatch.clone()} />
                    <button type="button" class="quiet" onclick={open_data}>{ words.shell.data_button }</button>
                </div>
            </header>
            <Banner keeping={state.keeping} set_aside={state.set_aside.clone()} document={state.document.clone()} today={state.today} dispatch={dispatch.clone()} />
            <Conflicts conflicts={state.conflicts.clone()} document={state.document.clone()} dispatch={dispatch.clone()} />
            <Nav screen={state.screen} welcome={state.welcome_back.is_some()} dispatch={dispatch.clone()} />
            <Strip document={state.document.clone()} today={state.today} />
            <section class="screen" aria-labelledby={ui.id("title")}>{ screen }</section>
            <div class={classes!("notice", state.notice.is_some().then_some("shown"))}>
                <p role="status">{ notice }</p>
                if state.before_removal.is_some() {
                    <button type="button" onclick={dispatch_on(&dispatch, || Msg::UndoRemoval)}>{ words.keeping.undo }</button>
                }
            </div>
            <footer class="foot">
                <p>{ words.shell.privacy }</p>
                <p>{ words.shell.disclaimer }</p>
            </footer>
            <Data open={matches!(state.overlay, Overlay::Data)} keeper={KeeperRef(keeper.clone())} document={state.document.clone()} today={state.today} dispatch={dispatch.clone()} />
            <Overlays overlay={state.overlay.clone()} keeper={KeeperRef(keeper)} document={state.document.clone()} today={state.today} {dispatch} />
        </div>
        </ContextProvider<Ui>>
    }
}

/// The keeper, shared by the components that replace the document. There is
/// one for the life of the widget.
#[derive(Clone)]
pub(crate) struct KeeperRef(pub(crate) Rc<RefCell<Keeper>>);

impl PartialEq for KeeperRef {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// An event handler that sends one message.
pub(crate) fn dispatch_on<E: 'static>(dispatch: &Dispatch, msg: impl Fn() -> Msg + 'static) -> Callback<E> {
    let dispatch = dispatch.clone();
    Callback::from(move |_| dispatch.dispatch(msg()))
}

/// What the widget starts with: kept work, or a new document in the visitor's
/// language.
fn initial(keeper: &mut Keeper, options: &Options) -> State {
    let moment = clock::now();
    let preferred = page::preferred_languages();
    let language = options.language.or_else(|| preferred.iter().find_map(|code| Language::from_code(code)));
    let mut state = State {
        document: Rc::new(Document { language: language.unwrap_or_default(), ..Document::default() }),
        today: moment.today,
        screen: Screen::default(),
        criterion: Criterion::C1,
        filter: Filter::All,
        filtered: Rc::default(),
        keeping: Keeping::Kept,
        conflicts: Vec::new(),
        overlay: Overlay::None,
        notice: None,
        before_removal: None,
        welcome_back: None,
        set_aside: None,
        urgent: 0,
        focus: (0, Target::Heading),
    };
    match keeper.start(moment) {
        Found::Nothing => {}
        Found::Work(loaded) => {
            state.welcome_back = (!loaded.document.is_untouched()).then_some(loaded.saved);
            state.document = Rc::new(loaded.document);
        }
        Found::Unreadable(text) => state.set_aside = Some(text),
        Found::Fault(fault) => state.keeping = Keeping::Failing(fault),
    }
    state
}

/// Keeps the document shortly after each change and when the page is left, and
/// follows what other tabs keep.
#[hook]
fn use_keeping(state: &UseReducerHandle<State>, keeper: &Rc<RefCell<Keeper>>, dispatch: &Dispatch) {
    let latest = use_memo((), |()| RefCell::new((state.document.clone(), true)));
    // While the visitor has a choice to make, nothing is written over.
    *latest.borrow_mut() = (state.document.clone(), state.conflicts.is_empty());
    let timer = use_memo((), |()| RefCell::new(None::<Timeout>));

    let sync = {
        let (keeper, dispatch, latest, timer) = (keeper.clone(), dispatch.clone(), latest.clone(), timer.clone());
        use_callback((), move |may_write: bool, ()| {
            timer.borrow_mut().take();
            let (document, settled) = latest.borrow().clone();
            let outcome = keeper.borrow_mut().sync(&document, may_write && settled, clock::now());
            match outcome {
                Outcome::Unchanged => {}
                Outcome::Kept => dispatch.dispatch(Msg::Kept(Keeping::Kept)),
                Outcome::Merged(merge) => dispatch.dispatch(Msg::Merged(merge)),
                Outcome::Erased => dispatch.dispatch(Msg::Kept(Keeping::Erased)),
                Outcome::Foreign => dispatch.dispatch(Msg::Kept(Keeping::Foreign)),
                Outcome::Fault(fault) => dispatch.dispatch(Msg::Kept(Keeping::Failing(fault))),
            }
        })
    };
    {
        let (sync, timer) = (sync.clone(), timer.clone());
        use_effect_with(state.document.clone(), move |_| {
            // A running timer is left to run: constant typing must not put
            // the moment off for ever.
            let mut timer = timer.borrow_mut();
            if timer.is_none() {
                *timer = Some(Timeout::new(KEEP_AFTER_MILLIS, move || sync.emit(true)));
            }
        });
    }
    {
        let sync = sync.clone();
        use_effect_with(state.urgent, move |urgent| {
            if *urgent > 0 {
                sync.emit(true);
            }
        });
    }
    let (keeper, latest) = (keeper.clone(), latest.clone());
    use_effect_with((), move |()| {
        let key = keeper.borrow().key().to_owned();
        let elsewhere = {
            let sync = sync.clone();
            page::on_stored_elsewhere(key, move || sync.emit(false))
        };
        let leaving = page::on_leave(move || {
            let (document, settled) = latest.borrow().clone();
            if settled {
                sync.emit(true);
            } else {
                // The choice was not made: this tab's side must not be lost.
                keeper.borrow_mut().keep_version(&document, clock::now());
            }
        });
        move || drop((elsewhere, leaving))
    });
}

/// Moves the focus where the visitor went.
#[hook]
fn use_focus(state: &UseReducerHandle<State>, root: &NodeRef, ui: &Ui) {
    let (root, ui) = (root.clone(), ui.clone());
    use_effect_with(state.focus, move |(moves, target)| {
        if *moves > 0 {
            let id = match target {
                Target::Heading => ui.id("title"),
                Target::Indicator(id) => ui.id(format!("i{id}")),
                Target::Turnover => ui.id("turnover"),
            };
            dom::focus(root.cast(), &id);
        }
    });
}
