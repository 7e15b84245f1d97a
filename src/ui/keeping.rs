//! When the document is kept: shortly after each change, when the page is left,
//! and when another tab has kept something.

use std::cell::RefCell;

use gloo_timers::callback::Timeout;
use yew::prelude::*;

use super::app::KeeperRef;
use super::kept::Outcome;
use super::state::{Dispatch, Msg, State};
use super::told::Keeping;
use crate::browser::page::Elsewhere;
use crate::browser::{clock, page};

/// How long after a change the document is kept, in milliseconds: what is
/// lost at most when the tab is killed.
const KEEP_AFTER_MILLIS: u32 = 400;

/// How long after a write another tab may not have heard of it, in milliseconds:
/// shorter than the pause above, so that a change made in knowledge of it comes
/// later.
const HEARD_AFTER_MILLIS: u32 = 350;

/// Why the document and what is kept are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Occasion {
    /// Something changed here, or the visitor leaves.
    Own,
    /// Somebody else kept something: it is brought in, and nothing is written.
    Elsewhere(Elsewhere),
}

/// Keeps the document shortly after each change and when the page is left, and
/// follows what other tabs keep.
#[hook]
pub(crate) fn use_keeping(state: &UseReducerHandle<State>, keeper: &KeeperRef, dispatch: &Dispatch) {
    let latest = use_memo((), |()| RefCell::new((state.document.clone(), Vec::new(), state.keeping)));
    *latest.borrow_mut() = (state.document.clone(), state.conflicts.clone(), state.keeping);
    let timer = use_memo((), |()| RefCell::new(None::<Timeout>));
    let settling = use_memo((), |()| RefCell::new(None::<Timeout>));

    let sync = {
        let (keeper, dispatch, latest, timer) = (keeper.clone(), dispatch.clone(), latest.clone(), timer.clone());
        let settling = settling.clone();
        use_callback((), move |occasion: Occasion, ()| {
            let may_write = occasion == Occasion::Own;
            if may_write {
                timer.borrow_mut().take();
            }
            let document = latest.borrow().0.clone();
            let outcome = keeper.borrow_mut().sync(&document, may_write, clock::now());
            if may_write && matches!(outcome, Outcome::Kept | Outcome::Merged(_, None)) {
                let key = keeper.borrow().key().to_owned();
                page::announce_stored(&key);
                let keeper = keeper.clone();
                let heard = Timeout::new(HEARD_AFTER_MILLIS, move || keeper.borrow_mut().settle());
                settling.replace(Some(heard));
            }
            match outcome {
                Outcome::Unchanged => {}
                // That it still is need not be drawn, and would be at every pause
                // in typing.
                Outcome::Kept if latest.borrow().2 == Keeping::Kept => {}
                Outcome::Kept => dispatch.dispatch(Msg::Kept(Keeping::Kept)),
                Outcome::Merged(merge, fault) => dispatch.dispatch(Msg::Merged(merge, fault, occasion)),
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
                *timer = Some(Timeout::new(KEEP_AFTER_MILLIS, move || sync.emit(Occasion::Own)));
            }
        });
    }
    {
        let sync = sync.clone();
        use_effect_with(state.urgent, move |urgent| {
            if *urgent > 0 {
                sync.emit(Occasion::Own);
            }
        });
    }
    let (keeper, latest) = (keeper.clone(), latest.clone());
    use_effect_with((), move |()| {
        let key = keeper.borrow().key().to_owned();
        let elsewhere = {
            let sync = sync.clone();
            page::on_stored_elsewhere(&key, move |by| sync.emit(Occasion::Elsewhere(by)))
        };
        let leave = move || {
            sync.emit(Occasion::Own);
            // Where a choice was not made, this tab's side must not be lost.
            if let Some(conflict) = latest.borrow().1.first() {
                keeper.borrow_mut().keep_version(&conflict.mine, clock::now());
            }
        };
        let leaving = page::on_leave(leave.clone());
        move || {
            // The page takes the widget out.
            leave();
            drop((elsewhere, leaving));
        }
    });
}
