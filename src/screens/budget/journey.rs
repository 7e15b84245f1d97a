//! The way to a certificate and through its three years: what each step is,
//! what to prepare and by when, with the visitor's own step open.

use yew::prelude::*;

use crate::components::source_link::source_link;
use crate::context::Ui;
use jalon_core::assessment::{JourneyStep, StepDeadline, current_step};
use jalon_core::audit::{Calendar, Milestone};
use jalon_core::date::Date;
use jalon_core::document::Document;

/// The steps in order, and then what lies aside of the way.
pub(crate) fn journey(ui: &Ui, document: &Document, calendar: Option<&Calendar>, today: Date) -> Html {
    let messages = &ui.messages.journey;
    let here = current_step(document, today);
    let (way, aside): (Vec<_>, Vec<_>) = JourneyStep::ALL.into_iter().partition(|step| !step.is_exceptional());
    html! {
        <section class="card journey" aria-labelledby={ui.id("journey")}>
            { ui.landmark(2, "journey", "", messages.title) }
            <p class="why">{ messages.lead }</p>
            <ol class="steps">
                for step in way {
                    { step_item(ui, document, calendar, step, here == step) }
                }
            </ol>
            { ui.heading(3, messages.aside) }
            <ul class="steps">
                for step in aside {
                    { step_item(ui, document, calendar, step, false) }
                }
            </ul>
        </section>
    }
}

fn step_item(ui: &Ui, document: &Document, calendar: Option<&Calendar>, step: JourneyStep, here: bool) -> Html {
    let messages = &ui.messages.journey;
    let text = (messages.step)(step);
    html! {
        <li key={step as u8} aria-current={here.then_some("step")}>
            <details open={here}>
                <summary>
                    { text.title }
                    if here {
                        { " " }<span class="tag">{ messages.here }</span>
                    }
                </summary>
                <p>{ text.text }</p>
                if !step.deadlines().is_empty() {
                    <p><strong>{ messages.terms }</strong></p>
                    <ul>
                        for (position, term) in step.deadlines().iter().copied().enumerate() {
                            { term_item(ui, document, calendar, position, term) }
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
                        { source_link(ui, citation) }{ " " }{ (ui.messages.rules.read_on)(citation) }
                        if citation.confidence.needs_confirmation() {
                            { " " }<em>{ ui.messages.rules.needs_confirmation }</em>
                        }
                    </p>
                }
            </details>
        </li>
    }
}

/// A term, with its day where the calendar knows it.
fn term_item(ui: &Ui, document: &Document, calendar: Option<&Calendar>, position: usize, of: StepDeadline) -> Html {
    let messages = &ui.messages.journey;
    let citation = of.period().citation;
    html! {
        <li key={position}>
            { (messages.term)(of) }
            if let Some(day) = day_of(document, calendar, of) {
                { " " }<strong>{ (messages.by)(day) }</strong>
            }
            { " " }<span class="source">{ source_link(ui, citation) }</span>
            if citation.confidence.needs_confirmation() {
                { " " }<em>{ ui.messages.rules.needs_confirmation }</em>
            }
        </li>
    }
}

/// The day on which a term ends, as far as it can be known.
fn day_of(document: &Document, calendar: Option<&Calendar>, of: StepDeadline) -> Option<Date> {
    let audit = document.profile.planned_date;
    let mark = |milestone| calendar.and_then(|calendar| calendar.day(milestone));
    match of {
        StepDeadline::DateProposal | StepDeadline::NewRequest => None,
        StepDeadline::MajorCorrection | StepDeadline::MinorCorrection => audit.map(|day| of.period().from(day)),
        StepDeadline::MajorVerification => {
            audit.map(|day| of.period().from(StepDeadline::MajorCorrection.period().from(day)))
        }
        StepDeadline::Certificate => {
            mark(Milestone::Certificate).filter(|_| calendar.is_some_and(|calendar| calendar.estimated))
        }
        StepDeadline::Validity => mark(Milestone::Expiry),
        StepDeadline::SurveillanceFrom => mark(Milestone::SurveillanceFrom),
        StepDeadline::SurveillanceTo => mark(Milestone::SurveillanceTo),
        StepDeadline::RenewalContact => mark(Milestone::RenewalContact),
        StepDeadline::RenewalAudit => mark(Milestone::RenewalAudit),
    }
}
