//! Loads the views that come later, and has the widget wait for them.

use std::rc::Weak;

use jalon_core::session::FocusTarget;
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

use super::runtime::Runtime;
use crate::browser::host::warn;
use crate::later::{self, Later};

impl Runtime {
    /// The views that come later.
    pub(super) const fn later(&self) -> Later {
        self.later.get()
    }

    /// Loads them, after a failure.
    pub(super) const fn load_again(&self) -> &Callback<()> {
        &self.load_again
    }

    /// Creates what `load_again` returns.
    pub(super) fn later_loader(this: Weak<Self>) -> Callback<()> {
        Callback::from(move |()| {
            if let Some(runtime) = this.upgrade() {
                runtime.load_later();
            }
        })
    }

    /// Loads them unless they are here or on their way.
    fn load_later(&self) {
        if matches!(self.later.get(), Later::Loaded(_) | Later::Loading) {
            return;
        }
        self.later.set(Later::Loading);
        self.redraw.borrow().emit(());
        let this = self.weak();
        spawn_local(async move {
            let later = later::load().await;
            if let Some(runtime) = this.upgrade() {
                warn(&later.warnings(&runtime.options.borrow()));
                runtime.later.set(later);
                runtime.redraw.borrow().emit(());
            }
        });
    }

    /// Loads them before they are needed: with the first thing that the visitor does.
    /// After a failure, the visitor decides.
    pub(super) fn load_ahead(&self) {
        if matches!(self.later.get(), Later::Absent) {
            self.load_later();
        }
    }

    /// Loads them if the first screen needs them, or leads there: returning visitors
    /// continue where they left off.
    pub(super) fn load_if_near(&self) {
        if self.state().greeting.is_some() || Later::is_needed(&self.state()) {
            self.load_ahead();
        }
    }

    /// The element that takes the focus after this render, once; `None` while what it is
    /// part of has not been loaded.
    pub(super) fn take_focus_target(&self) -> Option<FocusTarget> {
        self.later.get().has(&self.state()).then(|| self.pending_focus.take())?
    }
}
