//! Where the focus goes when a list gains or loses something: it would be lost
//! otherwise.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use super::context::Ui;
use super::state::{Dispatch, Msg};
use crate::browser::{clock, dom};
use crate::document::Change;

/// A list whose changes the focus follows.
#[derive(Clone, PartialEq)]
pub(crate) struct Followed {
    /// For each item, the name of the field that takes the focus when the item
    /// is new.
    pub(crate) items: Vec<String>,
    /// The name of what takes the focus when an item has gone.
    pub(crate) add: String,
}

/// What the visitor has just done to a list here, for the focus to follow. A
/// change that comes from another tab must not move it.
#[derive(Clone, Default)]
pub(crate) struct Acted(Rc<RefCell<Option<Deed>>>);

/// Two handles on the same thing are equal, whatever was done.
impl PartialEq for Acted {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// Something done to a list.
#[derive(Clone)]
pub(crate) enum Deed {
    /// Something was added or removed.
    Changed,
    /// Something was moved by the button of this name.
    Moved(String),
}

/// Moves the focus to what the visitor just added, or back to the button that
/// adds when something was removed.
#[hook]
pub(crate) fn use_following_focus(ui: &Ui, root: &NodeRef, lists: Vec<Followed>) -> Acted {
    let before = use_mut_ref(|| lists.clone());
    let acted: Acted = (*use_memo((), |()| Acted::default())).clone();
    {
        let (ui, root, acted) = (ui.clone(), root.clone(), acted.clone());
        use_effect_with(lists, move |now| {
            let before = before.replace(now.clone());
            let Some(deed) = acted.0.take() else { return };
            let changed = now.iter().zip(&before).find_map(|(now, before)| change_of(before, now));
            let target = match deed {
                Deed::Moved(button) => Some(button),
                Deed::Changed => changed,
            };
            if let Some(target) = target {
                dom::focus(root.cast(), &ui.id(target));
            }
        });
    }
    acted
}

/// Where the focus goes after this list changed; nowhere if it did not.
fn change_of(before: &Followed, now: &Followed) -> Option<String> {
    let gained = now.items.iter().find(|item| !before.items.contains(item)).cloned();
    gained.or_else(|| (now.items.len() < before.items.len()).then(|| now.add.clone()))
}

/// A handler that adds or removes something, with the focus to follow.
pub(crate) fn list_change(dispatch: &Dispatch, acted: &Acted, change: Change) -> Callback<MouseEvent> {
    doing(dispatch, acted, Deed::Changed, change)
}

/// A handler that does something to a list.
pub(crate) fn doing(dispatch: &Dispatch, acted: &Acted, deed: Deed, change: Change) -> Callback<MouseEvent> {
    let (acted, dispatch) = (acted.clone(), dispatch.clone());
    Callback::from(move |_| {
        acted.0.replace(Some(deed.clone()));
        dispatch.dispatch(Msg::Change(change.clone(), clock::now()));
    })
}
