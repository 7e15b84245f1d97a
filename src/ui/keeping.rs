//! When the document is kept: shortly after each change, when the page is left,
//! and when another tab has kept something.

use std::cell::RefCell;

use gloo_timers::callback::Timeout;
use yew::prelude::*;

use super::app::KeeperRef;
use super::keeper::Outcome;
use super::state::{Dispatch, Msg, State};
use super::told::Keeping;
use crate::browser::{clock, page};

/// How long after a change the document is kept, in milliseconds: what is
/// lost at most when the tab is killed.
const KEEP_AFTER_MILLIS: u32 = 400;

/// Keeps the document shortly after each change and when the page is left, and
/// follows what other tabs keep.
#[hook]
pub(crate) fn use_keeping(state: &UseReducerHandle<State>, keeper: &KeeperRef, dispatch: &Dispatch) {
    let latest = use_memo((), |()| RefCell::new((state.document.clone(), Vec::new())));
    *latest.borrow_mut() = (state.document.clone(), state.conflicts.clone());
    let timer = use_memo((), |()| RefCell::new(None::<Timeout>));

    let sync = {
        let (keeper, dispatch, latest, timer) = (keeper.clone(), dispatch.clone(), latest.clone(), timer.clone());
        use_callback((), move |may_write: bool, ()| {
            if may_write {
                timer.borrow_mut().take();
            }
            let document = latest.borrow().0.clone();
            let outcome = keeper.borrow_mut().sync(&document, may_write, clock::now());
            match outcome {
                Outcome::Unchanged => {}
                Outcome::Kept => dispatch.dispatch(Msg::Kept(Keeping::Kept)),
                Outcome::Merged(merge, fault) => dispatch.dispatch(Msg::Merged(merge, fault)),
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
            sync.emit(true);
            // Where a choice was not made, this tab's side must not be lost.
            if let Some(conflict) = latest.borrow().1.first() {
                keeper.borrow_mut().keep_version(&conflict.mine, clock::now());
            }
        });
        move || drop((elsewhere, leaving))
    });
}
