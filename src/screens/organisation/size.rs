//! The size of the organisation.

use jalon_core::audit::{Bracket, SITE_MEANING_SOURCE};
use jalon_core::document::{Change, ProfileChange};
use jalon_core::profile::Profile;
use yew::prelude::*;

use crate::components::number_field::{FieldSpec, count, money};
use crate::context::Ui;
use crate::dispatch::Dispatch;

/// The turnover and the sites.
pub(super) fn size(ui: &Ui, profile: &Profile, dispatch: &Dispatch) -> Html {
    let messages = ui.messages.organisation();
    html! {
        <>
            { money(FieldSpec { name: "turnover".into(), label: messages.turnover.into(), value: profile.turnover,
                    why: Some((messages.turnover_why)(Bracket::MIDDLE_FROM, Bracket::LARGE_FROM).into()) }, None,
                &dispatch.change(move |value| Change::Profile(ProfileChange::Turnover(value)))) }
            { count(FieldSpec { name: "sites".into(), label: messages.sites.into(), value: profile.other_sites,
                    why: Some(format!("{} {}", messages.sites_why, (ui.messages.rules().source)(SITE_MEANING_SOURCE.source)).into()) }, Profile::MAX_SITES,
                &dispatch.change(move |value| Change::Profile(ProfileChange::OtherSites(value)))) }
        </>
    }
}
