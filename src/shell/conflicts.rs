//! Conflicting changes from two tabs, for the visitor to resolve.

use jalon_core::document::{Conflict, Document, Side};
use jalon_core::session::Msg;
use yew::prelude::*;

use crate::context::Ui;
use crate::dispatch::Dispatch;

/// Both versions of each conflict, side by side. The document contains the
/// other tab's version until the visitor chooses, because that one is already
/// saved.
pub(super) fn conflicts(ui: &Ui, conflicts: &[Conflict], document: &Document, dispatch: &Dispatch) -> Html {
    let messages = ui.messages.conflicts();
    html! {
        <div class="conflicts" role="status">
            if !conflicts.is_empty() {
                <section class="card conflict" aria-label={messages.title}>
                    { ui.heading(1, messages.title) }
                    <p>{ messages.why }</p>
                    <ul>
                        for conflict in conflicts {
                            { conflict_item(ui, conflict, document, dispatch) }
                        }
                    </ul>
                </section>
            }
        </div>
    }
}

fn conflict_item(ui: &Ui, conflict: &Conflict, document: &Document, dispatch: &Dispatch) -> Html {
    let messages = ui.messages.conflicts();
    let path = conflict.path;
    html! {
        // By its field: the next one must not take over the buttons of this one.
        <li key={ui.messages.field_name(path)}>
            <p><strong>{ ui.messages.field_name(path) }</strong></p>
            <div class="sides">
                <div>
                    <p class="side">{ messages.mine }</p>
                    <p class="value">{ ui.messages.value(path, &conflict.mine) }</p>
                    <button type="button" onclick={dispatch.on(Msg::ResolveConflict(path, Side::Mine))}>{ messages.keep_mine }</button>
                </div>
                <div>
                    <p class="side">{ messages.theirs }</p>
                    <p class="value">{ ui.messages.value(path, document) }</p>
                    <button type="button" onclick={dispatch.on(Msg::ResolveConflict(path, Side::Theirs))}>{ messages.keep_theirs }</button>
                </div>
            </div>
        </li>
    }
}
