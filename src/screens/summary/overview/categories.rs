//! The verdict for each category, where several are audited.

use jalon_core::assessment::BY_CATEGORY_SOURCE;
use jalon_core::session::Derived;
use yew::prelude::*;

use crate::components::source_link::source_link;
use crate::context::Ui;

/// The verdicts, marked as to be confirmed.
pub(super) fn categories(ui: &Ui, derived: &Derived) -> Html {
    let messages = ui.messages.result();
    if derived.by_category.is_empty() {
        return Html::default();
    }
    html! {
        <section class="card by-category" aria-labelledby={ui.id("by-category")}>
            { ui.landmark(2, "by-category", "", messages.by_category) }
            <ul>
                for (category, prediction) in derived.by_category.iter() {
                    <li key={category.code()} class={prediction.verdict.code()}>
                        <strong>{ (ui.messages.organisation().category)(*category) }</strong>{ ui.messages.common().colon }{ " " }
                        { (messages.category)(prediction.verdict, prediction.kind) }{ " " }
                        <span class="why">{ format!("({})", (messages.counts)(prediction.majors, prediction.minors)) }</span>
                    </li>
                }
            </ul>
            <details>
                <summary>{ messages.by_category_rule }{ " " }<em>{ ui.messages.rules().needs_confirmation }</em></summary>
                <p class="why">{ messages.by_category_why }</p>
                <p class="source">{ source_link(ui, BY_CATEGORY_SOURCE) }</p>
            </details>
        </section>
    }
}
