//! The banner shown while changes are not saved, with an offer to export them.

use jalon_core::session::{Export, Msg, OpenDialog, State};
use yew::prelude::*;

use crate::components::save_problem::save_problem;
use crate::context::Ui;
use crate::dispatch::Dispatch;

/// Why changes are not saved; nothing while they are.
pub(super) fn banner(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    let messages = ui.messages.saving();
    let problem = save_problem(ui, state.save_status);
    html! {
        <div class="banners" role="status">
            if let Some(problem) = problem {
                <div class="banner" key="saving">
                    <p>{ problem }</p>
                    <button type="button" onclick={dispatch.on(Msg::Export(Export::DOCUMENT))}>{ messages.export }</button>
                    if state.unrecognized.is_some() {
                        <button type="button" onclick={dispatch.on(Msg::DownloadUnrecognized)}>{ messages.download_unreadable }</button>
                        <button type="button" onclick={dispatch.on(Msg::Open(OpenDialog::StartOver))}>{ ui.messages.data().start_over }</button>
                    }
                </div>
            }
            if let Some(copy) = &state.unreadable_copy {
                // By its text: the next one must not take over the buttons of this one.
                <div class="banner" key={copy.to_string()}>
                    <p>{ messages.unreadable }</p>
                    <button type="button" onclick={dispatch.on(Msg::DownloadUnreadable)}>{ messages.download_unreadable }</button>
                    <button type="button" onclick={dispatch.on(Msg::DeleteUnreadable)}>{ messages.delete_unreadable }</button>
                </div>
            }
        </div>
    }
}
