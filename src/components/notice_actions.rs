//! What a notice offers to do.

use jalon_core::session::{Export, Msg, Notice, OpenDialog, State};
use yew::prelude::*;

use crate::context::Ui;
use crate::dispatch::Dispatch;

/// The buttons of the notice that is shown: to undo, to export, or another way
/// out for a file that the browser may not have saved.
pub(crate) fn notice_actions(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    let messages = ui.messages.saving();
    let button = |name: &'static str, msg| {
        html! { <button type="button" key={name} onclick={dispatch.on(msg)}>{ name }</button> }
    };
    match state.notice {
        Some(Notice::Removed(_)) => button(messages.undo, Msg::UndoRemoval),
        Some(Notice::FileNotStored(_)) => button(ui.messages.shell().files_button, Msg::Open(OpenDialog::Files)),
        Some(Notice::NotSaved | Notice::SaveFirst | Notice::FileNotTaken) => {
            button(messages.export, Msg::Export(Export::DOCUMENT))
        }
        // Another file may have been offered meanwhile.
        Some(Notice::OfficeFileFailed) if state.last_download.as_ref().is_some_and(|it| !it.is_text()) => {
            button(ui.messages.start().retry, Msg::RetryDownload)
        }
        Some(Notice::Exported | Notice::ExportFailed)
            if state.last_download.as_ref().is_some_and(|it| it.is_text()) =>
        {
            html! {
                <>
                    { button(messages.copy, Msg::CopyDownload) }
                    if state.can_share {
                        { button(messages.share, Msg::ShareDownload) }
                    }
                </>
            }
        }
        _ => Html::default(),
    }
}

/// The text of the notice. It is drawn anew for each notice, so that a screen
/// reader announces one that repeats the one before.
pub(crate) fn notice_text(ui: &Ui, state: &State) -> Html {
    match state.notice {
        Some(notice) => html! { <span key={state.notice_seq}>{ notice.text(ui.messages) }</span> },
        None => Html::default(),
    }
}
