//! What the visitor can show to somebody else: a page, a text, a file.

use jalon_core::session::{Export, Msg, State, View};
use yew::prelude::*;

use crate::context::Ui;
use crate::dispatch::Dispatch;

/// The ways to show the result.
pub(super) fn show(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    let (messages, copy) = (ui.messages.result(), ui.messages.copy());
    if state.derived.readiness.answered() == 0 {
        return Html::default();
    }
    html! {
        <section class="card show" aria-labelledby={ui.id("show")}>
            { ui.landmark(2, "show", "", messages.show) }
            <p class="why">{ messages.show_why }</p>
            <div class="actions">
                <button type="button" onclick={dispatch.on(Msg::Print)}>{ messages.print }</button>
                <button type="button" onclick={dispatch.on(Msg::Copy(Export::RESULT))}>{ messages.copy_text }</button>
                if state.can_share {
                    <button type="button" onclick={dispatch.on(Msg::Share(Export::RESULT))}>{ messages.share }</button>
                }
                if !state.is_example() {
                    <button type="button" key="file" onclick={dispatch.on(Msg::Export(Export::FOR_REVIEW))}>{ messages.save_file }</button>
                }
                <button type="button" onclick={dispatch.on(Msg::GoToView(View::Report))}>{ ui.messages.summary_tabs().open_report }</button>
            </div>
            if !state.is_example() {
                <p class="why">{ messages.file_why }</p>
                <p class="why"><strong>{ copy.title }{ ui.messages.common().colon }</strong>{ " " }{ (copy.last)(state.last_export()) }{ " " }
                    <button type="button" class="inline" onclick={dispatch.on(Msg::Export(Export::DOCUMENT))}>{ copy.save }</button>
                </p>
            }
        </section>
    }
}
