//! Moves the focus after a list item is added or removed; the focus would be
//! lost otherwise.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::browser::dom;
use crate::context::Ui;
use crate::dispatch::Dispatch;
use jalon_core::document::Change;
use jalon_core::session::Msg;

/// A list whose changes move the focus.
#[derive(Clone, PartialEq)]
pub(crate) struct FocusableList {
    /// For each item, the name of the field that takes the focus when the item
    /// is added.
    pub(crate) items: Vec<String>,
    /// The name of the element that takes the focus when an item is removed.
    pub(crate) add: String,
}

/// The visitor's last action on a list, which moves the focus after the next
/// render. A change that comes from another tab must not move it.
#[derive(Clone, Default)]
pub(crate) struct LastAction(Rc<RefCell<Option<ListAction>>>);

/// Two handles on the same cell are equal, whatever it contains.
impl PartialEq for LastAction {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// An action on a list.
#[derive(Clone)]
pub(crate) enum ListAction {
    /// An item was added or removed.
    Changed,
    /// An item was moved by the button with this name.
    Moved(String),
}

/// Moves the focus to an item that the visitor added, or to the add button
/// after a removal.
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
                dom::focus(root.cast().as_ref(), &ui.id(target));
            }
        });
    }
    last_action
}

/// The element that takes the focus after this list changed; `None` if the list
/// is unchanged.
fn focus_after(before: &FocusableList, now: &FocusableList) -> Option<String> {
    let gained = now.items.iter().find(|item| !before.items.contains(item)).cloned();
    gained.or_else(|| (now.items.len() < before.items.len()).then(|| now.add.clone()))
}

/// An event handler that adds or removes an item, and moves the focus.
pub(crate) fn on_list_change(dispatch: &Dispatch, last_action: &LastAction, change: Change) -> Callback<MouseEvent> {
    on_list_action(dispatch, last_action, ListAction::Changed, change)
}

/// An event handler that carries out an action on a list, and moves the focus.
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
