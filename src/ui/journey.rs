//! The way to a certificate and through its three years: what each step is,
//! what to prepare and by when, with the visitor's own step open.

use yew::prelude::*;

use super::context::Ui;
use super::trace::source_link;
use crate::assessment::{JourneyStep, TermOf, standing};
use crate::audit::{Calendar, Milestone};
use crate::date::Date;
use crate::document::Document;

/// The steps in order, and then what lies aside of the way.
pub(crate) fn journey(ui: &Ui, document: &Document, calendar: Option<&Calendar>, today: Date) -> Html {
    let words = &ui.words.journey;
    let here = standing(document, today);
    let (way, aside): (Vec<_>, Vec<_>) = JourneyStep::ALL.into_iter().partition(|step| !step.is_aside());
    html! {
        <section class="card journey" aria-labelledby={ui.id("journey")}>
            { ui.landmark(2, "journey", "", words.title) }
            <p class="why">{ words.lead }</p>
            <ol class="steps">
                for step in way {
                    { step_item(ui, document, calendar, step, here == step) }
                }
            </ol>
            { ui.heading(3, words.aside) }
            <ul class="steps">
                for step in aside {
                    { step_item(ui, document, calendar, step, false) }
                }
            </ul>
        </section>
    }
}

fn step_item(ui: &Ui, document: &Document, calendar: Option<&Calendar>, step: JourneyStep, here: bool) -> Html {
    let words = &ui.words.journey;
    let text = (words.step)(step);
    html! {
        <li key={step as u8} aria-current={here.then_some("step")}>
            <details open={here}>
                <summary>
                    { text.title }
                    if here {
                        { " " }<span class="tag">{ words.here }</span>
                    }
                </summary>
                <p>{ text.text }</p>
                if !step.terms().is_empty() {
                    <p><strong>{ words.terms }</strong></p>
                    <ul>
                        for (position, term) in step.terms().iter().copied().enumerate() {
                            { term_item(ui, document, calendar, position, term) }
                        }
                    </ul>
                }
                <p><strong>{ words.prepare }</strong></p>
                <ul>
                    for (position, thing) in text.prepare.iter().copied().enumerate() {
                        <li key={position}>{ thing }</li>
                    }
                </ul>
                for (position, basis) in step.bases().iter().copied().enumerate() {
                    <p class="source" key={position}>
                        { source_link(ui, basis) }{ " " }{ (ui.words.rules.read_on)(basis) }
                        if basis.confidence.to_confirm() {
                            { " " }<em>{ ui.words.rules.to_confirm }</em>
                        }
                    </p>
                }
            </details>
        </li>
    }
}

/// A term, with its day where the calendar knows it.
fn term_item(ui: &Ui, document: &Document, calendar: Option<&Calendar>, position: usize, of: TermOf) -> Html {
    let words = &ui.words.journey;
    let basis = of.term().basis;
    html! {
        <li key={position}>
            { (words.term)(of) }
            if let Some(day) = day_of(document, calendar, of) {
                { " " }<strong>{ (words.by)(day) }</strong>
            }
            { " " }<span class="source">{ source_link(ui, basis) }</span>
            if basis.confidence.to_confirm() {
                { " " }<em>{ ui.words.rules.to_confirm }</em>
            }
        </li>
    }
}

/// The day on which a term ends, as far as it can be known.
fn day_of(document: &Document, calendar: Option<&Calendar>, of: TermOf) -> Option<Date> {
    let audit = document.profile.planned_date;
    let mark = |milestone| calendar.and_then(|calendar| calendar.day(milestone));
    match of {
        TermOf::DateProposal | TermOf::NewRequest => None,
        TermOf::MajorCorrection | TermOf::MinorCorrection => audit.map(|day| of.term().after(day)),
        TermOf::MajorVerification => audit.map(|day| of.term().after(TermOf::MajorCorrection.term().after(day))),
        TermOf::Certificate => {
            mark(Milestone::Certificate).filter(|_| calendar.is_some_and(|calendar| calendar.estimated))
        }
        TermOf::Validity => mark(Milestone::Expiry),
        TermOf::SurveillanceFrom => mark(Milestone::SurveillanceFrom),
        TermOf::SurveillanceTo => mark(Milestone::SurveillanceTo),
        TermOf::RenewalContact => mark(Milestone::RenewalContact),
        TermOf::RenewalAudit => mark(Milestone::RenewalAudit),
    }
}
