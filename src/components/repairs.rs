//! The repairs made to a document when it was read.

use jalon_core::document::Problem;
use yew::prelude::*;

use crate::context::Ui;

/// The list of repairs, and how many more were omitted; empty if there were
/// none.
pub(crate) fn repairs(ui: &Ui, problems: &[Problem], omitted: usize) -> Html {
    let messages = ui.messages.data();
    if problems.is_empty() {
        return Html::default();
    }
    html! {
        <div class="repaired">
            <p><strong>{ (messages.repairs)(problems.len() + omitted) }</strong>{ " " }{ messages.repairs_why }</p>
            <ul class="repairs">
                for (position, problem) in problems.iter().enumerate() {
                    <li key={position}>{ ui.messages.problem(problem) }</li>
                }
            </ul>
            if omitted > 0 {
                <p>{ (messages.more_repairs)(omitted) }</p>
            }
        </div>
    }
}
