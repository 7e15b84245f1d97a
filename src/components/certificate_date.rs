//! The field for the date of the certificate that the planned audit follows.

use jalon_core::audit::certificate_date_issue;
use jalon_core::date::Date;
use jalon_core::document::{Change, ProfileChange};
use jalon_core::profile::Profile;
use yew::prelude::*;

use crate::components::date_field::DateField;
use crate::context::Ui;
use crate::dispatch::Dispatch;

/// The field, with a warning if the date is implausible.
pub(crate) fn certificate_date(ui: &Ui, profile: &Profile, today: Date, dispatch: &Dispatch) -> Html {
    let messages = ui.messages.calendar();
    let issue = certificate_date_issue(profile, today).map(messages.certificate_date_issue);
    html! {
        <DateField name="certificate-date" label={messages.certificate_date} why={AttrValue::from(messages.certificate_date_why)} {issue}
            value={profile.certificate_date}
            onvalue={dispatch.change(|value| Change::Profile(ProfileChange::CertificateDate(value)))} />
    }
}
