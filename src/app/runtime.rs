//! One running session: its state, store and timers. It lives outside the
//! component, so a message takes effect immediately, and leaving the page saves
//! the latest input even if a render is pending.

use std::cell::{Cell, Ref, RefCell};
use std::rc::{Rc, Weak};

use gloo_timers::callback::Timeout;
use jalon_core::document::FileKey;
use jalon_core::embedding::Options;
use jalon_core::session::{
    DocumentStore, Effect, Environment, FocusTarget, Msg, OpenDialog, ShareRequest, Snapshot, State, initial_state,
    replace_host_rates, update,
};
use litemap::LiteMap;
use yew::Callback;

use crate::browser::history::History;
use crate::browser::host::{Host, PageFunction, answer, warn};
use crate::browser::page::{self, Listener};
use crate::browser::storage::{self, BrowserStorage};
use crate::browser::{clock, random};
use crate::dispatch::Dispatch;
use crate::later::Later;

/// One running session.
#[derive(Debug)]
pub(crate) struct Runtime {
    /// The session itself, for browser callbacks, which must not keep it alive.
    this: Weak<Self>,
    pub(super) host: Host,
    pub(super) options: RefCell<Rc<Options>>,
    pub(super) state: RefCell<State>,
    pub(super) store: RefCell<DocumentStore<BrowserStorage>>,
    dispatch: Dispatch,
    /// Requests a render of the widget.
    pub(super) redraw: RefCell<Callback<()>>,
    pub(super) save_timer: RefCell<Option<Timeout>>,
    pub(super) notice_timer: RefCell<Option<Timeout>>,
    pub(super) advance_timer: RefCell<Option<Timeout>>,
    /// The browser's history, where the widget may use it.
    pub(super) history: History,
    listeners: RefCell<Vec<Listener>>,
    /// Those about the file that is open.
    pub(super) file_listeners: RefCell<Vec<Listener>>,
    /// For each file that was open, by its key: the snapshots that only this page has.
    pub(super) page_snapshots: RefCell<LiteMap<String, [Vec<Snapshot>; 2]>>,
    /// Asks before the page is left, while work is not saved.
    pub(super) leave_guard: RefCell<Option<Listener>>,
    /// The element that takes the focus after the next render.
    pub(super) pending_focus: Cell<Option<FocusTarget>>,
    /// The effects to carry out after the first render.
    initial_effects: RefCell<Vec<Effect>>,
    /// Requests from the host page that wait for an answer.
    share_requests: RefCell<Vec<(u32, PageFunction)>>,
    last_request: Cell<u32>,
    /// Whether the browser has no locks.
    pub(super) lacks_locks: Cell<bool>,
    /// Whether this widget tells the others that everything was erased.
    pub(super) is_announcing: Cell<bool>,
    /// The views that come later.
    pub(super) later: Cell<Later>,
    /// Loads them again after a failure.
    pub(super) load_again: Callback<()>,
    /// Effects that wait for those before them.
    pub(super) effects: RefCell<Vec<Effect>>,
    /// Whether effects are being carried out.
    pub(super) is_running: Cell<bool>,
}

/// A runtime equals only itself.
impl PartialEq for Runtime {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Runtime {
    /// Starts a session for a widget with these options.
    pub(crate) fn new(host: Host, options: Rc<Options>, instance: &str, own_page: bool) -> Rc<Self> {
        let history = History::of(&options, instance, own_page);
        let environment = Environment {
            now: clock::now(),
            preferred_languages: page::preferred_languages(),
            seed: random::seed(),
            bookmark: storage::last_bookmark(&options.storage_key),
            file: storage::tab_file(&options.storage_key),
            address: history.address(),
            can_share: host.can_share(),
        };
        let (state, store, effects) = initial_state(&BrowserStorage, &options, &environment);
        Rc::new_cyclic(|this: &Weak<Self>| Self {
            this: this.clone(),
            host,
            options: RefCell::new(options),
            state: RefCell::new(state),
            store: RefCell::new(store),
            dispatch: {
                let this = this.clone();
                Dispatch::new(move |msg| {
                    if let Some(runtime) = this.upgrade() {
                        runtime.send(msg);
                    }
                })
            },
            redraw: RefCell::default(),
            save_timer: RefCell::default(),
            notice_timer: RefCell::default(),
            advance_timer: RefCell::default(),
            history,
            listeners: RefCell::default(),
            file_listeners: RefCell::default(),
            page_snapshots: RefCell::default(),
            leave_guard: RefCell::default(),
            pending_focus: Cell::default(),
            initial_effects: RefCell::new(effects),
            share_requests: RefCell::default(),
            last_request: Cell::default(),
            lacks_locks: Cell::default(),
            is_announcing: Cell::default(),
            later: Cell::default(),
            load_again: Self::later_loader(this.clone()),
            effects: RefCell::default(),
            is_running: Cell::default(),
        })
    }

    /// The state after the last message.
    pub(crate) fn state(&self) -> Ref<'_, State> {
        self.state.borrow()
    }

    pub(super) fn weak(&self) -> Weak<Self> {
        self.this.clone()
    }

    /// The dispatch that views send messages with.
    pub(crate) const fn dispatch(&self) -> &Dispatch {
        &self.dispatch
    }

    /// Updates the state, requests a render, and carries out the effects.
    pub(crate) fn send(&self, msg: Msg) {
        let effects = update(&mut self.state.borrow_mut(), msg, clock::now());
        self.redraw.borrow().emit(());
        self.run(effects);
        self.guard_unsaved_work();
        self.load_ahead();
    }

    /// Called after the first render. From now on, `redraw` requests renders.
    pub(super) fn start(&self, redraw: Callback<()>) {
        *self.redraw.borrow_mut() = redraw;
        self.listen_to_file();
        let key = FileKey::FIRST.storage_key(&self.options.borrow().storage_key);
        let [leaving, erased, returning, arriving] = std::array::from_fn(|_| self.this.clone());
        let mut listeners = page::on_leave(move || {
            if let Some(runtime) = leaving.upgrade() {
                runtime.leave();
            }
        });
        listeners.extend(page::on_erased(&key, move || {
            if let Some(runtime) = erased.upgrade().filter(|runtime| !runtime.is_announcing.get()) {
                runtime.send(Msg::ErasedElsewhere);
            }
        }));
        listeners.extend(page::on_return(move || {
            if let Some(runtime) = returning.upgrade() {
                runtime.check_date();
            }
        }));
        listeners.extend(self.history.on_arrival(move |place| {
            if let Some(runtime) = arriving.upgrade() {
                runtime.send(Msg::Arrive(place));
            }
        }));
        *self.listeners.borrow_mut() = listeners;
        let effects = self.initial_effects.take();
        self.run(effects);
        self.guard_unsaved_work();
        self.load_if_near();
    }

    /// Brings the screen up to date where the page was left open over midnight.
    fn check_date(&self) {
        let is_another_day = self.state().today != clock::now().today;
        if is_another_day {
            self.send(Msg::CheckDate);
        }
    }

    /// Saves unsaved changes when the host page removes the widget.
    pub(crate) fn stop(&self) {
        self.leave();
        self.listeners.take();
        self.file_listeners.take();
        self.leave_guard.take();
        self.save_timer.take();
        self.notice_timer.take();
        self.advance_timer.take();
        for (_, request) in self.share_requests.take() {
            answer(&request, None);
        }
    }

    /// Applies new options.
    pub(crate) fn set_options(&self, options: &Rc<Options>) {
        let before = self.options.replace(options.clone());
        if let Some(language) = options.language.filter(|_| options.language != before.language) {
            self.send(Msg::HostLanguage(language));
        }
        if options.sections != before.sections {
            self.send(Msg::Sections(options.sections));
        }
        if options.tips != before.tips {
            warn(&self.later.get().warnings(options));
        }
        let to = options.budget();
        if to != before.budget() {
            replace_host_rates(&BrowserStorage, options);
            self.send(Msg::Rates { from: before.budget(), to });
        }
    }

    /// Asks the visitor whether the page at `origin` may have the document, and
    /// answers with the document or null.
    pub(crate) fn request_share(&self, origin: &str, request: PageFunction) {
        let id = self.last_request.get().wrapping_add(1);
        self.last_request.set(id);
        self.share_requests.borrow_mut().push((id, request));
        self.send(Msg::Open(OpenDialog::Share(ShareRequest { id, origin: origin.into() })));
    }

    /// Answers a request, once.
    pub(super) fn answer_share(&self, id: u32, document: Option<&str>) {
        let mut requests = self.share_requests.borrow_mut();
        let Some(position) = requests.iter().position(|(other, _)| *other == id) else { return };
        let (_, request) = requests.swap_remove(position);
        // The page's code may call the widget again, so no borrow is held.
        drop(requests);
        answer(&request, document);
    }
}
