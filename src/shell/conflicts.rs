//! Conflicting changes from two tabs, or from a file that was sent back, for the visitor
//! to resolve.

use jalon_core::document::{Conflict, ConflictOrigin, Document, Side};
use jalon_core::session::Msg;
use yew::prelude::*;

use crate::context::Ui;
use crate::dispatch::Dispatch;

/// Both versions of each conflict, side by side. The document contains the
/// other tab's version until the visitor chooses, because that one is already
/// saved; against a file, it contains its own.
pub(super) fn conflicts(ui: &Ui, conflicts: &[Conflict], document: &Document, dispatch: &Dispatch) -> Html {
    let messages = ui.messages.conflicts();
    let is_branch = conflicts.iter().all(|conflict| conflict.origin == ConflictOrigin::Branch);
    let title = if is_branch { messages.branch_title } else { messages.title };
    html! {
        <div class="conflicts" role="status">
            if !conflicts.is_empty() {
                <section class="card conflict" aria-label={title}>
                    { ui.heading(1, title) }
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
    let (mine, theirs) = match conflict.origin {
        ConflictOrigin::Tab => (messages.mine, messages.theirs),
        ConflictOrigin::Branch => (messages.in_branch, messages.in_document),
    };
    let (keep_mine, keep_theirs) = match conflict.origin {
        ConflictOrigin::Tab => (messages.keep_mine, messages.keep_theirs),
        ConflictOrigin::Branch => (messages.keep_theirs, messages.keep_mine),
    };
    html! {
        // By its field: the next one must not take over the buttons of this one.
        <li key={ui.messages.field_name(path)}>
            <p><strong>{ ui.messages.field_name(path) }</strong></p>
            <div class="sides">
                <div>
                    <p class="side">{ mine }</p>
                    <p class="value">{ ui.messages.value(path, &conflict.mine) }</p>
                    <button type="button" onclick={dispatch.on(Msg::ResolveConflict(path, Side::Mine))}>{ keep_mine }</button>
                </div>
                <div>
                    <p class="side">{ theirs }</p>
                    <p class="value">{ ui.messages.value(path, document) }</p>
                    <button type="button" onclick={dispatch.on(Msg::ResolveConflict(path, Side::Theirs))}>{ keep_theirs }</button>
                </div>
            </div>
        </li>
    }
}
