//! What two tabs changed differently, for the visitor to settle.

use yew::prelude::*;

use super::app::dispatch_on;
use super::context::Ui;
use super::state::{Dispatch, Msg};
use crate::document::{Conflict, Document, Side};

/// Both versions of each, side by side. Until the choice the other tab's is in
/// the document, since it is kept already.
pub(crate) fn conflicts(ui: &Ui, conflicts: &[Conflict], document: &Document, dispatch: &Dispatch) -> Html {
    let words = &ui.words.conflicts;
    html! {
        <div class="conflicts" role="status">
            if !conflicts.is_empty() {
                <section class="card conflict" aria-label={words.title}>
                    { ui.heading(1, words.title) }
                    <p>{ words.why }</p>
                    <ul>
                        for (position, conflict) in conflicts.iter().enumerate() {
                            <li key={position}>
                                <p><strong>{ ui.words.place(conflict.place) }</strong></p>
                                <div class="sides">
                                    <div>
                                        <p class="side">{ words.mine }</p>
                                        <p class="value">{ ui.words.value(conflict.place, &conflict.mine) }</p>
                                        <button type="button" onclick={dispatch_on(dispatch, move || Msg::Settle(position, Side::Mine))}>{ words.keep_mine }</button>
                                    </div>
                                    <div>
                                        <p class="side">{ words.theirs }</p>
                                        <p class="value">{ ui.words.value(conflict.place, document) }</p>
                                        <button type="button" onclick={dispatch_on(dispatch, move || Msg::Settle(position, Side::Theirs))}>{ words.keep_theirs }</button>
                                    </div>
                                </div>
                            </li>
                        }
                    </ul>
                </section>
            }
        </div>
    }
}
