//! A modal dialog: the browser's native one, with its keyboard and focus
//! handling.

use yew::prelude::*;

use crate::browser::dom;
use crate::context::use_ui;

#[derive(Properties, PartialEq)]
pub(crate) struct DialogProps {
    /// The dialog's name, unique within the instance.
    pub(crate) name: AttrValue,
    pub(crate) open: bool,
    pub(crate) title: AttrValue,
    /// The visitor closes the dialog with the button or the Escape key.
    pub(crate) onclose: Callback<()>,
    pub(crate) children: Html,
}

/// A modal dialog with a close button.
#[function_component]
pub(crate) fn Dialog(props: &DialogProps) -> Html {
    let ui = use_ui();
    let node = use_node_ref();
    {
        let node = node.clone();
        use_effect_with(props.open, move |open| dom::set_dialog_open(node.cast(), *open));
    }
    let title = format!("{}-title", props.name);
    let close = props.onclose.reform(|_: MouseEvent| ());
    // `cancel` reports Escape immediately. `close` fires a task later, and a
    // key pressed in between would find the dialog still open in the state.
    let cancelled = {
        let onclose = props.onclose.clone();
        Callback::from(move |event: Event| {
            if dom::is_dialog(&event) {
                onclose.emit(());
            }
        })
    };
    let closed = {
        let (onclose, open) = (props.onclose.clone(), props.open);
        Callback::from(move |event: Event| {
            if open && !dom::is_open_dialog(&event) {
                onclose.emit(());
            }
        })
    };
    html! {
        <dialog ref={node} class="dialog" closedby="any" aria-labelledby={ui.id(&title)} oncancel={cancelled} onclose={closed}>
            if props.open {
                <div class="dialog-head">
                    { ui.landmark(1, &title, "", props.title.clone()) }
                    <button type="button" class="quiet close" onclick={close}>{ ui.messages.common().close }</button>
                </div>
                { props.children.clone() }
            }
        </dialog>
    }
}
