//! Where the focus goes when a list gains or loses something: it would be lost
//! otherwise.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::browser::dom;
use crate::context::Ui;
use crate::dispatch::Dispatch;
use jalon_core::document::Change;
use jalon_core::session::Msg;

/// A list whose changes the focus follows.
#[derive(Clone, PartialEq)]
pub(crate) struct FocusableList {
    /// For each item, the name of the field that takes the focus when the item
    /// is new.
    pub(crate) items: Vec<String>,
    /// The name of what takes the focus when an item has gone.
    pub(crate) add: String,
}

/// What the visitor has just done to a list here, for the focus to follow. A
/// change that comes from another tab must not move it.
#[derive(Clone, Default)]
pub(crate) struct LastAction(Rc<RefCell<Option<ListAction>>>);

/// Two handles on the same thing are equal, whatever was done.
impl PartialEq for LastAction {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// Something done to a list.
#[derive(Clone)]
pub(crate) enum ListAction {
    /// Something was added or removed.
    Changed,
    /// Something was moved by the button of this name.
    Moved(String),
}

/// Moves the focus to what the visitor just added, or back to the button that
/// adds when something was removed.
#[hook]
pub(crate) fn use_list_focus(ui: &Ui, root: &NodeRef, lists: Vec<FocusableList>) -> LastAction {
    let before = use_mut_ref(|| lists.clone());
    let last_action: LastAction = (*use_memo((), |()| LastAction::default())).clone();
    {
        let (ui, root, last_action) = (ui.clone(), root.clone(), last_action.clone());
        use_effect_with(lists, move |now| {
            let before = before.replace(now.clone());
            let Some(deed) = last_action.0.take() else { return };
            let changed = now.iter().zip(&before).find_map(|(now, before)| focus_after(before, now));
            let target = match deed {
                ListAction::Moved(button) => Some(button),
                ListAction::Changed => changed,
            };
            if let Some(target) = target {
                dom::focus(root.cast(), &ui.id(target));
            }
        });
    }
    last_action
}

/// Where the focus goes after this list changed; nowhere if it did not.
fn focus_after(before: &FocusableList, now: &FocusableList) -> Option<String> {
    let gained = now.items.iter().find(|item| !before.items.contains(item)).cloned();
    gained.or_else(|| (now.items.len() < before.items.len()).then(|| now.add.clone()))
}

/// A handler that adds or removes something, with the focus to follow.
pub(crate) fn on_list_change(dispatch: &Dispatch, last_action: &LastAction, change: Change) -> Callback<MouseEvent> {
    on_list_action(dispatch, last_action, ListAction::Changed, change)
}

/// A handler that does something to a list.
pub(crate) fn on_list_action(
    dispatch: &Dispatch,
    last_action: &LastAction,
    deed: ListAction,
    change: Change,
) -> Callback<MouseEvent> {
    let (last_action, dispatch) = (last_action.clone(), dispatch.clone());
    Callback::from(move |_| {
        last_action.0.replace(Some(deed.clone()));
        dispatch.send(Msg::Change(change.clone()));
    })
}
