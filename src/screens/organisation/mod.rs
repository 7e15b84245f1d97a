//! The organisation screen: a few questions on the profile, each with its
//! reason.

mod light_audit;

use yew::prelude::*;

use crate::components::certificate_date::certificate_date;
use crate::components::date_field::DateField;
use crate::components::fields::{checkbox, radios};
use crate::components::number_field::{FieldSpec, count, money};
use crate::context::Ui;
use crate::dispatch::Dispatch;
use jalon_core::audit::Bracket;
use jalon_core::document::{Change, ProfileChange};
use jalon_core::profile::{Flag, PlannedAudit, Profile};
use jalon_core::rnq::{Category, Edition};
use jalon_core::session::{Msg, Screen, State, View};
use light_audit::light_audit;

/// The organisation and its planned audit.
pub(super) fn organisation(ui: &Ui, state: &State, dispatch: &Dispatch) -> Html {
    let (document, today, counts) = (&state.document, state.today, &state.derived.readiness);
    let messages = &ui.messages.organisation;
    let profile = &document.profile;
    let applicable = profile.applicable(today).count();
    let review = document.to_review(today).count();
    let (onward, next) = match (counts.answered(), counts.open()) {
        (0, _) => (messages.to_diagnostic, Screen::Diagnostic),
        (_, 0) => (ui.messages.diagnostic.to_summary, Screen::Summary),
        _ => (messages.continue_diagnostic, Screen::Diagnostic),
    };
    let days = state.derived.cycle.planned.estimate.as_ref().map(|estimate| (ui.messages.numbers.days)(estimate.total));
    html! {
        <div class="organisation" key="organisation">
            { ui.landmark(1, "title", "", messages.title) }
            <p class="lead">{ (messages.lead)(View::Costs.is_shown(ui.options.sections)) }</p>
            <p class="unseen" role="status">{ (messages.figures)(applicable, days.as_deref()) }</p>
            <fieldset class="card" aria-describedby={profile.categories.is_empty().then(|| ui.id("categories-error"))}>
                <legend>{ messages.services }</legend>
                <p class="why">{ messages.services_why }</p>
                <div class="flags">
                    for category in Category::ALL {
                        { checkbox(ui, &format!("category-{}", category.code()), (messages.category)(category),
                            Some((messages.category_why)(category).into()), profile.categories.has(category),
                            &dispatch.change(move |on| Change::Profile(ProfileChange::Category(category, on)))) }
                    }
                </div>
                <p class="error" id={ui.id("categories-error")} role="alert">{ if profile.categories.is_empty() { messages.no_category } else { "" } }</p>
            </fieldset>
            <fieldset class="card">
                <legend>{ messages.activity }</legend>
                { flags(ui, profile, &[Flag::Certifying, Flag::WorkLinked, Flag::WorkplacePeriods, Flag::Subcontracts, Flag::NewEntrant], dispatch) }
                if profile.categories.has(Category::Apprenticeship) {
                    <p class="note">{ messages.apprenticeship_note }</p>
                }
                if profile.categories.has(Category::ExperienceValidation) && !profile.certifying {
                    <p class="note">{ messages.experience_note }</p>
                }
            </fieldset>
            <fieldset class="card">
                <legend>{ messages.size }</legend>
                { money(FieldSpec { name: "turnover".into(), label: messages.turnover.into(), value: profile.turnover,
                        why: Some((messages.turnover_why)(Bracket::MIDDLE_FROM, Bracket::LARGE_FROM).into()) }, None,
                    &dispatch.change(move |value| Change::Profile(ProfileChange::Turnover(value)))) }
                { count(FieldSpec { name: "sites".into(), label: messages.sites.into(), value: profile.other_sites,
                        why: Some(messages.sites_why.into()) }, Profile::MAX_SITES,
                    &dispatch.change(move |value| Change::Profile(ProfileChange::OtherSites(value)))) }
            </fieldset>
            <fieldset class="card">
                <legend>{ messages.audit }</legend>
                { planned_audit(ui, profile, dispatch) }
                if profile.planned_audit == PlannedAudit::Extension {
                    { extension(ui, profile, dispatch) }
                }
                <DateField name="planned-date" label={messages.planned_date} why={AttrValue::from(messages.planned_date_why)} value={profile.planned_date}
                    onvalue={dispatch.change(move |value| Change::Profile(ProfileChange::PlannedDate(value)))} />
                if profile.planned_audit != PlannedAudit::Initial {
                    { certificate_date(ui, profile, today, dispatch) }
                }
                <p class="note">
                    { (messages.edition)(profile.edition(today), profile.planned_date.is_none()) }
                    { " " }<span class="source">{ (ui.messages.rules.source_line)(Edition::CHANGEOVER_SOURCE) }</span>
                </p>
                if profile.planned_date.is_some_and(|date| date < today) {
                    <p class="note">{ messages.past_date }</p>
                }
                if review > 0 {
                    <p class="note">{ (ui.messages.welcome.review)(review) }</p>
                }
                if profile.planned_audit == PlannedAudit::Initial {
                    <RareCase open={profile.legacy_label} title={messages.rare}>
                        { flags(ui, profile, &[Flag::LegacyLabel], dispatch) }
                        <p class="note">{ messages.legacy_note }</p>
                        if profile.legacy_label {
                            { light_audit(ui, profile, today) }
                        }
                    </RareCase>
                }
            </fieldset>
            <div class="actions">
                if ui.shows(next) {
                    <button type="button" class="primary" onclick={dispatch.on(Msg::Go(next))}>{ onward }</button>
                }
                if ui.shows(Screen::Budget) {
                    <button type="button" class={(!ui.shows(next)).then_some("primary")}
                        onclick={dispatch.on(Msg::Go(Screen::Budget))}>{ messages.to_budget }</button>
                }
            </div>
        </div>
    }
}

/// A group of checkboxes.
fn flags(ui: &Ui, profile: &Profile, flags: &[Flag], dispatch: &Dispatch) -> Html {
    let messages = &ui.messages.organisation;
    html! {
        <div class="flags">
            for flag in flags.iter().copied() {
                { checkbox(ui, flag.code(), (messages.flag)(flag), Some((messages.flag_why)(flag).into()), profile.flag(flag),
                    &dispatch.change(move |on| Change::Profile(ProfileChange::Flag(flag, on)))) }
            }
        </div>
    }
}

/// The planned audit.
fn planned_audit(ui: &Ui, profile: &Profile, dispatch: &Dispatch) -> Html {
    let messages = &ui.messages.organisation;
    let onchoose = dispatch.change(|position: usize| {
        let audit = PlannedAudit::ALL.get(position).copied().unwrap_or_default();
        Change::Profile(ProfileChange::PlannedAudit(audit))
    });
    let chosen = PlannedAudit::ALL.iter().position(|audit| *audit == profile.planned_audit);
    let choices = PlannedAudit::ALL.map(messages.audit_choice);
    radios(ui, "planned-audit", messages.planned_audit, messages.planned_audit_why, &choices, chosen, &onchoose)
}

/// Which of the organisation's categories an extension would add.
fn extension(ui: &Ui, profile: &Profile, dispatch: &Dispatch) -> Html {
    let messages = &ui.messages.organisation;
    let nothing = profile.added_categories().is_empty();
    html! {
        <fieldset class="radios" aria-describedby={nothing.then(|| ui.id("extension-error"))}>
            <legend>{ messages.extension }</legend>
            <p class="why">{ messages.extension_why }</p>
            <div class="flags">
                for category in profile.categories.iter() {
                    { checkbox(ui, &format!("extension-{}", category.code()), (messages.category)(category), None,
                        profile.extension.has(category),
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
