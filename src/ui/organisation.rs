//! What the organisation is: a minute of questions, each with its reason.

use std::rc::Rc;

use yew::prelude::*;

use super::app::dispatch_on;
use super::context::{Heading, use_ui};
use super::field::{Check, Count, Day, Money, Radios};
use super::state::{Dispatch, Msg, Screen};
use crate::audit::{Bracket, Cycle, PlannedAudit};
use crate::browser::clock;
use crate::date::Date;
use crate::document::{Change, Document, ProfileChange};
use crate::profile::{Flag, Profile};
use crate::rnq::Category;

#[derive(Properties, PartialEq)]
pub(crate) struct OrganisationProps {
    pub(crate) document: Rc<Document>,
    pub(crate) today: Date,
    pub(crate) dispatch: Dispatch,
}

/// The organisation and the audit that it prepares for.
#[function_component]
pub(crate) fn Organisation(props: &OrganisationProps) -> Html {
    let ui = use_ui();
    let words = &ui.words.organisation;
    let profile = &props.document.profile;
    let dispatch = props.dispatch.clone();
    let change = move |change| dispatch.dispatch(Msg::Change(Change::Profile(change), clock::now()));
    let applicable = profile.applicable(props.today).count();
    let days = Cycle::of(profile).planned.estimate.map(|estimate| (ui.words.numbers.days)(estimate.total));
    html! {
        <div class="organisation">
            <Heading depth={1} id={ui.id("title")}>{ words.title }</Heading>
            <p class="lead">{ words.lead }</p>
            <p class="unseen" role="status">{ (words.figures)(applicable, days.as_deref()) }</p>
            <fieldset class="card">
                <legend>{ words.services }</legend>
                <p class="why">{ words.services_why }</p>
                for category in Category::ALL {
                    <Check key={category.code()} name={format!("category-{}", category.code())}
                        label={(words.category)(category)} why={AttrValue::from((words.category_why)(category))}
                        checked={profile.categories.has(category)}
                        onchange={Callback::from({ let change = change.clone(); move |on| change(ProfileChange::Category(category, on)) })} />
                }
                <p class="error" role="alert">{ if profile.categories.is_empty() { words.no_category } else { "" } }</p>
            </fieldset>
            <fieldset class="card">
                <legend>{ words.activity }</legend>
                { flags(&ui, profile, &[Flag::Certifying, Flag::WorkLinked, Flag::WorkplacePeriods, Flag::Subcontracts, Flag::NewEntrant], &change) }
                if profile.categories.has(Category::Apprenticeship) {
                    <p class="note">{ words.apprenticeship_note }</p>
                }
                if profile.categories.has(Category::ExperienceValidation) && !profile.certifying {
                    <p class="note">{ words.experience_note }</p>
                }
            </fieldset>
            <fieldset class="card">
                <legend>{ words.size }</legend>
                <Money name="turnover" label={words.turnover} why={AttrValue::from((words.turnover_why)(Bracket::MIDDLE_FROM, Bracket::LARGE_FROM))} value={profile.turnover}
                    onvalue={Callback::from({ let change = change.clone(); move |value| change(ProfileChange::Turnover(value)) })} />
                <Count name="sites" label={words.sites} why={AttrValue::from(words.sites_why)} value={profile.other_sites} most={Profile::MAX_SITES}
                    onvalue={Callback::from({ let change = change.clone(); move |value| change(ProfileChange::OtherSites(value)) })} />
            </fieldset>
            <fieldset class="card">
                <legend>{ words.audit }</legend>
                <Radios name="planned-audit" legend={words.planned_audit} why={AttrValue::from(words.planned_audit_why)}
                    choices={PlannedAudit::ALL.map(|audit| AttrValue::from((words.audit_choice)(audit))).to_vec()}
                    chosen={PlannedAudit::ALL.iter().position(|audit| *audit == profile.planned_audit)}
                    onchoose={Callback::from({ let change = change.clone(); move |position: usize| {
                        if let Some(audit) = PlannedAudit::ALL.get(position) {
                            change(ProfileChange::PlannedAudit(*audit));
                        }
                    }})} />
                if profile.planned_audit == PlannedAudit::Extension {
                    { extension(&ui, profile, &change) }
                }
                <Day name="planned-date" label={words.planned_date} why={AttrValue::from(words.planned_date_why)} value={profile.planned_date}
                    onvalue={Callback::from({ let change = change.clone(); move |value| change(ProfileChange::PlannedDate(value)) })} />
                <p class="note">{ (words.edition)(profile.edition(props.today), profile.planned_date.is_none()) }</p>
                if profile.planned_audit == PlannedAudit::Initial {
                    <details class="rare" open={profile.legacy_label}>
                        <summary>{ words.rare }</summary>
                        { flags(&ui, profile, &[Flag::LegacyLabel], &change) }
                        <p class="note">{ words.legacy_note }</p>
                    </details>
                }
            </fieldset>
            <div class="actions">
                <button type="button" class="primary" onclick={dispatch_on(&props.dispatch, || Msg::Go(Screen::Diagnostic))}>{ words.to_diagnostic }</button>
                <button type="button" onclick={dispatch_on(&props.dispatch, || Msg::Go(Screen::Budget))}>{ words.to_budget }</button>
            </div>
        </div>
    }
}

/// Boxes for yes-or-no statements.
fn flags(
    ui: &super::context::Ui,
    profile: &Profile,
    flags: &[Flag],
    change: &(impl Fn(ProfileChange) + Clone + 'static),
) -> Html {
    let words = &ui.words.organisation;
    html! {
        <div class="flags">
            for flag in flags.iter().copied() {
                <Check key={flag.code()} name={flag.code()} label={(words.flag)(flag)} why={AttrValue::from((words.flag_why)(flag))}
                    checked={profile.flag(flag)}
                    onchange={Callback::from({ let change = change.clone(); move |on| change(ProfileChange::Flag(flag, on)) })} />
            }
        </div>
    }
}

/// Which of the organisation's categories an extension would add.
fn extension(ui: &super::context::Ui, profile: &Profile, change: &(impl Fn(ProfileChange) + Clone + 'static)) -> Html {
    let words = &ui.words.organisation;
    html! {
        <fieldset class="radios">
            <legend>{ words.extension }</legend>
            <p class="why">{ words.extension_why }</p>
            for category in profile.categories.iter() {
                <Check key={category.code()} name={format!("extension-{}", category.code())} label={(words.category)(category)}
                    checked={profile.extension.has(category)}
                    onchange={Callback::from({ let change = change.clone(); move |on| change(ProfileChange::Extension(category, on)) })} />
            }
            <p class="error" role="alert">{ if profile.added_categories().is_empty() { words.no_extension } else { "" } }</p>
        </fieldset>
    }
}
