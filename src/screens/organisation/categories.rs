//! The categories of the organisation.

use jalon_core::document::{Change, ProfileChange};
use jalon_core::profile::{PlannedAudit, Profile};
use jalon_core::rnq::Category;
use yew::prelude::*;

use crate::components::fields::checkbox;
use crate::context::Ui;
use crate::dispatch::Dispatch;

/// The four categories as choices. Before an extension they are those that are
/// certified already.
pub(super) fn categories(ui: &Ui, profile: &Profile, dispatch: &Dispatch) -> Html {
    let (messages, start) = (ui.messages.organisation(), ui.messages.start());
    let extends = profile.planned_audit == PlannedAudit::Extension;
    let chosen = if extends { profile.certified_categories() } else { profile.categories };
    let (legend, why, error) = if extends {
        (start.certified, start.certified_why, start.nothing_certified)
    } else {
        (messages.services, messages.services_why, messages.no_category)
    };
    html! {
        <fieldset class="card categories" aria-describedby={chosen.is_empty().then(|| ui.id("categories-error"))}>
            <legend>{ legend }</legend>
            <p class="why">{ why }</p>
            <div class="flags">
                for category in Category::ALL {
                    { checkbox(ui, &format!("category-{}", category.code()), (messages.category)(category),
                        Some((messages.category_why)(category).into()), chosen.has(category),
                        &dispatch.change(move |on| Change::Profile(ProfileChange::Category(category, on)))) }
                }
            </div>
            <p class="error" id={ui.id("categories-error")} role="alert">{ if chosen.is_empty() { error } else { "" } }</p>
        </fieldset>
    }
}
