//! The audit that the organisation plans: which one, when, and what it adds.

use jalon_core::audit::HIGHER_EDUCATION_SOURCE;
use jalon_core::audit::planned_date_issue;
use jalon_core::document::{Change, ProfileChange};
use jalon_core::profile::{Flag, PlannedAudit, Profile};
use jalon_core::rnq::{Category, Edition};
use jalon_core::session::{Msg, State, View};
use yew::prelude::*;

use super::activity::flags;
use super::light_audit::light_audit;
use crate::components::certificate_date::certificate_date;
use crate::components::date_field::DateField;
use crate::components::fields::{checkbox, radios};
use crate::components::review_text::review_text;
use crate::context::Ui;
use crate::dispatch::Dispatch;

/// The questions on the planned audit.
pub(super) fn audit(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    let messages = ui.messages.organisation();
    let (profile, today) = (&state.document.profile, state.today);
    let review = state.document.to_review(today).count();
    let planned = profile.planned_date.zip(profile.days_left(today));
    let issue = planned_date_issue(profile, today).map(ui.messages.start().date_issue);
    html! {
        <>
            { planned_audit(ui, profile, dispatch) }
            if profile.planned_audit == PlannedAudit::Extension {
                { extension(ui, profile, dispatch) }
            }
            <DateField name="planned-date" label={messages.planned_date} why={AttrValue::from(messages.planned_date_why)} {issue}
                value={profile.planned_date}
                onvalue={dispatch.change(move |value| Change::Profile(ProfileChange::PlannedDate(value)))} />
            if profile.planned_date.is_some_and(|day| day < today) && View::FollowUp.is_shown(ui.options.sections) {
                <p><button type="button" class="inline" onclick={dispatch.on(Msg::RecordAudit)}>{ messages.audit_done }</button></p>
            }
            // In words: the field may put the month before the day.
            if let Some((day, days)) = planned {
                <p class="why">{ (ui.messages.start().planned_for)(day, days) }</p>
            }
            if profile.planned_audit != PlannedAudit::Initial {
                { certificate_date(ui, profile, today, dispatch) }
            }
            <p class="note">
                { (messages.edition)(profile.edition(today), profile.planned_date.is_none()) }
                { " " }<span class="source">{ (ui.messages.rules().source_line)(Edition::CHANGEOVER_SOURCE) }</span>
            </p>
            if review > 0 {
                <p class="note">{ review_text(ui, &state.document, review) }</p>
            }
            if profile.planned_audit == PlannedAudit::Initial {
                <RareCase open={profile.legacy_label} title={messages.rare}>
                    { flags(ui, profile, &[Flag::LegacyLabel], dispatch) }
                    <p class="note">{ messages.legacy_note }</p>
                    if profile.legacy_label {
                        { light_audit(ui, profile, today) }
                    }
                    <p class="why">{ messages.higher_education }{ " " }{ (ui.messages.rules().source_line)(HIGHER_EDUCATION_SOURCE) }</p>
                </RareCase>
            }
        </>
    }
}

/// Which audit.
fn planned_audit(ui: &Ui, profile: &Profile, dispatch: &Dispatch) -> Html {
    let messages = ui.messages.organisation();
    let onchoose = dispatch.change(|position: usize| {
        let audit = PlannedAudit::ALL.get(position).copied().unwrap_or_default();
        Change::Profile(ProfileChange::PlannedAudit(audit))
    });
    let chosen = PlannedAudit::ALL.iter().position(|audit| *audit == profile.planned_audit);
    let choices = PlannedAudit::ALL.map(messages.audit_choice);
    radios(ui, "planned-audit", messages.planned_audit, messages.planned_audit_why, &choices, chosen, &onchoose)
}

/// Which categories an extension adds: any that is not certified yet.
fn extension(ui: &Ui, profile: &Profile, dispatch: &Dispatch) -> Html {
    let messages = ui.messages.organisation();
    let nothing = profile.added_categories().is_empty();
    let certified = profile.certified_categories();
    html! {
        <fieldset class="radios" aria-describedby={nothing.then(|| ui.id("extension-error"))}>
            <legend>{ messages.extension }</legend>
            <p class="why">{ messages.extension_why }</p>
            <div class="flags">
                for category in Category::ALL.into_iter().filter(|category| !certified.has(*category)) {
                    { checkbox(ui, &format!("extension-{}", category.code()), (messages.category)(category), None,
                        profile.added_categories().has(category),
                        &dispatch.change(move |on| Change::Profile(ProfileChange::Extension(category, on)))) }
                }
            </div>
            <p class="error" id={ui.id("extension-error")} role="alert">{ if nothing { messages.no_extension } else { "" } }</p>
        </fieldset>
    }
}

#[derive(Properties, PartialEq)]
struct RareCaseProps {
    /// Whether it is expanded at first.
    open: bool,
    title: AttrValue,
    children: Html,
}

/// Questions that concern few organisations, collapsed at first unless one has
/// an answer. Afterwards the visitor expands and collapses it.
#[function_component]
fn RareCase(props: &RareCaseProps) -> Html {
    let open = *use_memo((), |()| props.open);
    html! { <details class="rare" {open}><summary>{ props.title.clone() }</summary>{ props.children.clone() }</details> }
}
