//! Shows a text for the visitor to copy, where the browser neither saves files
//! nor copies.

use std::rc::Rc;

use jalon_core::session::{Msg, OpenDialog, State};
use yew::prelude::*;

use crate::browser::{clock, dom};
use crate::components::dialog::Dialog;
use crate::context::{Ui, use_ui};
use crate::dispatch::Dispatch;

/// The dialog with the text. It closes to the one before it.
pub(super) fn copy_dialog(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    let (text, former) = match &state.dialog {
        OpenDialog::CopyByHand { text, former } => (Some(text.clone()), OpenDialog::clone(former)),
        _ => (None, OpenDialog::None),
    };
    html! {
        <Dialog name="copy" open={text.is_some()} title={ui.messages.saving().copy_title} onclose={dispatch.on(Msg::Open(former))}>
            if let Some(text) = text {
                <CopyText {text} />
            }
        </Dialog>
    }
}

#[derive(Properties, PartialEq)]
struct CopyTextProps {
    text: Rc<str>,
}

/// The text, selected.
#[function_component]
fn CopyText(props: &CopyTextProps) -> Html {
    let ui = use_ui();
    let root = use_node_ref();
    let id = ui.id("copy-text");
    {
        let (root, id) = (root.clone(), id.clone());
        // The dialog opens after its content is drawn, and takes the focus.
        use_effect_with((), move |()| clock::defer(move || dom::select_text(root.cast().as_ref(), &id)));
    }
    html! {
        <div class="field" ref={root}>
            <label for={id.clone()}>{ ui.messages.saving().copy_why }</label>
            <textarea {id} rows="12" readonly=true value={AttrValue::from(props.text.clone())} />
        </div>
    }
}
