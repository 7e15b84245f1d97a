//! The header: the skip link, the name, the languages, the button for the visitor's
//! data, and which file is open where there are several.

use jalon_core::language::Language;
use jalon_core::session::{Msg, OpenDialog, State};
use yew::prelude::*;

use crate::browser::dom;
use crate::components::host_logo::host_logo;
use crate::context::Ui;
use crate::dispatch::Dispatch;

/// The content of the header. `root` is the element of the widget.
pub(crate) fn header(ui: &Ui, state: &State, root: &NodeRef, dispatch: &Dispatch) -> Html {
    let shell = ui.messages.shell();
    html! {
        <>
            { skip_link(ui, root) }
            <div class="brand">
                <div class="name">{ ui.heading(0, shell.name) }</div>
                { host_logo(ui) }
            </div>
            <div class="tools">
                { languages(ui, state, dispatch) }
                if state.file_count > 1 {
                    <button type="button" class="quiet files" key="files" onclick={dispatch.on(Msg::Open(OpenDialog::Files))}>
                        { shell.files_button }
                    </button>
                }
                <button type="button" class="quiet data" key="data" onclick={dispatch.on(Msg::Open(OpenDialog::YourData))}>{ shell.data_button }</button>
            </div>
            if state.file_count > 1 && !state.is_example() {
                <p class="file-name">{ state.document.display_title().to_owned() }</p>
            }
        </>
    }
}

/// The link past the navigation. It moves the focus with a script, because a
/// fragment URL does not reach into a shadow root.
fn skip_link(ui: &Ui, root: &NodeRef) -> Html {
    let (root, title) = (root.clone(), ui.id("title"));
    let href = format!("#{title}");
    let onclick = Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        dom::go_to(root.cast().as_ref(), &title, None);
    });
    html! { <a class="skip button" {href} {onclick}>{ ui.messages.shell().skip }</a> }
}

/// The languages, each in its own name. The selected one is pressed
/// immediately, even while its messages load, unless loading failed.
fn languages(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    let pressed = if state.language_failed { state.language.or_fallback() } else { state.language };
    html! {
        <div class="languages" role="group" aria-label={ui.messages.shell().language_label}>
            for language in Language::ALL {
                <button type="button" key={language.code()} lang={language.code()} class="quiet"
                    aria-pressed={(language == pressed).to_string()}
                    aria-busy={(language == pressed && !language.is_loaded()).then_some("true")}
                    onclick={dispatch.on(Msg::ChooseLanguage(language))}>
                    { language.name() }
                </button>
            }
        </div>
    }
}
