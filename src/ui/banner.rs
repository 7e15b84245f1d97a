//! The quiet banner that says when the work is not kept, and offers to take it
//! away.

use yew::prelude::*;

use super::app::KeeperRef;
use super::context::Ui;
use super::data::{export, file_name};
use super::state::{Dispatch, Msg, State};
use super::told::{Keeping, Notice};
use crate::browser::files;
use crate::browser::storage::StorageFault;

/// What is wrong with how the work is kept; nothing while all is well.
pub(crate) fn banner(ui: &Ui, state: &State, keeper: &KeeperRef, dispatch: &Dispatch) -> Html {
    let keeping = &ui.words.keeping;
    let message = match state.keeping {
        Keeping::Kept => None,
        Keeping::Failing(StorageFault::Unavailable) => Some(keeping.unavailable),
        Keeping::Failing(StorageFault::Full) => Some(keeping.full),
        Keeping::Erased => Some(keeping.erased),
        Keeping::Foreign => Some(keeping.foreign),
    };
    let onexport = {
        let (document, today, dispatch) = (state.document.clone(), state.today, dispatch.clone());
        Callback::from(move |_: MouseEvent| export(&document, today, &dispatch))
    };
    let take_aside = {
        let (text, today, dispatch) = (state.set_aside.clone(), state.today, dispatch.clone());
        Callback::from(move |_: MouseEvent| {
            let name = file_name("jalon-unreadable", today, "json");
            let taken =
                text.as_ref().is_some_and(|text| files::download(&name, "application/octet-stream", text).is_ok());
            dispatch.dispatch(Msg::Say(if taken { Notice::Exported } else { Notice::ExportFailed }));
        })
    };
    let forget_aside = {
        let (keeper, dispatch) = (keeper.clone(), dispatch.clone());
        Callback::from(move |_: MouseEvent| {
            keeper.borrow().forget_aside();
            dispatch.dispatch(Msg::ForgetAside);
        })
    };
    html! {
        <div class="banners" role="status">
            if let Some(message) = message {
                <div class="banner" key="keeping">
                    <p>{ message }</p>
                    <button type="button" onclick={onexport}>{ keeping.export }</button>
                </div>
            }
            if state.set_aside.is_some() {
                <div class="banner" key="aside">
                    <p>{ keeping.unreadable }</p>
                    <button type="button" onclick={take_aside}>{ keeping.take_unreadable }</button>
                    <button type="button" onclick={forget_aside}>{ keeping.forget_unreadable }</button>
                </div>
            }
        </div>
    }
}
