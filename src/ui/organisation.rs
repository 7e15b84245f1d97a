//! What the organisation is: a minute of questions, each with its reason.

use yew::prelude::*;

use super::app::dispatch_on;
use super::context::Ui;
use super::day::Day;
use super::field::{check, radios};
use super::light::light_audit;
use super::place::{Screen, View};
use super::state::{Dispatch, Msg};
use super::typed::{Asked, count, money};
use crate::assessment::readiness;
use crate::audit::{Bracket, Cycle, PlannedAudit, certificate_doubt};
use crate::browser::clock;
use crate::date::Date;
use crate::document::{Change, Document, ProfileChange};
use crate::profile::{Flag, Profile};
use crate::rnq::{Category, Edition};

/// The organisation and the audit that it prepares for.
pub(crate) fn organisation(ui: &Ui, document: &Document, today: Date, dispatch: &Dispatch) -> Html {
    let words = &ui.words.organisation;
    let profile = &document.profile;
    let sender = dispatch.clone();
    let change = move |change| sender.dispatch(Msg::Change(Change::Profile(change), clock::now()));
    let applicable = profile.applicable(today).count();
    let review = document.to_review(today).count();
    let counts = readiness(document, today, None);
    let (onward, next) = match (counts.answered(), counts.open()) {
        (0, _) => (words.to_diagnostic, Screen::Diagnostic),
        (_, 0) => (ui.words.diagnostic.to_summary, Screen::Summary),
        _ => (words.continue_diagnostic, Screen::Diagnostic),
    };
    let days = Cycle::of(profile).planned.estimate.map(|estimate| (ui.words.numbers.days)(estimate.total));
    html! {
        <div class="organisation" key="organisation">
            { ui.landmark(1, "title", "", words.title) }
            <p class="lead">{ (words.lead)(View::Costs.is_shown(ui.options.sections)) }</p>
            <p class="unseen" role="status">{ (words.figures)(applicable, days.as_deref()) }</p>
            <fieldset class="card" aria-describedby={profile.categories.is_empty().then(|| ui.id("categories-error"))}>
                <legend>{ words.services }</legend>
                <p class="why">{ words.services_why }</p>
                <div class="flags">
                    for category in Category::ALL {
                        { check(ui, &format!("category-{}", category.code()), (words.category)(category),
                            Some((words.category_why)(category).into()), profile.categories.has(category),
                            Callback::from({ let change = change.clone(); move |on| change(ProfileChange::Category(category, on)) })) }
                    }
                </div>
                <p class="error" id={ui.id("categories-error")} role="alert">{ if profile.categories.is_empty() { words.no_category } else { "" } }</p>
            </fieldset>
            <fieldset class="card">
                <legend>{ words.activity }</legend>
                { flags(ui, profile, &[Flag::Certifying, Flag::WorkLinked, Flag::WorkplacePeriods, Flag::Subcontracts, Flag::NewEntrant], &change) }
                if profile.categories.has(Category::Apprenticeship) {
                    <p class="note">{ words.apprenticeship_note }</p>
                }
                if profile.categories.has(Category::ExperienceValidation) && !profile.certifying {
                    <p class="note">{ words.experience_note }</p>
                }
            </fieldset>
            <fieldset class="card">
                <legend>{ words.size }</legend>
                { money(Asked { name: "turnover".into(), label: words.turnover.into(), value: profile.turnover,
                        why: Some((words.turnover_why)(Bracket::MIDDLE_FROM, Bracket::LARGE_FROM).into()) }, None,
                    &Callback::from({ let change = change.clone(); move |value| change(ProfileChange::Turnover(value)) })) }
                { count(Asked { name: "sites".into(), label: words.sites.into(), value: profile.other_sites,
                        why: Some(words.sites_why.into()) }, Profile::MAX_SITES,
                    &Callback::from({ let change = change.clone(); move |value| change(ProfileChange::OtherSites(value)) })) }
            </fieldset>
            <fieldset class="card">
                <legend>{ words.audit }</legend>
                { planned_audit(ui, profile, &change) }
                if profile.planned_audit == PlannedAudit::Extension {
                    { extension(ui, profile, &change) }
                }
                <Day name="planned-date" label={words.planned_date} why={AttrValue::from(words.planned_date_why)} value={profile.planned_date}
                    onvalue={Callback::from({ let change = change.clone(); move |value| change(ProfileChange::PlannedDate(value)) })} />
                if profile.planned_audit != PlannedAudit::Initial {
                    { certificate_date(ui, profile, today, &change) }
                }
                <p class="note">
                    { (words.edition)(profile.edition(today), profile.planned_date.is_none()) }
                    { " " }<span class="source">{ (ui.words.rules.source_line)(Edition::CHANGEOVER_BASIS) }</span>
                </p>
                if profile.planned_date.is_some_and(|date| date < today) {
                    <p class="note">{ words.past_date }</p>
                }
                if review > 0 {
                    <p class="note">{ (ui.words.welcome.review)(review) }</p>
                }
                if profile.planned_audit == PlannedAudit::Initial {
                    <RareCase open={profile.legacy_label} title={words.rare}>
                        { flags(ui, profile, &[Flag::LegacyLabel], &change) }
                        <p class="note">{ words.legacy_note }</p>
                        if profile.legacy_label {
                            { light_audit(ui, profile, today) }
                        }
                    </RareCase>
                }
            </fieldset>
            <div class="actions">
                if ui.shows(next) {
                    <button type="button" class="primary" onclick={dispatch_on(dispatch, move || Msg::Go(next))}>{ onward }</button>
                }
                if ui.shows(Screen::Budget) {
                    <button type="button" class={(!ui.shows(next)).then_some("primary")}
                        onclick={dispatch_on(dispatch, || Msg::Go(Screen::Budget))}>{ words.to_budget }</button>
                }
            </div>
        </div>
    }
}

/// The day of the certificate that the planned audit follows.
pub(crate) fn certificate_date(
    ui: &Ui,
    profile: &Profile,
    today: Date,
    change: &(impl Fn(ProfileChange) + Clone + 'static),
) -> Html {
    let words = &ui.words.calendar;
    let change = change.clone();
    let doubt = certificate_doubt(profile, today).map(words.certificate_doubt);
    html! {
        <Day name="certificate-date" label={words.certificate_date} why={AttrValue::from(words.certificate_date_why)} {doubt}
            value={profile.certificate_date} onvalue={Callback::from(move |value| change(ProfileChange::CertificateDate(value)))} />
    }
}

/// Boxes for yes-or-no statements.
fn flags(ui: &Ui, profile: &Profile, flags: &[Flag], change: &(impl Fn(ProfileChange) + Clone + 'static)) -> Html {
    let words = &ui.words.organisation;
    html! {
        <div class="flags">
            for flag in flags.iter().copied() {
                { check(ui, flag.code(), (words.flag)(flag), Some((words.flag_why)(flag).into()), profile.flag(flag),
                    Callback::from({ let change = change.clone(); move |on| change(ProfileChange::Flag(flag, on)) })) }
            }
        </div>
    }
}

/// Which audit is prepared for.
fn planned_audit(ui: &Ui, profile: &Profile, change: &(impl Fn(ProfileChange) + Clone + 'static)) -> Html {
    let words = &ui.words.organisation;
    let change = change.clone();
    let onchoose = Callback::from(move |position: usize| {
        if let Some(audit) = PlannedAudit::ALL.get(position) {
            change(ProfileChange::PlannedAudit(*audit));
        }
    });
    let chosen = PlannedAudit::ALL.iter().position(|audit| *audit == profile.planned_audit);
    let choices = PlannedAudit::ALL.map(words.audit_choice);
    radios(ui, "planned-audit", words.planned_audit, words.planned_audit_why, &choices, chosen, &onchoose)
}

/// Which of the organisation's categories an extension would add.
fn extension(ui: &Ui, profile: &Profile, change: &(impl Fn(ProfileChange) + Clone + 'static)) -> Html {
    let words = &ui.words.organisation;
    let nothing = profile.added_categories().is_empty();
    html! {
        <fieldset class="radios" aria-describedby={nothing.then(|| ui.id("extension-error"))}>
            <legend>{ words.extension }</legend>
            <p class="why">{ words.extension_why }</p>
            <div class="flags">
                for category in profile.categories.iter() {
                    { check(ui, &format!("extension-{}", category.code()), (words.category)(category), None,
                        profile.extension.has(category),
                        Callback::from({ let change = change.clone(); move |on| change(ProfileChange::Extension(category, on)) })) }
                }
            </div>
            <p class="error" id={ui.id("extension-error")} role="alert">{ if nothing { words.no_extension } else { "" } }</p>
        </fieldset>
    }
}

#[derive(Properties, PartialEq)]
struct RareCaseProps {
    /// Whether it starts unfolded.
    open: bool,
    title: AttrValue,
    children: Html,
}

/// Something that concerns few, folded unless it holds an answer when it is
/// first shown. After that it is the visitor's to fold.
#[function_component]
fn RareCase(props: &RareCaseProps) -> Html {
    let open = *use_memo((), |()| props.open);
    html! { <details class="rare" {open}><summary>{ props.title.clone() }</summary>{ props.children.clone() }</details> }
}
