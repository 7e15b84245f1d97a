//! The note on an organisation for which nothing would be audited.

use jalon_core::document::Document;
use jalon_core::session::{Msg, Screen};
use yew::prelude::*;

use crate::context::Ui;
use crate::dispatch::Dispatch;

/// Explains that there is no verdict, because no category, or none for the
/// extension, is selected. The entered data is preserved.
pub(super) fn nothing_audited(ui: &Ui, document: &Document, dispatch: &Dispatch) -> Html {
    if !document.profile.audited_categories().is_empty() {
        return Html::default();
    }
    html! {
        <p class="note">
            { ui.messages.summary().nothing_audited }{ " " }
            <button type="button" class="inline" onclick={dispatch.on(Msg::Go(Screen::Organisation))}>{ ui.messages.summary().choose_category }</button>
        </p>
    }
}
