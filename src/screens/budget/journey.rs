//! The journey to the certificate and through its three years: what each step
//! is, what to prepare and by when. The visitor's current step is expanded.

use yew::prelude::*;

use crate::components::source_link::source_link;
use crate::context::Ui;
use crate::dispatch::Dispatch;
use jalon_core::assessment::{JourneyStep, StepDeadline, current_step};
use jalon_core::audit::{Calendar, Milestone};
use jalon_core::date::Date;
use jalon_core::document::Document;
use jalon_core::session::{Msg, View};

/// The regular steps in order, then the exceptional ones.
pub(crate) fn journey(
    ui: &Ui,
    document: &Document,
    calendar: Option<&Calendar>,
    today: Date,
    dispatch: &Dispatch,
) -> Html {
    let messages = ui.messages.journey();
    let current = current_step(document, today);
    let (regular, exceptional): (Vec<_>, Vec<_>) =
        JourneyStep::ALL.into_iter().partition(|step| !step.is_exceptional());
    html! {
        <section class="card journey" aria-labelledby={ui.id("journey")}>
            { ui.landmark(2, "journey", "", messages.title) }
            <p class="why">{ messages.lead }</p>
            <ol class="steps">
                for step in regular {
                    { step_item(ui, document, calendar, step, current == step, dispatch) }
                }
            </ol>
            { ui.heading(3, messages.aside) }
            <ul class="steps">
                for step in exceptional {
                    { step_item(ui, document, calendar, step, false, dispatch) }
                }
            </ul>
        </section>
    }
}

fn step_item(
    ui: &Ui,
    document: &Document,
    calendar: Option<&Calendar>,
    step: JourneyStep,
    is_current: bool,
    dispatch: &Dispatch,
) -> Html {
    let messages = ui.messages.journey();
    let text = (messages.step)(step);
    html! {
        <li key={step as u8} aria-current={is_current.then_some("step")}>
            <details open={is_current}>
                <summary>
                    { text.title }
                    if is_current {
                        { " " }<span class="tag">{ messages.here }</span>
                    }
                </summary>
                <p>{ text.text }</p>
                if step == JourneyStep::NonConformities && View::FollowUp.is_shown(ui.options.sections) {
                    <p><button type="button" class="inline" onclick={dispatch.on(Msg::GoToView(View::FollowUp))}>{ ui.messages.follow_up().open_here }</button></p>
                }
                if !step.deadlines().is_empty() {
                    <p><strong>{ messages.terms }</strong></p>
                    <ul>
                        for (position, deadline) in step.deadlines().iter().copied().enumerate() {
                            { deadline_item(ui, document, calendar, position, deadline) }
                        }
                    </ul>
                }
                <p><strong>{ messages.prepare }</strong></p>
                <ul>
                    for (position, thing) in text.prepare.iter().copied().enumerate() {
                        <li key={position}>{ thing }</li>
                    }
                </ul>
                for (position, citation) in step.citations().iter().copied().enumerate() {
                    <p class="source" key={position}>
                        { source_link(ui, citation) }{ " " }{ (ui.messages.rules().read_on)(citation) }
                        if citation.confidence.needs_confirmation() {
                            { " " }<em>{ ui.messages.rules().needs_confirmation }</em>
                        }
                    </p>
                }
            </details>
        </li>
    }
}

/// A deadline, with its date if the calendar has it.
fn deadline_item(
    ui: &Ui,
    document: &Document,
    calendar: Option<&Calendar>,
    position: usize,
    deadline: StepDeadline,
) -> Html {
    let messages = ui.messages.journey();
    let citation = deadline.period().citation;
    html! {
        <li key={position}>
            { (messages.term)(deadline) }
            if let Some(day) = date_of(document, calendar, deadline) {
                { " " }<strong>{ (messages.by)(day) }</strong>
            }
            { " " }<span class="source">{ source_link(ui, citation) }</span>
            if citation.confidence.needs_confirmation() {
                { " " }<em>{ ui.messages.rules().needs_confirmation }</em>
            }
        </li>
    }
}

/// The date of a deadline, as far as it is known.
fn date_of(document: &Document, calendar: Option<&Calendar>, deadline: StepDeadline) -> Option<Date> {
    let audit = document.profile.planned_date;
    let date = |milestone| calendar.and_then(|calendar| calendar.day(milestone));
    match deadline {
        StepDeadline::DateProposal | StepDeadline::NewRequest | StepDeadline::Transfer => None,
        StepDeadline::MajorCorrection | StepDeadline::MinorCorrection => audit.map(|day| deadline.period().from(day)),
        StepDeadline::MajorVerification => {
            audit.map(|day| deadline.period().from(StepDeadline::MajorCorrection.period().from(day)))
        }
        StepDeadline::Certificate => {
            date(Milestone::Certificate).filter(|_| calendar.is_some_and(|calendar| calendar.estimated))
        }
        StepDeadline::Validity => date(Milestone::Expiry),
        StepDeadline::SurveillanceFrom => date(Milestone::SurveillanceFrom),
        StepDeadline::SurveillanceTo => date(Milestone::SurveillanceTo),
        StepDeadline::RenewalContact => date(Milestone::RenewalContact),
        StepDeadline::RenewalFrom => date(Milestone::RenewalFrom),
        StepDeadline::RenewalAudit => date(Milestone::RenewalAudit),
    }
}
