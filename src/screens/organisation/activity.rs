//! How the organisation works.

use jalon_core::document::{Change, ProfileChange};
use jalon_core::profile::{Flag, Profile};
use jalon_core::rnq::Category;
use yew::prelude::*;

use crate::components::fields::{checkbox, locked_checkbox};
use crate::context::Ui;
use crate::dispatch::Dispatch;

/// The questions on the activity. What apprenticeship implies is ticked and locked.
pub(super) fn activity(ui: &Ui, profile: &Profile, dispatch: &Dispatch) -> Html {
    let messages = ui.messages.organisation();
    html! {
        <>
            { flags(ui, profile, &[Flag::Certifying, Flag::WorkLinked, Flag::WorkplacePeriods, Flag::Subcontracts, Flag::NewEntrant], dispatch) }
            if profile.categories.has(Category::ExperienceValidation) && !profile.holds(Flag::Certifying) {
                <p class="note">{ messages.experience_note }</p>
            }
        </>
    }
}

/// A group of checkboxes.
pub(super) fn flags(ui: &Ui, profile: &Profile, flags: &[Flag], dispatch: &Dispatch) -> Html {
    let messages = ui.messages.organisation();
    html! {
        <div class="flags">
            for flag in flags.iter().copied() {
                if profile.implies(flag) {
                    { locked_checkbox(ui, flag.code(), (messages.flag)(flag), ui.messages.start().included) }
                } else {
                    { checkbox(ui, flag.code(), (messages.flag)(flag), Some((messages.flag_why)(flag).into()), profile.flag(flag),
                        &dispatch.change(move |on| Change::Profile(ProfileChange::Flag(flag, on)))) }
                }
            }
        </div>
    }
}
