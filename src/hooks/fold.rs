//! Folds that the browser's own search can open.

use yew::prelude::*;

use crate::browser::dom;

/// An element that is hidden while it is not open, except from the browser's search;
/// `onfound` is called when that finds something in it.
#[hook]
pub(crate) fn use_fold(is_open: bool, onfound: Callback<()>) -> NodeRef {
    let node = use_node_ref();
    {
        let node = node.clone();
        use_effect_with(is_open, move |is_open| dom::set_folded(node.cast().as_ref(), !is_open));
    }
    {
        let node = node.clone();
        use_effect_with((), move |()| {
            let listener = node.cast().map(|element| dom::on_found(&element, move || onfound.emit(())));
            move || drop(listener)
        });
    }
    node
}
